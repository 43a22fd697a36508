using NodaTime;

namespace Ctg.Domain.Tests.Plans;

/// <summary>What a convention states that it expects of an indicator.</summary>
public class StatedGoalTests
{
    private static readonly ClauseId Annex = ClauseId.Annex(3);

    [Fact]
    public void ToGoal_TakesTheTargetOfTheYear_ElseTheOneWithoutATime_AndCarriesNoneOver()
    {
        var goal = StatedGoal.Create(Direction.Up, Annex, StatedValue.Create(12, Annex), [StatedValue.Create(13, Annex, 2023), StatedValue.Create(14, Annex, day: new LocalDate(2024, 9, 1)), StatedValue.Create(15, Annex)]);
        goal.ToGoal(2022).Should().Be(Goal.Up(12, 15));
        goal.ToGoal(2023).Should().Be(Goal.Up(12, 13));
        goal.ToGoal(2024).Should().Be(Goal.Up(12, 14));
        StatedGoal.Create(Direction.Down, Annex, targets: [StatedValue.Create(13, Annex, 2023)]).ToGoal(2024).Should().Be(Goal.Down());
        StatedGoal.Create(Direction.Down, Annex, targets: [StatedValue.Create(13, Annex, 2023)]).ToGoal(2023).Should().Be(Goal.Down(null, 13));
    }

    [Fact]
    public void ToGoal_OfSeveralDaysOfAYear_TakesTheLast() => StatedGoal.Create(
        Direction.Up, Annex, targets: [StatedValue.Create(2, Annex, day: new LocalDate(2024, 9, 1)), StatedValue.Create(1, Annex, day: new LocalDate(2024, 3, 1))])
        .ToGoal(2024).Should().Be(Goal.Up(null, 2));

    [Fact]
    public void ToGoal_OfABand_HasBothEnds_OrIsNone()
    {
        var goal = StatedGoal.Create(Direction.Band, Annex, StatedValue.Create(80, Annex), [StatedValue.Create(85, Annex, 2023, upTo: 95)]);
        goal.ToGoal(2023).Should().Be(Goal.Band(85, 95, 80));
        goal.ToGoal(2024).Should().BeNull();
    }

    [Fact]
    public void Goal_IsCheckedByItself()
    {
        var value = StatedValue.Create(1, Annex);
        var band = StatedValue.Create(1, Annex, upTo: 2);
        Told(StatedGoal.TryCreate(Direction.Up, Annex, band)).Should().Equal("band-misplaced baseline.upTo");
        Told(StatedGoal.TryCreate(Direction.Up, Annex, null, [band])).Should().Equal("band-misplaced targets[0].upTo");
        Told(StatedGoal.TryCreate(Direction.Band, Annex, value, [value])).Should().Equal("band-misplaced targets[0].upTo");
        Told(StatedGoal.TryCreate(Direction.Down, Annex, null, [value, StatedValue.Create(2, Annex)])).Should().Equal("duplicate targets[1]");
        StatedGoal.TryCreate(Direction.Down, Annex, null, [value, StatedValue.Create(1, Annex, 2023), StatedValue.Create(1, Annex, day: new LocalDate(2023, 1, 1))]).IsValid.Should().BeTrue();
        FluentActions.Invoking(() => StatedGoal.Create((Direction)0, Annex)).Should().Throw<ArgumentOutOfRangeException>();
        StatedGoal.Create(Direction.Up, Annex, value, [StatedValue.Create(127, Annex, 2024)]).ToString().Should().Be("Up from 1 (annex-3) to [127, 2024 (annex-3)] (annex-3)");
    }

    [Fact]
    public void Value_IsCheckedByItself()
    {
        Told(StatedValue.TryCreate(1, Annex, 2023, new LocalDate(2023, 1, 1))).Should().Equal("year-and-day day");
        Told(StatedValue.TryCreate(1, Annex, 99)).Should().Equal("year-out-of-range year");
        Told(StatedValue.TryCreate(2, Annex, upTo: 1)).Should().Equal("band-reversed upTo");
        StatedValue.TryCreate(2, Annex, upTo: 2).IsValid.Should().BeTrue();
        FluentActions.Invoking(() => StatedValue.Create(1, Annex, day: new LocalDate(2023, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>();
        StatedValue.Create(1.5m, Annex, day: new LocalDate(2024, 9, 1), upTo: 2).ToString().Should().Be("1.5 to 2, 2024-09-01 (annex-3)");
    }

    private static IEnumerable<string> Told<T>(Validated<T> validated)
        where T : class => validated.Violations.Select(violation => $"{violation.Code} {violation.Place}");
}
