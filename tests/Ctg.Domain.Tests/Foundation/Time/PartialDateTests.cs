using FsCheck.Xunit;
using NodaTime;

namespace Ctg.Domain.Tests.Time;

public class PartialDateTests
{
    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31", "en 2022", "in 2022")]
    [InlineData("2022-12", "2022-12-01", "2022-12-31", "en décembre 2022", "in December 2022")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "en février 2024", "in February 2024")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", "en février 2023", "in February 2023")]
    [InlineData("2022-12-22", "2022-12-22", "2022-12-22", "le 22 décembre 2022", "on 22 December 2022")]
    [InlineData("2022-02-01", "2022-02-01", "2022-02-01", "le 1er février 2022", "on 1 February 2022")]
    [InlineData("0001", "0001-01-01", "0001-12-31", "en 1", "in 1")]
    [InlineData("9999", "9999-01-01", "9999-12-31", "en 9999", "in 9999")]
    public void Date_KeepsItsBounds_AndIsWrittenInWords(string text, string first, string last, string french, string english)
    {
        var date = PartialDate.Parse(text);
        (date.First, date.Last).Should().Be((Day(first), Day(last)));
        date.Day.Should().Be(text.Length == 10 ? Day(text) : null);
        (date.InWords(Language.French), date.InWords(Language.English)).Should().Be((french, english));
    }

    [Fact]
    public void Blank_HasNoBounds()
    {
        var blank = PartialDate.Parse("blank");
        blank.Should().BeSameAs(PartialDate.Blank);
        (blank.First, blank.Last, blank.Day).Should().Be((null, null, null));
        (blank.InWords(Language.French), blank.InWords(Language.English)).Should().Be(
            ("à une date laissée en blanc", "on a day left blank"));
        blank.Invoking(date => date.InWords((Language)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("0000-12")]
    [InlineData("0000-12-31")]
    [InlineData("-001")]
    [InlineData("2022-00")]
    [InlineData("2022-13")]
    [InlineData("2022-1")]
    [InlineData("2022/12")]
    [InlineData("2022-02-29")]
    [InlineData("2022-XX")]
    [InlineData("XXXX")]
    [InlineData("Blank")]
    [InlineData("20222")]
    [InlineData("٢٠٢٢")]
    public void Text_OutOfForm_IsRefused(string text) => PartialDate.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Date_OutOfRange_IsRefused()
    {
        foreach (var create in (Action[])
        [
            () => PartialDate.InYear(0),
            () => PartialDate.InYear(10_000),
            () => PartialDate.InMonth(2022, 0),
            () => PartialDate.InMonth(2022, 13),
            () => PartialDate.InMonth(0, 1),
        ])
        {
            create.Should().Throw<ArgumentOutOfRangeException>();
        }

        FluentActions.Invoking(() => PartialDate.On(new(2022, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PartialDate.On(new(0, 1, 1))).Should().Throw<ArgumentException>();
    }

    /// <summary>A year sorts before its months, a month before its days, a blank last.</summary>
    [Fact]
    public void Dates_SortByTheirTexts()
    {
        string[] sorted = ["2021-12-31", "2022", "2022-05", "2022-05-01", "2022-05-02", "2022-06", "2023", "blank"];
        sorted.Reverse().Select(text => PartialDate.Parse(text)).Order().Select(date => date.Text).Should().Equal(sorted);
    }

    [Property]
    public void Parts_OfADay_HoldIt(LocalDate day)
    {
        foreach (var date in (PartialDate[])[PartialDate.On(day), PartialDate.InMonth(day.Year, day.Month), PartialDate.InYear(day.Year)])
        {
            (date.First <= day && day <= date.Last).Should().BeTrue();
            PartialDate.Parse(date.Text).Should().Be(date);
        }
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
