namespace Ctg.Domain.Benchmarks.Aggregates;

/// <summary>The kinds of indicators, and the rules of a stock, that go their own way through the cube.</summary>
public enum AggregatedKind
{
    Flow,
    Stock,
    MeanOfDays,
    Ratio,
    WeightedMean,
    Extremum,
    Milestones,
}
