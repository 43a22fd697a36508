using System.Globalization;
using NodaTime;

namespace Ctg.Domain;

/// <summary>Writes days in words, without the platform's cultures: the same text in globalization-invariant mode.</summary>
public static class Dates
{
    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The name of a day's month.</summary>
    internal static string MonthInWords(this LocalDate day, Language language) =>
        language == Language.French ? FrenchMonths[day.Month - 1] : EnglishMonths[day.Month - 1];

    /// <summary>A day in words.</summary>
    /// <param name="day">The day, in the ISO calendar.</param>
    /// <param name="language">The language of the month and of the day's rank.</param>
    /// <param name="style">Whether the ISO form follows the words.</param>
    /// <returns>A text such as <c>1er janvier 2022</c> or <c>1 January 2022 (2022-01-01)</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a language of the library, or <paramref name="style"/> is not a style.
    /// </exception>
    public static string InWords(this LocalDate day, Language language, DayStyle style = DayStyle.Words)
    {
        if (day.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"The day must be in the ISO calendar, not {day.Calendar.Id}.", nameof(day));
        }

        var words = language switch
        {
            Language.French => string.Create(
                CultureInfo.InvariantCulture, $"{day.Day}{(day.Day == 1 ? "er" : "")} {FrenchMonths[day.Month - 1]} {day.Year}"),
            Language.English => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {EnglishMonths[day.Month - 1]} {day.Year}"),
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the library."),
        };
        return style switch
        {
            DayStyle.Words => words,
            DayStyle.WordsAndIso => string.Create(CultureInfo.InvariantCulture, $"{words} ({day.Year:D4}-{day.Month:D2}-{day.Day:D2})"),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Not a style of days."),
        };
    }
}
