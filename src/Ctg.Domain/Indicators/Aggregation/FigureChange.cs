namespace Ctg.Domain.Indicators;

/// <summary>Why a figure differs between two states of knowledge: the three parts sum to the whole, exactly.</summary>
/// <remarks>
/// The parts are taken one after the other, each upon those before: first the structures and their openings as known later, with the
/// observations as known before; then the observations that had no value before; then those whose value was changed or taken back.
/// Where figures add up, one that nothing contributes to counts as zero here; elsewhere a part that starts or ends without a value is null.
/// </remarks>
public sealed record FigureChange
{
    private readonly Figure _rescoped;
    private readonly Figure _completed;

    internal FigureChange(Figure before, Figure rescoped, Figure completed, Figure after)
    {
        Before = before;
        _rescoped = rescoped;
        _completed = completed;
        After = after;
    }

    /// <summary>The figure as known before.</summary>
    public Figure Before { get; }

    /// <summary>The figure as known later.</summary>
    public Figure After { get; }

    /// <summary>
    /// What changes of scope make: structures that are new to the roster or gone from it, other openings and closings, other territories.
    /// </summary>
    public Fraction? Scope => Step(Before, _rescoped);

    /// <summary>What observations make that had no value before.</summary>
    public Fraction? LateArrivals => Step(_rescoped, _completed);

    /// <summary>What observations make whose value was changed or taken back.</summary>
    public Fraction? Corrections => Step(_completed, After);

    /// <summary>The whole change, in the indicator's unit.</summary>
    public Fraction? Total => Step(Before, After);

    /// <summary>The place, the period and the whole change, for logs.</summary>
    /// <returns>A text such as <c>commune:45285 2023: 12</c>.</returns>
    public override string ToString() => $"{After.Perimeter} {After.Period}: {Total?.ToString() ?? "none"}";

    private static Fraction? Step(Figure before, Figure after) => before.Definition.HasParts
        ? (after.Value ?? Fraction.Zero) - (before.Value ?? Fraction.Zero)
        : after.Value - before.Value;
}
