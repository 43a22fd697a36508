using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Tests.Time;

public class DeadlineTests
{
    /// <summary>Published examples: service-public sheet F1168, case law, code de procédure civile art. 642.</summary>
    [Theory]
    [InlineData("2026-09-05", "P1M", "2026-10-05", null)]
    [InlineData("2026-09-05", "P3M", "2026-12-05", "2026-12-07")]
    [InlineData("2026-01-30", "P1M", "2026-02-28", "2026-03-02")]
    [InlineData("2028-01-30", "P1M", "2028-02-29", null)]
    [InlineData("2026-11-30", "P3M", "2027-02-28", "2027-03-01")]
    [InlineData("2006-12-31", "P6M", "2007-06-30", "2007-07-02")]
    [InlineData("2022-12-22", "P1M", "2023-01-22", "2023-01-23")]
    [InlineData("2025-03-31", "P1M", "2025-04-30", null)]
    [InlineData("2025-03-30", "P1M", "2025-04-30", null)]
    [InlineData("2024-02-29", "P12M", "2025-02-28", null)]
    [InlineData("2024-04-01", "P1M", "2024-05-01", "2024-05-02")]
    [InlineData("2024-05-01", "P15D", "2024-05-16", null)]
    public void After_OfAPublishedExample_IsWhatItSays(string start, string period, string strict, string? prudent)
    {
        var end = Deadlines.After(
            Day(start), NoticePeriod.Parse(period), MonthRounding.Down, WorkingDayPolicy.Forward, HolidayCalendar.Metropole);
        end.Value.Strict.Should().Be(Day(strict));
        end.Value.Prudent.Should().Be(prudent is null ? null : Day(prudent));
        Deadlines.After(Day(start), NoticePeriod.Parse(period), MonthRounding.Down, WorkingDayPolicy.None, HolidayCalendar.Metropole)
            .Value.ToString().Should().Be(strict);
    }

    /// <summary>A subtraction gives 28 August and 30 March for the first two.</summary>
    [Theory]
    [InlineData("2010-02-28", 6, "2009-08-31")]
    [InlineData("2013-09-30", 6, "2013-03-31")]
    [InlineData("2025-12-31", 6, "2025-06-30")]
    [InlineData("2025-12-31", 1, "2025-11-30")]
    [InlineData("2026-03-30", 1, "2026-02-28")]
    [InlineData("2024-02-29", 12, "2023-02-28")]
    [InlineData("2025-02-28", 12, "2024-02-29")]
    [InlineData("2024-02-28", 1, "2024-01-28")]
    public void LatestStart_IsTheLargestDayWhoseDelayEndsByTheTarget(string target, int months, string latest)
    {
        NoticePeriod.FromMonths(months).LatestStart(Day(target), MonthRounding.Down).Should().Be(Day(latest));
        Deadlines.LatestStart(
            Day(target), NoticePeriod.FromMonths(months), MonthRounding.Down, WorkingDayPolicy.None, HolidayCalendar.Metropole)
            .Value.Strict.Should().Be(Day(latest));
    }

    [Fact]
    public void LatestStartFor_OnASunday_HasAPrudentDayBeforeIt()
    {
        var latest = Deadlines.LatestStart(
            new(2013, 9, 30), NoticePeriod.FromMonths(6), MonthRounding.Down, WorkingDayPolicy.Backward, HolidayCalendar.Metropole);
        latest.Value.ToString().Should().Be("2013-03-31 (prudent: 2013-03-29)");
        HolidayCalendar.AlsaceMoselle.Move(new(2013, 3, 31), WorkingDayPolicy.Backward).Should().Be(new LocalDate(2013, 3, 28));
    }

    [Theory]
    [InlineData("2025-03-31", 1, "2025-05-01")]
    [InlineData("2025-03-30", 1, "2025-04-30")]
    [InlineData("2024-02-29", 12, "2025-03-01")]
    [InlineData("2025-01-29", 1, "2025-03-01")]
    public void After_RoundedUp_EndsOnTheFirstOfTheNextMonth(string start, int months, string end) =>
        NoticePeriod.FromMonths(months).After(Day(start), MonthRounding.Up).Should().Be(Day(end));

    /// <summary>
    /// Every day of 2020–2060, 1 to 24 months, both roundings: a start is early enough exactly when its delay ends in time.
    /// </summary>
    [Theory]
    [InlineData(MonthRounding.Down)]
    [InlineData(MonthRounding.Up)]
    public void AfterAndLatest_AreInverse_OverEveryDay(MonthRounding rounding)
    {
        var last = new LocalDate(2060, 12, 31);
        var wrong = new List<string>();
        for (var months = 1; months <= 24; months++)
        {
            var notice = NoticePeriod.FromMonths(months);
            for (var target = new LocalDate(2020, 1, 1); target <= last; target = target.PlusDays(1))
            {
                // After(d) ≤ t ⇔ d ≤ Latest(t): at the boundary, which settles all other days since After never goes back.
                var latest = notice.LatestStart(target, rounding);
                var next = latest.PlusDays(1);
                if (notice.After(latest, rounding) > target || notice.After(next, rounding) <= target ||
                    notice.After(next, rounding) < notice.After(latest, rounding))
                {
                    wrong.Add($"{target:R} {months}");
                }

                if (notice.After(target.PlusDays(1), rounding) < notice.After(target, rounding))
                {
                    wrong.Add($"after {target:R} {months}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void After_SaysWhy_InBothLanguages()
    {
        var end = Deadlines.After(
            new(2024, 1, 31), NoticePeriod.FromMonths(1), MonthRounding.Down, WorkingDayPolicy.Forward, HolidayCalendar.Guadeloupe);
        end.Render(Language.French).Should()
            .StartWith(
                "Le dernier jour est le 29 février 2024. [code de procédure civile, art. 642 ; Cass. 3e civ. 17 juill. 1996, n° "
                    + "94-18.406]\n")
            .And.Contain(
                "Un délai d'un mois qui court du 31 janvier 2024 expire le 29 février 2024 à 24 heures, dernier jour du mois, qui n'a pas "
                    + "de jour de ce quantième.")
            .And.Contain("Guadeloupe");
        end.Render(Language.English).Should()
            .Contain("A period of one month that runs from 31 January 2024 expires on 29 February 2024 at 24:00");
        end.Replay(end.Facts).Value.Should().Be(end.Value);
        foreach (var fact in end.Facts)
        {
            end.Invoking(one => one.Replay(one.Facts.Where(other => other != fact))).Should().Throw<KeyNotFoundException>();
        }
    }

    [Fact]
    public void Deadlines_OfWrongArguments_Throw()
    {
        var day = new LocalDate(2024, 1, 31);
        var julian = new LocalDate(2024, 1, 31, CalendarSystem.Julian);
        var month = NoticePeriod.FromMonths(1);
        var policy = WorkingDayPolicy.None;
        var metropole = HolidayCalendar.Metropole;
        Action[] outOfRange =
        [
            () => NoticePeriod.FromMonths(0),
            () => NoticePeriod.FromMonths(-6),
            () => NoticePeriod.FromMonths(int.MinValue),
            () => NoticePeriod.FromMonths(int.MaxValue),
            () => month.After(day, (MonthRounding)7),
            () => month.After(LocalDate.MaxIsoValue, MonthRounding.Down),
            () => NoticePeriod.FromMonths(999).After(new(9999, 11, 30), MonthRounding.Down),
            () => month.After(LocalDate.MinIsoValue, MonthRounding.Down),
            () => month.LatestStart(new(1, 1, 31), MonthRounding.Down),
            () => NoticePeriod.FromMonths(999).LatestStart(new(84, 3, 31), MonthRounding.Down),
            () => NoticePeriod.FromDays(2).After(new(9999, 12, 30), MonthRounding.Down),
            () => NoticePeriod.FromDays(2).LatestStart(new(1, 1, 2), MonthRounding.Down),
            () => NoticePeriod.FromDays(2).After(day, (MonthRounding)7),
            () => Deadlines.After(day, month, MonthRounding.Down, (WorkingDayPolicy)7, metropole),
            () => Deadlines.LatestStart(day, month, MonthRounding.Down, WorkingDayPolicy.Forward, metropole),
            () => Deadlines.After(LocalDate.MaxIsoValue, month, MonthRounding.Down, policy, metropole),
            () => metropole.Move(new(9999, 12, 25), (WorkingDayPolicy)7),
            () => HolidayCalendar.Create(
                metropole.Name, [.. metropole.Rules, HolidayRule.Annual(metropole.Name, new(12, 31), new("x"), 2000)])
                .Move(LocalDate.MaxIsoValue, WorkingDayPolicy.Forward),
            () => metropole.HolidaysOf(0),
            () => metropole.HolidaysOf(10_000),
            () => Easter.SundayOf(1582),
            () => Easter.SundayOf(10_000),
            () => HolidayRule.Annual(metropole.Name, new(1, 1), new("x"), 2000, 1999),
            () => HolidayRule.Annual(metropole.Name, new(1, 1), new("x"), 1500),
            () => HolidayRule.FromEaster(metropole.Name, 71, new("x"), 2000),
        ];
        foreach (var action in outOfRange)
        {
            action.Should().Throw<ArgumentOutOfRangeException>();
        }

        Action[] wrong =
        [
            () => month.After(julian, MonthRounding.Down),
            () => month.LatestStart(julian, MonthRounding.Down),
            () => metropole.IsHoliday(julian),
            () => metropole.IsWorkingDay(julian),
            () => metropole.Move(julian, policy),
            () => Deadlines.After(julian, month, MonthRounding.Down, policy, metropole),
            () => HolidayCalendar.ForDepartement(DepartementCode.Parse("975"), false),
            () => Deadlines.After(day, null!, MonthRounding.Down, policy, metropole),
            () => Deadlines.LatestStart(day, month, MonthRounding.Down, policy, null!),
        ];
        foreach (var action in wrong)
        {
            action.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Deadlines_AtTheCalendarsEnds_Answer()
    {
        NoticePeriod.FromMonths(1).After(new(9999, 11, 30), MonthRounding.Down).Should().Be(new LocalDate(9999, 12, 30));
        NoticePeriod.FromMonths(1).After(new(9999, 11, 30), MonthRounding.Up).Should().Be(new LocalDate(9999, 12, 30));
        NoticePeriod.FromMonths(1).LatestStart(LocalDate.MaxIsoValue, MonthRounding.Down).Should().Be(new LocalDate(9999, 11, 30));
        NoticePeriod.FromMonths(1).LatestStart(new(1, 2, 28), MonthRounding.Down).Should().Be(new LocalDate(1, 1, 31));
        NoticePeriod.FromDays(1).After(new(9999, 12, 30), MonthRounding.Down).Should().Be(LocalDate.MaxIsoValue);
        NoticePeriod.FromDays(1).LatestStart(new(1, 1, 2), MonthRounding.Down).Should().Be(new LocalDate(1, 1, 1));
        NoticePeriod.FromMonths(1).After(new(1, 1, 1), MonthRounding.Down).Should().Be(new LocalDate(1, 2, 1));
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
