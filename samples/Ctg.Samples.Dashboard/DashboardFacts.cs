using Ctg.Domain.Aggregates;
using Ctg.Domain.Amendments;
using Ctg.Domain.Audit;
using Ctg.Domain.Collections;
using Ctg.Domain.Conventions;
using Ctg.Domain.Explanations;
using Ctg.Domain.Funding;
using Ctg.Domain.Obligations;
using Ctg.Domain.Plans;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Structures;
using Ctg.Domain.Territories;
using Ctg.Domain.Time;
using Ctg.Domain.Violations;
using Ctg.Samples.Common;
using NodaTime;

namespace Ctg.Samples.Dashboard;

/// <summary>What the page shows, in no language yet: each member is an answer of the packages.</summary>
internal sealed record DashboardFacts
{
    /// <summary>The day of the page.</summary>
    internal required LocalDate On { get; init; }

    /// <summary>The text that applies on that day.</summary>
    internal required Convention Convention { get; init; }

    /// <summary>Whether anything done is on record.</summary>
    internal required bool HasDeeds { get; init; }

    /// <summary>The convention's standing.</summary>
    internal required Explained<ConventionStatus> Status { get; init; }

    /// <summary>The texts that the convention has had and will have.</summary>
    internal required Timeline Timeline { get; init; }

    /// <summary>What is due over the term and the year after it.</summary>
    internal required ObligationSchedule Schedule { get; init; }

    /// <summary>The last day to denounce so that the convention ends before its term does; null without such a ground.</summary>
    internal required Explained<Deadline?>? LatestNotice { get; init; }

    /// <summary>The indicators' figures, a year each.</summary>
    internal required ValueList<IndicatorSeries> Indicators { get; init; }

    /// <summary>The bonus territoire of the year before and of the year; why there is none, where there is none.</summary>
    internal required Validated<BonusTerritoire>? Bonus { get; init; }

    /// <summary>The year of the bonus: the page's, within the term's.</summary>
    internal required int Year { get; init; }

    /// <summary>What is wrong with the document.</summary>
    internal required AuditReport Audit { get; init; }

    /// <summary>Asks the packages.</summary>
    /// <param name="text">The text that applies on the day.</param>
    /// <param name="record">What was done under it.</param>
    /// <param name="on">The day.</param>
    /// <param name="observations">The observations; null for none.</param>
    /// <returns>The facts.</returns>
    internal static DashboardFacts Of(ConventionVersion text, ConventionRecord record, LocalDate on, SyntheticObservations? observations)
    {
        var convention = text.Convention;
        var resiliation = ResiliationReading.Strict(HolidayCalendar.Metropole);
        var term = convention.Term;
        var year = Math.Clamp(on.Year, term.First.Year, term.Last.Year);
        return new()
        {
            On = on,
            Convention = convention,
            HasDeeds = record.Meetings.Count + record.Reviews.Count + record.Avenants.Count > 0 || record.EvaluatedOn is not null,
            Status = record.StatusOn(on, null, resiliation),
            Timeline = text.History.Timeline(),
            Schedule = ObligationSchedule.Of(record, new DateInterval(term.First, term.Last.PlusYears(1)), on, ObligationReading.Strict(resiliation)),
            LatestNotice = convention.Resiliation?.Find(GroundKind.Denunciation) is { } ground
                ? convention.LatestNotice(ground.Entitled[0], ground.Clause, term.Last.PlusDays(-1), resiliation)
                : null,
            Indicators = observations is null ? [] : observations.Cubes.Select(cube => IndicatorSeries.Of(cube, observations.Territory, observations.Wider, on)).ToValueList(),
            Bonus = BonusOf(convention, year, on),
            Year = year,
            Audit = ConventionAudit.Run(AuditSubject.Create(text.History, on), AuditSettings.Default),
        };
    }

    /// <summary>The reviews of an action that the schedule holds.</summary>
    internal IEnumerable<Obligation> ReviewsOf(PlanAction action) => Schedule.Items.Select(item => item.Value)
        .Where(obligation => obligation.Kind == ObligationKind.AnnualReview && obligation.Subject == action.Number.ToString());

    private static Validated<BonusTerritoire>? BonusOf(Convention convention, int year, LocalDate on)
    {
        if (convention.Funding is null || convention.ReferenceAmounts.IsEmpty)
        {
            return null;
        }

        var reference = StatedOffer.Of(convention, convention.ReferenceAmounts.Max(amount => amount.Year));
        int[] years = year > convention.Term.First.Year ? [year - 1, year] : [year];
        return convention.TryComputeBonus(
            reference,
            years.Select(one => TerritoryOffer.Create(one, reference.Structures)).ToValueList(),
            BonusParameters.Create([PublishedBaremes.AlshCap]),
            BonusReading.Create(ClosurePolicy.SpreadOverTheOthers, Domain.Money.CentRounding.HalfUp, BaremeReview.Strict),
            on);
    }
}

/// <summary>An indicator over the years of the term, as far as they have begun.</summary>
/// <param name="Years">The territory's figures.</param>
/// <param name="Comparison">The last year's against the département's; null when they cannot be compared.</param>
internal sealed record IndicatorSeries(ValueList<Figure> Years, Comparison? Comparison)
{
    /// <summary>The last figure.</summary>
    internal Figure Last => Years[^1];

    /// <summary>Rolls a cube up.</summary>
    internal static IndicatorSeries Of(IndicatorCube cube, Territory territory, Territory wider, LocalDate on)
    {
        var rollUp = cube.RollUp([territory], new() { Grain = TimeGrain.Year });
        var begun = rollUp.Periods.Where(period => period.FirstDay <= on).DefaultIfEmpty(rollUp.Periods[0]).ToList();
        return new(
            begun.Select(period => rollUp.Find(territory, period)!).ToValueList(),
            cube.TryCompare(territory, wider, begun[^1], withoutItself: false) is { IsValid: true } comparison ? comparison.Value : null);
    }
}
