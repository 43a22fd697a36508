using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Bonus;
using static Ctg.Domain.Tests.Aggregation.Observed;

namespace Ctg.Domain.Tests.Aggregation;

/// <summary>The mistakes that such systems are known for, each with the figure it would give wrong.</summary>
public class TrapTests
{
    /// <summary>Satisfaction 4 of 100 families and 2 of 10: 3.8, not the average of averages 3.</summary>
    [Fact]
    public void AverageOfAverages_IsNotTaken()
    {
        var mean = WeightedMeanDefinition.Create(Details(IndicatorKind.WeightedMean, grain: TimeGrain.Year), 0);
        var table = Table(mean, Row("coquelicot", "2023", 4, 100), Row("bleuet", "2023", 2, 10));
        Year(table, SaintJean, 2023).Value.Should().Be(Fraction.Create(420, 110));
    }

    /// <summary>90 % of 10 children and 50 % of 90: 54 of a hundred, not 70.</summary>
    [Fact]
    public void Percentage_IsRolledUpFromItsTwoSides()
    {
        var table = Table(Rate(), Row("coquelicot", "2023", 9, 10), Row("bleuet", "2023", 45, 90), Row("bleuet", "2022", 0, 0));
        Year(table, SaintJean, 2023).Value.Should().Be(Fraction.FromDecimal(54));
        Year(table, SaintJean, 2022).Value.Should().BeNull("nought of nought is no rate");
        Year(table, SaintJean, 2022).Coverage.Contributing.Should().Be(1);
    }

    /// <summary>23 places for twelve months are 23 places.</summary>
    [Fact]
    public void Stock_IsNotSummedOverTime()
    {
        var rows = Rows("coquelicot", 2023, Enumerable.Repeat(23m, 11).Append(24m));
        Year(Table(Stock(StockOverTime.Last(0)), rows), SaintJean, 2023).Value.Should().Be(Fraction.FromDecimal(24));
        Year(Table(Stock(StockOverTime.MeanOfDays), rows), SaintJean, 2023).Value.Should().Be(Fraction.Create((23 * 334) + (24 * 31), 365));
        Year(Table(Stock(StockOverTime.Minimum), rows), SaintJean, 2023).Value.Should().Be(Fraction.FromDecimal(23));
        Year(Table(Stock(StockOverTime.Maximum), rows), SaintJean, 2023).Value.Should().Be(Fraction.FromDecimal(24));
        Table(Stock(StockOverTime.None), rows).ToCube().TryRollUp(Only(SaintJean), new() { Grain = TimeGrain.Year })
            .Violations.Should().ContainSingle().Which.Code.Should().Be("not-additive-over-time");
    }

    /// <summary>The last count of the year is of September: too old for a maximum age of two months.</summary>
    [Fact]
    public void Stock_OfTooOldAnObservation_IsNoStock()
    {
        var rows = Rows("coquelicot", 2023, Enumerable.Repeat(23m, 9));
        Year(Table(Stock(StockOverTime.Last(2)), rows), SaintJean, 2023).Value.Should().BeNull();
        Year(Table(Stock(StockOverTime.Last(3)), rows), SaintJean, 2023).Value.Should().Be(Fraction.FromDecimal(23));
    }

    [Fact]
    public void Zero_IsNotMissing()
    {
        var table = Table(Flow(), Row("coquelicot", "2023-01", 0));
        var month = table.ToCube().RollUp(Only(SaintJean), new() { Grain = TimeGrain.Month });
        var january = month.Find(SaintJean, ObservedPeriod.Month(2023, 1))!;
        (january.Value, january.Coverage.Reported, january.Coverage.Silent).Should().Be((Fraction.Zero, 1, 1));
        var february = month.Find(SaintJean, ObservedPeriod.Month(2023, 2))!;
        (february.Value, february.Coverage.Reported, february.Coverage.Silent).Should().Be((null, 0, 2));
    }

    /// <summary>
    /// Le Bleuet closes on 30 June 2023: its ten places of May do not count in December, nor does what it sends in August.
    /// </summary>
    [Fact]
    public void ClosedStructure_DoesNotCountOn()
    {
        var roster = Roster.Create([Site("coquelicot", "45285"), Site("bleuet", "45285", lastDay: new(2023, 6, 30))], []);
        var table = Table(
            Stock(StockOverTime.Last(11)), roster,
            [.. Rows("coquelicot", 2023, Enumerable.Repeat(23m, 12)), Row("bleuet", "2023-05", 10), Row("bleuet", "2023-08", 10)]);
        var year = Year(table, SaintJean, 2023);
        (year.Value, year.Coverage.Contributing, year.Coverage.Structures).Should().Be((Fraction.FromDecimal(23), 1, 1));
        (year.Coverage.Expected, year.Coverage.Received, year.Coverage.Unexpected).Should().Be((18, 13, 1));
        Year(Table(Flow(), roster, Row("bleuet", "2023-08", 10)), SaintJean, 2023).Value.Should().BeNull();
    }

    /// <summary>
    /// A structure that reports after it closed does not make up for one that is silent: 12 of 18, and one too many, not 13 of 18.
    /// </summary>
    [Fact]
    public void OverReporting_IsNotHiddenByACap()
    {
        var roster = Roster.Create([Site("coquelicot", "45285"), Site("bleuet", "45285", lastDay: new(2023, 6, 30))], []);
        var table = Table(Flow(), roster, [.. Rows("coquelicot", 2023, Enumerable.Repeat(1m, 12)), Row("bleuet", "2023-07", 1)]);
        var coverage = Year(table, SaintJean, 2023).Coverage;
        (coverage.Received, coverage.Expected, coverage.Unexpected, coverage.Rate).Should().Be((12, 18, 1, Fraction.Create(2, 3)));
        coverage.IsComplete.Should().BeFalse();
        Year(Table(Rate(), Row("coquelicot", "2023", 12, 10)), SaintJean, 2023).Value.Should()
            .Be(Fraction.FromDecimal(120), "more reported than the whole holds shows");
    }

    [Fact]
    public void LateCorrection_LeavesWhatWasKnownThen()
    {
        var table = Table(
            Flow(),
            Row("coquelicot", "2023-01", 100),
            Row("coquelicot", "2023-01", 80, revision: 1, at: March),
            Row("bleuet", "2023-01", 7, at: March));
        Year(table.AsOf(January), SaintJean, 2023).Value.Should().Be(Fraction.FromDecimal(100));
        Year(table.AsOf(March), SaintJean, 2023).Value.Should().Be(Fraction.FromDecimal(87));
        Year(table.AsOf(January - NodaTime.Duration.FromNanoseconds(1)), SaintJean, 2023).Value.Should().BeNull();
    }

    /// <summary>A term from mid-May 2022: the year 2022 is cut, the year 2023 is whole, and so is the school year 2022/2023.</summary>
    [Fact]
    public void PartialYear_IsSaidToBePartial()
    {
        var table = ObservationTable.Create(Flow(), Creches, Term.Create(new(2022, 5, 15), new(2023, 12, 31)));
        table.Periods.Should().HaveCount(20);
        table.Periods[0].Should().Be(ObservedPeriod.Month(2022, 5));
        Partial(TimeGrain.Year).Should().Equal(true, false);
        Partial(TimeGrain.SchoolYear).Should().Equal(true, false, true);
        Partial(TimeGrain.Month).Take(2).Should().Equal(true, false);
        Partial(TimeGrain.Quarter).Take(2).Should().Equal(true, false);
        Partial(TimeGrain.Term).Should().Equal(false);

        IEnumerable<bool> Partial(TimeGrain grain) =>
            table.ToCube().RollUp(Only(SaintJean), new() { Grain = grain }).Figures.Select(figure => figure.IsPartial);
    }

    /// <summary>Hours and children do not compare, nor do parts of them merge.</summary>
    [Fact]
    public void MixedUnits_AreRefused()
    {
        var hours = FlowDefinition.Create(Details(IndicatorKind.Flow, unit: "heures"), FlowOverTime.Sum, CountOverSpace.Sum);
        var children = FlowDefinition.Create(Details(IndicatorKind.Flow, unit: "enfants"), FlowOverTime.Sum, CountOverSpace.Sum);
        var (first, second) = (Year(Table(hours), SaintJean, 2023), Year(Table(children), Loiret, 2023));
        Comparison.TryCreate(first, second).Violations.Should().ContainSingle().Which.Code.Should().Be("definition-differs");
        Table(hours).ToCube().RollUp(Only(SaintJean), new() { Grain = TimeGrain.Year })
            .TryMerge(Table(children).ToCube().RollUp(Only(SaintJean), new() { Grain = TimeGrain.Year }))
            .Violations.Should().ContainSingle().Which.Code.Should().Be("definition-differs");
    }

    /// <summary>
    /// Two children alone are suppressed; with the total and the other communes published, subtraction would give them away.
    /// </summary>
    [Fact]
    public void SmallCell_IsNotGivenAwayByDifference()
    {
        var table = Table(Flow(TimeGrain.Year), Row("coquelicot", "2023", 2), Row("orleans", "2023", 50), Row("blois", "2023", 40));
        ValueList<Perimeter> rows =
        [
            SaintJean, Territory.OfCommune(CommuneCode.Parse("45234")), Territory.OfCommune(CommuneCode.Parse("41018")), Territory.Country
        ];
        var published = PublishedTable.Create(
            table.ToCube().RollUp(rows, new() { Grain = TimeGrain.Year }), Territory.Country, null, SuppressionPolicy.Create(1, 5, null));
        published.Find(SaintJean, ObservedPeriod.Year(2023))!.Reason.Should().Be(SuppressionReason.SmallCount);
        published.Cells.Where(cell => cell.Period == ObservedPeriod.Year(2023)).Select(cell => cell.ToString()).Should()
            .Equal("s", "50", "s", "92");
        published.Audit().Should().BeEmpty();
    }

    /// <summary>One child seen by two crèches is not two children: such counts are not added, over structures nor over months.</summary>
    [Fact]
    public void DistinctPersons_AreNotAdded()
    {
        var distinct = FlowDefinition.Create(Details(IndicatorKind.Flow), FlowOverTime.None, CountOverSpace.None);
        var cube = Table(distinct, Row("coquelicot", "2023-01", 12)).ToCube();
        cube.TryRollUp(Only(SaintJean), new() { Grain = TimeGrain.Year }).Violations.Should().ContainSingle().Which.Code.Should()
            .Be("not-additive-over-time");
        cube.TryRollUp(Only(SaintJean), new() { Grain = TimeGrain.Month }).Violations.Should().ContainSingle().Which.Code.Should()
            .Be("not-additive-over-space");
        cube.RollUp([Territory.OfStructure(Id<Structure>.Parse("coquelicot"))], new() { Grain = TimeGrain.Month })
            .Find(Territory.OfStructure(Id<Structure>.Parse("coquelicot")), ObservedPeriod.Month(2023, 1))!.Value.Should()
            .Be(Fraction.FromDecimal(12));
    }

    /// <summary>An agreement signed in 2022 is signed in 2024, by one structure and by two.</summary>
    [Fact]
    public void Milestone_StaysDone()
    {
        var milestones =
            MilestoneDefinition.Create(Details(IndicatorKind.MilestoneSet, grain: TimeGrain.Year), ["signature", "renouvellement"]);
        var table = Table(
            milestones,
            Row("coquelicot", "2022", null) with { Done = ["signature"] },
            Row("bleuet", "2023", null) with { Done = ["signature"] });
        Year(Table(milestones, Row("coquelicot", "2022", null)), SaintJean, 2022).Value.Should().Be(Fraction.Zero);
        Year(Table(milestones, Row("coquelicot", "2022", null)), SaintJean, 2023).Value.Should()
            .BeNull("that nothing was done in 2022 says nothing of 2023");
        Year(table, SaintJean, 2022).Components.Should().Equal(1, 0);
        Year(table, SaintJean, 2024).Components.Should().Equal(2, 0);
        Year(table, SaintJean, 2024).Value.Should().Be(Fraction.One);
    }

    /// <summary>A satisfaction kept as a histogram: the mean rank of all the answers, whichever structures they come from.</summary>
    [Fact]
    public void Scale_RollsUpFromItsAnswers()
    {
        var scale = ScaleDefinition.Create(Details(IndicatorKind.Scale, grain: TimeGrain.Year), ["non", "peut-être", "oui"]);
        var table = Table(
            scale, Row("coquelicot", "2023", null) with { Answers = [1, 0, 9] }, Row("bleuet", "2023", null) with { Answers = [10, 0, 0] });
        var year = Year(table, SaintJean, 2023);
        year.Components.Should().Equal(11, 0, 9);
        year.Value.Should().Be(Fraction.Create(38, 20));
    }

    /// <summary>A school year is made of months, not of calendar years nor of quarters.</summary>
    [Fact]
    public void SchoolYear_IsNotMadeOfCalendarYears()
    {
        foreach (var grain in (TimeGrain[])[TimeGrain.Year, TimeGrain.Quarter])
        {
            Table(Flow(grain)).ToCube().TryRollUp(Only(SaintJean), new() { Grain = TimeGrain.SchoolYear })
                .Violations.Should().ContainSingle().Which.Code.Should().Be("grain-not-made");
        }

        Table(Flow(TimeGrain.SchoolYear)).ToCube().TryRollUp(Only(SaintJean), new() { Grain = TimeGrain.Year }).IsValid.Should().BeFalse();
        var september = Table(
            Flow(),
            Row("coquelicot", "2022-08", 1),
            Row("coquelicot", "2022-09", 10),
            Row("coquelicot", "2023-08", 100),
            Row("coquelicot", "2023-09", 1000));
        september.ToCube().RollUp(Only(SaintJean), new() { Grain = TimeGrain.SchoolYear })
            .Find(SaintJean, ObservedPeriod.SchoolYear(2022))!.Value.Should().Be(Fraction.FromDecimal(110));
    }

    /// <summary>Sums pass 64 bits without a word.</summary>
    [Fact]
    public void GiantValues_DoNotOverflow()
    {
        var table = Table(Flow(), Rows("coquelicot", 2023, Enumerable.Repeat((decimal)long.MaxValue, 12)));
        Year(table, SaintJean, 2023).Components[0].Should().Be((Int128)long.MaxValue * 12);
        Year(table, SaintJean, 2023, withExtremes: true).Greatest.Should().Be(Fraction.Create((Int128)long.MaxValue * 12, 1));
    }

    /// <summary>As many structures as make several blocks of the kernel, and a few cells beside whole vectors.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(5, 3)]
    [InlineData(600, 1)]
    [InlineData(1_000, 48)]
    [InlineData(777, 49)]
    public void ManyStructures_AreAllCounted(int structures, int months)
    {
        var first = new NodaTime.LocalDate(2020, 1, 1);
        var table = ObservationTable.Create(
            Flow(),
            Roster.Create(Enumerable.Range(0, structures).Select(i => Site($"s{i}", "45285"))),
            Term.Create(first, first.PlusMonths(months).PlusDays(-1)));
        var rows = from site in Enumerable.Range(0, structures)
                   from month in Enumerable.Range(0, months)
                   select new Observation(
                       site,
                       month,
                       long.MaxValue - site,
                       (site + month) % 500 == 0 ? ObservationStatus.Estimated : ObservationStatus.Reported,
                       January);
        var cube = table.Ingest(rows).Result.ToCube();
        foreach (var withExtremes in (bool[])[false, true])
        {
            var term = cube.RollUp(Only(Territory.Country), new() { Grain = TimeGrain.Term, WithExtremes = withExtremes }).Figures.Single();
            term.Components[0].Should().Be(months * (((Int128)structures * long.MaxValue) - ((Int128)structures * (structures - 1) / 2)));
            (term.Coverage.Received, term.Coverage.Contributing).Should().Be((structures * months, structures));
            term.Coverage.Estimated.Should().Be(rows.Count(row => row.Status == ObservationStatus.Estimated));
            cube.RollUp(Only(Territory.Country), new() { Grain = TimeGrain.Month, WithExtremes = withExtremes }).Figures
                .Should().OnlyContain(figure => figure.Coverage.Reported + figure.Coverage.Estimated == structures);
        }
    }

    private static Figure Year(ObservationTable table, Territory territory, int year, bool withExtremes = false) =>
        Year(table.ToCube(), territory, year, withExtremes);

    private static Figure Year(IndicatorCube cube, Territory territory, int year, bool withExtremes = false) =>
        cube.RollUp(Only(territory), new() { Grain = TimeGrain.Year, WithExtremes = withExtremes }).Find(
            territory, ObservedPeriod.Year(year))!;
}
