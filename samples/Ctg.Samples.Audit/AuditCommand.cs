using System.CommandLine;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Json;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Audit;

/// <summary>The command line: what is wrong with a convention's document, by severity.</summary>
internal static class AuditCommand
{
    /// <returns>0 when no finding is an error; 1 when one is, or when the command line or the file is wrong.</returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock)
    {
        var file = CommonOptions.FileArgument();
        var lang = CommonOptions.Lang();
        var on = CommonOptions.Day("--on", "Le jour de l'examen ; aujourd'hui, à Paris, par défaut.");
        var off = new Option<string[]>("--off")
        {
            Description = "Un contrôle à ne pas faire, avec sa raison, tel que signature-undated:\"L'original est daté.\"",
            HelpName = "code:raison",
        };
        var command = new RootCommand(
            "L'examen d'une convention territoriale globale : ce qui y manque, s'y contredit ou vient trop tard.") { file, lang, on, off };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.LanguageOf(parsed.GetValue(lang));
            var switchedOff = (parsed.GetValue(off) ?? []).Select(text => text.Split(':', 2)).ToList();
            if (switchedOff.Find(parts => parts.Length < 2) is { } incomplete)
            {
                errors.WriteLine(new BilingualText(
                    $"« {incomplete[0]} » n'a pas de raison : l'écrire code:raison.",
                    $"'{incomplete[0]}' has no reason: write it code:reason.").In(language));
                return 1;
            }

            var validated = switchedOff.ConvertAll(parts => DisabledCheck.TryCreate(parts[0], parts[1]));
            if (validated.Find(one => !one.IsValid) is { } invalid)
            {
                errors.WriteLine(invalid.Violations[0].Message.In(language));
                return 1;
            }

            var settings = AuditSettings.TryCreate(validated.Select(one => one.Value!).ToValueList(), []);
            if (!settings.IsValid)
            {
                errors.WriteLine(settings.Violations[0].Message.In(language));
                return 1;
            }

            if (ConventionFile.ReadBytes(parsed.GetValue(file), language, errors) is not { } bytes)
            {
                return 1;
            }

            var day = parsed.GetValue(on) ?? CommonOptions.Today(clock);
            var reading = ConventionJson.Read(bytes);
            var report = DocumentAudit.Run(reading, day, settings.Value);
            Show(output, report, (reading.History?.TryAsOf(day).Value?.Convention ?? reading.Original)?.Title, day, language);
            return report.HasErrors ? 1 : 0;
        });
        return command.Run(args, output, errors);
    }

    private static void Show(IAnsiConsole console, AuditReport report, string? title, LocalDate day, Language language)
    {
        if (title is not null)
        {
            console.Write(new Text(title, new Style(decoration: Decoration.Bold)));
            console.WriteLine();
        }

        var colon = language == Language.French ? " : " : ": ";
        console.WriteLine(
            new BilingualText($"Examen du {day.InWords(Language.French)}.", $"Audit of {day.InWords(Language.English)}.").In(language));
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
        {
            var findings = report.Of(severity);
            console.WriteHeading($"{severity.Label().In(language)}{colon}{findings.Count}");
            foreach (var finding in findings)
            {
                console.Write(new Padder(new Prose(finding.In(language)), new Padding(0)));
            }
        }

        console.WriteHeading($"{new BilingualText("non tranché", "undecided").In(language)}{colon}{report.Undecided.Count}");
        foreach (var undecided in report.Undecided)
        {
            console.Write(new Padder(new Prose(undecided.In(language)), new Padding(0)));
        }

        foreach (var off in report.Disabled)
        {
            console.Write(new Padder(
                new Prose($"{new BilingualText("Non examiné", "Not examined").In(language)}{colon}{off}"), new Padding(0)));
        }

        console.WriteLine();
        console.WriteLine(ConsoleSetup.Disclaimer.In(language));
    }
}
