namespace Ctg.Domain.Indicators;

/// <summary>An indicator of an action in the year reviewed.</summary>
public sealed record ReviewLine
{
    private readonly BilingualText _perimeter;

    internal ReviewLine(Indicator indicator, BilingualText perimeter, Figure current, Figure? previous)
    {
        _perimeter = perimeter;
        Indicator = indicator;
        Current = current;
        Previous = previous;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The figure of the year, with its coverage.</summary>
    public Figure Current { get; }

    /// <summary>The figure of the year before, with its own coverage; null when the term does not reach it.</summary>
    public Figure? Previous { get; }

    /// <summary>How the figure compares with what is expected; null when nothing is stated.</summary>
    public Attainment? Attainment => Current.AgainstGoal();

    /// <summary>
    /// The change since the year before, in the indicator's unit; null where one of them has no value, or one year is cut by the term.
    /// </summary>
    public Fraction? Change => Previous is { IsPartial: false } && !Current.IsPartial ? Current.Value - Previous.Value : null;

    /// <summary>The figure of the year, with what it is made of and how; the perimeter is named as the convention names it.</summary>
    /// <param name="source">The clause that requires the review: see <see cref="ReviewFigures.Source"/>.</param>
    /// <returns>The value of <see cref="Current"/>, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public Explained<Fraction?> Explain(ClauseSource source) => Current.Explain(source, _perimeter);

    /// <summary>The indicator and its figure, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Indicator.Id}: {Current}";
}
