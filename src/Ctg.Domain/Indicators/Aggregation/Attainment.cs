namespace Ctg.Domain.Indicators;

/// <summary>How a figure compares with what is expected of its indicator, in exact arithmetic and never cut off.</summary>
/// <remarks>
/// Source: article 9 and annex 5 of the standard convention, by which each action is reviewed against its expected results and indicators.
/// </remarks>
public sealed record Attainment
{
    internal Attainment(Figure figure, Goal goal)
    {
        Figure = figure;
        Goal = goal;
    }

    /// <summary>The figure. Its coverage, and whether its period is cut, go with anything that is said of it.</summary>
    public Figure Figure { get; }

    /// <summary>What is expected.</summary>
    public Goal Goal { get; }

    /// <summary>Whether the target is reached, at its very value included; null without a value or without a target.</summary>
    public bool? IsReached => Figure.Value is { } value && (Goal.Low ?? Goal.High) is not null
        ? (Goal.Low is not { } low || value >= low) && (Goal.High is not { } high || value <= high)
        : null;

    /// <summary>
    /// Whether the figure is all that it should be: of a whole period, with every observation expected and every structure. Otherwise what
    /// is
    /// said of the target holds for the data received, and may turn with the rest.
    /// </summary>
    public bool IsConclusive =>
        Figure is { IsPartial: false, Coverage.IsComplete: true } && Figure.Coverage.Contributing == Figure.Coverage.Structures;

    /// <summary>
    /// What is missing to the target, in the indicator's unit: 0 once it is reached; null without a value or without a target.
    /// </summary>
    public Fraction? Distance => IsReached is null ? null : Away(Figure.Value!.Value);

    /// <summary>The change since the baseline, in the indicator's unit; null without a value or without a baseline.</summary>
    public Fraction? Movement => Figure.Value is { } value && Goal.Baseline is { } baseline ? value - baseline : null;

    /// <summary>
    /// Whether the figure has moved from the baseline the way that is meant: strictly, or, for a band, nearer to it or within it; null
    /// without a
    /// value or without a baseline.
    /// </summary>
    public bool? GoesTheRightWay => Movement is not { } movement ? null : Goal.Direction switch
    {
        Direction.Up => movement.Sign > 0,
        Direction.Down => movement.Sign < 0,
        _ => Away(Figure.Value!.Value) is var now && (now.Sign == 0 || now < Away(Goal.Baseline!.Value)),
    };

    /// <summary>
    /// The part of the way from the baseline to the target that is done: 0 at the baseline, 1 at the target, above 1 beyond it, below 0
    /// where
    /// the figure went the other way; null without a value, a baseline or a target, and where the baseline is at the target already.
    /// </summary>
    public Fraction? Progress =>
        Movement is { } movement && Distance is not null && Target() - Goal.Baseline!.Value is { Sign: not 0 } way ? movement / way : null;

    /// <summary>The figure and the goal, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Figure.Value?.ToString() ?? "none"}, {Goal}: "
            + (IsReached is { } isReached ? isReached ? "reached" : "not reached" : "no answer")
            + (IsConclusive ? "" : " on the data received");

    /// <summary>How far a value is from the target, on the wrong side of it.</summary>
    private Fraction Away(Fraction value) =>
        Goal.Low is { } low && value < low ? low - value : Goal.High is { } high && value > high ? value - high : Fraction.Zero;

    /// <summary>The target, or the end of the band that is nearer to the baseline.</summary>
    private Fraction Target() => Goal switch
    {
        { Low: { } low, High: { } high } => Goal.Baseline < low ? low : Goal.Baseline > high ? high : Goal.Baseline!.Value,
        _ => (Goal.Low ?? Goal.High)!.Value,
    };
}
