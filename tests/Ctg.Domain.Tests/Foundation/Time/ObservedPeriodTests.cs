using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Time;

public class ObservedPeriodTests
{
    [Theory]
    [InlineData("2023-04", TimeGrain.Month, 1, "2023-04-01", "2023-04-30")]
    [InlineData("2024-02", TimeGrain.Month, 1, "2024-02-01", "2024-02-29")]
    [InlineData("2023-Q4", TimeGrain.Quarter, 3, "2023-10-01", "2023-12-31")]
    [InlineData("2023", TimeGrain.Year, 12, "2023-01-01", "2023-12-31")]
    [InlineData("2023/2024", TimeGrain.SchoolYear, 12, "2023-09-01", "2024-08-31")]
    [InlineData("2022-01..2025-12", TimeGrain.Term, 48, "2022-01-01", "2025-12-31")]
    [InlineData("1000", TimeGrain.Year, 12, "1000-01-01", "1000-12-31")]
    public void Period_ReadsBack(string text, TimeGrain grain, int months, string first, string last)
    {
        var period = ObservedPeriod.Parse(text);
        (period.Text, period.Grain, period.Months).Should().Be((text, grain, months));
        (NodaTime.Text.LocalDatePattern.Iso.Format(period.FirstDay), NodaTime.Text.LocalDatePattern.Iso.Format(period.LastDay)).Should().Be(
            (first, last));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0999")]
    [InlineData("9999")]
    [InlineData("2023-00")]
    [InlineData("2023-13")]
    [InlineData("2023-Q0")]
    [InlineData("2023-Q5")]
    [InlineData("2023-q1")]
    [InlineData("2023/2025")]
    [InlineData("9998/9999")]
    [InlineData("2025-12..2022-01")]
    [InlineData("2022-01..2025")]
    [InlineData(" 2023")]
    public void Period_OfAnotherText_IsRefused(string text) => ObservedPeriod.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Period_OfWrongNumbers_IsRefused()
    {
        Action[] mistakes =
        [
            () => ObservedPeriod.Month(2023, 13),
            () => ObservedPeriod.Month(999, 1),
            () => ObservedPeriod.Quarter(2023, 0),
            () => ObservedPeriod.Quarter(2023, 5),
            () => ObservedPeriod.Year(9999), () => ObservedPeriod.SchoolYear(9998),
        ];
        mistakes.Should().AllSatisfy(mistake => mistake.Should().Throw<ArgumentOutOfRangeException>());
    }

    /// <summary>Periods of each grain cover the term without gap or overlap, and days of the term are in one of them.</summary>
    [Property]
    public void Periods_CoverATerm(Term term)
    {
        foreach (var grain in (TimeGrain[])[TimeGrain.Month, TimeGrain.Quarter, TimeGrain.Year, TimeGrain.SchoolYear])
        {
            var table = Domain.Indicators.ObservationTable.Create(
                Aggregation.Observed.Flow(grain), Domain.Roster.Create([]), term);
            (table.Periods[0].FirstDay <= term.First && table.Periods[0].LastDay >= term.First).Should().BeTrue();
            (table.Periods[^1].FirstDay <= term.Last && table.Periods[^1].LastDay >= term.Last).Should().BeTrue();
            table.Periods.Zip(table.Periods.Skip(1)).All(pair => pair.First.LastDay.PlusDays(1) == pair.Second.FirstDay).Should().BeTrue();
            table.Periods.Should().OnlyContain(period => ObservedPeriod.Parse(period.Text) == period);
        }
    }
}
