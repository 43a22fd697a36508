using System.CommandLine;
using Ctg.Domain;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Obligations;

/// <summary>The command line: what is due under a convention in a period, as a table and as a calendar file.</summary>
internal static class ObligationsCommand
{
    /// <returns>0 when the schedule was shown; 1 when the command line, a file or its content is wrong.</returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock)
    {
        var file = CommonOptions.File();
        var lang = CommonOptions.Lang();
        var holidays = CommonOptions.Holidays();
        var from = CommonOptions.Day("--from", "Le premier jour de la période.", required: true);
        var to = CommonOptions.Day("--to", "Le dernier jour de la période, compris.", required: true);
        var on = CommonOptions.Day("--on", "Le jour où la question se pose ; aujourd'hui, à Paris, par défaut.");
        var deeds = new RecordOptions();
        var endBy = CommonOptions.Day(
            "--end-by", "Un jour auquel la convention devrait avoir pris fin : le dernier jour pour dénoncer est alors indiqué.");
        var by = new Option<string?>("--by")
        {
            Description = "La partie qui dénoncerait ; à défaut, la première qui le peut.",
            HelpName = "partie",
        };
        var ics = new Option<string?>("--ics") { Description = "Le fichier de calendrier à écrire.", HelpName = "fichier" };
        var ignorePartial = new Option<bool>("--ignore-partial-years")
        {
            Description = "Une année couverte en partie ne compte pas ; elle compte, par défaut.",
        };
        var nextYear = new Option<bool>("--reviews-next-year")
        {
            Description = "Le bilan annuel est dû dans l'année suivante ; dans l'année même, par défaut.",
        };
        var each = new Option<bool>("--review-unscheduled")
        {
            Description =
                "Une action sans années, au tableau comme dans les fiches, a un bilan chaque année ; elle n'en a pas, par défaut.",
        };
        var outside = new Option<bool>("--review-each-year")
        {
            Description = "Une action a un bilan chaque année de la convention ; dans ses seules années, par défaut.",
        };
        var table = new Option<bool>("--table") { Description = "Les tableaux seuls, sans la raison de chaque échéance." };
        var command = new RootCommand("L'échéancier d'une convention territoriale globale : ce qui est dû, quand, par qui, et pourquoi.")
        {
            file, lang, holidays, from, to, on, endBy, by, ics, ignorePartial, nextYear, each, outside, table,
        };
        foreach (var option in deeds.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var language = CommonOptions.LanguageOf(parsed.GetValue(lang));
            var day = parsed.GetValue(on) ?? CommonOptions.Today(clock);
            if (ConventionFile.ReadText(parsed.GetValue(file), day, day, language, errors) is not { Convention: var convention } text)
            {
                return 1;
            }

            var path = parsed.GetValue(ics);
            if (path is not null && OutputFile.RefusalOf(path, parsed.GetValue(file)) is { } refusal)
            {
                return Refuse(refusal.French, refusal.English);
            }

            var (first, last) = (parsed.GetValue(from)!.Value, parsed.GetValue(to)!.Value);
            if (last < first)
            {
                return Refuse("La période finit avant de commencer.", "The period ends before it starts.");
            }

            var record = deeds.Read(parsed, text.History).OrRefuse();
            var wishes = Wishes(convention, parsed.GetValue(endBy), parsed.GetValue(by));
            if (wishes.FirstOrDefault(wish => convention.Parties.All(party => party.Id != wish.By)) is { } unknown)
            {
                return Refuse($"« {unknown.By} » n'est pas une partie.", $"'{unknown.By}' is not a party.");
            }

            var reading = ObligationInterpretation.Create(
                parsed.GetValue(ignorePartial) ? PartialYear.DoesNotCount : PartialYear.CountsAsAYear,
                parsed.GetValue(nextYear) ? AnnualReviewDue.EndOfTheNextYear : AnnualReviewDue.EndOfTheYear,
                parsed.GetValue(each) ? UnscheduledActions.AreReviewedEachYear : UnscheduledActions.AreNotReviewed,
                parsed.GetValue(outside) ? ReviewedYears.EachYear : ReviewedYears.YearsOfTheAction,
                ResiliationInterpretation.Strict(CommonOptions.HolidaysOf(parsed.GetValue(holidays))),
                UndatedSignature.AssumeSigned);
            var schedule = Schedule(record, new(first, last), day, reading, wishes);
            new ObligationsReport(output, language).Show(record.History, convention, schedule, !parsed.GetValue(table));
            if (path is not null)
            {
                var (calendar, events) = CalendarFile.Of(convention, schedule, language);
                if (OutputFile.Write(path, parsed.GetValue(file), calendar) is { } trouble)
                {
                    return Refuse(trouble.French, trouble.English);
                }

                output.Write(new Text(new BilingualText(
                    $"Échéances datées dans {path} : {events}.", $"Dated items in {path}: {events}.").In(language) + "\n"));
            }

            return 0;

            int Refuse(string french, string english)
            {
                errors.WriteLine(new BilingualText(french, english).In(language));
                return 1;
            }
        });
        return command.Run(args, output, errors);
    }

    private static ObligationSchedule Schedule(
        ConventionRecord record, DateInterval period, LocalDate on, ObligationInterpretation reading, ValueList<WishedEnd> wishes)
    {
        try
        {
            return ObligationSchedule.Create(record, period, on, reading, wishes);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new RefusalException(Refusals.AfterTheCalendar);
        }
    }

    private static ValueList<WishedEnd> Wishes(Convention convention, LocalDate? endBy, string? by)
    {
        if (endBy is not { } day || convention.Resiliation?.Find(GroundKind.Denonciation) is not { } ground)
        {
            return [];
        }

        return [new WishedEnd(by is null ? ground.Entitled[0] : Refusals.Key<Party>(by), ground.Clause, day)];
    }
}
