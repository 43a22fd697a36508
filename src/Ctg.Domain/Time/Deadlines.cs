using NodaTime;

namespace Ctg.Domain;

/// <summary>Counts delays in whole months, forwards from their start and backwards from their end.</summary>
/// <remarks>
/// The day of the starting event is not counted, and the delay lasts until midnight at the end of the day that these
/// functions give: what follows from it runs from the day after. Nothing is moved for Sundays and holidays;
/// <see cref="HolidayCalendar.Move"/> does that. Sources: code de procédure civile, art. 641, a rule of general reach (Cass. 3e
/// civ. 21 December 1987, n° 85-10.794). Days are of the ISO calendar, from the year 1 to 9999.
/// </remarks>
public static class Deadlines
{
    private const int MonthsInAll = 9999 * 12;

    /// <summary>The last day of a delay.</summary>
    /// <param name="start">The day of the starting event, not counted.</param>
    /// <param name="months">The length in months, 1 or more.</param>
    /// <param name="rounding">The day taken where the last month has none of the number of <paramref name="start"/>.</param>
    /// <returns>The last day, included: its end is the delay's.</returns>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is zero or negative, <paramref name="rounding"/> is not a rounding, <paramref name="start"/> is before the year 1, or the delay ends after 9999-12-31.</exception>
    public static LocalDate After(LocalDate start, int months, MonthRounding rounding)
    {
        CheckArguments(start, nameof(start), months, rounding);
        if (MonthOf(start) > MonthsInAll - months)
        {
            throw new ArgumentOutOfRangeException(nameof(months), months, "The delay ends after the calendar's last day, 9999-12-31.");
        }

        var end = start.PlusMonths(months);
        return rounding == MonthRounding.Up && end.Day < start.Day ? end.PlusDays(1) : end;
    }

    /// <summary>The latest start whose delay ends by a target: the largest day <c>d</c> with <c>After(d, months) ≤ target</c>.</summary>
    /// <remarks>
    /// It is not the target minus the delay: six months that end by 28 February 2010 may start on 31 August 2009, where a
    /// subtraction gives the 28th. Case law: Cass. 3e civ. 8 March 2018, n° 17-11.312.
    /// </remarks>
    /// <param name="target">The last day on which the delay may end, included.</param>
    /// <param name="months">The length in months, 1 or more.</param>
    /// <param name="rounding">The day taken where the last month has none of the number of the start.</param>
    /// <returns>The latest start: its own delay ends by the target, that of the day after does not.</returns>
    /// <exception cref="ArgumentException"><paramref name="target"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is zero or negative, <paramref name="rounding"/> is not a rounding, <paramref name="target"/> is before the year 1, or the delay would start before it.</exception>
    public static LocalDate LatestStart(LocalDate target, int months, MonthRounding rounding)
    {
        CheckArguments(target, nameof(target), months, rounding);
        if (MonthOf(target) <= months)
        {
            throw new ArgumentOutOfRangeException(nameof(months), months, "The delay would start before the calendar's first day, 0001-01-01.");
        }

        // Clamping the number of the target's day gives the latest start but in one case: a delay rounded down ends on the
        // last day of its month from every later day of its first month as well.
        var start = target.PlusMonths(-months);
        return rounding == MonthRounding.Down && target.Day == LastDayOfMonth(target)
            ? start.PlusDays(LastDayOfMonth(start) - start.Day)
            : start;
    }

    /// <summary>The last day of a delay, with the reason, and the working day that takes its place.</summary>
    /// <param name="start">The day of the starting event, not counted.</param>
    /// <param name="period">The length.</param>
    /// <param name="rounding">The day taken where the last month has none of the number of <paramref name="start"/>.</param>
    /// <param name="policy">Whether and which way the prudent date moves from a day that is no working day.</param>
    /// <param name="holidays">The public holidays.</param>
    /// <returns>The strict day, and the prudent one where it differs.</returns>
    /// <remarks>
    /// Moving forward is a right only where an act must be done before the delay ends (code de procédure civile, art. 642;
    /// Cass. 3e civ. 8 March 2018, n° 17-11.312): not for a notice that merely has to run out.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> or <paramref name="holidays"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is before the year 1, <paramref name="rounding"/> or <paramref name="policy"/> is no member of its enumeration, or the delay ends after 9999-12-31.</exception>
    public static Explained<Deadline> EndOf(
        LocalDate start, NoticePeriod period, MonthRounding rounding, WorkingDayPolicy policy, HolidayCalendar holidays)
    {
        CheckArguments(start, nameof(start), period, rounding, policy, holidays);
        return new(reasoning => DeadlineRules.Ending(reasoning, start, period, rounding, policy, holidays));
    }

    /// <summary>The latest start whose delay ends by a target, with the reason, and the working day that takes its place.</summary>
    /// <param name="target">The last day on which the delay may end, included.</param>
    /// <param name="period">The length.</param>
    /// <param name="rounding">The day taken where the last month has none of the number of the start.</param>
    /// <param name="policy">Whether the prudent date moves back from a day that is no working day, to act while offices are open; forward it would miss the target.</param>
    /// <param name="holidays">The public holidays.</param>
    /// <returns>The strict day, and the prudent one where it differs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> or <paramref name="holidays"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="target"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is before the year 1, <paramref name="rounding"/> or <paramref name="policy"/> is no member of its enumeration, <paramref name="policy"/> is <see cref="WorkingDayPolicy.Forward"/>, or the delay would start before 0001-01-01.</exception>
    public static Explained<Deadline> LatestStartFor(
        LocalDate target, NoticePeriod period, MonthRounding rounding, WorkingDayPolicy policy, HolidayCalendar holidays)
    {
        CheckArguments(target, nameof(target), period, rounding, policy, holidays);
        ArgumentOutOfRangeException.ThrowIfEqual(policy, WorkingDayPolicy.Forward);
        return new(reasoning => DeadlineRules.Starting(reasoning, target, period, rounding, policy, holidays));
    }

    private static void CheckArguments(
        LocalDate day, string parameter, NoticePeriod period, MonthRounding rounding, WorkingDayPolicy policy, HolidayCalendar holidays)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(holidays);
        CheckArguments(day, parameter, period.Months + period.Days, rounding);
        Checks.Defined(policy, nameof(policy));
    }

    internal static void CheckArguments(LocalDate day, string parameter, int months, MonthRounding rounding)
    {
        Checks.StatedDay(day, parameter);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        if (rounding is not (MonthRounding.Down or MonthRounding.Up))
        {
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a MonthRounding.");
        }
    }

    /// <summary>The number of a day's month, from 1 for the first month of the year 1.</summary>
    private static int MonthOf(LocalDate day) => ((day.Year - 1) * 12) + day.Month;

    private static int LastDayOfMonth(LocalDate day) => CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);
}
