namespace Ctg.Domain.Resiliations;

/// <summary>
/// How a termination is read where the law or the convention leaves a choice. Each choice that a result rests on is recorded in its reason.
/// </summary>
public sealed record ResiliationInterpretation
{
    private ResiliationInterpretation(
        MonthRounding rounding,
        WorkingDayPolicy cure,
        HolidayCalendar holidays,
        NoticeStart unstatedStart)
    {
        Rounding = rounding;
        Cure = cure;
        Holidays = holidays;
        UnstatedStart = unstatedStart;
    }

    /// <summary>The day on which a notice in months ends where its last month is too short.</summary>
    public MonthRounding Rounding { get; }

    /// <summary>
    /// Whether the time to comply with a mise en demeure, when it ends on no working day, runs on to the next one
    /// (<see cref="WorkingDayPolicy.Forward"/>) or not (<see cref="WorkingDayPolicy.None"/>). Results give both days.
    /// </summary>
    /// <remarks>
    /// Code de procédure civile, art. 642, reserved to acts that must be done before a delay ends: Cass. 3e civ. 8 March 2018, n°
    /// 17-11.312. It is
    /// arguable here (for it: Cass. 3e civ. 17 July 1996, n° 94-18.406, on the month to pay after a formal notice), and never applies to
    /// the six
    /// months of a notice of termination (dénonciation).
    /// </remarks>
    public WorkingDayPolicy Cure { get; }

    /// <summary>The public holidays, by which the prudent days are found.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>The event from which a notice runs where the convention does not say.</summary>
    public NoticeStart UnstatedStart { get; }

    /// <summary>States an interpretation.</summary>
    /// <param name="rounding">The day on which a notice in months ends where its last month is too short.</param>
    /// <param name="cure">
    /// Whether the time to comply runs on to the next working day: <see cref="WorkingDayPolicy.None"/> or
    /// <see cref="WorkingDayPolicy.Forward"/>.
    /// </param>
    /// <param name="holidays">The public holidays.</param>
    /// <param name="unstatedStart">
    /// The event from which a notice runs where the convention does not say; reception is the prudent choice.
    /// </param>
    /// <returns>The interpretation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An argument is not a member of its enumeration, or <paramref name="cure"/> is <see cref="WorkingDayPolicy.Backward"/>, by which no
    /// delay ends.
    /// </exception>
    public static ResiliationInterpretation Create(
        MonthRounding rounding, WorkingDayPolicy cure, HolidayCalendar holidays, NoticeStart unstatedStart)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        Checks.Defined(rounding, nameof(rounding));
        Checks.Defined(cure, nameof(cure));
        Checks.Defined(unstatedStart, nameof(unstatedStart));
        ArgumentOutOfRangeException.ThrowIfEqual(cure, WorkingDayPolicy.Backward);
        return new(rounding, cure, holidays, unstatedStart);
    }

    /// <summary>The strict interpretation: months end « de quantième à quantième », and no day moves.</summary>
    /// <param name="holidays">The public holidays, from which the prudent days are computed.</param>
    /// <param name="unstatedStart">
    /// The event from which a notice runs where the convention does not say; reception is the prudent choice.
    /// </param>
    /// <returns>The interpretation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unstatedStart"/> is not a member of its enumeration.</exception>
    public static ResiliationInterpretation Strict(HolidayCalendar holidays, NoticeStart unstatedStart = NoticeStart.Reception) =>
        Create(MonthRounding.Down, WorkingDayPolicy.None, holidays, unstatedStart);

    /// <summary>
    /// The prudent interpretation for who sends a formal notice: the strict one, but the other party may still comply on the next working
    /// day.
    /// </summary>
    /// <param name="holidays">The public holidays.</param>
    /// <param name="unstatedStart">
    /// The event from which a notice runs where the convention does not say; reception is the prudent choice.
    /// </param>
    /// <returns>The interpretation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unstatedStart"/> is not a member of its enumeration.</exception>
    public static ResiliationInterpretation Prudent(HolidayCalendar holidays, NoticeStart unstatedStart = NoticeStart.Reception) =>
        Create(MonthRounding.Down, WorkingDayPolicy.Forward, holidays, unstatedStart);

    /// <summary>The choices, for logs.</summary>
    /// <returns>A text such as <c>Down, None, metropolitan France, Reception</c>.</returns>
    public override string ToString() => $"{Rounding}, {Cure}, {Holidays}, {UnstatedStart}";
}
