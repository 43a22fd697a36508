using NodaTime;

namespace Ctg.Domain;

/// <summary>The day of Easter in the Gregorian calendar, from which the movable public holidays are counted.</summary>
public static class Easter
{
    /// <summary>The first year that has a Gregorian Easter.</summary>
    public const int MinimumYear = 1583;

    /// <summary>Easter Sunday of a year.</summary>
    /// <remarks>The first Sunday after the ecclesiastical full moon that falls on or after 21 March.</remarks>
    /// <param name="year">The year, from <see cref="MinimumYear"/> to 9999.</param>
    /// <returns>The Sunday: from 22 March to 25 April.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public static LocalDate SundayOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinimumYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);

        // The age of the moon comes from the year's place in the cycle of 19 years, corrected each century for the leap days
        // that the Gregorian calendar drops and for the drift of the cycle itself.
        var century = year / 100;
        var golden = year % 19;
        var drift = ((8 * century) + 13) / 25;
        var moon = ((19 * golden) + century - (century / 4) - drift + 15) % 30;

        // The moon's month is one day shorter at the end of the cycle: two days of the year serve twice.
        var correction = moon == 29 || (moon == 28 && golden > 10) ? 1 : 0;
        var fullMoon = new LocalDate(year, 3, 21).PlusDays(moon - correction);
        return fullMoon.Next(IsoDayOfWeek.Sunday);
    }
}
