using System.Globalization;
using NodaTime;

namespace Ctg.Domain;

/// <summary>The length of a notice (« préavis », « délai de prévenance »): a number of months or of days, in ISO 8601 form.</summary>
/// <remarks>
/// <c>P6M</c> is six months, <c>P15D</c> fifteen days; 1 to 999 of one unit. Months and days are never exchanged: lengths are
/// equal when both the number and the unit are. Lengths in days sort before lengths in months.
/// </remarks>
public sealed class NoticePeriod : Code<NoticePeriod>, ICode<NoticePeriod>
{
    private const int MonthsInAll = 9999 * 12;

    private NoticePeriod(int months, int days)
        : base(string.Create(CultureInfo.InvariantCulture, $"P{months + days}{(months > 0 ? 'M' : 'D')}"))
    {
        Months = months;
        Days = days;
    }

    /// <summary>The number of months; 0 when the length is in days.</summary>
    public int Months { get; }

    /// <summary>The number of days; 0 when the length is in months.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    static string ICode<NoticePeriod>.Expected => "a notice period such as P6M or P15D";

    /// <summary>A length in months.</summary>
    /// <param name="months">The number of months, 1 to 999.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is outside its range.</exception>
    public static NoticePeriod FromMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, 999);
        return new(months, 0);
    }

    /// <summary>A length in days.</summary>
    /// <param name="days">The number of days, 1 to 999.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside its range.</exception>
    public static NoticePeriod FromDays(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 999);
        return new(0, days);
    }

    /// <summary>The length in words.</summary>
    /// <returns>A text such as <c>6 mois / 6 months</c>, or <c>un mois / one month</c>.</returns>
    public BilingualText InWords()
    {
        var number = (Months + Days).ToString(CultureInfo.InvariantCulture);
        return (Months, Days) switch
        {
            (1, _) => new("un mois", "one month"),
            ( > 1, _) => new($"{number} mois", $"{number} months"),
            (_, 1) => new("un jour", "one day"),
            _ => new($"{number} jours", $"{number} days"),
        };
    }

    /// <summary>The length as the complement of a noun: « d'un mois », « de 6 mois ».</summary>
    internal BilingualText AsComplement()
    {
        var words = InWords();
        return new(Months + Days == 1 ? $"d'{words.French}" : $"de {words.French}", $"of {words.English}");
    }

    /// <summary>The last day of the notice.</summary>
    /// <remarks>
    /// It lasts until the end of that day. Nothing is moved for Sundays and holidays: <see cref="HolidayCalendar.Move"/> does that, and
    /// <see cref="Deadlines.After"/> gives the reason. Sources: code de procédure civile, art. 641, a rule of general reach (Cass. 3e civ.
    /// 21 December 1987, n° 85-10.794); Cass. 3e civ. 31 October 2006, n° 05-16.483, from 31 December to 30 June.
    /// </remarks>
    /// <param name="start">The day of the starting event, not counted.</param>
    /// <param name="rounding">
    /// The day taken where the last month has none of the number of <paramref name="start"/>; without effect on a length in days.
    /// </param>
    /// <returns>The last day, included: what follows from the notice runs from the day after.</returns>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> is before the year 1, <paramref name="rounding"/> is not a rounding, or the notice ends after 9999-12-31.
    /// </exception>
    public LocalDate After(LocalDate start, MonthRounding rounding)
    {
        CheckArguments(start, nameof(start), rounding);
        if (Months > 0 ? MonthOf(start) > MonthsInAll - Months : Period.DaysBetween(start, LocalDate.MaxIsoValue) < Days)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "The notice ends after the calendar's last day, 9999-12-31.");
        }

        var end = start.PlusMonths(Months).PlusDays(Days);
        return Months > 0 && rounding == MonthRounding.Up && end.Day < start.Day ? end.PlusDays(1) : end;
    }

    /// <summary>The latest start whose notice ends by a target: the largest day <c>d</c> with <c>After(d) ≤ target</c>.</summary>
    /// <remarks>
    /// It is not the target minus the notice: six months that end by 28 February 2010 may start on 31 August 2009, where a
    /// subtraction gives the 28th. Case law: Cass. 3e civ. 31 October 2006, n° 05-16.483; Cass. 3e civ. 8 March 2018, n° 17-11.312.
    /// </remarks>
    /// <param name="target">The last day on which the notice may end, included.</param>
    /// <param name="rounding">
    /// The day taken where the last month has none of the number of the start; without effect on a length in days.
    /// </param>
    /// <returns>The latest start: its own notice ends by the target, that of the day after does not.</returns>
    /// <exception cref="ArgumentException"><paramref name="target"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="target"/> is before the year 1, <paramref name="rounding"/> is not a rounding, or the notice would start before the
    /// year 1.
    /// </exception>
    public LocalDate LatestStart(LocalDate target, MonthRounding rounding)
    {
        CheckArguments(target, nameof(target), rounding);
        if (Months > 0 ? MonthOf(target) <= Months : Period.DaysBetween(new(1, 1, 1), target) < Days)
        {
            throw new ArgumentOutOfRangeException(
                nameof(target), target, "The notice would start before the calendar's first day, 0001-01-01.");
        }

        // Clamping the number of the target's day gives the latest start but in one case: a notice rounded down ends on the
        // last day of its month from every later day of its first month as well.
        var start = target.PlusMonths(-Months).PlusDays(-Days);
        return Months > 0 && rounding == MonthRounding.Down && target.Day == LastDayOfMonth(target)
            ? start.PlusDays(LastDayOfMonth(start) - start.Day)
            : start;
    }

    /// <summary>Orders lengths in days before lengths in months, each by its number.</summary>
    /// <param name="other">The length to compare with; null sorts first.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public override int CompareTo(NoticePeriod? other) => other is null ? 1 : (Months, Days).CompareTo((other.Months, other.Days));

    /// <inheritdoc/>
    static NoticePeriod? ICode<NoticePeriod>.Read(ReadOnlySpan<char> text) =>
        text is ['P', .. var digits, 'M' or 'D'] && Digits.ToSmallNumber(digits) is { } number
            ? text[^1] == 'M' ? new(number, 0) : new(0, number)
            : null;

    internal static void CheckArguments(LocalDate day, string parameter, MonthRounding rounding)
    {
        Checks.StatedDay(day, parameter);
        Checks.Defined(rounding, nameof(rounding));
    }

    /// <summary>The number of a day's month, from 1 for the first month of the year 1.</summary>
    private static int MonthOf(LocalDate day) => ((day.Year - 1) * 12) + day.Month;

    private static int LastDayOfMonth(LocalDate day) => CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);
}
