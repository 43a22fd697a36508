using NodaTime;

namespace Ctg.Domain.Tests.Time;

/// <summary>Easter and the public holidays of 1950 to 2100, against methods written apart from the library's.</summary>
public class HolidayTests
{
    public static TheoryData<string, bool, int, int, int> Territories => new()
    {
        { "45", false, 0, 0, 0 },
        { "57", true, 0, 0, 0 },
        { "67", false, 0, 0, 0 },
        { "971", false, 5, 27, 1984 },
        { "972", false, 5, 22, 1984 },
        { "973", false, 6, 10, 1984 },
        { "974", false, 12, 20, 1983 },
        { "976", false, 4, 27, 1984 },
        { "977", false, 10, 9, 2012 },
        { "978", true, 5, 27, 2012 },
        { "69M", false, 0, 0, 0 },
        { "6AE", true, 0, 0, 0 },
        { "6AE", false, 0, 0, 0 },
    };

    [Fact]
    public void Easter_IsThatOfTheEcclesiasticalTables()
    {
        for (var year = 1583; year <= 9999; year++)
        {
            Easter.SundayOf(year).Should().Be(EasterByTables(year), "in {0}", year);
        }
    }

    /// <summary>Dates of almanacs: the earliest and the latest possible, leap years, and the exceptions of the cycle's end.</summary>
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    public void Easter_IsThatOfTheAlmanac(int year, int month, int day) =>
        Easter.SundayOf(year).Should().Be(new LocalDate(year, month, day));

    [Theory]
    [MemberData(nameof(Territories))]
    public void Holidays_AreThoseOfTheLaw_DayByDay(string departement, bool goodFriday, int month, int day, int since)
    {
        var calendar = HolidayCalendar.ForDepartement(DepartementCode.Parse(departement), goodFriday);
        for (var year = 1950; year <= 2100; year++)
        {
            var expected = new List<LocalDate>();
            for (var date = new LocalDate(year, 1, 1); date.Year == year; date = date.PlusDays(1))
            {
                var fromEaster = Period.DaysBetween(EasterByTables(year), date);
                var isHoliday = (date.Month, date.Day) switch
                {
                    (1, 1) or (5, 1) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25) => true,
                    (5, 8) when year is (>= 1953 and <= 1959) or >= 1982 => true,
                    (12, 26) when departement is "57" or "67" or "6AE" => true,
                    _ => fromEaster is 1 or 39 or 50 || (fromEaster == -2 && goodFriday && departement is "57" or "6AE")
                        || (year >= since && date.Month == month && date.Day == day),
                };
                calendar.IsHoliday(date).Should().Be(isHoliday, "{0:R} in {1}", date, departement);
                calendar.IsWorkingDay(date).Should().Be(!isHoliday && (int)date.DayOfWeek < 6);
                if (isHoliday)
                {
                    expected.Add(date);
                }
            }

            // In the order of time, each day once, none left out.
            calendar.HolidaysOf(year).Select(holiday => holiday.Day).Should().Equal(expected);
        }
    }

    [Fact]
    public void HolidaysOf_AYearOfTwoOnOneDay_NamesBoth()
    {
        var holidays = HolidayCalendar.Metropole.HolidaysOf(1997);
        holidays.Should().HaveCount(10);
        holidays.Single(holiday => holiday.Day == new LocalDate(1997, 5, 8)).ToString().Should()
            .Be("1997-05-08: Victory Day 1945, Ascension Day");
        HolidayCalendar.Metropole.HolidaysOf(2024).Should().HaveCount(11);
        HolidayCalendar.Metropole.HolidaysOf(1).Should().BeEmpty("no law of this list is that old");
    }

    [Fact]
    public void Rules_NameTheirSource_AndYears()
    {
        HolidayCalendar.Mayotte.Rules.Should()
            .OnlyContain(rule => rule.Source.Reference.Length > 0 && (rule.Day == null) != (rule.DaysFromEaster == null));
        HolidayCalendar.Mayotte.Rules[^1].ToString().Should().Be("abolition of slavery (from 1984)");
        HolidayCalendar.Metropole.Rules.Single(rule => rule.LastYear is not null).ToString().Should().Be("Victory Day 1945 (1953 to 1959)");
    }

    [Fact]
    public void Calendar_OfOnesOwn_AddsToAReadyOne()
    {
        var own = HolidayCalendar.Create(
            new("Polynésie", "Polynesia"),
            [.. HolidayCalendar.Metropole.Rules, HolidayRule.Annual(new("fête locale", "local day"), new(3, 5), new("texte local"), 2012)]);
        own.IsHoliday(new(2012, 3, 5)).Should().BeTrue();
        own.IsHoliday(new(2011, 3, 5)).Should().BeFalse();
        own.ToString().Should().Be("Polynesia");
        HolidayCalendar.ForDepartement(DepartementCode.Parse("2A"), goodFriday: true).Should().BeSameAs(HolidayCalendar.Metropole);
    }

    /// <summary>
    /// The law's text has 27 May; the State's circulars 28 May since 2018. In each year there is one such day, and nothing else differs.
    /// </summary>
    [Fact]
    public void SaintMartin_HasTheDayOfTheLaw_OrThatOfTheCirculars()
    {
        for (var year = 2010; year <= 2030; year++)
        {
            Own(HolidayCalendar.SaintMartin).Should().Equal(year < 2012 ? [] : [new LocalDate(year, 5, 27)]);
            Own(HolidayCalendar.SaintMartinOn28May).Should().Equal(year < 2012 ? [] : [new LocalDate(year, 5, year < 2018 ? 27 : 28)]);
            Own(HolidayCalendar.SaintBarthelemy).Should().Equal(year < 2012 ? [] : [new LocalDate(year, 10, 9)]);

            IEnumerable<LocalDate> Own(HolidayCalendar calendar) => calendar.HolidaysOf(year)
                .Where(holiday => holiday.Rules.Any(rule => rule.Name.English == "abolition of slavery")).Select(holiday => holiday.Day);
        }

        HolidayCalendar.SaintMartinOn28May.Rules[^1].Source.Reference.Should().Contain("circulaires");
        HolidayCalendar.SaintMartin.Rules[^1].Source.Reference.Should().Contain("L3422-2").And.Contain("2012-553");
    }

    [Theory]
    [InlineData("975")]
    [InlineData("984")]
    [InlineData("986")]
    [InlineData("987")]
    [InlineData("988")]
    [InlineData("989")]
    public void ForDepartement_OfATerritoryWithRulesOfItsOwn_IsRefused(string text) =>
        DepartementCode.Parse(text).Invoking(code => HolidayCalendar.ForDepartement(code, goodFriday: false))
            .Should().Throw<ArgumentException>().WithMessage($"There is no built-in calendar for {text}.*");

    /// <summary>
    /// By the epact and the Sunday letter, as the church's tables do it: the epact of each golden number, its lunations of
    /// 29 and 30 days from the new moon of 8 March on, the first full moon not before 21 March, the Sunday after it.
    /// </summary>
    private static LocalDate EasterByTables(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var solar = (3 * century / 4) - 12;
        var lunar = (((8 * century) + 5) / 25) - 5;
        var epact = Modulo((11 * golden) + 20 + lunar - solar, 30);
        if ((epact == 25 && golden > 11) || epact == 24)
        {
            epact++;
        }

        var fullMoon = 44 - epact;
        if (fullMoon < 21)
        {
            fullMoon += 30;
        }

        var sundayNumber = (5 * year / 4) - solar - 10;
        var sunday = fullMoon + 7 - Modulo(sundayNumber + fullMoon, 7);
        return sunday > 31 ? new(year, 4, sunday - 31) : new(year, 3, sunday);
    }

    private static int Modulo(int value, int divisor) => ((value % divisor) + divisor) % divisor;
}
