using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain;

/// <summary>A day as a document states it: in full, only by its month or its year, or not at all where its place was left blank.</summary>
/// <remarks>
/// Written <c>2022-12-22</c>, <c>2022-12</c>, <c>2022</c> and <c>blank</c>; the years are 1 to 9999. A part of a day is a pair of bounds,
/// <see cref="First"/> and <see cref="Last"/>: rules decide what the bounds allow. Dates sort by their texts: a year before its months, a
/// month
/// before its days, a blank last. That is an order for lists, not for time: « 2022 » sorts before « 2022-05-02 » and may well be later.
/// Source: a
/// closing formula such as « Fait à Orléans, le XX/XX/2022 » bounds a day to a year.
/// </remarks>
public sealed class PartialDate : Code<PartialDate>, ICode<PartialDate>, ILocalizable
{
    private const string BlankText = "blank";

    private PartialDate(string text, LocalDate? first, LocalDate? last)
        : base(text)
    {
        First = first;
        Last = last;
    }

    /// <summary>The document has a place for the day, which was left blank.</summary>
    public static PartialDate Blank { get; } = new(BlankText, null, null);

    /// <summary>The earliest day that it can be, included; null only for <see cref="Blank"/>.</summary>
    public LocalDate? First { get; }

    /// <summary>The latest day that it can be, included; null only for <see cref="Blank"/>.</summary>
    public LocalDate? Last { get; }

    /// <summary>The day; null where it is not stated in full.</summary>
    public LocalDate? Day => Text.Length == 10 ? First : null;

    /// <inheritdoc/>
    static string ICode<PartialDate>.Expected => "a day known in full or in part, such as 2022-12-22, 2022-12 or 2022, or blank";

    /// <summary>Both bounds.</summary>
    internal DayBounds Bounds => new(First, Last);

    /// <summary>A day stated in full.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar or before the year 1.</exception>
    public static PartialDate On(LocalDate day)
    {
        Checks.StatedDay(day, nameof(day));
        return new(LocalDatePattern.Iso.Format(day), day, day);
    }

    /// <summary>Some day of a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is outside its range.</exception>
    public static PartialDate InMonth(int year, int month)
    {
        CheckYear(year);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
            new(year, month, 1),
            new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }

    /// <summary>Some day of a year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static PartialDate InYear(int year)
    {
        CheckYear(year);
        return new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}"), new(year, 1, 1), new(year, 12, 31));
    }

    /// <summary>The date in words, with its preposition, as a sentence needs it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>
    /// A text such as <c>le 22 décembre 2022</c>, <c>en décembre 2022</c> or <c>en 2022</c>; <c>on 22 December 2022</c>,
    /// <c>in December 2022</c> or <c>in 2022</c>; for <see cref="Blank"/>, <c>à une date laissée en blanc</c> or <c>on a day left
    /// blank</c>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string InWords(Language language) => InWords(language, DayStyle.Words);

    /// <summary>
    /// The date as it qualifies an act, such as <c>du 22 décembre 2022</c>, <c>d'avril 2022</c>, <c>de 2022</c> or <c>non daté</c>.
    /// </summary>
    /// <param name="isFeminine">Whether the French noun of the act is feminine.</param>
    internal Sentence AsQualifier(bool isFeminine = false) => (First, Text.Length) switch
    {
        (null, _) => isFeminine ? new("non datée", "undated") : new("non daté", "undated"),
        ({ } first, 4) => new("de {0}", "of {0}", YearOf(first)),
        ({ } first, 7) =>
            first.Month is 4 or 8 or 10 ? new("d'{0}", "of {0}", MonthAndYear(first)) : new("de {0}", "of {0}", MonthAndYear(first)),
        ({ } day, _) => new("du {0}", "of {0}", day),
    };

    /// <inheritdoc/>
    string ILocalizable.In(Language language) => InWords(language);

    /// <inheritdoc/>
    string ILocalizable.In(Language language, DayStyle days) => InWords(language, days);

    private string InWords(Language language, DayStyle days) => (First, Text.Length) switch
    {
        (null, _) => new BilingualText("à une date laissée en blanc", "on a day left blank").In(language),
        ({ } first, 4) => new BilingualText($"en {YearOf(first)}", $"in {YearOf(first)}").In(language),
        ({ } first, 7) => new Sentence("en {0}", "in {0}", MonthAndYear(first)).In(language),
        ({ } day, _) => new Sentence("le {0}", "on {0}", day).In(language, days),
    };

    /// <inheritdoc/>
    static PartialDate? ICode<PartialDate>.Read(ReadOnlySpan<char> text) => text.Length switch
    {
        5 => text is BlankText ? Blank : null,
        4 => Number(text) is >= 1 and var year ? InYear(year) : null,
        7 => text[4] == '-' && Number(text[..4]) is >= 1 and var year && Number(text[5..]) is >= 1 and <= 12 and var month
            ? InMonth(year, month) : null,
        10 => LocalDatePattern.Iso.Parse(text.ToString()) is { Success: true, Value: { Year: >= 1 } day } ? On(day) : null,
        _ => null,
    };

    private static int? Number(ReadOnlySpan<char> digits) =>
        Digits.AreAll(digits) ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static BilingualText MonthAndYear(LocalDate day) =>
        new($"{day.MonthInWords(Language.French)} {YearOf(day)}", $"{day.MonthInWords(Language.English)} {YearOf(day)}");

    private static string YearOf(LocalDate day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static void CheckYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9_999);
    }
}
