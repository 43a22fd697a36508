using System.Globalization;
using NodaTime;

namespace Ctg.Domain;

/// <summary>
/// A public holiday (« jour férié ») as a law sets it: a day of the year, or a number of days from Easter, over a range of years.
/// </summary>
public sealed record HolidayRule
{
    private HolidayRule(BilingualText name, AnnualDate? day, int? daysFromEaster, LawSource source, int firstYear, int? lastYear)
    {
        Name = name;
        Day = day;
        DaysFromEaster = daysFromEaster;
        Source = source;
        FirstYear = firstYear;
        LastYear = lastYear;
    }

    /// <summary>The holiday's name.</summary>
    public BilingualText Name { get; }

    /// <summary>The day of the year; null when the holiday moves with Easter.</summary>
    public AnnualDate? Day { get; }

    /// <summary>The number of days after Easter Sunday, negative before it; null when the holiday has a day of the year.</summary>
    public int? DaysFromEaster { get; }

    /// <summary>The text that sets the holiday.</summary>
    public LawSource Source { get; }

    /// <summary>The first year in which the day is a holiday.</summary>
    public int FirstYear { get; }

    /// <summary>The last year in which the day is a holiday, included; null as long as it is one.</summary>
    public int? LastYear { get; }

    /// <summary>A holiday on the same day each year.</summary>
    /// <param name="name">The name.</param>
    /// <param name="day">The day of the year; 29 February falls on the 28th in years without it.</param>
    /// <param name="source">The text that sets the holiday.</param>
    /// <param name="firstYear">The first year in which it is one.</param>
    /// <param name="lastYear">The last year, included; null as long as it is one.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1583–9999, or the last comes before the first.</exception>
    public static HolidayRule Annual(BilingualText name, AnnualDate day, LawSource source, int firstYear, int? lastYear = null)
    {
        Check(name, source, firstYear, lastYear);
        return new(name, day, null, source, firstYear, lastYear);
    }

    /// <summary>A holiday that moves with Easter.</summary>
    /// <param name="name">The name.</param>
    /// <param name="daysFromEaster">The number of days after Easter Sunday, negative before it: 1 for Easter Monday; −70 to 70.</param>
    /// <param name="source">The text that sets the holiday.</param>
    /// <param name="firstYear">The first year in which it is one.</param>
    /// <param name="lastYear">The last year, included; null as long as it is one.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number of days is outside −70–70, a year is outside 1583–9999, or the last comes before the first.
    /// </exception>
    public static HolidayRule FromEaster(BilingualText name, int daysFromEaster, LawSource source, int firstYear, int? lastYear = null)
    {
        Check(name, source, firstYear, lastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(daysFromEaster, -70);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(daysFromEaster, 70);
        return new(name, null, daysFromEaster, source, firstYear, lastYear);
    }

    /// <summary>The holiday's day in a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The day; null when the rule does not apply in that year.</returns>
    public LocalDate? In(int year)
    {
        if (year < FirstYear || year > (LastYear ?? 9999))
        {
            return null;
        }

        return Day is { } day ? day.InYear(year) : Easter.SundayOf(year).PlusDays(DaysFromEaster!.Value);
    }

    /// <summary>The English name and the years.</summary>
    /// <returns>A text such as <c>Victory Day 1945 (from 1982)</c>.</returns>
    public override string ToString() => LastYear is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"{Name.English} ({FirstYear} to {last})")
        : string.Create(CultureInfo.InvariantCulture, $"{Name.English} (from {FirstYear})");

    private static void Check(BilingualText name, LawSource source, int firstYear, int? lastYear)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, Easter.MinimumYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstYear, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear ?? firstYear, firstYear, nameof(lastYear));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear ?? firstYear, 9999, nameof(lastYear));
    }
}
