using Ctg.Domain.Indicators;

namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>Count, sum, extremes and missing values of decimals, as an aggregate that LINQ passes along.</summary>
/// <param name="Count">Values that count.</param>
/// <param name="Sum">Their sum.</param>
/// <param name="Smallest">The smallest.</param>
/// <param name="Greatest">The greatest.</param>
/// <param name="Missing">Rows without a value.</param>
internal readonly record struct DecimalRunning(long Count, decimal Sum, decimal Smallest, decimal Greatest, long Missing)
{
    internal DecimalRunning Plus(in DecimalRow row) => row.Status switch
    {
        ObservationStatus.Reported or ObservationStatus.Estimated => new(
            Count + 1,
            Sum + row.Value,
            Count == 0 ? row.Value : Math.Min(Smallest, row.Value),
            Count == 0 ? row.Value : Math.Max(Greatest, row.Value),
            Missing),
        ObservationStatus.NotReported or ObservationStatus.NotCollected => this with { Missing = Missing + 1 },
        _ => this,
    };

    internal void Tell(Totals totals, int group)
    {
        totals.Sums[group] = (Int128)(Sum * 100);
        totals.Counts[group] = Count;
        totals.Smallest[group] = (long)(Smallest * 100);
        totals.Greatest[group] = (long)(Greatest * 100);
        totals.Missing[group] = Missing;
    }
}
