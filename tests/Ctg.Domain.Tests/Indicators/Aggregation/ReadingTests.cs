using Ctg.Domain.Arbitraries;
using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Bonus;
using NodaTime;
using static Ctg.Domain.Tests.Aggregation.Observed;

namespace Ctg.Domain.Tests.Aggregation;

/// <summary>What is read from figures: against a goal, beside another territory, between two states of knowledge.</summary>
public class ReadingTests
{
    [Theory]
    [InlineData(100, 0, false, 20, false)]
    [InlineData(110, 50, false, 10, true)]
    [InlineData(120, 100, true, 0, true)]
    [InlineData(130, 150, true, 0, true)]
    [InlineData(90, -50, false, 30, false)]
    public void Attainment_Upwards(int value, int progress, bool isReached, int distance, bool isRight) =>
        Against(Goal.Up(100, 120), value).Should().Be((Fraction.Create(progress, 100), isReached, Fraction.FromDecimal(distance), isRight));

    [Theory]
    [InlineData(100, 0, false, 20, false)]
    [InlineData(80, 100, true, 0, true)]
    [InlineData(81, 95, false, 1, true)]
    [InlineData(70, 150, true, 0, true)]
    public void Attainment_Downwards(int value, int progress, bool isReached, int distance, bool isRight) =>
        Against(Goal.Down(100, 80), value).Should()
            .Be((Fraction.Create(progress, 100), isReached, Fraction.FromDecimal(distance), isRight));

    [Theory]
    [InlineData(100, 0, false, 20, false)]
    [InlineData(75, 125, true, 0, true)]
    [InlineData(80, 100, true, 0, true)]
    [InlineData(60, 200, true, 0, true)]
    [InlineData(50, 250, false, 10, true)]
    [InlineData(30, 350, false, 30, false)]
    public void Attainment_IntoABand(int value, int progress, bool isReached, int distance, bool isRight) =>
        Against(Goal.Band(60, 80, 100), value).Should()
            .Be((Fraction.Create(progress, 100), isReached, Fraction.FromDecimal(distance), isRight));

    [Fact]
    public void Attainment_WithoutFigures_SaysWhatCanBeSaid()
    {
        Against(Goal.Up(100), 101).Should().Be((null, null, null, true));
        Against(Goal.Up(null, 100), 101).Should().Be((null, true, Fraction.Zero, null));
        Against(Goal.Up(100, 100), 101).Should().Be((null, true, Fraction.Zero, true));
        Against(Goal.Up(100, 120), null).Should().Be((null, null, null, null));
        Year(Table(Flow()).ToCube(), SaintJean).AgainstGoal().Should().BeNull();
        Goal.TryBand(2, 1).Violations.Should().ContainSingle().Which.Code.Should().Be("band-reversed");
    }

    /// <summary>What is missed on eleven months of twelve may be reached with the twelfth.</summary>
    [Fact]
    public void Attainment_OfIncompleteData_IsNotConclusive()
    {
        var roster = Domain.Roster.Create([Site("coquelicot", "45285")]);
        Of(Rows("coquelicot", 2023, Enumerable.Repeat(10m, 11))).Should().Be((false, false));
        Of(Rows("coquelicot", 2023, Enumerable.Repeat(10m, 12))).Should().Be((true, true));

        (bool? IsReached, bool IsConclusive) Of(ObservationRow[] rows)
        {
            var attainment = Year(Table(Flow(goal: Goal.Up(null, 120)), roster, rows).ToCube(), SaintJean).AgainstGoal()!;
            return (attainment.IsReached, attainment.IsConclusive);
        }
    }

    [Fact]
    public void Comparison_WithAndWithoutTheTerritoryItself()
    {
        var cube = Table(Rate(), Row("coquelicot", "2023", 9, 10), Row("orleans", "2023", 10, 30), Row("blois", "2023", 60, 60)).ToCube();
        var year = ObservedPeriod.Year(2023);
        var within = cube.Compare(SaintJean, Loiret, year, withoutItself: false);
        (within.Own.Value, within.Reference.Value, within.Difference).Should().Be(
            (Fraction.FromDecimal(90), Fraction.FromDecimal(47.5m), Fraction.FromDecimal(42.5m)));
        var apart = cube.Compare(SaintJean, Loiret, year, withoutItself: true);
        (apart.Reference.Value, apart.Reference.Perimeter.Text).Should().Be((Fraction.Create(100, 3), "departement:45 - commune:45285"));
        apart.Quotient.Should().Be(Fraction.FromDecimal(2.7m));
        foreach (var narrower in (Territory[])[
            Territory.OfDepartement(DepartementCode.Parse("41")), Territory.OfStructure(Id<Structure>.Parse("coquelicot")), SaintJean])
        {
            cube.TryCompare(SaintJean, narrower, year, withoutItself: true).Violations.Should().ContainSingle().Which.Code.Should()
                .Be("territory-not-wider");
        }

        cube.TryCompare(SaintJean, Loiret, ObservedPeriod.Year(2021), withoutItself: false)
            .Violations.Should().ContainSingle().Which.Code.Should().Be("period-outside-term");
        cube.TryCompare(SaintJean, Loiret, ObservedPeriod.Month(2023, 1), withoutItself: false)
            .Violations.Should().Contain(violation => violation.Code == "grain-not-made");
    }

    [Fact]
    public void Comparison_OfTwoVintages_IsRefused()
    {
        var table = Table(Flow(), Row("coquelicot", "2023-01", 1));
        Comparison.TryCreate(Year(table.AsOf(January), SaintJean), Year(table.ToCube(), Loiret))
            .Violations.Should().ContainSingle().Which.Code.Should().Be("vintage-differs");
        var estimated = table.ToCube().RollUp(Only(Loiret), new()
        {
            Grain = TimeGrain.Year,
            Counted = CountedStatuses.Reported,
        }).Find(Loiret, ObservedPeriod.Year(2023))!;
        Comparison.TryCreate(Year(table.ToCube(), SaintJean), estimated).Violations.Should().ContainSingle().Which.Code.Should()
            .Be("vintage-differs");
        Comparison.TryCreate(
                Year(table.ToCube(), SaintJean),
                table.ToCube().RollUp(Only(Loiret), new() { Grain = TimeGrain.Year }).Find(Loiret, ObservedPeriod.Year(2024))!)
            .Violations.Should().ContainSingle().Which.Code.Should().Be("period-differs");
    }

    /// <summary>
    /// One hundred becomes eighty, seven come late, and a crèche that is found to have closed takes five away: −18 in all.
    /// </summary>
    [Fact]
    public void Change_IsSplitIntoItsThreeReasons()
    {
        var known = Table(Flow(), Row("coquelicot", "2023-01", 100), Row("bleuet", "2023-07", 5));
        var closed = Roster.Create([Site("coquelicot", "45285"), Site("bleuet", "45285", lastDay: new(2023, 6, 30))], []);
        var later = Table(
            Flow(),
            closed,
            Row("coquelicot", "2023-01", 100),
            Row("bleuet", "2023-07", 5),
            Row("coquelicot", "2023-01", 80, revision: 1, at: March),
            Row("coquelicot", "2023-02", 7, at: March));
        var change = KnowledgeChange.Create(known.AsOf(January), later.AsOf(March), Only(SaintJean), new() { Grain = TimeGrain.Year })
            .Figures.Single(figure => figure.After.Period == ObservedPeriod.Year(2023));
        (change.Scope, change.LateArrivals, change.Corrections, change.Total)
            .Should().Be((Fraction.FromDecimal(-5), Fraction.FromDecimal(7), Fraction.FromDecimal(-20), Fraction.FromDecimal(-18)));
    }

    [Draws(200)]
    public void Change_SumsToTheWhole(ObservedCase observed, byte minutes, ushort closing)
    {
        var moment = ObservedCase.FirstMoment + Duration.FromMinutes(minutes % 4);
        var day = observed.Term.First.PlusDays(closing % observed.Term.Days);
        var roster = Roster.Create(
            observed.Sites.Skip(closing % 2).Select((site, i) => i == 0 && site.FirstDay is null ? StructureSite.Create(new()
            {
                Structure = site.Structure,
                Service = site.Service,
                Commune = site.Commune,
                LastDay = day,
            }) : site),
            observed.Memberships);
        var later = ObservationTable.Create(observed.Definition, roster, observed.Term).Ingest(observed.Rows).Result;
        foreach (var change in KnowledgeChange.Create(
            observed.Table.AsOf(moment), later.ToCube(), Only(Territory.Country), new() { Grain = observed.Definition.Grain }).Figures)
        {
            (change.Scope + change.LateArrivals + change.Corrections).Should().Be(
                change.Scope is null || change.LateArrivals is null || change.Corrections is null ? null : change.Total);
        }

        var same = KnowledgeChange.Create(
            observed.Table.AsOf(moment), observed.Table.ToCube(), Only(Territory.Country), new() { Grain = observed.Definition.Grain });
        same.Figures.Should().OnlyContain(change => change.Before.Value == null || change.Scope == Fraction.Zero, "the roster is the same");
    }

    [Fact]
    public void Change_OfAnotherTermOrDefinition_IsRefused()
    {
        var cube = Table(Flow()).ToCube();
        var other = ObservationTable.Create(Flow(), Creches, Term.Create(new(2022, 1, 1), new(2024, 12, 31))).ToCube();
        var details = new RollUpOptions { Grain = TimeGrain.Year };
        KnowledgeChange.TryCreate(cube, other, Only(SaintJean), details).Violations.Should().ContainSingle().Which.Code.Should()
            .Be("shape-differs");
        KnowledgeChange.TryCreate(cube, Table(Flow(TimeGrain.Quarter)).ToCube(), Only(SaintJean), details).Violations.Should()
            .ContainSingle().Which.Code.Should().Be("definition-differs");
        KnowledgeChange.TryCreate(cube, cube, [Perimeter.Create([SaintJean, Loiret])], details).Violations.Should()
            .ContainSingle().Which.Code.Should().Be("territories-overlap");
    }

    private static (Fraction? Progress, bool? IsReached, Fraction? Distance, bool? IsRight) Against(Goal goal, int? value)
    {
        var table = value is { } number ? Table(Flow(goal: goal), Row("coquelicot", "2023-01", number)) : Table(Flow(goal: goal));
        var attainment = Year(table.ToCube(), SaintJean).AgainstGoal()!;
        return (attainment.Progress, attainment.IsReached, attainment.Distance, attainment.GoesTheRightWay);
    }

    private static Figure Year(IndicatorCube cube, Territory territory) =>
        cube.RollUp(Only(territory), new() { Grain = TimeGrain.Year }).Find(territory, ObservedPeriod.Year(2023))!;
}
