using System.Collections.ObjectModel;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Samples.Common;
using NodaTime;

namespace Ctg.Samples.Dashboard;

/// <summary>What the page shows, in no language yet: each member is an answer of the packages.</summary>
internal sealed record DashboardFacts
{
    /// <summary>How many years before and after its day the page shows of a long term.</summary>
    private const int YearsAround = 10;

    /// <summary>The day of the page.</summary>
    internal required LocalDate On { get; init; }

    /// <summary>The text that applies on that day.</summary>
    internal required Convention Convention { get; init; }

    /// <summary>The convention's standing.</summary>
    internal required Explained<ConventionStatus> Status { get; init; }

    /// <summary>The texts that the convention has had and will have.</summary>
    internal required Timeline Timeline { get; init; }

    /// <summary>What is due over the term and the year after it; of a long term, in the years around the page's day.</summary>
    internal required ObligationSchedule Schedule { get; init; }

    /// <summary>Whether the term is too long for a page that shows all of it.</summary>
    internal bool IsLong => LongTerm.Is(Convention.Term);

    /// <summary>The items due that are alike but for their subject, such as the reviews of a year, in the schedule's order.</summary>
    internal required ValueList<AlikeObligations> Due { get; init; }

    /// <summary>The last day to denounce so that the convention ends before its term does; null without such a ground.</summary>
    internal required Explained<NoticeDeadline?>? LatestNotice { get; init; }

    /// <summary>The indicators' figures, a year each, by indicator.</summary>
    internal required ReadOnlyDictionary<Id<Indicator>, IndicatorSeries> Indicators { get; init; }

    /// <summary>The bonus territoire of the year before and of the year; why there is none, where there is none.</summary>
    internal required Validated<BonusTerritoire>? Bonus { get; init; }

    /// <summary>Why there is no bonus to compute, where the convention stipulates one and states amounts; null otherwise.</summary>
    internal required BilingualText? BonusRefusal { get; init; }

    /// <summary>The year whose amounts the convention states; null when it states none.</summary>
    internal int? ReferenceYear => Convention.ReferenceAmounts.IsEmpty ? null : Convention.ReferenceAmounts.Max(amount => amount.Year);

    /// <summary>Whether a signature has no day, so that whether it is given is read into the text.</summary>
    internal bool HasUndatedSignatures => Convention.Parties.Any(party => party.Signature.State == SignatureState.Undated);

    /// <summary>The year of the bonus: the page's, within the term's.</summary>
    internal required int Year { get; init; }

    /// <summary>
    /// The clause under which figures are followed: the one that asks for the annual reviews; failing it, the one on the term.
    /// </summary>
    internal ClauseSource ReviewClause => Convention.Cite(Convention.Evaluation?.AnnualReviews ?? Convention.TermClause.Clause);

    /// <summary>All the texts of the convention.</summary>
    internal required ConventionHistory History { get; init; }

    /// <summary>What is wrong with the document.</summary>
    internal required AuditReport Audit { get; init; }

    /// <summary>Asks the packages.</summary>
    /// <param name="text">The text that applies on the day.</param>
    /// <param name="record">What was done under it.</param>
    /// <param name="on">The day.</param>
    /// <param name="observations">The observations; null for none.</param>
    /// <param name="onRolledUp">Told each time the figures of one more indicator are there.</param>
    /// <returns>The facts.</returns>
    internal static DashboardFacts Of(
        ConventionVersion text, ConventionRecord record, LocalDate on, SyntheticObservations? observations, Action? onRolledUp = null)
    {
        var convention = text.Convention;
        var resiliation = ResiliationInterpretation.Strict(HolidayCalendar.Metropole);
        var term = convention.Term;
        var year = Math.Clamp(on.Year, term.First.Year, term.Last.Year);
        var schedule = ObligationSchedule.Create(
            record, Shown(term, on), on, ObligationInterpretation.Strict(HolidayCalendar.Metropole));
        var (bonus, bonusRefusal) = BonusOf(convention, record, year, on, resiliation);
        return new()
        {
            On = on,
            Convention = convention,
            History = text.History,
            Status = record.StatusOn(on, resiliation),
            Timeline = text.History.Timeline(),
            Schedule = schedule,
            Due = AlikeObligations.Among(schedule.Items),
            LatestNotice = term.Last > term.First && convention.Resiliation?.Find(GroundKind.Denonciation) is { } ground
                ? record.LatestNotice(ground.Entitled[0], ground.Clause, term.Last.PlusDays(-1), on, resiliation)
                : null,
            Indicators = new(
                observations is null
                    ? [] : observations.Cubes.ToDictionary(cube => cube.Definition.Indicator.Id, cube => Series(cube, observations))),
            Bonus = bonus,
            BonusRefusal = bonusRefusal,
            Year = year,
            Audit = ConventionAudit.Run(AuditSubject.Create(text.History, on), AuditSettings.Default),
        };

        IndicatorSeries Series(IndicatorCube cube, SyntheticObservations all)
        {
            var series = IndicatorSeries.Of(cube, all.Territory, all.Wider, on);
            onRolledUp?.Invoke();
            return series;
        }
    }

    /// <summary>The annual reviews that the schedule holds, by the number of their action.</summary>
    internal ILookup<string, Obligation> ReviewsByAction() => Schedule.Items.Select(item => item.Value)
        .Where(obligation => obligation.Kind == ObligationKind.AnnualReview).ToLookup(obligation => obligation.Subject);

    /// <summary>Whether the period of a figure is over on the page's day.</summary>
    internal bool IsOver(Figure figure) => figure.Period.LastDay < On;

    /// <summary>The figures of the years that are over.</summary>
    internal IReadOnlyList<Figure> YearsOver(IndicatorSeries series) => [.. series.Years.Where(IsOver)];

    /// <summary>The figures of an action's indicators, as far as they are observed.</summary>
    internal IEnumerable<IndicatorSeries> IndicatorsOf(PlanAction action) =>
        Convention.Plan.IndicatorsOf(action.Number).Where(Indicators.ContainsKey).Select(key => Indicators[key]);

    /// <summary>The days whose items the page shows: the term and a year; of a long one, some years around the page's day.</summary>
    private static DateInterval Shown(Term term, LocalDate on)
    {
        var last = term.Last.Year == LocalDate.MaxIsoValue.Year ? LocalDate.MaxIsoValue : term.Last.PlusYears(1);
        if (!LongTerm.Is(term))
        {
            return new(term.First, last);
        }

        var year = Math.Clamp(on.Year, term.First.Year, term.Last.Year);
        return new(
            LocalDate.Max(term.First, new(Math.Max(year - YearsAround, 1), 1, 1)),
            LocalDate.Min(last, new(Math.Min(year + YearsAround, LocalDate.MaxIsoValue.Year), 12, 31)));
    }

    private static (Validated<BonusTerritoire>? Bonus, BilingualText? Refusal) BonusOf(
        Convention convention, ConventionRecord record, int year, LocalDate on, ResiliationInterpretation resiliation)
    {
        if (convention.Funding is null || convention.ReferenceAmounts.IsEmpty)
        {
            return (null, null);
        }

        try
        {
            var reference = StatedOffer.Of(convention, convention.ReferenceAmounts.Max(amount => amount.Year));
            int[] years = year > convention.Term.First.Year && year - 1 > reference.Year ? [year - 1, year] : [year];
            return (record.TryComputeBonus(
                reference,
                years.Select(one => TerritoryOffer.TryCreate(one, reference.Structures).OrRefuse()).ToValueList(),
                BonusParameters.Create([PublishedBaremes.AlshCap]),
                BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Domain.Rounding.HalfUp, BaremeReview.Strict),
                on,
                resiliation), null);
        }
        catch (RefusalException e)
        {
            return (null, e.Reason);
        }
    }
}

/// <summary>An indicator over the years of the term, as far as they have begun.</summary>
/// <param name="Years">The territory's figures.</param>
/// <param name="Last">
/// The last of the years over that has a value; failing that, the last year that has one; the last of all when none has.
/// </param>
/// <param name="Comparison">The last one against the département's; null when they cannot be compared.</param>
internal sealed record IndicatorSeries(ValueList<Figure> Years, Figure Last, Comparison? Comparison)
{
    /// <summary>Rolls a cube up.</summary>
    internal static IndicatorSeries Of(IndicatorCube cube, Territory territory, Territory wider, LocalDate on)
    {
        var rollUp = cube.RollUp([territory], new() { Grain = TimeGrain.Year });
        var begun = rollUp.Periods.Where(period => period.FirstDay <= on).DefaultIfEmpty(rollUp.Periods[0]);
        var years = begun.Select(period => rollUp.Find(territory, period)!).ToValueList();
        var last = years.LastOrDefault(figure => figure.Value is not null && figure.Period.LastDay < on)
            ?? years.LastOrDefault(figure => figure.Value is not null) ?? years[^1];
        return new(
            years,
            last,
            cube.TryCompare(territory, wider, last.Period, withoutItself: false) is { IsValid: true } comparison ? comparison.Value : null);
    }
}
