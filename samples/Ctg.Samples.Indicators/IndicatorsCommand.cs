using System.CommandLine;
using Ctg.Domain;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Indicators;

/// <summary>
/// The command line: the convention's indicators rolled up from structures to the territory, or as many structures as a country has.
/// </summary>
internal static class IndicatorsCommand
{
    private const int DefaultSeed = 20261125;
    private const int DefaultMonths = 48;

    /// <returns>0 when the figures were shown; 1 when the command line or the file is wrong.</returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock)
    {
        var file = CommonOptions.File();
        var lang = CommonOptions.Lang();
        var action = new Option<string?>("--action")
        {
            Description = "L'action dont afficher le bilan annuel, telle que 1.1.",
            HelpName = "numéro",
        };
        var year = new Option<int?>("--year")
        {
            Description = "L'année du bilan ; la dernière de la convention par défaut.",
            HelpName = "année",
        };
        var seed = new Option<int>("--seed")
        {
            Description = "La graine du générateur aléatoire.",
            HelpName = "nombre",
            DefaultValueFactory = _ => DefaultSeed,
        };
        var structures = new Option<int?>("--structures")
        {
            Description = "Le nombre de structures d'un essai à l'échelle du pays, de 1 à 1 000 000.",
            HelpName = "nombre",
        };
        var months = new Option<int?>("--months")
        {
            Description = "Le nombre de mois de cet essai, de 1 à 120 ; 48 par défaut.",
            HelpName = "nombre",
        };
        var threads = new Option<int>("--threads")
        {
            Description = "Le nombre de fils d'exécution du cumul, de 1 à 64.",
            HelpName = "nombre",
            DefaultValueFactory = _ => 1,
        };
        var command = new RootCommand(
            "Les indicateurs d'une convention territoriale globale, des structures au territoire, sur des observations synthétiques.")
        {
            file, lang, action, year, seed, structures, months, threads,
        };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.LanguageOf(parsed.GetValue(lang));
            var report = new IndicatorsReport(output, language);
            if (parsed.GetValue(structures) is not null || parsed.GetValue(months) is not null)
            {
                var (count, length, parallel) =
                    (parsed.GetValue(structures) ?? 0, parsed.GetValue(months) ?? DefaultMonths, parsed.GetValue(threads));
                if (count is < 1 or > 1_000_000 || length is < 1 or > 120 || parallel is < 1 or > 64)
                {
                    return Refuse(
                        "De 1 à 1 000 000 structures, de 1 à 120 mois, de 1 à 64 fils.",
                        "From 1 to 1,000,000 structures, 1 to 120 months, 1 to 64 threads.");
                }

                new NationalRun(output, report).Show(count, length, parallel, parsed.GetValue(seed));
                return 0;
            }

            var today = CommonOptions.Today(clock);
            if (ConventionFile.ReadText(parsed.GetValue(file), today, null, language, errors) is not { Convention: var convention } text)
            {
                return 1;
            }

            if (!convention.Parties.OfType<Commune>().Any() || convention.Structures.IsEmpty || convention.Indicators.IsEmpty)
            {
                return Refuse(
                    "La convention n'a pas de commune, de structures ou d'indicateurs.",
                    "The convention has no commune, no structures or no indicators.");
            }

            if (!SyntheticObservations.IsObserved(convention.Term))
            {
                return Refuse(SyntheticObservations.NotObserved.French, SyntheticObservations.NotObserved.English);
            }

            ActionNumber? number = null;
            if (parsed.GetValue(action) is { } asked && !ActionNumber.TryParse(asked, out number))
            {
                return Refuse(
                    $"« {asked} » n'est pas un numéro d'action tel que 1.1.", $"'{asked}' is not the number of an action such as 1.1.");
            }

            var observations = new SyntheticObservations(convention, parsed.GetValue(seed));
            if (number is null)
            {
                report.Show(convention, observations, parsed.GetValue(seed));
                return 0;
            }

            var review = ReviewFigures.TryCreate(
                convention, number, parsed.GetValue(year) ?? convention.Term.Last.Year, observations.Territory, observations.Cubes);
            foreach (var violation in review.Violations)
            {
                errors.WriteLine(violation.Message.In(language));
            }

            if (review.IsValid)
            {
                report.Synthetic(parsed.GetValue(seed));
                report.Show(review.Value, IsDue(text.History, review.Value, today));
            }

            return review.IsValid ? 0 : 1;

            int Refuse(string french, string english)
            {
                errors.WriteLine(new BilingualText(french, english).In(language));
                return 1;
            }
        });
        return command.Run(args, output, errors);
    }

    /// <summary>
    /// Whether the annual review of the year is due, by the strict reading. What is due for a year has its last day in that year or the
    /// next.
    /// </summary>
    private static bool IsDue(ConventionHistory history, ReviewFigures review, LocalDate today) => ObligationSchedule.Create(
        ConventionRecord.Create(new() { History = history }),
        new DateInterval(new(review.Year, 1, 1), new(review.Year + 1, 12, 31)),
        today,
        ObligationInterpretation.Strict(HolidayCalendar.Metropole)).Items.Any(item =>
            item.Value.Kind == ObligationKind.AnnualReview && item.Value.Subject == review.Action.Number.Text && item.Value.Year
                == review.Year);
}
