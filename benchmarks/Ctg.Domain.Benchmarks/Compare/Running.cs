using Ctg.Domain.Indicators;

namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>Count, sum, extremes and missing values while rows go by.</summary>
internal struct Running
{
    private long _count;
    private long _sum;
    private long _smallest;
    private long _greatest;
    private long _missing;

    internal void Add(long value, ObservationStatus status)
    {
        switch (status)
        {
            case ObservationStatus.Reported or ObservationStatus.Estimated:
                _smallest = _count == 0 ? value : Math.Min(_smallest, value);
                _greatest = _count == 0 ? value : Math.Max(_greatest, value);
                _count++;
                _sum += value;
                break;
            case ObservationStatus.NotReported or ObservationStatus.NotCollected:
                _missing++;
                break;
        }
    }

    internal readonly void Tell(Totals totals, int group)
    {
        totals.Sums[group] = _sum;
        totals.Counts[group] = _count;
        totals.Smallest[group] = _smallest;
        totals.Greatest[group] = _greatest;
        totals.Missing[group] = _missing;
    }
}
