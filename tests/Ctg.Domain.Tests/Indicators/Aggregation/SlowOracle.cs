using System.Numerics;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Indicators;
using NodaTime;

namespace Ctg.Domain.Tests.Aggregation;

/// <summary>A figure worked out row by row, in integers of any size, from the definitions' words alone.</summary>
internal sealed class SlowOracle(ObservedCase observed, Instant? knownAt, CountedStatuses counted)
{
    /// <summary>The value, and how many structures contribute.</summary>
    internal (Fraction? Value, int Contributing, Fraction? Smallest, Fraction? Greatest) Figure(
        IEnumerable<Id<Structure>> structures, ObservedPeriod period)
    {
        var first = LocalDate.Max(period.FirstDay, observed.Term.First);
        var last = LocalDate.Min(period.LastDay, observed.Term.Last);
        var isOwnGrain = period.Grain == observed.Definition.Grain && observed.Definition.OverTime != TimeRule.Union;
        var parts = structures.Select(structure => isOwnGrain
            ? Counting(Site(structure), period) is { } row ? Integers(row) : null
            : Part(Site(structure), first, last)).OfType<BigInteger[]>().ToList();
        if (parts.Count == 0)
        {
            return (null, 0, null, null);
        }

        var days = isOwnGrain ? 1 : Period.DaysBetween(first, last) + 1;
        var sums =
            Enumerable.Range(0, parts[0].Length).Select(i => parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part[i])).ToList();
        Fraction? value = observed.Definition switch
        {
            StockDefinition { OverTime: TimeRule.MeanOfDays } => Fraction.Create(sums[0], days),
            FlowDefinition => Fraction.Create(sums[0], 100),
            StockDefinition => Fraction.Create(sums[0], 1),
            RatioDefinition => sums[1] == 0 ? null : Fraction.Create(sums[0] * 100, sums[1] * 10),
            WeightedMeanDefinition => Fraction.Create(sums[0], sums[1] * 100),
            ExtremumDefinition { Extreme: Extreme.Minimum } => Fraction.Create(parts.Min(part => part[0]), 1000),
            ExtremumDefinition => Fraction.Create(parts.Max(part => part[0]), 1000),
            MilestoneDefinition => Fraction.Create(sums.Count(sum => sum > 0), 1),
            _ => sums.Aggregate(BigInteger.Zero, (sum, one) => sum + one) is var answers && answers == 0
                ? null
                : Fraction.Create(sums.Select((sum, i) => sum * (i + 1)).Aggregate(BigInteger.Zero, (sum, one) => sum + one), answers),
        };
        var unit = observed.Definition is FlowDefinition ? 100 : observed.Definition.OverTime == TimeRule.MeanOfDays ? days : 1;
        return (value, parts.Count, Fraction.Create(parts.Min(part => part[0]), unit), Fraction.Create(parts.Max(part => part[0]), unit));
    }

    private StructureSite Site(Id<Structure> structure) => observed.Sites.Single(site => site.Structure == structure);

    /// <summary>What one structure makes of the days from the first to the last, or nothing.</summary>
    private BigInteger[]? Part(StructureSite site, LocalDate first, LocalDate last)
    {
        var periods = new List<ObservedPeriod>(ObservationTable.Create(observed.Definition, Roster.Create([], []), observed.Term).Periods);
        var within = periods.Where(period => period.FirstDay <= last && period.LastDay >= first).ToList();
        switch (observed.Definition.OverTime)
        {
            case TimeRule.Sum:
                var all = within.Select(period => Counting(site, period)).OfType<ObservationRow>().Select(Integers).ToList();
                return all.Count == 0
                    ? null
                    : [.. Enumerable.Range(0, all[0].Length).Select(i => all.Aggregate(BigInteger.Zero, (sum, one) => sum + one[i]))];
            case TimeRule.Minimum or TimeRule.Maximum:
                var values =
                    within.Select(period => Counting(site, period)).OfType<ObservationRow>().Select(row => Integers(row)[0]).ToList();
                return values.Count == 0 ? null : [observed.Definition.OverTime == TimeRule.Minimum ? values.Min() : values.Max()];
            case TimeRule.Union:
                var done = periods.Where(period => period.FirstDay <= last).Select(period => Counting(site, period))
                    .OfType<ObservationRow>().ToList();
                return !done.Exists(row => !row.Done.IsEmpty || within.Contains(row.Period))
                    ? null
                    : [
                        .. ((MilestoneDefinition)observed.Definition).Milestones.Select(
                            milestone => done.Exists(row => row.Done.Contains(milestone)) ? BigInteger.One : 0)];
            case TimeRule.Last:
                if (!IsOpen(site, last, last))
                {
                    return null;
                }

                foreach (var (age, period) in ((IEnumerable<ObservedPeriod>)within).Reverse().Index()
                    .TakeWhile(item => item.Index <= observed.Definition.MaximumAge))
                {
                    if (Counting(site, period) is { } row)
                    {
                        return Integers(row);
                    }

                    if (Known(site, period)?.Status == ObservationStatus.NotApplicable
                        || !IsOpen(site, Days(period).First, Days(period).Last))
                    {
                        return null;
                    }
                }

                return null;
            default:
                var total = BigInteger.Zero;
                var contributes = false;
                foreach (var period in within.Where(period => IsOpen(site, Days(period).First, Days(period).Last)))
                {
                    var (from, to) = Days(period);
                    if (Known(site, period)?.Status == ObservationStatus.NotApplicable)
                    {
                        continue;
                    }

                    if (Counting(site, period) is not { } row)
                    {
                        return null;
                    }

                    contributes = true;
                    total += Integers(row)[0]
                        * (Period.DaysBetween(LocalDate.Max(from, site.FirstDay ?? from), LocalDate.Min(to, site.LastDay ?? to)) + 1);
                }

                return contributes ? [total] : null;
        }
    }

    private (LocalDate First, LocalDate Last) Days(ObservedPeriod period) =>
        (LocalDate.Max(period.FirstDay, observed.Term.First), LocalDate.Min(period.LastDay, observed.Term.Last));

    private static bool IsOpen(StructureSite site, LocalDate first, LocalDate last) =>
        (site.FirstDay is not { } from || from <= last) && (site.LastDay is not { } to || to >= first);

    private ObservationRow? Known(StructureSite site, ObservedPeriod period) => observed.Rows
        .Where(row => row.Structure == site.Structure && row.Period == period && (knownAt is not { } moment || row.RecordedAt <= moment))
        .MaxBy(row => row.Revision);

    private ObservationRow? Counting(StructureSite site, ObservedPeriod period)
    {
        var known = Known(site, period);
        var flag = known?.Status switch
        {
            ObservationStatus.Reported => CountedStatuses.Reported,
            ObservationStatus.Estimated => CountedStatuses.Estimated,
            ObservationStatus.Provisional => CountedStatuses.Provisional,
            _ => CountedStatuses.None,
        };
        return (flag & counted) != 0 && IsOpen(site, Days(period).First, Days(period).Last) ? known : null;
    }

    private BigInteger[] Integers(ObservationRow row) => observed.Definition switch
    {
        FlowDefinition => [(BigInteger)(row.Value!.Value * 100)],
        StockDefinition => [(BigInteger)row.Value!.Value],
        RatioDefinition => [(BigInteger)(row.Value!.Value * 10), (BigInteger)row.Base!.Value],
        WeightedMeanDefinition =>
        [
            (BigInteger)(row.Value!.Value * 100) * (BigInteger)(row.Base!.Value * 10), (BigInteger)(row.Base!.Value * 10)
        ],
        ExtremumDefinition => [(BigInteger)(row.Value!.Value * 1000)],
        ScaleDefinition => [.. row.Answers.Select(count => (BigInteger)count)],
        _ => throw new InvalidOperationException("Deliverables are not integers."),
    };
}
