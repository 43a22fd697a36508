using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Time;

public class YearSetTests
{
    [Fact]
    public void Create_InAnyOrder_SortsTheRuns()
    {
        var years = YearSet.Create([YearRun.Parse("2024-2025"), YearRun.Parse("2022-2023")]);
        years.ToString().Should().Be("2022-2023, 2024-2025");
        years.Years.Should().Equal(2022, 2023, 2024, 2025);
    }

    [Fact]
    public void TouchingRuns_StayTwo_ButHoldTheSameYears()
    {
        var two = YearSet.Create([YearRun.Parse("2022-2023"), YearRun.Parse("2024-2025")]);
        var one = YearSet.Create([YearRun.Parse("2022-2025")]);
        two.Should().NotBe(one);
        two.HasSameYears(one).Should().BeTrue();
    }

    [Fact]
    public void TryCreate_Overlapping_PlacesTheLaterRun()
    {
        var validated = YearSet.TryCreate([YearRun.Parse("2023-2025"), YearRun.Parse("2022-2023")]);
        validated.Violations.Should().ContainSingle().Which.Should().Match<Domain.Violation>(
            violation => violation.Code == "years-overlap" && violation.Place == "[0]");
    }

    [Fact]
    public void TryCreate_OfRunsWithinALongOne_PlacesThemAll() =>
        YearSet.TryCreate([YearRun.Parse("2000-2010"), YearRun.Parse("2001"), YearRun.Parse("2005")]).Violations
            .Select(violation => violation.Place).Should().Equal("[1]", "[2]");

    [Property]
    public void TryCreate_RefusesExactlyTheRunsThatShareAYearWithAnEarlierOne(YearRun[] runs)
    {
        var order = Enumerable.Range(0, runs.Length).OrderBy(i => runs[i]).ToArray();
        var expected = order.Where((one, rank) => order.Take(rank).Any(other => runs[other].Last >= runs[one].First));
        YearSet.TryCreate(runs).Violations.Select(violation => violation.Place).Should().Equal(expected.Select(i => $"[{i}]"));
    }

    [Fact]
    public void None_HasNoYear()
    {
        YearSet.Create([]).Should().Be(YearSet.None);
        YearSet.None.IsEmpty.Should().BeTrue();
        YearSet.None.Contains(2022).Should().BeFalse();
    }

    [Property]
    public void Contains_AgreesWithTheListOfYears(YearSet years, int offset)
    {
        var year = 2000 + (Math.Abs(offset % 60));
        years.Contains(year).Should().Be(years.Years.Contains(year));
        years.Years.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Property]
    public void Create_FromTheSameRunsInReverse_IsEqual(YearSet years) => YearSet.Create(years.Runs.Reverse()).Should().Be(years);
}
