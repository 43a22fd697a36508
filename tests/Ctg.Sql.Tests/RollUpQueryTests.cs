using Ctg.Domain.Aggregates;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Codes;
using Ctg.Domain.Collections;
using Ctg.Domain.Indicators;
using Ctg.Domain.Structures;
using Ctg.Domain.Territories;
using Ctg.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ctg.Sql.Tests;

/// <summary>The queries of the samples give the library's figures, to the last digit: components, values and coverage.</summary>
public sealed class RollUpQueryTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private const int Cases = 12;

    private static readonly TimeGrain[] Longest = [TimeGrain.Month, TimeGrain.Quarter, TimeGrain.Year];

    /// <summary>Each query, with the kind and the rule of <see cref="ObservedCase.DefinitionOf"/> that it is for.</summary>
    public static TheoryData<string, int, int> Queries => new()
    {
        { "flow", 0, 0 },
        { "stock_mean_of_days", 1, 0 },
        { "stock_minimum", 1, 1 },
        { "stock_maximum", 1, 2 },
        { "stock_last", 1, 3 },
        { "stock_last", 1, 4 },
        { "stock_last", 1, 5 },
        { "ratio_sum", 2, 0 },
        { "ratio_last", 2, 3 },
        { "ratio_last", 2, 4 },
        { "ratio_last", 2, 5 },
        { "weighted_mean", 3, 0 },
        { "extremum_minimum", 4, 0 },
        { "extremum_maximum", 4, 3 },
        { "milestones", 5, 0 },
        { "scale", 6, 0 },
        { "each_period", 0, 0 },
        { "each_period", 1, 0 },
        { "each_period", 1, 3 },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void DuckDb_GivesTheLibrarysFigures(string query, int kind, int rule) => Compare(() => new DuckDbDatabase(), query, kind, rule);

    [SkippableTheory]
    [MemberData(nameof(Queries))]
    public void PostgreSql_GivesTheLibrarysFigures(string query, int kind, int rule) => Compare(server.Open, query, kind, rule);

    [Fact]
    public void DuckDb_LeavesOutServicesThatDoNotObserve() => Compare(new DuckDbDatabase(), "flow", OfOneService());

    [SkippableFact]
    public void PostgreSql_LeavesOutServicesThatDoNotObserve() => Compare(server.Open(), "flow", OfOneService());

    [Fact]
    public void EveryFile_IsTried() => Directory.EnumerateFiles(SqlDatabase.Folder, "*.sql").Select(Path.GetFileNameWithoutExtension)
        .Should().BeEquivalentTo(Queries.Select(row => (string)row[0]).Distinct().Append("schema"));

    /// <summary>What comes before the rules over time and space is one text: which revision is known, what is missing, how coverage counts.</summary>
    [Fact]
    public void Queries_BeginAlike() => Queries.Select(row => (string)row[0]).Distinct()
        .Select(query => query == "each_period" ? Beginning(query).Replace("territory, period", "territory, year", StringComparison.Ordinal) : Beginning(query))
        .Distinct().Should().ContainSingle();

    private static string Beginning(string query)
    {
        const string End = "GROUP BY territory, ";
        var text = SqlDatabase.ReadFile(query);
        return text[text.IndexOf("WITH known", StringComparison.Ordinal)..text.IndexOf('\n', text.IndexOf(End, StringComparison.Ordinal))];
    }

    private static void Compare(Func<SqlDatabase> open, string query, int kind, int rule)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            Compare(open(), query, Draw(ObservedCase.DefinitionOf(kind, rule, GrainOf(query, seed)), seed));
        }
    }

    private static void Compare(SqlDatabase opened, string query, ObservedCase observed)
    {
        using var database = opened;
        database.Load(observed);
        foreach (var knownAt in (Instant?[])[null, ObservedCase.FirstMoment + Duration.FromMinutes(1)])
        {
            var cube = knownAt is { } moment ? observed.Table.AsOf(moment) : observed.Table.Freeze();
            foreach (var counted in (CountedStatuses[])[CountedStatuses.All, CountedStatuses.Reported])
            {
                var grain = query == "each_period" ? observed.Definition.Grain : TimeGrain.Year;
                RollUpQuery.Of(query, counted).Figures(database, knownAt).Should().Equal(
                    RollUpQuery.Figures(cube.RollUp(Perimeters(observed), new() { Grain = grain, Counted = counted })),
                    "of {0} in {1}, {2} known at {3}", observed.Definition, observed.Term, counted, knownAt);
            }
        }
    }

    private static ObservedCase Draw(IndicatorDefinition definition, int seed) => ObservedCase.Of(definition).Sample(1, new Rnd((ulong)seed + 1), 50).Single();

    /// <summary>A flow that crèches observe, and an advice centre beside them.</summary>
    private static ObservedCase OfOneService()
    {
        var all = ObservedCase.DefinitionOf(0, 0, TimeGrain.Month);
        var definition = FlowDefinition.Create(
            new() { Indicator = all.Indicator, Decimals = all.Decimals, Grain = all.Grain, Services = [ServiceKind.Eaje] }, FlowOverTime.Sum, CountOverSpace.Sum);
        var observed = Draw(definition, 0);
        return observed with
        {
            Sites = [.. observed.Sites, StructureSite.Create(Id<Structure>.Parse("rpe"), ServiceKind.Rpe, CommuneCode.Parse("45285"))],
        };
    }

    /// <summary>Months and quarters make a year; a year makes one where the rule over time does not ask for more than one period.</summary>
    private static TimeGrain GrainOf(string query, int seed) => query switch
    {
        "each_period" => Enum.GetValues<TimeGrain>()[seed % 4],
        "stock_last" or "ratio_last" or "stock_mean_of_days" => Longest[seed % 2],
        _ => Longest[seed % 3],
    };

    /// <summary>Every territory in which there is a structure: SQL has no row of others.</summary>
    private static ValueList<Perimeter> Perimeters(ObservedCase observed) => observed.Sites.IsEmpty
        ? []
        : Enum.GetValues<TerritoryLevel>().SelectMany(observed.Roster.Territories).Select(Perimeter.FromTerritory).ToValueList();
}
