using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Bonus;
using FsCheck;
using FsCheck.Fluent;
using static Ctg.Domain.Tests.Aggregation.Observed;

namespace Ctg.Domain.Tests.Disclosure;

/// <summary>What is suppressed stays so: an attacker who knows all that is published finds two values for it at least.</summary>
public class SuppressionTests
{
    private static readonly Term TwoYears = Term.Create(new(2022, 1, 1), new(2023, 12, 31));

    private static readonly string[] Communes = ["45285", "45234", "41018"];

    /// <summary>
    /// Three communes over two years with all their totals, small counts: an attacker tries every table of whole numbers.
    /// </summary>
    [Fact]
    public void Table_CannotBeSolvedBack()
    {
        Prop.ForAll(Arb.From(Gen.Choose(0, 6).ArrayOf(6)), counts =>
        {
            var table = Figures(counts);
            var published = PublishedTable.Create(table.Cells, Territory.Country, table.Whole, SuppressionPolicy.Create(1, 3, null));
            published.Audit().Should().BeEmpty();
            Attack(published, counts);
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>The same without a column of totals: each year on its own.</summary>
    [Fact]
    public void Table_WithoutAWhole_CannotBeSolvedBack()
    {
        Prop.ForAll(Arb.From(Gen.Choose(0, 6).ArrayOf(6)), counts =>
        {
            var table = Figures(counts);
            var published = PublishedTable.Create(table.Cells, Territory.Country, null, SuppressionPolicy.Create(1, 3, null));
            for (var year = 2022; year <= 2023; year++)
            {
                var column = published.Cells.Where(cell => cell.Period == ObservedPeriod.Year(year)).ToList();
                var hidden = column.Count(cell => cell.IsSuppressed);
                (hidden == 1).Should().BeFalse("one cell alone is what is left of the others");
            }
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>
    /// Two small counts that sum to two are one each, to whoever knows that zeros are published: a third cell goes with them.
    /// </summary>
    [Fact]
    public void OneAndOne_IsNotGivenAwayByItsTotal()
    {
        var table = Figures([1, 1, 9, 9, 9, 9]);
        var column = PublishedTable.Create(table.Cells, Territory.Country, null, SuppressionPolicy.Create(1, 3, null)).Cells.Where(
            cell => cell.Period == ObservedPeriod.Year(2022));
        column.Count(cell => cell.IsSuppressed).Should().Be(3);
    }

    [Fact]
    public void FewStructures_AndDominance_AreJudged()
    {
        var table = Table(
            Flow(TimeGrain.Year),
            Row("coquelicot", "2023", 90),
            Row("bleuet", "2023", 10),
            Row("orleans", "2023", 60),
            Row("blois", "2023", 40));
        var figures = table.ToCube().RollUp([SaintJean, Commune("45234")], new() { Grain = TimeGrain.Year, WithExtremes = true });
        Reasons(SuppressionPolicy.Create(2, 0, null)).Should().Equal((SuppressionReason?[])[null, SuppressionReason.FewStructures]);
        Reasons(SuppressionPolicy.Create(1, 0, 0.85m)).Should()
            .Equal((SuppressionReason?[])[SuppressionReason.Dominance, SuppressionReason.Dominance]);
        Reasons(SuppressionPolicy.Create(1, 0, 0.90m)).Should().Equal((SuppressionReason?[])[null, SuppressionReason.Dominance]);
        Reasons(SuppressionPolicy.Create(1, 0, 1m)).Should().Equal((SuppressionReason?[])[null, null]);

        IEnumerable<SuppressionReason?> Reasons(SuppressionPolicy policy) =>
            PublishedTable.Create(figures, null, null, policy).Cells.Where(cell => cell.Period == ObservedPeriod.Year(2023))
                .Select(cell => cell.Reason);
    }

    /// <summary>98 of 100 gives the two others away: the rate goes, and another with it, since the total is published.</summary>
    [Fact]
    public void Ratio_GoesWithItsNumeratorOrItsComplement()
    {
        var table = Table(
            Rate(),
            Row("coquelicot", "2023", 98, 100),
            Row("orleans", "2023", 50, 100),
            Row("blois", "2023", 60, 100),
            Row("blois", "2022", 2, 100));
        ValueList<Perimeter> rows =
        [
            SaintJean, Territory.OfCommune(CommuneCode.Parse("45234")), Territory.OfCommune(CommuneCode.Parse("41018")), Territory.Country
        ];
        var published = PublishedTable.Create(
            table.ToCube().RollUp(rows, new() { Grain = TimeGrain.Year }), Territory.Country, null, SuppressionPolicy.Create(1, 5, null));
        published.Find(rows[0], ObservedPeriod.Year(2023))!.Reason.Should().Be(SuppressionReason.SmallComplement);
        published.Find(rows[1], ObservedPeriod.Year(2023))!.Reason.Should().Be(SuppressionReason.Secondary);
        published.Find(rows[2], ObservedPeriod.Year(2022))!.Reason.Should().Be(SuppressionReason.SmallCount);
        published.Audit().Should().BeEmpty();
        published.Cells.Where(cell => cell.IsSuppressed).Should().OnlyContain(cell => cell.Value == null && cell.ToString() == "s");
        published.Cells.Should().OnlyContain(cell => cell.Coverage == null, "the numbers of structures add up too");
        published.Find(rows[1], ObservedPeriod.Year(2022))!.ToString().Should().BeEmpty("nothing was observed");
    }

    /// <summary>99 of 100 twice: the totals leave two missing, one each, unless a third rate goes.</summary>
    [Fact]
    public void Ratio_IsNotGivenAwayByWhatIsMissing()
    {
        var table = Table(Rate(), Row("coquelicot", "2023", 99, 100), Row("orleans", "2023", 99, 100), Row("blois", "2023", 50, 100));
        ValueList<Perimeter> rows =
        [
            SaintJean, Territory.OfCommune(CommuneCode.Parse("45234")), Territory.OfCommune(CommuneCode.Parse("41018")), Territory.Country
        ];
        var published = PublishedTable.Create(
            table.ToCube().RollUp(rows, new() { Grain = TimeGrain.Year }), Territory.Country, null, SuppressionPolicy.Create(1, 5, null));
        published.Cells.Where(cell => cell.Period == ObservedPeriod.Year(2023)).Select(cell => cell.IsSuppressed).Should()
            .Equal(true, true, true, false);
    }

    [Fact]
    public void Table_ThatCannotBeProtected_IsRefused()
    {
        var policy = SuppressionPolicy.Create(1, 5, null);
        var details = new RollUpOptions { Grain = TimeGrain.Year };
        var cube = Table(Flow(), Row("coquelicot", "2023-01", 9), Row("blois", "2023-01", 7)).ToCube();
        Code(cube.RollUp([SaintJean, Loiret, Territory.Country], details), Territory.Country, null, policy).Should()
            .Be("totals-differ", "Saint-Jean is in the Loiret");
        Code(cube.RollUp([SaintJean, Loiret], details), null, null, policy).Should()
            .Be("territories-overlap", "Saint-Jean is in the Loiret");
        Code(
            cube.RollUp([((Perimeter)Loiret).Without(Territory.OfCommune(CommuneCode.Parse("45285")))], details),
            null,
            null,
            policy).Should().Be("territories-overlap");
        Code(cube.RollUp([Loiret], details), Loiret, null, policy).Should().Be("shape-differs", "a total alone is a total of nothing");
        Code(cube.RollUp([Commune("45234"), Commune("37261")], details), Commune("37261"), null, policy).Should()
            .Be("totals-differ", "a row without a structure is no total");
        Code(cube.RollUp([Loiret, Territory.Country], details), Territory.Country, null, policy).Should()
            .Be("totals-differ", "Blois is missing");
        Code(cube.RollUp([Loiret], details), Territory.Country, null, policy).Should().Be("reference-unknown");
        Code(cube.RollUp([Loiret], details), null, cube.RollUp([SaintJean], new() { Grain = TimeGrain.Term }), policy).Should()
            .Be("shape-differs");
        Code(cube.RollUp([Loiret], details), null, cube.RollUp([Loiret], details), policy).Should().Be("shape-differs");
        Code(
            cube.RollUp([Loiret], details),
            null,
            Table(Flow()).AsOf(January).RollUp([Loiret], new() { Grain = TimeGrain.Term }),
            policy).Should().Be("vintage-differs");
        Code(cube.RollUp([Loiret], details), null, null, SuppressionPolicy.Create(1, 5, 0.85m)).Should().Be("extremes-missing");
        Code(Table(Rate()).ToCube().RollUp([Loiret], details), null, null, SuppressionPolicy.Create(1, 5, 0.85m)).Should()
            .Be("dominance-not-judged");
        Code(Table(Stock(StockOverTime.MeanOfDays)).ToCube().RollUp([Loiret], details), null, null, policy).Should()
            .Be("kind-not-protected");
        var other = ObservationTable.Create(Flow(), cube.Roster, Term.Create(new(2030, 1, 1), new(2030, 12, 31))).ToCube();
        Code(cube.RollUp([Loiret], details), null, other.RollUp([Loiret], new() { Grain = TimeGrain.Term }), policy).Should()
            .Be("period-differs");
        var extremum = ExtremumDefinition.Create(Details(IndicatorKind.Extremum), Extreme.Maximum);
        Code(Table(extremum).ToCube().RollUp([Loiret], details), null, null, policy).Should().Be("kind-not-protected");
        foreach (var (structures, count, dominance) in ((int, decimal, decimal?)[])[(0, 5, null), (1, -1, null), (1, 5, 0), (1, 5, 1.1m)])
        {
            SuppressionPolicy.TryCreate(structures, count, dominance).Violations.Should().ContainSingle().Which.Code.Should()
                .Be("threshold-out-of-range");
        }

        static string Code(RollUp figures, Perimeter? total, RollUp? whole, SuppressionPolicy policy) =>
            PublishedTable.TryCreate(figures, total, whole, policy).Violations.Should().ContainSingle().Which.Code;
    }

    /// <summary>A table of all the départements is protected in a wink.</summary>
    [Fact]
    public void LargeTable_IsProtected()
    {
        var random = new Random(7);
        var sites = Enumerable.Range(1, 95).Where(i => i != 20).Select(i => Site($"s{i}", $"{i:00}001")).ToList();
        var table = ObservationTable.Create(Flow(TimeGrain.Month), Roster.Create(sites), TwoYears);
        var rows = sites.SelectMany(site => table.Periods.Select(period => Row(site.Structure.Text, period.Text, random.Next(40))));
        var cube = table.Ingest(rows).Result.ToCube();
        ValueList<Perimeter> perimeters =
        [
            .. cube.Roster.Territories(TerritoryLevel.Departement).Select(Perimeter.FromTerritory), Territory.Country
        ];
        var published = PublishedTable.Create(
            cube.RollUp(perimeters, new() { Grain = TimeGrain.Month }),
            Territory.Country,
            cube.RollUp(perimeters, new() { Grain = TimeGrain.Term }),
            SuppressionPolicy.Create(1, 5, null));
        published.Audit().Should().BeEmpty();
        published.Cells.Count(cell => cell.Reason == SuppressionReason.SmallCount).Should().BeGreaterThan(200);
        published.Cells.Count(cell => cell.Reason == SuppressionReason.Secondary).Should()
            .BeLessThan(30, "most small counts cover each other");
    }

    /// <summary>A year without anything small is left alone, since nothing ties it to another.</summary>
    [Fact]
    public void YearWithoutSmallCounts_IsPublished()
    {
        var published =
            PublishedTable.Create(Figures([1, 100, 100, 20, 30, 40]).Cells, Territory.Country, null, SuppressionPolicy.Create(1, 3, null));
        published.Cells.Where(cell => cell.Period == ObservedPeriod.Year(2023)).Should().OnlyContain(cell => !cell.IsSuppressed);
        published.Cells.Count(cell => cell.IsSuppressed).Should().Be(2);
    }

    /// <summary>One small count in a table with totals both ways takes a ring of four, and no more.</summary>
    [Fact]
    public void OneSmallCount_TakesARingOfFour()
    {
        var (cells, whole) = Figures([2, 50, 60, 70, 80, 90]);
        var published = PublishedTable.Create(cells, Territory.Country, whole, SuppressionPolicy.Create(1, 5, null));
        published.Cells.Where(cell => cell.IsSuppressed).Select(cell => (cell.Perimeter.Text, cell.Period.Text)).Should().BeEquivalentTo(
            [("commune:45285", "2022"), ("commune:45285", "2023"), ("commune:45234", "2022"), ("commune:45234", "2023")]);
        PublishedTable.Create(cells, Territory.Country, null, SuppressionPolicy.Create(1, 5, null)).Cells.Count(cell => cell.IsSuppressed)
            .Should().Be(2);
    }

    /// <summary>A zero of too few structures, beside zeros alone: its total goes with it, since a zero cannot be less.</summary>
    [Fact]
    public void ZeroOfFewStructures_TakesItsTotal()
    {
        var published =
            PublishedTable.Create(Figures([0, 0, 0, 5, 6, 7]).Cells, Territory.Country, null, SuppressionPolicy.Create(2, 0, null));
        published.Audit().Should().BeEmpty();
        published.Find(Territory.Country, ObservedPeriod.Year(2022))!.IsSuppressed.Should().BeTrue();
    }

    /// <summary>
    /// Numerators in tenths and whole denominators: three numbers that could each be another one, looked at one by one, could together not.
    /// An
    /// attacker tries every table that fits.
    /// </summary>
    [Fact]
    public void Ratio_OfTwoScales_IsNotGivenAwayByTheTwoTogether()
    {
        var rate =
            RatioDefinition.Create(Details(IndicatorKind.Ratio, decimals: 1, grain: TimeGrain.Year, unit: "%"), RatioOverTime.Sum, 0, 100);
        var roster = Roster.Create([Site("a", "45285"), Site("b", "45234"), Site("c", "41018"), Site("d", "41018")]);
        var cube = ObservationTable.Create(rate, roster, TwoYears).Ingest(
        [
            Row("a", "2022", 1m, 1), Row("a", "2023", 1m, 1), Row("b", "2022", 0.2m, 1), Row("b", "2023", 1.9m, 2),
            Row("c", "2022", 0m, 0), Row("c", "2023", 1m, 1), Row("d", "2022", 0.1m, 3), Row("d", "2023", 0.1m, 2),
        ]).Result.ToCube();
        ValueList<Perimeter> rows = [.. Communes.Select(Commune), Territory.Country];
        var published = PublishedTable.Create(
            cube.RollUp(rows, new() { Grain = TimeGrain.Year }),
            Territory.Country,
            cube.RollUp(rows, new() { Grain = TimeGrain.Term }),
            SuppressionPolicy.Create(2, 1, null));
        (int Numerator, int Denominator)[,] truth = { { (10, 1), (10, 1) }, { (2, 1), (19, 2) }, { (1, 3), (11, 3) } };
        var isHidden = (int row, int column) => published.Cells[(row * 3) + column].IsSuppressed;
        var found = Tables(truth, isHidden).Where(table => Fits(table, truth, isHidden)).ToList();
        foreach (var (row, column) in Enumerable.Range(0, 12).Select(i => (i / 3, i % 3))
            .Where(place => isHidden(place.Item1, place.Item2)))
        {
            found.Select(table => Cell(table, row, column).Numerator).Distinct().Should().HaveCountGreaterThan(1);
            found.Select(table => Cell(table, row, column).Denominator).Distinct().Should().HaveCountGreaterThan(1);
            found.Select(table => (10 * Cell(table, row, column).Denominator) - Cell(table, row, column).Numerator).Distinct().Should()
                .HaveCountGreaterThan(1);
        }
    }

    /// <summary>One rate above the whole elsewhere does not give away what is missing here.</summary>
    [Fact]
    public void Ratio_AboveTheWholeElsewhere_ChangesNothing()
    {
        foreach (var last in (int[])[100, 150])
        {
            var table = ObservationTable.Create(Rate(), Roster.Create(Communes.Select((commune, i) => Site($"s{i}", commune))), TwoYears);
            var cube = table.Ingest(
            [
                Row("s0", "2022", 99, 100), Row("s1", "2022", 99, 100), Row("s2", "2022", 50, 100),
                Row("s0", "2023", 50, 100), Row("s1", "2023", 50, 100), Row("s2", "2023", last, 100),
            ]).Result.ToCube();
            var published = PublishedTable.Create(
                cube.RollUp([.. Communes.Select(Commune), Territory.Country], new() { Grain = TimeGrain.Year }),
                Territory.Country,
                null,
                SuppressionPolicy.Create(1, 5, null));
            published.Cells.Count(cell => cell.Period == ObservedPeriod.Year(2022) && cell.IsSuppressed).Should().Be(3);
        }
    }

    private static Perimeter Commune(string code) => Territory.OfCommune(CommuneCode.Parse(code));

    /// <summary>Every table whose parts are near the true ones, its numerators and its denominators each as published.</summary>
    private static IEnumerable<(int Numerator, int Denominator)[,]> Tables(
        (int Numerator, int Denominator)[,] truth, Func<int, int, bool> isHidden)
    {
        var cells = truth.Cast<(int Numerator, int Denominator)>().ToList();
        var denominators = Guesses([.. cells.Select(cell => cell.Denominator)], 0, 1).Where(IsPublished(cell => cell.Denominator)).ToList();
        return
            from numerators in Guesses([.. cells.Select(cell => cell.Numerator)], 0, 10).Where(IsPublished(cell => cell.Numerator))
            from guess in denominators
            select Paired(numerators, guess);

        Func<int[], bool> IsPublished(Func<(int Numerator, int Denominator), int> side) => guess =>
            Enumerable.Range(0, 12).Select(i => (Row: i / 3, Column: i % 3))
                .All(
                    place => isHidden(place.Row, place.Column) || side(Cell(Paired(guess, guess), place.Row, place.Column))
                        == side(Cell(truth, place.Row, place.Column)));

        static (int Numerator, int Denominator)[,] Paired(int[] numerators, int[] denominators) => new[,]
        {
            { (numerators[0], denominators[0]), (numerators[1], denominators[1]) },
            { (numerators[2], denominators[2]), (numerators[3], denominators[3]) },
            { (numerators[4], denominators[4]), (numerators[5], denominators[5]) },
        };
    }

    private static bool Fits(
        (int Numerator, int Denominator)[,] table, (int Numerator, int Denominator)[,] truth, Func<int, int, bool> isHidden) =>
        Enumerable.Range(0, 12).Select(i => (Row: i / 3, Column: i % 3)).All(place =>
        {
            var (guess, real) = (Cell(table, place.Row, place.Column), Cell(truth, place.Row, place.Column));
            return isHidden(place.Row, place.Column)
                ? guess.Numerator >= Math.Min(1, real.Numerator) && guess.Denominator >= Math.Min(1, real.Denominator)
                    && (10 * guess.Denominator) - guess.Numerator >= Math.Min(1, (10 * real.Denominator) - real.Numerator)
                : guess == real;
        });

    private static (int Numerator, int Denominator) Cell((int Numerator, int Denominator)[,] table, int row, int column)
    {
        var cells = Enumerable.Range(row == 3 ? 0 : row, row == 3 ? 3 : 1)
            .SelectMany(r => Enumerable.Range(column == 2 ? 0 : column, column == 2 ? 2 : 1).Select(c => table[r, c])).ToList();
        return (cells.Sum(cell => cell.Numerator), cells.Sum(cell => cell.Denominator));
    }

    private static IEnumerable<int[]> Guesses(int[] counts, int from, int step) => from == counts.Length
        ? [counts]
        : ((int[])[-step, step == 1 ? 0 : -1, 0, 1, step]).Distinct().Where(change => counts[from] + change >= 0)
            .SelectMany(change => Guesses([.. counts.Take(from), counts[from] + change, .. counts.Skip(from + 1)], from + 1, step));

    private static (RollUp Cells, RollUp Whole) Figures(int[] counts)
    {
        var sites = Communes.Select((commune, i) => Site($"s{i}", commune)).ToList();
        var rows = counts.Select((count, i) => Row($"s{i % 3}", i < 3 ? "2022" : "2023", count));
        var cube = ObservationTable.Create(Flow(TimeGrain.Year), Roster.Create(sites), TwoYears).Ingest(rows).Result.ToCube();
        ValueList<Perimeter> perimeters =
        [
            .. Communes.Select(commune => Territory.OfCommune(CommuneCode.Parse(commune))), Territory.Country
        ];
        return (cube.RollUp(perimeters, new() { Grain = TimeGrain.Year }), cube.RollUp(perimeters, new() { Grain = TimeGrain.Term }));
    }

    /// <summary>
    /// Every table of whole numbers that fits what is published, with one at least where a count is suppressed and is not zero. Numbers
    /// next to
    /// the true ones are tried: if a number can be another one at all, it can be one more or one less, and so can those that make up for
    /// it.
    /// </summary>
    private static void Attack(PublishedTable published, int[] counts)
    {
        var perimeters =
            Communes.Select(commune => (Perimeter)Territory.OfCommune(CommuneCode.Parse(commune))).Append(Territory.Country).ToList();
        ObservedPeriod[] periods = [ObservedPeriod.Year(2022), ObservedPeriod.Year(2023), ObservedPeriod.OfTerm(TwoYears)];
        var truth = Totals(counts);
        var places = Enumerable.Range(0, 12).Select(i => (Row: i / 3, Column: i % 3)).ToList();
        var hidden = places.Where(place => published.Find(perimeters[place.Row], periods[place.Column])!.IsSuppressed).ToList();
        var found = hidden.ToDictionary(place => place, _ => new HashSet<int>());
        foreach (var guess in Guesses(counts, 0))
        {
            var table = Totals(guess);
            if (places.Except(hidden).All(place => table[place.Row, place.Column] == truth[place.Row, place.Column])
                && hidden.TrueForAll(place => table[place.Row, place.Column] >= Math.Min(1, truth[place.Row, place.Column])))
            {
                hidden.ForEach(place => found[place].Add(table[place.Row, place.Column]));
            }
        }

        foreach (var (place, values) in found)
        {
            values.Should().HaveCountGreaterThan(1, "{0} of {1} must not be found out", place, string.Join(' ', counts));
        }
    }

    private static IEnumerable<int[]> Guesses(int[] counts, int from) => from == counts.Length
        ? [counts]
        : ((int[])[-1, 0, 1]).Where(step => counts[from] + step >= 0)
            .SelectMany(step => Guesses([.. counts.Take(from), counts[from] + step, .. counts.Skip(from + 1)], from + 1));

    private static int[,] Totals(int[] counts)
    {
        var table = new int[4, 3];
        for (var i = 0; i < 6; i++)
        {
            foreach (var (row, column) in ((int, int)[])[(i % 3, i / 3), (3, i / 3), (i % 3, 2), (3, 2)])
            {
                table[row, column] += counts[i];
            }
        }

        return table;
    }
}
