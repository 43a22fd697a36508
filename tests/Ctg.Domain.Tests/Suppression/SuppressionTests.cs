using Ctg.Domain.Aggregates;
using Ctg.Domain.Codes;
using Ctg.Domain.Collections;
using Ctg.Domain.Indicators;
using Ctg.Domain.Observations;
using Ctg.Domain.Structures;
using Ctg.Domain.Suppression;
using Ctg.Domain.Territories;
using Ctg.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using static Ctg.Domain.Tests.Aggregates.Observed;

namespace Ctg.Domain.Tests.Suppression;

/// <summary>What is suppressed stays so: an attacker who knows all that is published finds two values for it at least.</summary>
public class SuppressionTests
{
    private static readonly Term TwoYears = Term.Create(new(2022, 1, 1), new(2023, 12, 31));

    private static readonly string[] Communes = ["45285", "45234", "41018"];

    /// <summary>Three communes over two years with all their totals, small counts: an attacker tries every table of whole numbers.</summary>
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

    /// <summary>Two small counts that sum to two are one each, to whoever knows that zeros are published: a third cell goes with them.</summary>
    [Fact]
    public void OneAndOne_IsNotGivenAwayByItsTotal()
    {
        var table = Figures([1, 1, 9, 9, 9, 9]);
        var column = PublishedTable.Create(table.Cells, Territory.Country, null, SuppressionPolicy.Create(1, 3, null)).Cells.Where(cell => cell.Period == ObservedPeriod.Year(2022));
        column.Count(cell => cell.IsSuppressed).Should().Be(3);
    }

    [Fact]
    public void FewStructures_AndDominance_AreJudged()
    {
        var table = Table(Flow(TimeGrain.Year), Row("coquelicot", "2023", 90), Row("bleuet", "2023", 10), Row("orleans", "2023", 60), Row("blois", "2023", 40));
        ValueList<Perimeter> rows = [SaintJean, Territory.OfCommune(CommuneCode.Parse("45234")), Loiret];
        var figures = table.Freeze().RollUp(rows, new() { Grain = TimeGrain.Year, WithExtremes = true });
        Reasons(SuppressionPolicy.Create(2, 0, null)).Should().Equal((SuppressionReason?[])[null, SuppressionReason.FewStructures, null]);
        Reasons(SuppressionPolicy.Create(1, 0, 0.85m)).Should().Equal((SuppressionReason?[])[SuppressionReason.Dominance, SuppressionReason.Dominance, null]);
        Reasons(SuppressionPolicy.Create(1, 0, 0.90m)).Should().Equal((SuppressionReason?[])[null, SuppressionReason.Dominance, null]);
        Reasons(SuppressionPolicy.Create(1, 0, 1m)).Should().Equal((SuppressionReason?[])[null, null, null]);

        IEnumerable<SuppressionReason?> Reasons(SuppressionPolicy policy) =>
            PublishedTable.Create(figures, null, null, policy).Cells.Where(cell => cell.Period == ObservedPeriod.Year(2023)).Select(cell => cell.Reason);
    }

    /// <summary>98 of 100 gives the two others away: the rate goes, and another with it, since the total is published.</summary>
    [Fact]
    public void Ratio_GoesWithItsNumeratorOrItsComplement()
    {
        var table = Table(Rate(), Row("coquelicot", "2023", 98, 100), Row("orleans", "2023", 50, 100), Row("blois", "2023", 60, 100), Row("blois", "2022", 2, 100));
        ValueList<Perimeter> rows = [SaintJean, Territory.OfCommune(CommuneCode.Parse("45234")), Territory.OfCommune(CommuneCode.Parse("41018")), Territory.Country];
        var published = PublishedTable.Create(table.Freeze().RollUp(rows, new() { Grain = TimeGrain.Year }), Territory.Country, null, SuppressionPolicy.Create(1, 5, null));
        published.Find(rows[0], ObservedPeriod.Year(2023))!.Reason.Should().Be(SuppressionReason.SmallComplement);
        published.Find(rows[1], ObservedPeriod.Year(2023))!.Reason.Should().Be(SuppressionReason.Secondary);
        published.Find(rows[2], ObservedPeriod.Year(2022))!.Reason.Should().Be(SuppressionReason.SmallCount);
        published.Audit().Should().BeEmpty();
        published.Cells.Where(cell => cell.IsSuppressed).Should().OnlyContain(cell => cell.Value == null && cell.Coverage == null && cell.ToString() == "s");
        published.Find(rows[1], ObservedPeriod.Year(2022))!.ToString().Should().BeEmpty("nothing was observed");
    }

    /// <summary>99 of 100 twice: the totals leave two missing, one each, unless a third rate goes.</summary>
    [Fact]
    public void Ratio_IsNotGivenAwayByWhatIsMissing()
    {
        var table = Table(Rate(), Row("coquelicot", "2023", 99, 100), Row("orleans", "2023", 99, 100), Row("blois", "2023", 50, 100));
        ValueList<Perimeter> rows = [SaintJean, Territory.OfCommune(CommuneCode.Parse("45234")), Territory.OfCommune(CommuneCode.Parse("41018")), Territory.Country];
        var published = PublishedTable.Create(table.Freeze().RollUp(rows, new() { Grain = TimeGrain.Year }), Territory.Country, null, SuppressionPolicy.Create(1, 5, null));
        published.Cells.Where(cell => cell.Period == ObservedPeriod.Year(2023)).Select(cell => cell.IsSuppressed).Should().Equal(true, true, true, false);
    }

    [Fact]
    public void Table_ThatCannotBeProtected_IsRefused()
    {
        var policy = SuppressionPolicy.Create(1, 5, null);
        var details = new RollUpDetails { Grain = TimeGrain.Year };
        var cube = Table(Flow(), Row("coquelicot", "2023-01", 9), Row("blois", "2023-01", 7)).Freeze();
        Code(cube.RollUp([SaintJean, Loiret, Territory.Country], details), Territory.Country, null, policy).Should().Be("totals-differ", "Saint-Jean is in the Loiret");
        Code(cube.RollUp([Loiret, Territory.Country], details), Territory.Country, null, policy).Should().Be("totals-differ", "Blois is missing");
        Code(cube.RollUp([Loiret], details), Territory.Country, null, policy).Should().Be("reference-unknown");
        Code(cube.RollUp([Loiret], details), null, cube.RollUp([SaintJean], new() { Grain = TimeGrain.Term }), policy).Should().Be("shape-differs");
        Code(cube.RollUp([Loiret], details), null, cube.RollUp([Loiret], details), policy).Should().Be("shape-differs");
        Code(cube.RollUp([Loiret], details), null, Table(Flow()).AsOf(January).RollUp([Loiret], new() { Grain = TimeGrain.Term }), policy).Should().Be("vintage-differs");
        Code(cube.RollUp([Loiret], details), null, null, SuppressionPolicy.Create(1, 5, 0.85m)).Should().Be("extremes-missing");
        var extremum = ExtremumDefinition.Create(Details(IndicatorKind.Extremum), Extreme.Maximum);
        Code(Table(extremum).Freeze().RollUp([Loiret], details), null, null, policy).Should().Be("kind-not-protected");
        foreach (var (structures, count, dominance) in ((int, decimal, decimal?)[])[(0, 5, null), (1, -1, null), (1, 5, 0), (1, 5, 1.1m)])
        {
            SuppressionPolicy.TryCreate(structures, count, dominance).Violations.Should().ContainSingle().Which.Code.Should().Be("threshold-out-of-range");
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
        var cube = table.Ingest(rows).Result.Freeze();
        ValueList<Perimeter> perimeters = [.. cube.Roster.Territories(TerritoryLevel.Departement).Select(Perimeter.FromTerritory), Territory.Country];
        var published = PublishedTable.Create(
            cube.RollUp(perimeters, new() { Grain = TimeGrain.Month }),
            Territory.Country,
            cube.RollUp(perimeters, new() { Grain = TimeGrain.Term }),
            SuppressionPolicy.Create(1, 5, null));
        published.Audit().Should().BeEmpty();
        published.Cells.Count(cell => cell.IsSuppressed).Should().BeInRange(150, 1_000);
    }

    private static (RollUp Cells, RollUp Whole) Figures(int[] counts)
    {
        var sites = Communes.Select((commune, i) => Site($"s{i}", commune)).ToList();
        var rows = counts.Select((count, i) => Row($"s{i % 3}", i < 3 ? "2022" : "2023", count));
        var cube = ObservationTable.Create(Flow(TimeGrain.Year), Roster.Create(sites), TwoYears).Ingest(rows).Result.Freeze();
        ValueList<Perimeter> perimeters = [.. Communes.Select(commune => Territory.OfCommune(CommuneCode.Parse(commune))), Territory.Country];
        return (cube.RollUp(perimeters, new() { Grain = TimeGrain.Year }), cube.RollUp(perimeters, new() { Grain = TimeGrain.Term }));
    }

    /// <summary>
    /// Every table of whole numbers that fits what is published, with one at least where a count is suppressed and is not zero. Numbers next to
    /// the true ones are tried: if a number can be another one at all, it can be one more or one less, and so can those that make up for it.
    /// </summary>
    private static void Attack(PublishedTable published, int[] counts)
    {
        var perimeters = Communes.Select(commune => (Perimeter)Territory.OfCommune(CommuneCode.Parse(commune))).Append(Territory.Country).ToList();
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
