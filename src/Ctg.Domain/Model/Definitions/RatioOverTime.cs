using System.Globalization;

namespace Ctg.Domain;

/// <summary>
/// What the two sides of a ratio become over a longer period, each on its own. An average of ratios is not among the choices.
/// </summary>
public sealed record RatioOverTime
{
    private RatioOverTime(TimeRule rule, int? maximumAge)
    {
        Rule = rule;
        MaximumAge = maximumAge;
    }

    /// <summary>Both sides are counts over a period, and are added.</summary>
    public static RatioOverTime Sum { get; } = new(TimeRule.Sum, null);

    /// <summary>None: each period of observation stands alone.</summary>
    public static RatioOverTime None { get; } = new(TimeRule.None, null);

    /// <summary>The rule of each side.</summary>
    public TimeRule Rule { get; }

    /// <summary>
    /// How many periods of observation old the last one may be at the end of the period, which has the age 0; null for other rules.
    /// </summary>
    public int? MaximumAge { get; }

    /// <summary>
    /// Both sides are counts at a moment: the last observation of the period counts, of the structures that are open at its end. One that
    /// is not applicable ends the search; one that was not reported or not collected does not.
    /// </summary>
    /// <param name="maximumAge">
    /// How many periods of observation old it may be; 0 takes that of the last period of observation alone. What came before the period's
    /// beginning never counts.
    /// </param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumAge"/> is negative.</exception>
    public static RatioOverTime Last(int maximumAge)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maximumAge);
        return new(TimeRule.Last, maximumAge);
    }

    /// <summary>The rule, with its age.</summary>
    /// <returns>A text such as <c>Last within 3</c>.</returns>
    public override string ToString() =>
        MaximumAge is null ? $"{Rule}" : string.Create(CultureInfo.InvariantCulture, $"{Rule} within {MaximumAge}");
}
