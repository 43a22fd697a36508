using System.CommandLine;
using System.CommandLine.Parsing;
using Ctg.Domain.Conventions;
using Ctg.Domain.Explanations;
using Ctg.Domain.Json;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace Ctg.Samples.Tour;

/// <summary>The command line: reads a convention and shows it, or lists what is wrong with it.</summary>
internal static class TourCommand
{
    internal const int PlainWidth = 120;
    private const string DataFile = "data/saint-jean-de-la-ruelle.ctg.json";

    /// <summary>Where « today » is decided: conventions of this library are French ones.</summary>
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <returns>0 when the convention was shown; 1 when the command line, the file or its content is wrong.</returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock)
    {
        var path = new Argument<string?>("fichier")
        {
            Description = "La convention à lire, en JSON ; celle de Saint-Jean-de-la-Ruelle par défaut.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var on = new Option<LocalDate?>("--on")
        {
            Description = "Le jour dont on demande la situation, tel que 2023-06-15 ; aujourd'hui, à Paris, par défaut.",
            HelpName = "jour",
            CustomParser = result => ParseDay(result),
        };
        var known = new Option<LocalDate?>("--known")
        {
            Description = "Ne compter que ce qui était connu ce jour-là ; tout ce que la convention consigne, par défaut.",
            HelpName = "jour",
            CustomParser = result => ParseDay(result),
        };
        var lang = new Option<string>("--lang")
        {
            Description = "La langue : fr ou en.",
            DefaultValueFactory = _ => "fr",
        };
        lang.AcceptOnlyFromAmong("fr", "en");
        var command = new RootCommand("Une convention territoriale globale : ses parties, son terme, sa situation un jour donné et ce qu'elle contient.")
        {
            path, on, known, lang,
        };
        command.SetAction(parsed => Show(
            parsed.GetValue(path) ?? Path.Combine(AppContext.BaseDirectory, DataFile),
            parsed.GetValue(on) ?? clock.GetCurrentInstant().InZone(Paris).Date,
            parsed.GetValue(known),
            parsed.GetValue(lang) == "en" ? Language.English : Language.French,
            output,
            errors));
        return command.Parse(args).Invoke(new() { Output = output.Profile.Out.Writer, Error = errors });
    }

    private static int Show(string path, LocalDate day, LocalDate? knownOn, Language language, IAnsiConsole output, TextWriter errors)
    {
        var reading = Read(path, language, errors);
        if (reading is null)
        {
            return 1;
        }

        if (!reading.IsValid)
        {
            foreach (var error in reading.Errors)
            {
                errors.WriteLine($"{path}, {error.In(language)}");
            }

            return 1;
        }

        new TourReport(output, language).Show(reading.Convention, day, knownOn);
        return 0;
    }

    private static ConventionReading? Read(string path, Language language, TextWriter errors)
    {
        try
        {
            return ConventionJson.ReadFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var message = e is FileNotFoundException or DirectoryNotFoundException
                ? new BilingualText("le fichier n'existe pas.", "the file does not exist.")
                : new BilingualText($"le fichier ne peut pas être lu ({e.Message})", $"the file cannot be read ({e.Message})");
            errors.WriteLine($"{path}{(language == Language.French ? " : " : ": ")}{message.In(language)}");
            return null;
        }
    }

    private static LocalDate ParseDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            result.AddError($"« {text} » n'est pas un jour tel que 2023-06-15. '{text}' is not a day such as 2023-06-15.");
        }

        return day;
    }
}
