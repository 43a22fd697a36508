using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Ctg.Domain;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;
using StackExchange.Redis;

namespace Ctg.Samples.Cluster;

/// <summary>The command line: a country's observations, generated, held by silos, asked.</summary>
internal sealed class ClusterCommand
{
    private const int DefaultSeed = 20261126;
    private const long DefaultObservations = 2_000_000;

    private readonly Option<string> _lang = CommonOptions.Lang();
    private readonly Option<string> _data = new("--data")
    {
        Description = "Le dossier des observations.",
        HelpName = "dossier",
        DefaultValueFactory = _ => "country",
    };
    private readonly Option<string?> _redis = new("--redis")
    {
        Description = "Le serveur Redis qui tient la liste des silos, tel que localhost:6379 ; la mémoire du premier silo par défaut.",
        HelpName = "hôte:port",
    };
    private readonly Option<string> _cluster = new("--cluster")
    {
        Description = "Le nom de la grappe, le même pour tous.",
        HelpName = "nom",
        DefaultValueFactory = _ => "ctg",
    };
    private readonly Option<string> _by;
    private readonly Option<string> _grain;
    private readonly IAnsiConsole _output;
    private readonly TextWriter _errors;

    private ClusterCommand(IAnsiConsole output, TextWriter errors)
    {
        _output = output;
        _errors = errors;
        _data.Validators.Add(Named);
        _redis.Validators.Add(result => Refuse(
            result,
            text => !text.Contains(':', StringComparison.Ordinal) || text.AsSpan().ContainsAny(",= "),
            "n'est pas un hôte et un port tels que localhost:6379",
            "is not a host and port such as localhost:6379"));
        _by = new("--by")
        {
            Description = "Les lignes : country ou departement.",
            HelpName = "niveau",
            DefaultValueFactory = _ => "country",
        };
        _by.AcceptOnlyFromAmong("country", "departement");
        _grain = new("--grain") { Description = "Les colonnes : year ou term.", HelpName = "période", DefaultValueFactory = _ => "year" };
        _grain.AcceptOnlyFromAmong("year", "term");
    }

    /// <returns>
    /// 0 when all went well; 1 when the command line or a folder is wrong, or no silo answers; 2 when answers differ that should not.
    /// </returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock) =>
        new ClusterCommand(output, errors).Run(args);

    private int Run(IReadOnlyList<string> args)
    {
        var command = new RootCommand(
            "Les observations d'un pays, réparties par département sur plusieurs processus, et cumulées sans perte : un essai sur des "
                + "observations synthétiques.")
        {
            Generate(), Silo(), Query(), Demonstration(),
        };
        return command.Parse(args).Invoke(new() { Output = _output.Profile.Out.Writer, Error = _errors });
    }

    private Command Generate()
    {
        var observations = new Option<long>("--observations")
        {
            Description = "Le nombre d'observations, à peu près, de 1 à 2 000 000 000 ; au moins une structure par département.",
            HelpName = "nombre",
            DefaultValueFactory = _ => DefaultObservations,
        };
        var indicators = new Option<int>("--indicators")
        {
            Description = "Le nombre d'indicateurs, de 1 à 99.",
            HelpName = "nombre",
            DefaultValueFactory = _ => 20,
        };
        var months = new Option<int>("--months")
        {
            Description = "Le nombre de mois, de 1 à 120.",
            HelpName = "nombre",
            DefaultValueFactory = _ => 48,
        };
        var seed = new Option<int>("--seed")
        {
            Description = "La graine du générateur aléatoire.",
            HelpName = "nombre",
            DefaultValueFactory = _ => DefaultSeed,
        };
        var command = new Command(
            "generate",
            "Génère aléatoirement un pays et l'écrit, un fichier Parquet par département.") { _data, observations, indicators, months, seed, _lang };
        command.SetAction((parsed, _) => GuardAsync(parsed, async language =>
        {
            var (count, width, length) = (parsed.GetValue(observations), parsed.GetValue(indicators), parsed.GetValue(months));
            if (count is < 1 or > 2_000_000_000 || width is < 1 or > Manifest.MaximumIndicators || length is < 1
                or > Manifest.MaximumMonths)
            {
                return Refuse(
                    language,
                    "De 1 à 2 000 000 000 observations, de 1 à 99 indicateurs, de 1 à 120 mois.",
                    "From 1 to 2,000,000,000 observations, 1 to 99 indicators, 1 to 120 months.");
            }

            var path = parsed.GetValue(_data)!;
            var size = CountrySize.Of(count, width, length);
            await _output.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
                .StartAsync(async progress =>
            {
                var task = progress.AddTask("Parquet", maxValue: CountryGenerator.Departements.Count);
                await CountryGenerator.WriteAsync(path, size, parsed.GetValue(seed), _ => task.Increment(1));
            });
            new ClusterReport(_output, language, await CountryFolder.OpenAsync(path)).Folder();
            return 0;
        }));
        return command;
    }

    private Command Silo()
    {
        var port = Port("--port", "Le port où les silos se parlent.", 11_111);
        var gateway = Port("--gateway", "Le port où les clients le trouvent.", 30_000);
        var primary = Port(
            "--primary", "Le port du premier silo, à démarrer avant les autres, dont il tient la liste ; sans objet avec Redis.", 11_111);
        var until = new Option<bool>("--until-input-ends")
        {
            Description = "S'arrête quand l'entrée se ferme : pour un processus qui en démarre d'autres.",
        };
        var command = new Command(
            "silo",
            "Tient des partitions et répond pour elles, jusqu'à ce qu'on l'arrête.") { _data, port, gateway, primary, until, _redis, _cluster, _lang };
        command.SetAction((parsed, _) => GuardAsync(parsed, async language =>
        {
            var folder = await CountryFolder.OpenAsync(parsed.GetValue(_data)!);
            var place = new SiloPlace(parsed.GetValue(port), parsed.GetValue(gateway), parsed.GetValue(primary), MembershipOf(parsed));
            await SiloProcess.RunAsync(
                folder,
                place,
                () => _output.WriteLine(
                    new BilingualText($"Silo prêt sur le port {place.Port}.", $"Silo ready on port {place.Port}.").In(language)),
                parsed.GetValue(until) ? Console.In : null);
            return 0;
        }));
        return command;
    }

    private Command Query()
    {
        var gateways = new Option<int[]>("--gateway")
        {
            Description = "Le port d'un silo pour les clients, à répéter pour chaque silo ; sans objet avec Redis.",
            HelpName = "port",
            DefaultValueFactory = _ => [30_000],
        };
        gateways.Validators.Add(IsPort);
        var command = new Command("query", "Pose une question à la grappe.") { _data, gateways, _by, _grain, _redis, _cluster, _lang };
        command.SetAction((parsed, _) => GuardAsync(parsed, async language =>
        {
            var folder = await CountryFolder.OpenAsync(parsed.GetValue(_data)!);
            var report = new ClusterReport(_output, language, folder);
            await using var front = await ClusterFront.ConnectAsync(folder, parsed.GetValue(gateways)!, MembershipOf(parsed));
            var answer = await report.TimeAsync(
                report.Say("Grappe", "Cluster"),
                folder.Manifest.Partitions.Count,
                (step, told) => front.AskAsync(QuestionOf(parsed), (one, _) =>
                {
                    told(one);
                    step();
                }));
            report.Figures(answer);
            return 0;
        }));
        return command;
    }

    private Command Demonstration()
    {
        var command = new Command(
            "demo",
            "Démarre trois silos, les interroge, en tue un en cours de question, et compare à une seule machine.") { _data, _by, _grain, _redis, _lang };
        command.SetAction((parsed, _) => GuardAsync(parsed, async language =>
        {
            var path = parsed.GetValue(_data)!;
            var folder = await CountryFolder.OpenAsync(path);
            var report = new ClusterReport(_output, language, folder);
            report.Folder();

            // A name of its own: a server may still hold the silos of another run.
            var membership = new Membership($"ctg-{Guid.NewGuid():N}", parsed.GetValue(_redis));
            return await new Demo(folder, path, membership, report).RunAsync(QuestionOf(parsed)) ? 0 : 2;
        }));
        return command;
    }

    private static void Named(OptionResult result) => Refuse(result, text => text.Length == 0, "n'est pas un dossier", "is not a folder");

    private static void IsPort(OptionResult result) => Refuse(
        result,
        text => !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 65_536),
        "n'est pas un port",
        "is not a port");

    private static void Refuse(OptionResult result, Func<string, bool> isWrong, string french, string english)
    {
        foreach (var token in result.Tokens.Where(token => isWrong(token.Value)))
        {
            result.AddError($"« {token.Value} » {french}. '{token.Value}' {english}.");
        }
    }

    private static Option<int> Port(string name, string description, int port)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "port", DefaultValueFactory = _ => port };
        option.Validators.Add(IsPort);
        return option;
    }

    private Question QuestionOf(ParseResult parsed) => new(
        parsed.GetValue(_by) == "country" ? TerritoryLevel.Country : TerritoryLevel.Departement,
        parsed.GetValue(_grain) == "year" ? TimeGrain.Year : TimeGrain.Term);

    private Membership MembershipOf(ParseResult parsed) => new(parsed.GetValue(_cluster)!, parsed.GetValue(_redis));

    /// <summary>Runs a command; what the folder or the cluster has against it is told in one line.</summary>
    private async Task<int> GuardAsync(ParseResult parsed, Func<Language, Task<int>> run)
    {
        try
        {
            return await run(CommonOptions.LanguageOf(parsed.GetValue(_lang)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or TimeoutException or RedisException)
        {
            await _errors.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private int Refuse(Language language, string french, string english)
    {
        _errors.WriteLine(new BilingualText(french, english).In(language));
        return 1;
    }
}
