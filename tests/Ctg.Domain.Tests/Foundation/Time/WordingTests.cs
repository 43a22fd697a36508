using System.Text;
using NodaTime;
using static Ctg.Domain.Tests.Refused;

namespace Ctg.Domain.Tests.Time;

/// <summary>What is said of delays, periods and days, and what is said where they are wrong.</summary>
public class WordingTests
{
    private static readonly HolidayCalendar Holidays = HolidayCalendar.Metropole;
    private static readonly NoticePeriod[] Periods =
    [
        NoticePeriod.FromMonths(1), NoticePeriod.FromMonths(6), NoticePeriod.FromDays(1), NoticePeriod.FromDays(15)
    ];

    private static readonly LocalDate Julian = new(2024, 1, 1, CalendarSystem.Julian);

    /// <summary>
    /// Every reason that a deadline may have: both ways, each length, each rounding, each policy, on working days and on others.
    /// </summary>
    [Fact]
    public void Deadlines_AreToldAsApproved()
    {
        var told = new StringBuilder();
        foreach (var day in (LocalDate[])[new(2024, 1, 31), new(2024, 4, 1)])
        {
            foreach (var period in (NoticePeriod[])[Periods[0], Periods[3]])
            {
                foreach (var rounding in Enum.GetValues<MonthRounding>())
                {
                    foreach (var policy in Enum.GetValues<WorkingDayPolicy>())
                    {
                        // Forward would pass the target.
                        foreach (var deadline in (Explained<Deadline>[])[
                            Deadlines.After(day, period, rounding, policy, Holidays),
                            .. policy == WorkingDayPolicy.Forward
                                ? [] : (Explained<Deadline>[])[Deadlines.LatestStart(day, period, rounding, policy, Holidays)]])
                        {
                            told.Append(deadline.Value).Append('\n')
                                .Append(deadline.Render(Language.French)).Append('\n').Append(deadline.Render(Language.English))
                                .Append("\n\n");
                        }
                    }
                }
            }
        }

        Approved.Is("Foundation/Time", "deadlines.txt", told.ToString());
    }

    [Theory]
    [InlineData("P1M", "un mois", "one month")]
    [InlineData("P6M", "6 mois", "6 months")]
    [InlineData("P1D", "un jour", "one day")]
    [InlineData("P15D", "15 jours", "15 days")]
    public void Notice_IsSaidInWords(string text, string french, string english)
    {
        var period = NoticePeriod.Parse(text);
        period.InWords().Should().Be(new BilingualText(french, english));
        (period.Months > 0 ? NoticePeriod.FromMonths(period.Months) : NoticePeriod.FromDays(period.Days)).Text.Should().Be(text);
    }

    [Fact]
    public void Texts_SayWhatIsExpected()
    {
        Saying(() => NoticePeriod.Parse("6M")).Should().Be("'6M' is not a notice period such as P6M or P15D.");
        Saying(() => YearRun.Parse("22")).Should().Be("'22' is not a year or a run of years such as 2023 or 2022-2025.");
        Saying(() => ObservedPeriod.Parse("2023-13")).Should()
            .StartWith("'2023-13' is not a period such as 2023-04, 2023-Q2, 2023, 2023/2024 or 2022-01");
    }

    [Fact]
    public void Arguments_AreNamed()
    {
        OutOfRange(() => NoticePeriod.FromDays(0)).Should().Be("days");
        OutOfRange(() => NoticePeriod.FromDays(1_000)).Should().Be("days");
        OutOfRange(() => NoticePeriod.FromMonths(0)).Should().Be("months");
        OutOfRange(() => NoticePeriod.FromMonths(1_000)).Should().Be("months");
        OutOfRange(() => YearRun.Create(999, 2_000)).Should().Be("first");
        OutOfRange(() => YearRun.Create(2_000, 9_999)).Should().Be("last");
        OutOfRange(() => YearRun.Create(2_001, 2_000)).Should().Be("last");
        OutOfRange(() => ObservedPeriod.Quarter(2023, 0)).Should().Be("quarter");
        OutOfRange(() => ObservedPeriod.Quarter(2023, 5)).Should().Be("quarter");
        OutOfRange(() => ObservedPeriod.Month(9_999, 1)).Should().Be("month");
        OutOfRange(() => Easter.SundayOf(10_000)).Should().Be("year");
        OutOfRange(() => Easter.SundayOf(0)).Should().Be("year");
        OutOfRange(() => Periods[0].After(new(2024, 1, 31), (MonthRounding)9)).Should().Be("rounding");
        OutOfRange(() => Deadlines.After(new(2024, 1, 31), Periods[0], (MonthRounding)9, WorkingDayPolicy.None, Holidays)).Should()
            .Be("rounding");
        OutOfRange(() => Deadlines.After(new(2024, 1, 31), Periods[2], MonthRounding.Down, (WorkingDayPolicy)9, Holidays)).Should()
            .Be("policy");
        OutOfRange(() => Periods[2].LatestStart(new(2024, 1, 31), (MonthRounding)9)).Should().Be("rounding");
        Missing(() => HolidayCalendar.Create(null!, [])).Should().Be("name");
        Missing(() => HolidayCalendar.Create(new("a", "a"), null!)).Should().Be("rules");
        Missing(() => HolidayCalendar.ForDepartement(null!, goodFriday: false)).Should().Be("departement");
        Missing(() => ObservedPeriod.OfTerm(null!)).Should().Be("term");
        Missing(() => YearSet.TryCreate(null!)).Should().Be("runs");
        Missing(() => YearSet.Create([]).HasSameYears(null!)).Should().Be("other");
        var law = new LawSource("loi");
        Missing(() => HolidayRule.FromEaster(null!, 0, law, 2000)).Should().Be("name");
        Missing(() => HolidayRule.FromEaster(new("a", "a"), 0, null!, 2000)).Should().Be("source");
        OutOfRange(() => HolidayRule.FromEaster(new("a", "a"), -71, law, 2000)).Should().Be("daysFromEaster");
        OutOfRange(() => HolidayRule.FromEaster(new("a", "a"), 0, law, 10_000)).Should().Be("firstYear");
        OutOfRange(() => HolidayRule.FromEaster(new("a", "a"), 0, law, 2000, 10_000)).Should().Be("lastYear");
        foreach (var act in (Action[])[
            () => Holidays.IsHoliday(Julian), () => Term.Create(new(2022, 1, 1), new(2022, 2, 1)).PositionOf(Julian)])
        {
            act.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void EndsOfTheCalendar_AreTold()
    {
        Saying(() => Periods[0].After(new(9999, 12, 31), MonthRounding.Down)).Should().Contain("ends after the calendar's last day");
        Saying(() => Periods[0].LatestStart(new(1, 1, 1), MonthRounding.Down)).Should().Contain("before the calendar's first");
        Saying(() => Periods[2].After(new(9999, 12, 31), MonthRounding.Down)).Should().Contain("ends after the calendar's last day");
        Saying(() => Periods[2].LatestStart(new(1, 1, 1), MonthRounding.Down)).Should().Contain("before the calendar's first");
        Saying(() => Periods[0].After(new(2024, 1, 31), (MonthRounding)9)).Should().Contain("Not a member of MonthRounding.");
        Saying(() => HolidayCalendar.ForDepartement(DepartementCode.Parse("975"), goodFriday: false)).Should()
            .Contain("There is no built-in calendar for 975.");
        Saying(() => ObservedPeriod.Month(2023, 13)).Should().Contain("1000 to 9998");
    }

    [Fact]
    public void Grains_AreNamed()
    {
        TimeGrain.Term.Label().Should().Be(new BilingualText("durée de la convention", "term of the convention"));
        Saying(() => ((TimeGrain)99).Label()).Should().Contain("Not a grain of time.");
    }

    [Theory]
    [InlineData("57")]
    [InlineData("67")]
    [InlineData("68")]
    public void AlsaceMoselle_HasItsOwnDays(string departement)
    {
        var code = DepartementCode.Parse(departement);
        HolidayCalendar.ForDepartement(code, goodFriday: true).Should().Be(HolidayCalendar.AlsaceMoselle);
        HolidayCalendar.ForDepartement(code, goodFriday: false).Should().Be(HolidayCalendar.AlsaceMoselleWithoutGoodFriday);
    }

    [Fact]
    public void Periods_AtTheEdges_AreRead()
    {
        ObservedPeriod.Year(9_998).Text.Should().Be("9998");
        ObservedPeriod.Parse("9998").LastDay.Should().Be(new LocalDate(9998, 12, 31));
        ObservedPeriod.Parse("2022-01..2022-01").Months.Should().Be(1);
        ObservedPeriod.TryParse("2023x04", out _).Should().BeFalse();
        ObservedPeriod.Year(2023).CompareTo(null).Should().BePositive();
        IsAYear(9_998).Should().BeTrue();
        IsAYear(9_999).Should().BeFalse();
    }

    private static bool IsAYear(int year) => ReferenceAmount.TryCreate(ServiceKind.Eaje, year, Euros.Zero, ClauseId.Closing).IsValid;
}
