using NodaTime;

namespace Ctg.Domain.Tests.Plans;

/// <summary>What a convention states that it expects of an indicator.</summary>
public class StatedGoalTests
{
    private static readonly ClauseId Annex = ClauseId.Annex(3);

    [Fact]
    public void ToGoal_TakesTheTargetOfTheYear_ElseTheOneWithoutATime_AndCarriesNoneOver()
    {
        var goal = StatedGoal.Create(Direction.Up, Annex, StatedValue.Create(new()
        {
            Value = 12,
            Source = Annex,
        }), [StatedValue.Create(new()
        {
            Value = 13,
            Source = Annex,
            Year = 2023,
        }), StatedValue.Create(new()
        {
            Value = 14,
            Source = Annex,
            Day = new LocalDate(2024, 9, 1),
        }), StatedValue.Create(new()
        {
            Value = 15,
            Source = Annex,
        })]);
        goal.ToGoal(2022).Should().Be(Goal.Up(12, 15));
        goal.ToGoal(2023).Should().Be(Goal.Up(12, 13));
        goal.ToGoal(2024).Should().Be(Goal.Up(12, 14));
        StatedGoal.Create(Direction.Down, Annex, targets: [StatedValue.Create(new()
        {
            Value = 13,
            Source = Annex,
            Year = 2023,
        })]).ToGoal(2024).Should().Be(Goal.Down());
        StatedGoal.Create(Direction.Down, Annex, targets: [StatedValue.Create(new()
        {
            Value = 13,
            Source = Annex,
            Year = 2023,
        })]).ToGoal(2023).Should().Be(Goal.Down(null, 13));
    }

    [Fact]
    public void ToGoal_OfSeveralDaysOfAYear_TakesTheLast() => StatedGoal.Create(
        Direction.Up, Annex, targets: [StatedValue.Create(new()
        {
            Value = 2,
            Source = Annex,
            Day = new LocalDate(2024, 9, 1),
        }), StatedValue.Create(new()
        {
            Value = 1,
            Source = Annex,
            Day = new LocalDate(2024, 3, 1),
        })])
        .ToGoal(2024).Should().Be(Goal.Up(null, 2));

    [Fact]
    public void ToGoal_OfABand_HasBothEnds_OrIsNone()
    {
        var goal = StatedGoal.Create(Direction.Band, Annex, StatedValue.Create(new()
        {
            Value = 80,
            Source = Annex,
        }), [StatedValue.Create(new()
        {
            Value = 85,
            Source = Annex,
            Year = 2023,
            UpTo = 95,
        })]);
        goal.ToGoal(2023).Should().Be(Goal.Band(85, 95, 80));
        goal.ToGoal(2024).Should().BeNull();
    }

    [Fact]
    public void Goal_IsCheckedByItself()
    {
        var value = StatedValue.Create(new() { Value = 1, Source = Annex });
        var band = StatedValue.Create(new() { Value = 1, Source = Annex, UpTo = 2 });
        Told(StatedGoal.TryCreate(Direction.Up, Annex, band)).Should().Equal("band-misplaced baseline.upTo");
        Told(StatedGoal.TryCreate(Direction.Up, Annex, null, [band])).Should().Equal("band-misplaced targets[0].upTo");
        Told(StatedGoal.TryCreate(Direction.Band, Annex, value, [value])).Should().Equal("band-misplaced targets[0].upTo");
        Told(StatedGoal.TryCreate(Direction.Down, Annex, null, [value, StatedValue.Create(new()
        {
            Value = 2,
            Source = Annex,
        })])).Should().Equal("duplicate targets[1]");
        StatedGoal.TryCreate(Direction.Down, Annex, null, [value, StatedValue.Create(new()
        {
            Value = 1,
            Source = Annex,
            Year = 2023,
        }), StatedValue.Create(new()
        {
            Value = 1,
            Source = Annex,
            Day = new LocalDate(2023, 1, 1),
        })]).IsValid.Should().BeTrue();
        FluentActions.Invoking(() => StatedGoal.Create((Direction)0, Annex)).Should().Throw<ArgumentOutOfRangeException>();
        StatedGoal.Create(Direction.Up, Annex, value, [StatedValue.Create(new()
        {
            Value = 127,
            Source = Annex,
            Year = 2024,
        })]).ToString().Should().Be("Up from 1 (annex-3) to [127, 2024 (annex-3)] (annex-3)");
    }

    [Fact]
    public void Value_IsCheckedByItself()
    {
        Told(StatedValue.TryCreate(new()
        {
            Value = 1,
            Source = Annex,
            Year = 2023,
            Day = new LocalDate(2023, 1, 1),
        })).Should().Equal("year-and-day day");
        Told(StatedValue.TryCreate(new() { Value = 1, Source = Annex, Year = 99 })).Should().Equal("year-out-of-range year");
        Told(StatedValue.TryCreate(new() { Value = 2, Source = Annex, UpTo = 1 })).Should().Equal("band-reversed upTo");
        StatedValue.TryCreate(new() { Value = 2, Source = Annex, UpTo = 2 }).IsValid.Should().BeTrue();
        FluentActions.Invoking(() => StatedValue.Create(new()
        {
            Value = 1,
            Source = Annex,
            Day = new LocalDate(2023, 1, 1, CalendarSystem.Julian),
        })).Should().Throw<ArgumentException>();
        StatedValue.Create(new()
        {
            Value = 1.5m,
            Source = Annex,
            Day = new LocalDate(2024, 9, 1),
            UpTo = 2,
        }).ToString().Should().Be("1.5 to 2, 2024-09-01 (annex-3)");
    }

    private static IEnumerable<string> Told<T>(Validated<T> validated)
        where T : class => validated.Violations.Select(violation => $"{violation.Code} {violation.Place}");
}
