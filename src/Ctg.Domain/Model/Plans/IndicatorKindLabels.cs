namespace Ctg.Domain;

/// <summary>The names of the indicator kinds in both languages.</summary>
public static class IndicatorKindLabels
{
    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of indicator.</exception>
    public static BilingualText Label(this IndicatorKind kind) => kind switch
    {
        IndicatorKind.Flow => new("flux", "flow"),
        IndicatorKind.Stock => new("stock", "stock"),
        IndicatorKind.Ratio => new("ratio", "ratio"),
        IndicatorKind.WeightedMean => new("moyenne pondérée", "weighted mean"),
        IndicatorKind.Extremum => new("extremum", "extremum"),
        IndicatorKind.MilestoneSet => new("jalons", "milestones"),
        IndicatorKind.Scale => new("échelle", "scale"),
        IndicatorKind.Narrative => new("qualitatif", "narrative"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of indicator."),
    };
}
