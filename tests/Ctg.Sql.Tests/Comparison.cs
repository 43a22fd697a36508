using Ctg.Domain;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Indicators;
using NodaTime;

namespace Ctg.Sql.Tests;

/// <summary>What a query gives beside what the library gives, to the last digit: components, values and coverage.</summary>
internal static class Comparison
{
    private static readonly int Cases = Repository.RunsLong ? 12 : 4;

    /// <summary>Each use by its place, with the query's name to be read.</summary>
    internal static TheoryData<string, int> Uses()
    {
        var data = new TheoryData<string, int>();
        foreach (var (place, use) in IndicatorUse.All.Index())
        {
            data.Add(use.Query, place);
        }

        return data;
    }

    /// <summary>Compares several cases of one use, each in a database of its own.</summary>
    internal static void Run(Func<SqlDatabase> open, string query, int place)
    {
        var use = IndicatorUse.All[place];
        for (var seed = 0; seed < Cases; seed++)
        {
            var grain = use.Grains[seed % use.Grains.Count];
            var figures = use.FiguresOf(grain, seed / use.Grains.Count);
            var observed = DrawnCase.Of(use.Define(grain), seed);
            using var database = open();
            database.Load(observed, figures);
            foreach (var knownAt in (Instant?[])[null, ObservedCase.FirstMoment + Duration.FromMinutes(1)])
            {
                var cube = knownAt is { } moment ? observed.Table.AsOf(moment) : observed.Table.ToCube();
                foreach (var counted in (CountedStatuses[])[CountedStatuses.All, CountedStatuses.Reported])
                {
                    var table = cube.RollUp(Perimeters(observed), new() { Grain = figures, Counted = counted });
                    var text = RollUpQuery.Of(query, counted);
                    text.Figures(database, knownAt).Where(figure => AddsUp(observed) || IsOfAStructure(figure)).Should().Equal(
                        text.Figures(table), "of seed {0}, {1} in {2}, {3} known at {4}", seed, observed.Definition, observed.Term, counted,
                        knownAt);
                }
            }
        }
    }

    /// <summary>
    /// Every territory in which there is a structure. Where structures do not add up, the library refuses what SQL gives of the wider ones.
    /// </summary>
    private static ValueList<Perimeter> Perimeters(ObservedCase observed) => Enum.GetValues<TerritoryLevel>()
        .SelectMany(observed.Roster.Territories)
        .Select(Perimeter.FromTerritory)
        .Where(perimeter => AddsUp(observed) || IsOfAStructure(perimeter.Text))
        .ToValueList();

    private static bool AddsUp(ObservedCase observed) => observed.Definition.OverSpace != SpaceRule.None;

    private static bool IsOfAStructure(string text) => text.StartsWith("structure:", StringComparison.Ordinal);
}
