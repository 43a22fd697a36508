using System.Text;
using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Bonus;
using static Ctg.Domain.Tests.Aggregation.Observed;

namespace Ctg.Domain.Tests.Disclosure;

/// <summary>
/// Which cells go, and why, in small tables of every shape: none can be told from the others, and the choice is the one approved.
/// </summary>
public class ChosenCellsTests
{
    private static readonly string[] Communes = ["45285", "45234", "45147", "45272", "41018"];

    private static readonly Roster TenCreches =
        Roster.Create(Communes.SelectMany(commune => (StructureSite[])[Site($"a{commune}", commune), Site($"b{commune}", commune)]));

    private static readonly SuppressionPolicy[] Policies =
        [
            SuppressionPolicy.Create(1, 5, null),
            SuppressionPolicy.Create(2, 11, null),
            SuppressionPolicy.Create(1, 3, 0.8m),
            SuppressionPolicy.Create(2, 5, 0.6m)];

    [Theory]
    [InlineData("flows.txt")]
    [InlineData("stocks.txt")]
    [InlineData("ratios.txt")]
    public void Cells_AreThoseApproved(string name)
    {
        var told = new StringBuilder();
        for (var seed = 0; seed < 24; seed++)
        {
            var random = new Random(seed);
            IndicatorDefinition definition = name[0] switch
            {
                'f' => Flow(TimeGrain.Year),
                's' =>
                    StockDefinition.Create(Details(IndicatorKind.Stock, grain: TimeGrain.Year), StockOverTime.Maximum, CountOverSpace.Sum),
                _ => Rate(),
            };
            var policy = Policies[seed % 4];
            policy = name[0] == 'r' && policy.Dominance is not null ? Policies[seed % 2] : policy;
            var scale = seed % 3 == 0 ? 8 : 40;
            var rows =
                from site in TenCreches.Sites
                from year in (string[])["2022", "2023", "2024", "2025"]
                where random.Next(5) > 0
                let @base = random.Next(1, scale)
                let value = definition is RatioDefinition ? random.Next(0, @base + 1) : random.Next(3) == 0 ? random.Next(3) : @base
                select Row(site.Structure.Text, year, value, definition is RatioDefinition ? @base : null);
            var cube = Table(definition, TenCreches, [.. rows]).ToCube();
            var communes = Communes.Take(2 + (seed % 4)).Select(code => (Perimeter)Territory.OfCommune(CommuneCode.Parse(code))).ToArray();
            var total = seed % 5 == 0 ? null : Perimeter.Create([.. communes.Select(one => one.Includes[0])]);
            var details = new RollUpOptions { Grain = TimeGrain.Year, WithExtremes = policy.Dominance is not null };
            ValueList<Perimeter> all = total is null ? [.. communes] : [.. communes, total];
            var whole =
                seed % 2 == 0 && definition is not StockDefinition ? cube.RollUp(all, details with { Grain = TimeGrain.Term }) : null;
            var table = PublishedTable.Create(cube.RollUp(all, details), total, whole, policy);
            table.Audit().Should().BeEmpty();
            told.Append($"# {seed}: {policy}{(total is null ? "" : ", total")}{(whole is null ? "" : ", whole")}\n");
            foreach (var row in table.Cells.GroupBy(cell => cell.Perimeter))
            {
                told.AppendJoin(
                    " | ",
                    row.Select(
                        cell =>
                            $"{cell}{(cell.Reason is { } reason ? $" {reason}" : "")}{(cell.Coverage is { } coverage ? $" of {coverage.Expected}" : "")}")).Append('\n');
            }
        }

        Approved.Is("Indicators/Disclosure", name, told.ToString());
    }
}
