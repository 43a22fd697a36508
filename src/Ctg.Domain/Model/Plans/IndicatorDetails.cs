namespace Ctg.Domain;

/// <summary>What an indicator states; checked when the <see cref="Indicator"/> is built from it.</summary>
public sealed record IndicatorDetails
{
    /// <summary>The indicator's key in the convention.</summary>
    public required Id<Indicator> Id { get; init; }

    /// <summary>What is measured: one line, not blank.</summary>
    public required string Label { get; init; }

    /// <summary>What it measures.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>The unit of its values; null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>What the convention expects of it; null when it states nothing.</summary>
    public StatedGoal? Goal { get; init; }

    /// <summary>The clause by which several actions share it as one; null when none does.</summary>
    public ClauseId? SharedAt { get; init; }

    /// <summary>The label.</summary>
    /// <returns><see cref="Label"/>.</returns>
    public override string ToString() => Label;
}
