using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>The definition of a follow-up indicator (« indicateur de suivi »): what is measured, not its values.</summary>
/// <remarks>Source: article 9, and the indicators of annex 3's table and sheets in the standard convention.</remarks>
[DebuggerDisplay("{Id}: {Label} ({Kind})")]
public sealed record Indicator
{
    private Indicator(Id<Indicator> id, string label, IndicatorKind kind, string? unit, StatedGoal? goal, ClauseId? sharedAt)
    {
        Id = id;
        Label = label;
        Kind = kind;
        Unit = unit;
        Goal = goal;
        SharedAt = sharedAt;
    }

    /// <summary>The indicator's key in the convention.</summary>
    public Id<Indicator> Id { get; }

    /// <summary>What is measured, as a short noun phrase.</summary>
    public string Label { get; }

    /// <summary>What it measures, which decides what may be added up.</summary>
    public IndicatorKind Kind { get; }

    /// <summary>The unit of its values, such as <c>places</c> or <c>%</c>; null when it has none.</summary>
    public string? Unit { get; }

    /// <summary>What the convention expects of it; null when it states nothing.</summary>
    public StatedGoal? Goal { get; }

    /// <summary>The clause by which several actions share it as one; null when none does, and each action has its own.</summary>
    public ClauseId? SharedAt { get; }

    /// <summary>Builds a definition.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of indicator.</exception>
    /// <exception cref="ArgumentException">A text is blank or of several lines.</exception>
    public static Indicator Create(
        Id<Indicator> id, string label, IndicatorKind kind, string? unit = null, StatedGoal? goal = null, ClauseId? sharedAt = null) =>
        TryCreate(id, label, kind, unit, goal, sharedAt).OrThrow();

    /// <summary>Builds a definition, or says why not.</summary>
    /// <param name="id">The indicator's key in the convention.</param>
    /// <param name="label">What is measured: one line, not blank.</param>
    /// <param name="kind">What it measures.</param>
    /// <param name="unit">The unit of its values; null when it has none.</param>
    /// <param name="goal">What the convention expects of it; null when it states nothing.</param>
    /// <param name="sharedAt">The clause by which several actions share it as one; null when none does.</param>
    /// <returns>The definition, or the violations <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of indicator.</exception>
    public static Validated<Indicator> TryCreate(
        Id<Indicator> id, string label, IndicatorKind kind, string? unit = null, StatedGoal? goal = null, ClauseId? sharedAt = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        Checks.Defined(kind, nameof(kind));
        var checks = new Checks();
        checks.Text(label, "label");
        checks.OptionalText(unit, "unit");
        return checks.Build(() => new Indicator(id, label, kind, unit, goal, sharedAt));
    }

    /// <summary>The label.</summary>
    /// <returns><see cref="Label"/>.</returns>
    public override string ToString() => Label;
}
