using Ctg.Domain.Arbitraries;
using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Bonus;
using NodaTime;

namespace Ctg.Domain.Tests.Aggregation;

/// <summary>The laws of aggregation.</summary>
public class RollUpProperties
{
    private static readonly TimeGrain[] Grains = Enum.GetValues<TimeGrain>();

    [Draws(300)]
    public void EveryRow_IsTakenIn(ObservedCase observed)
    {
        var ingestion = ObservationTable.Create(observed.Definition, observed.Roster, observed.Term).Ingest(observed.Rows);
        ingestion.Rejected.Should().BeEmpty();
        ingestion.Accepted.Should().Be(observed.Rows.Count);
    }

    [Draws(50)]
    public void Figures_AreThoseOfASlowOracle(ObservedCase observed, int choice)
    {
        var knownAt = choice % 3 == 0 ? ObservedCase.FirstMoment + Duration.FromMinutes(Math.Abs(choice % 4)) : (Instant?)null;
        var counted = (CountedStatuses)((Math.Abs(choice % 5) * 3 % 7) + 1);
        var cube = Cube(observed.Table, knownAt);
        var oracle = new SlowOracle(observed, knownAt, counted);
        foreach (var grain in GrainsOf(cube))
        {
            foreach (var figure in cube.RollUp(Perimeters(observed.Roster), new() { Grain = grain, Counted = counted }).Figures)
            {
                var (value, contributing, _, _) = oracle.Figure(Within(observed, figure.Perimeter), figure.Period);
                figure.Value.Should().Be(value, "{0} {1} {2} {3}", observed.Definition, figure.Perimeter, figure.Period, counted);
                figure.Coverage.Contributing.Should().Be(contributing).And.BeLessThanOrEqualTo(figure.Coverage.Structures);
            }
        }
    }

    /// <summary>Extremes go another way through the same cells, site by site; what both ways give is the same.</summary>
    [Draws(200)]
    public void Extremes_AreThoseOfASlowOracle_AndLeaveTheRestAlone(ObservedCase observed)
    {
        var cube = observed.Table.ToCube();
        if (observed.Definition is not (FlowDefinition or StockDefinition))
        {
            cube.TryRollUp([], new() { Grain = observed.Definition.Grain, WithExtremes = true }).Violations.Should()
                .ContainSingle().Which.Code.Should().Be("extremes-without-sum");
            return;
        }

        var oracle = new SlowOracle(observed, null, CountedStatuses.All);
        foreach (var grain in GrainsOf(cube))
        {
            var plain = cube.RollUp(Perimeters(observed.Roster), new() { Grain = grain });
            var table = cube.RollUp(Perimeters(observed.Roster), new() { Grain = grain, WithExtremes = true });
            foreach (var (figure, same) in table.Figures.Zip(plain.Figures))
            {
                figure.Components.Should().Equal(same.Components);
                figure.Coverage.Should().Be(same.Coverage);
                var (_, contributing, smallest, greatest) = oracle.Figure(Within(observed, figure.Perimeter), figure.Period);
                (figure.Smallest, figure.Greatest).Should().Be(contributing == 0 ? (null, null) : (smallest, greatest));
            }
        }
    }

    [Draws(200)]
    public void Order_DoesNotMatter(ObservedCase observed, int seed)
    {
        var shuffled = observed.Rows.OrderBy(row => HashCode.Combine(seed, row.GetHashCode())).ToList();
        var (some, others) = (shuffled.Take(shuffled.Count / 2), shuffled.Skip(shuffled.Count / 2));
        var empty = ObservationTable.Create(observed.Definition, observed.Roster, observed.Term);
        var inTwo = empty.Ingest(some).Result.Ingest(others).Result;
        RollUp(inTwo.ToCube(), observed).Digest().Should().Be(RollUp(observed.Table.ToCube(), observed).Digest());
    }

    [Draws(100)]
    public void Threads_ChangeNoByte(ObservedCase observed, byte threads)
    {
        var cube = observed.Table.ToCube();
        foreach (var grain in GrainsOf(cube))
        {
            var one = cube.RollUp(Perimeters(observed.Roster), new() { Grain = grain });
            var many = cube.RollUp(Perimeters(observed.Roster), new() { Grain = grain, Threads = 1 + (threads % 7) });
            many.ToBytes().Should().Equal(one.ToBytes());
        }
    }

    /// <summary>Ten thousand random partitions of the structures, the parts merged in random orders and shapes: one digest.</summary>
    [Fact]
    public void Partitions_AllGiveOneDigest()
    {
        var random = new Random(20261125);
        for (var kind = 0; kind < 7; kind++)
        {
            var observed = Example(kind, random);
            var perimeters = Perimeters(observed.Roster);
            var expected = RollUp(observed.Table.ToCube(), observed, perimeters).Digest();
            for (var round = 0; round < 1_429; round++)
            {
                var groups =
                    observed.Sites.GroupBy(_ => random.Next(4)).Select(group => Part(observed, [.. group], perimeters, random)).ToList();
                while (groups.Count > 1)
                {
                    var (i, j) = (random.Next(groups.Count), random.Next(groups.Count - 1));
                    j = j >= i ? j + 1 : j;
                    var merged = groups[i].Merge(groups[j]);
                    groups.RemoveAt(Math.Max(i, j));
                    groups[Math.Min(i, j)] = merged;
                }

                groups[0].Digest().Should().Be(expected);
            }
        }
    }

    [Draws(100)]
    public void Merge_HasAnIdentity_AndRefusesToCountTwice(ObservedCase observed)
    {
        var perimeters = Perimeters(observed.Roster);
        var whole = RollUp(observed.Table.ToCube(), observed, perimeters);
        var nothing = RollUp(
            ObservationTable.Create(observed.Definition, Roster.Create([], observed.Memberships), observed.Term).ToCube(),
            observed,
            perimeters);
        whole.Merge(nothing).ToBytes().Should().Equal(whole.ToBytes());
        nothing.Merge(whole).ToBytes().Should().Equal(whole.ToBytes());
        if (observed.Sites.Count > 0)
        {
            whole.TryMerge(whole).Violations.Should().ContainSingle().Which.Code.Should().Be("structures-overlap");
        }
    }

    [Draws(100)]
    public void Bytes_ReadBack(ObservedCase observed)
    {
        var table = RollUp(observed.Table.AsOf(ObservedCase.FirstMoment), observed);
        var read = Domain.Indicators.RollUp.FromBytes(table.ToBytes(), observed.Definition);
        read.ToBytes().Should().Equal(table.ToBytes());
        read.Figures.Should().Equal(table.Figures);
        read.Structures.Should().Equal(observed.Sites.Select(site => site.Structure.Text).Order(StringComparer.Ordinal));
    }

    /// <summary>What communes give, added, is what their département gives at once; and départements the country.</summary>
    [Draws(200)]
    public void IntermediateTerritories_GiveWhatOneStepGives(ObservedCase observed)
    {
        var cube = observed.Table.ToCube();
        var details = new RollUpOptions { Grain = cube.Definition.Grain };
        foreach (var period in cube.RollUp([], details).Periods)
        {
            var communes = Figures(TerritoryLevel.Commune);
            var departements = Figures(TerritoryLevel.Departement);
            var country = Figures(TerritoryLevel.Country).Single();
            country.Coverage.Contributing.Should().Be(communes.Sum(figure => figure.Coverage.Contributing)).And
                .Be(departements.Sum(figure => figure.Coverage.Contributing));
            if (cube.Definition.OverSpace is not (SpaceRule.Minimum or SpaceRule.Maximum))
            {
                for (var i = 0; i < country.Components.Count; i++)
                {
                    country.Components[i].Should().Be(Sum(communes, i)).And.Be(Sum(departements, i));
                }
            }

            List<Figure> Figures(TerritoryLevel level) =>
                [
                    .. cube.RollUp(cube.Roster.Territories(level).Select(Perimeter.FromTerritory).ToValueList(), details).Figures.Where(
                        figure => figure.Period == period)];

            static Int128 Sum(List<Figure> figures, int component) =>
                figures.Aggregate(Int128.Zero, (sum, figure) => sum + figure.Components[component]);
        }
    }

    [Draws(200)]
    public void Ratio_LiesBetweenThoseOfItsParts(ObservedCase observed)
    {
        if (observed.Definition is not (RatioDefinition or WeightedMeanDefinition or ExtremumDefinition))
        {
            return;
        }

        var cube = observed.Table.ToCube();
        var perimeters =
            cube.Roster.Territories(TerritoryLevel.Structure).Append(Territory.Country).Select(Perimeter.FromTerritory).ToValueList();
        foreach (var column in cube.RollUp(perimeters, new() { Grain = TimeGrain.Term }).Figures.GroupBy(figure => figure.Period))
        {
            var parts = column.Where(
                figure => figure.Perimeter != (Perimeter)Territory.Country && figure.Value is not null && Weighs(figure)).Select(
                    figure => figure.Value!.Value).ToList();
            if (column.Single(figure => figure.Perimeter == (Perimeter)Territory.Country).Value is { } whole)
            {
                (parts.Min() <= whole && whole <= parts.Max()).Should().BeTrue();
            }
        }

        static bool Weighs(Figure figure) => figure.Definition is ExtremumDefinition || figure.Components[1] > 0;
    }

    /// <summary>Without one row, the value is what it is without it, and the coverage tells.</summary>
    [Draws(100)]
    public void UnreportedObservation_ChangesTheCoverageAlone(ObservedCase observed)
    {
        var rows = observed.Rows.Where(row => row.Revision == 0).ToList();
        var silent = observed with { Rows = rows.Where(row => row.Status != ObservationStatus.NotReported).ToValueList() };
        var told = observed with { Rows = rows.ToValueList() };
        var (first, second) = (RollUp(silent.Table.ToCube(), observed), RollUp(told.Table.ToCube(), observed));
        foreach (var (quiet, said) in first.Figures.Zip(second.Figures))
        {
            (quiet.Value, quiet.Coverage.Expected).Should().Be((said.Value, said.Coverage.Expected));
            (quiet.Coverage.Silent + quiet.Coverage.NotReported).Should().Be(said.Coverage.Silent + said.Coverage.NotReported);
        }
    }

    /// <summary>The same hours, counted in hundredths: a hundred times as many.</summary>
    [Draws(100)]
    public void Rescaling_CommutesWithAggregation(ObservedCase observed)
    {
        var hours = observed with
        {
            Definition = ObservedCase.DefinitionOf(0, 0, observed.Definition.Grain),
            Rows = observed.Rows.Select((row, i) => row with
            {
                Value = Holds(row.Status) ? i / 100m : null,
                Base = null,
                Answers = [],
                Done = [],
            }).ToValueList(),
        };
        var hundredths = hours with { Rows = hours.Rows.Select(row => row with { Value = row.Value * 100m }).ToValueList() };
        foreach (var (small, large) in RollUp(hours.Table.ToCube(), observed).Figures.Zip(
            RollUp(hundredths.Table.ToCube(), observed).Figures))
        {
            (small.Value * 100m).Should().Be(large.Value);
        }

        static bool Holds(ObservationStatus status) =>
            status is ObservationStatus.Reported or ObservationStatus.Estimated or ObservationStatus.Provisional;
    }

    [Draws(100)]
    public void Explanation_GivesTheValue_InBothLanguages(ObservedCase observed)
    {
        foreach (var figure in RollUp(observed.Table.ToCube(), observed).Figures.Take(3))
        {
            var explained = figure.Explain(new(ClauseId.Article(9)), new("lieu", "place"));
            explained.Value.Should().Be(figure.Value);
            ExplanationLaws.Hold(explained);
        }
    }

    internal static ValueList<Perimeter> Perimeters(Roster roster) =>
    [
        Territory.Country,
        .. Enum.GetValues<TerritoryLevel>().Where(level => level != TerritoryLevel.Country).SelectMany(roster.Territories)
        .Select(Perimeter.FromTerritory),
        .. roster.Territories(TerritoryLevel.Departement).Select(departement => Perimeter.Create([Territory.Country], [departement])),
    ];

    private static IndicatorCube Cube(ObservationTable table, Instant? knownAt) =>
        knownAt is { } moment ? table.AsOf(moment) : table.ToCube();

    private static IEnumerable<TimeGrain> GrainsOf(IndicatorCube cube) =>
        Grains.Where(grain => cube.TryRollUp([], new() { Grain = grain }).IsValid);

    private static RollUp RollUp(IndicatorCube cube, ObservedCase observed, ValueList<Perimeter>? perimeters = null) =>
        cube.RollUp(perimeters ?? Perimeters(observed.Roster), new() { Grain = TimeGrain.Term });

    /// <summary>Six structures over four years, with openings, closings, gaps and corrections.</summary>
    private static ObservedCase Example(int kind, Random random)
    {
        var definition = ObservedCase.DefinitionOf(kind, random.Next(6), TimeGrain.Quarter);
        var term = Term.Create(new(2022, 1, 1), new(2023, 12, 31));
        string[] communes = ["45285", "45234", "41018"];
        var sites = Enumerable.Range(0, 6).Select(i => StructureSite.Create(new()
        {
            Structure = Id<Structure>.Parse($"s{i}"),
            Service = ServiceKind.Eaje,
            Commune = CommuneCode.Parse(communes[i % 3]),
            FirstDay = i == 1 ? new(2022, 5, 10) : null,
            LastDay = i == 2 ? new(2023, 8, 31) : null,
        })).ToValueList();
        var periods = ObservationTable.Create(definition, Roster.Create([], []), term).Periods;
        var rows = sites.SelectMany(site => periods.Where(_ => random.Next(5) > 0).Select(period => new ObservationRow
        {
            Indicator = definition.Indicator.Id,
            Structure = site.Structure,
            Period = period,
            Status = ObservationStatus.Reported,
            Value = definition is MilestoneDefinition or ScaleDefinition ? null : random.Next(100),
            Base = definition is RatioDefinition or WeightedMeanDefinition ? random.Next(1, 100) : null,
            Answers = definition is ScaleDefinition ? [1, 2, random.Next(9), 0] : [],
            Done = definition is MilestoneDefinition && random.Next(2) == 0 ? ["signature"] : [],
            RecordedAt = ObservedCase.FirstMoment,
        })).ToValueList();
        return new(definition, term, sites, [], rows);
    }

    private static RollUp Part(ObservedCase observed, List<StructureSite> sites, ValueList<Perimeter> perimeters, Random random)
    {
        var keys = sites.Select(site => site.Structure).ToHashSet();
        var rows = observed.Rows.Where(row => keys.Contains(row.Structure)).ToArray();
        random.Shuffle(rows);
        var table =
            ObservationTable.Create(observed.Definition, Roster.Create(sites, observed.Memberships), observed.Term).Ingest(rows).Result;
        return RollUp(table.ToCube(), observed, perimeters);
    }

    private static List<Id<Structure>> Within(ObservedCase observed, Perimeter perimeter) =>
    [
        .. observed.Sites.Where(
            site => perimeter.Includes.Any(territory => Holds(territory, site, observed.Memberships))
                && !perimeter.Excludes.Any(territory => Holds(territory, site, observed.Memberships)))
            .Select(site => site.Structure),
    ];

    private static bool Holds(Territory territory, StructureSite site, ValueList<CommuneMembership> memberships) => territory.Level switch
    {
        TerritoryLevel.Country => true,
        TerritoryLevel.Departement => site.Commune.Departement.Text == territory.Key,
        TerritoryLevel.Commune => site.Commune.Text == territory.Key,
        TerritoryLevel.Epci => memberships.Any(membership => membership.Commune == site.Commune && membership.Epci.Text == territory.Key),
        _ => site.Structure.Text == territory.Key,
    };
}
