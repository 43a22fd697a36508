namespace Ctg.Domain;

/// <summary>The periods of sheets in words, in both languages.</summary>
public static class SheetPeriodLabels
{
    /// <summary>A period in words.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The words in both languages: the years where they are stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public static BilingualText Label(this SheetPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Years is { } years ? new(years.Text, years.Text)
            : period == SheetPeriod.Term ? new("période de la convention", "the convention's term")
            : new("période de la convention et suivante", "the convention's term and the next");
    }
}
