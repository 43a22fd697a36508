using System.CommandLine;
using System.Text;
using Ctg.Domain.Explanations;
using Ctg.Domain.Parties;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Dashboard;

/// <summary>The command line: a convention at a glance, as one page that opens from disk.</summary>
internal static class DashboardCommand
{
    private const int DefaultSeed = 20261125;

    /// <returns>0 when the page was written; 1 when the command line or a file is wrong.</returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock)
    {
        var file = CommonOptions.FileArgument();
        var lang = CommonOptions.Lang();
        var on = CommonOptions.Day("--on", "Le jour de la page ; aujourd'hui, à Paris, par défaut.");
        var seed = new Option<int>("--seed") { Description = "La graine du tirage au sort des observations.", HelpName = "nombre", DefaultValueFactory = _ => DefaultSeed };
        var @out = new Option<string>("--out") { Description = "Le fichier à écrire.", HelpName = "fichier", DefaultValueFactory = _ => "convention.html" };
        var deeds = new RecordOptions();
        var command = new RootCommand("La page du comité de pilotage : une convention territoriale globale d'un coup d'œil.") { file, lang, on, seed, @out };
        foreach (var option in deeds.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var language = CommonOptions.LanguageOf(parsed.GetValue(lang));
            if (ConventionFile.ReadHistory(parsed.GetValue(file), language, errors) is not { } history)
            {
                return 1;
            }

            var day = parsed.GetValue(on) ?? CommonOptions.Today(clock);
            var text = history.AsOf(day);
            foreach (var violation in text.Violations)
            {
                errors.WriteLine(violation.Message.In(language));
            }

            if (!text.IsValid)
            {
                return 1;
            }

            var path = parsed.GetValue(@out)!;
            try
            {
                var convention = text.Value.Convention;
                var record = deeds.Read(parsed, convention);
                foreach (var violation in record.Violations)
                {
                    errors.WriteLine(violation.Message.In(language));
                }

                if (!record.IsValid)
                {
                    return 1;
                }

                var observations = convention.Parties.OfType<Commune>().Any() && convention.Parties.OfType<Caf>().Any() && !convention.Structures.IsEmpty
                    ? new SyntheticObservations(convention, parsed.GetValue(seed), neighbours: 3)
                    : null;
                var facts = DashboardFacts.Of(text.Value, record.Value, day, observations);
                File.WriteAllText(path, new DashboardPage(facts, language, parsed.GetValue(seed)).Render(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            catch (Exception e) when (e is FormatException or ArgumentException)
            {
                errors.WriteLine(e.Message);
                return 1;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                errors.WriteLine(new BilingualText($"{path} : le fichier ne peut pas être écrit ({e.Message})", $"{path}: the file cannot be written ({e.Message})").In(language));
                return 1;
            }

            output.WriteLine(new BilingualText($"Page écrite dans {path}.", $"Page written to {path}.").In(language));
            return 0;
        });
        return command.Parse(args).Invoke(new() { Output = output.Profile.Out.Writer, Error = errors });
    }
}
