using System.Globalization;

namespace Ctg.Domain;

/// <summary>
/// What a count at a moment may become over a longer period. A sum is not among the choices: twelve times the same place is one place.
/// </summary>
public sealed record StockOverTime
{
    private StockOverTime(TimeRule rule, int? maximumAge)
    {
        Rule = rule;
        MaximumAge = maximumAge;
    }

    /// <summary>
    /// The mean over the days of the period. A structure closed, or to which the indicator does not apply, counts nothing on those days;
    /// one with a gap, or with an observation that does not count, has no mean.
    /// </summary>
    public static StockOverTime MeanOfDays { get; } = new(TimeRule.MeanOfDays, null);

    /// <summary>
    /// The smallest of the period, for each structure. For a territory the structures' smallest are added: they need not have been at one
    /// time.
    /// </summary>
    public static StockOverTime Minimum { get; } = new(TimeRule.Minimum, null);

    /// <summary>
    /// The greatest of the period, for each structure. For a territory the structures' greatest are added: they need not have been at one
    /// time.
    /// </summary>
    public static StockOverTime Maximum { get; } = new(TimeRule.Maximum, null);

    /// <summary>None: each period of observation stands alone.</summary>
    public static StockOverTime None { get; } = new(TimeRule.None, null);

    /// <summary>The rule.</summary>
    public TimeRule Rule { get; }

    /// <summary>
    /// How many periods of observation old the last one may be at the end of the period, which has the age 0; null for other rules.
    /// </summary>
    public int? MaximumAge { get; }

    /// <summary>
    /// The last observation of the period, of the structures that are open at its end. One that is not applicable ends the search; one that
    /// was not reported or not collected does not. In a figure of a single period of observation, there is nothing to search: a structure
    /// that closes within it counts.
    /// </summary>
    /// <param name="maximumAge">
    /// How many periods of observation old it may be; 0 takes that of the last period of observation alone. What came before the period's
    /// beginning never counts.
    /// </param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumAge"/> is negative.</exception>
    public static StockOverTime Last(int maximumAge)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maximumAge);
        return new(TimeRule.Last, maximumAge);
    }

    /// <summary>The rule, with its age.</summary>
    /// <returns>A text such as <c>Last within 3</c>.</returns>
    public override string ToString() =>
        MaximumAge is null ? $"{Rule}" : string.Create(CultureInfo.InvariantCulture, $"{Rule} within {MaximumAge}");
}
