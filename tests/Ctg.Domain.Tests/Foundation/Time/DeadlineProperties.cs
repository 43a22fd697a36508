using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Ctg.Domain.Tests.Time;

/// <summary>The laws of counting months and of moving to working days.</summary>
public class DeadlineProperties
{
    [Property]
    public Property After_IsByTheTarget_ExactlyForStartsUpToTheLatest(LocalDate start, PositiveInt count, bool up, int shift)
    {
        var (notice, rounding) = (NoticePeriod.FromMonths(1 + (count.Get % 60)), up ? MonthRounding.Up : MonthRounding.Down);
        start = Within(start);
        var target = notice.After(start, rounding).PlusDays(shift % 40);
        (notice.After(start, rounding) <= target).Should().Be(start <= notice.LatestStart(target, rounding));
        return true.Classify(start.Day > 28, "late in the month");
    }

    [Property]
    public void After_NeverGoesBack(LocalDate one, LocalDate other, PositiveInt count, bool up)
    {
        var (months, rounding) = (1 + (count.Get % 60), up ? MonthRounding.Up : MonthRounding.Down);
        var (first, second) = (Within(one), Within(other));
        var (earlier, later) = first <= second ? (first, second) : (second, first);
        var notice = NoticePeriod.FromMonths(months);
        notice.After(earlier, rounding).Should().BeLessThanOrEqualTo(notice.After(later, rounding));
        notice.After(earlier, rounding).Should().BeLessThanOrEqualTo(NoticePeriod.FromMonths(months + 1).After(earlier, rounding));
        notice.After(earlier, rounding).Should().BeGreaterThan(earlier);
    }

    [Property]
    public void After_OfTwelveMonthsAYear_IsThatManyYears(LocalDate start, PositiveInt count)
    {
        var years = 1 + (count.Get % 20);
        NoticePeriod.FromMonths(12 * years).After(Within(start), MonthRounding.Down).Should().Be(Within(start).PlusYears(years));
    }

    [Property]
    public void After_RoundedUp_IsTheSameOrTheDayAfter(LocalDate start, PositiveInt count)
    {
        var notice = NoticePeriod.FromMonths(1 + (count.Get % 60));
        var down = notice.After(Within(start), MonthRounding.Down);
        notice.After(Within(start), MonthRounding.Up).Should().Be(down.Day == Within(start).Day ? down : down.PlusDays(1));
    }

    [Property]
    public void Period_CountsBackWhatItCountsForward(LocalDate start, NoticePeriod period, bool up)
    {
        var rounding = up ? MonthRounding.Up : MonthRounding.Down;
        start = Within(start);
        var end = period.After(start, rounding);
        var latest = period.LatestStart(end, rounding);
        latest.Should().BeGreaterThanOrEqualTo(start);
        period.After(latest, rounding).Should().Be(end);
        period.After(latest.PlusDays(1), rounding).Should().BeGreaterThan(end);
    }

    [Property]
    public void Move_EndsOnTheNearestWorkingDayThatWay(LocalDate day, bool forward, PositiveInt territory)
    {
        var holidays = Calendars[territory.Get % Calendars.Length];
        day = Within(day);
        var moved = holidays.Move(day, forward ? WorkingDayPolicy.Forward : WorkingDayPolicy.Backward);
        holidays.IsWorkingDay(moved).Should().BeTrue();
        (forward ? moved >= day : moved <= day).Should().BeTrue();
        for (var between = day; between != moved; between = between.PlusDays(forward ? 1 : -1))
        {
            holidays.IsWorkingDay(between).Should().BeFalse();
        }

        holidays.Move(moved, WorkingDayPolicy.Forward).Should().Be(moved);
        holidays.Move(day, WorkingDayPolicy.None).Should().Be(day);
    }

    private static HolidayCalendar[] Calendars { get; } =
    [
        HolidayCalendar.Metropole,
        HolidayCalendar.AlsaceMoselle,
        HolidayCalendar.AlsaceMoselleWithoutGoodFriday,
        HolidayCalendar.Guadeloupe,
        HolidayCalendar.Martinique, HolidayCalendar.Guyane, HolidayCalendar.Reunion, HolidayCalendar.Mayotte,
    ];

    /// <summary>Far enough from the calendar's ends for the delays generated here.</summary>
    private static LocalDate Within(LocalDate day) =>
        day.Year is < 100 or > 9900 ? new LocalDate(2000 + (day.Year % 100), day.Month, Math.Min(day.Day, 28)) : day;
}
