using NodaTime;

namespace Ctg.Domain;

/// <summary>
/// The days on which delays end and by which they must start, with the reason and the working day that takes their place.
/// </summary>
/// <remarks>
/// The strict day is that of <see cref="NoticePeriod.After"/> and <see cref="NoticePeriod.LatestStart"/>, which count without a reason:
/// the day of the starting event is not counted, and the delay lasts until the end of the day given. Sources: code de procédure civile,
/// art. 641, a rule of general reach (Cass. 3e civ. 21 December 1987, n° 85-10.794); from 31 December, six months end on 30 June (Cass. 3e
/// civ.
/// 31 October 2006, n° 05-16.483). These decisions are those of judicial courts, while article 13 of the standard convention gives disputes
/// to the administrative court: that it counts alike is an interpretation, which each reason records. Days are of the ISO calendar, from
/// the
/// year 1 to 9999.
/// </remarks>
public static class Deadlines
{
    /// <summary>The last day of a delay, with the reason, and the working day that takes its place.</summary>
    /// <param name="start">The day of the starting event, not counted.</param>
    /// <param name="period">The length.</param>
    /// <param name="rounding">The day taken where the last month has none of the number of <paramref name="start"/>.</param>
    /// <param name="policy">Whether and which way the prudent date moves from a day that is no working day.</param>
    /// <param name="holidays">The public holidays.</param>
    /// <returns>The strict day, and the prudent one where it differs.</returns>
    /// <remarks>
    /// Moving forward is a right only where an act must be done before the delay ends (code de procédure civile, art. 642;
    /// Cass. 3e civ. 8 March 2018, n° 17-11.312), as the time to pay after a formal notice (Cass. 3e civ. 17 July 1996, n° 94-18.406): not
    /// for a notice that merely has to run out.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> or <paramref name="holidays"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> is before the year 1, <paramref name="rounding"/> or <paramref name="policy"/> is not a member of its
    /// enumeration, or the delay ends after 9999-12-31.
    /// </exception>
    public static Explained<Deadline> After(
        LocalDate start, NoticePeriod period, MonthRounding rounding, WorkingDayPolicy policy, HolidayCalendar holidays)
    {
        CheckArguments(start, nameof(start), period, rounding, policy, holidays);
        return new(reasoning => DeadlineRules.Ending(reasoning, start, period, rounding, policy, holidays));
    }

    /// <summary>The latest start whose delay ends by a target, with the reason, and the working day that takes its place.</summary>
    /// <param name="target">The last day on which the delay may end, included.</param>
    /// <param name="period">The length.</param>
    /// <param name="rounding">The day taken where the last month has none of the number of the start.</param>
    /// <param name="policy">
    /// Whether the prudent date moves back from a day that is no working day, to act while offices are open; forward it would miss the
    /// target.
    /// </param>
    /// <param name="holidays">The public holidays.</param>
    /// <returns>The strict day, and the prudent one where it differs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> or <paramref name="holidays"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="target"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="target"/> is before the year 1, <paramref name="rounding"/> or <paramref name="policy"/> is not a member of its
    /// enumeration, <paramref name="policy"/> is <see cref="WorkingDayPolicy.Forward"/>, or the delay would start before 0001-01-01.
    /// </exception>
    public static Explained<Deadline> LatestStart(
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
        NoticePeriod.CheckArguments(day, parameter, rounding);
        Checks.Defined(policy, nameof(policy));
    }
}
