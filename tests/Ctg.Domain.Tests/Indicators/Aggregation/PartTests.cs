using System.Diagnostics;
using System.Security.Cryptography;
using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Bonus;
using static Ctg.Domain.Tests.Aggregation.Observed;

namespace Ctg.Domain.Tests.Aggregation;

/// <summary>Parts of tables: what merges, what does not, and the bytes that last.</summary>
public class PartTests
{
    /// <summary>The bytes of version 1 stand in a file that may never change: whoever kept such bytes must read them again.</summary>
    [Fact]
    public void Bytes_OfVersion1_StayAsTheyAre()
    {
        var golden = Convert.FromHexString(
            string.Concat(
                File.ReadAllLines(
                    Path.Combine(Repository.Root, "tests", "Ctg.Domain.Tests", "Indicators", "Aggregation", "rollup-v1.hex"))));
        var table = Example();
        table.ToBytes().Should().Equal(golden);
        var read = RollUp.FromBytes(golden, Flow(TimeGrain.Year));
        read.Find(SaintJean, ObservedPeriod.Year(2023))!.Components.Should().Equal(12);
        (read.KnownAt, read.Digest()).Should().Be((January, table.Digest()));
    }

    [Fact]
    public void Bytes_ThatAreNotATable_AreRefused()
    {
        var bytes = Example().ToBytes();
        for (var length = 0; length < bytes.Length; length++)
        {
            Code(bytes[..length]).Should().Be("bytes-invalid");
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 0x11;
            Code(damaged).Should().Be(i is 4 or 5 ? "version-unknown" : "bytes-invalid");
        }

        RollUp.TryFromBytes(bytes, Flow()).Violations.Should().ContainSingle().Which.Code.Should().Be("definition-differs");
    }

    /// <summary>Someone who knows the format can write any bytes: what comes of them is a table that holds together, or nothing.</summary>
    [Fact]
    public void Bytes_MadeToMislead_GiveATableThatHolds()
    {
        var random = new Random(5);
        var bytes = Example().ToBytes()[..^32];
        var accepted = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var forged = (byte[])bytes.Clone();
            for (var change = random.Next(1, 3); change > 0; change--)
            {
                forged[random.Next(6, forged.Length)] = (byte)random.Next(256);
            }

            var table = RollUp.TryFromBytes([.. forged, .. SHA256.HashData(forged)], Flow(TimeGrain.Year));
            if (table.IsValid)
            {
                accepted++;
                table.Value.Figures.Select(figure => figure.ToString()).Should().NotBeEmpty();
                table.Value.ToBytes().AsSpan(0, forged.Length).SequenceEqual(forged).Should().BeTrue();
            }
        }

        accepted.Should().BePositive();
    }

    [Fact]
    public void Parts_ThatDoNotGoTogether_AreRefused()
    {
        var details = new RollUpOptions { Grain = TimeGrain.Year };
        var one = Part("a").RollUp(Only(Territory.Country), details);
        var other = Part("b");
        one.Merge(other.RollUp(Only(Territory.Country), details)).Find(Territory.Country, ObservedPeriod.Year(2023))!.Components.Should()
            .Equal(2);
        Refused(other.RollUp(Only(Loiret), details), "shape-differs");
        Refused(other.RollUp(Only(Territory.Country), new() { Grain = TimeGrain.Term }), "shape-differs");
        Refused(other.RollUp(Only(Territory.Country), new() { Grain = TimeGrain.Year, WithExtremes = true }), "shape-differs");
        Refused(other.RollUp(Only(Territory.Country), new()
        {
            Grain = TimeGrain.Year,
            Counted = CountedStatuses.Reported,
        }), "vintage-differs");
        Refused(PartTable("b").AsOf(January).RollUp(Only(Territory.Country), details), "vintage-differs");
        Refused(Part("a").RollUp(Only(Territory.Country), details), "structures-overlap");
        var distinct = FlowDefinition.Create(Details(IndicatorKind.Flow), FlowOverTime.Sum, CountOverSpace.None);
        Part("a", distinct).RollUp(Only(Territory.Country), details).TryMerge(Part("b", distinct).RollUp(Only(Territory.Country), details))
            .Violations.Should().Contain(violation => violation.Code == "not-additive-over-space");

        void Refused(RollUp part, string code) => one.TryMerge(part).Violations.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void RollUp_OfWrongArguments_IsRefused()
    {
        var cube = Table(Flow()).ToCube();
        foreach (var details in (RollUpOptions[])[
            new() { Grain = (TimeGrain)9 },
            new() { Grain = TimeGrain.Year, Threads = 0 },
            new() { Grain = TimeGrain.Year, Counted = CountedStatuses.None },
            new() { Grain = TimeGrain.Year, Counted = (CountedStatuses)8 }])
        {
            cube.Invoking(one => one.TryRollUp(Only(SaintJean), details)).Should().Throw<ArgumentOutOfRangeException>();
        }

        cube.TryRollUp([SaintJean, SaintJean], new() { Grain = TimeGrain.Year }).Violations.Should().ContainSingle().Which.Code.Should()
            .Be("duplicate");
        cube.TryRollUp([Perimeter.Create([SaintJean, Loiret])], new() { Grain = TimeGrain.Year }).Violations.Should()
            .ContainSingle().Which.Code.Should().Be("territories-overlap");
        cube.RollUp(Only(SaintJean), new() { Grain = TimeGrain.Year, Threads = int.MaxValue }).Perimeters.Should().ContainSingle();
        cube.RollUp(Only(SaintJean), new() { Grain = TimeGrain.Year }).Find(Loiret, ObservedPeriod.Year(2023)).Should().BeNull();
        Table(Stock(StockOverTime.None)).ToCube().RollUp([], new() { Grain = TimeGrain.Month }).Figures.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void RollUp_ThatIsCancelled_GivesNothing(int threads)
    {
        var cube = Table(Flow()).ToCube();
        var options = new RollUpOptions { Grain = TimeGrain.Year, Threads = threads };
        using var source = new CancellationTokenSource();
        cube.TryRollUp(Only(SaintJean), options, source.Token).IsValid.Should().BeTrue();
        source.Cancel();
        cube.Invoking(one => one.TryRollUp(Only(SaintJean), options, source.Token)).Should().Throw<OperationCanceledException>();
        cube.Invoking(one => one.RollUp(Only(SaintJean), options, source.Token)).Should().Throw<OperationCanceledException>();
        cube.Invoking(one => KnowledgeChange.TryCreate(one, one, Only(SaintJean), options, source.Token)).Should()
            .Throw<OperationCanceledException>();
        cube.Invoking(one => KnowledgeChange.Create(one, one, Only(SaintJean), options, source.Token)).Should()
            .Throw<OperationCanceledException>();
    }

    /// <summary>Before anything is checked: what is no longer wanted is not judged either.</summary>
    [Fact]
    public void Cancellation_ComesBeforeViolations()
    {
        var cube = Table(Flow()).ToCube();
        var token = new CancellationToken(canceled: true);
        cube.Invoking(one => one.TryRollUp([SaintJean, SaintJean], new() { Grain = TimeGrain.Year }, token)).Should()
            .Throw<OperationCanceledException>();
        var other = Table(Flow(TimeGrain.Quarter)).ToCube();
        cube.Invoking(one => KnowledgeChange.TryCreate(one, other, Only(SaintJean), new() { Grain = TimeGrain.Year }, token)).Should()
            .Throw<OperationCanceledException>();
    }

    /// <summary>Sites are added some thousand at once: each of them is, and once.</summary>
    [Theory]
    [InlineData(8_191)]
    [InlineData(8_192)]
    [InlineData(8_193)]
    [InlineData(20_000)]
    public void ManySites_AreAddedOnceEach(int count)
    {
        var roster = Roster.Create(Enumerable.Range(0, count).Select(i => Site($"s{i:00000}", "45285")));
        var cube = Table(Flow(TimeGrain.Year), roster, [.. Enumerable.Range(0, count).Select(i => Row($"s{i:00000}", "2023", i))]).ToCube();
        foreach (var threads in (int[])[1, 3])
        {
            var figure = cube.RollUp(Only(SaintJean), new()
            {
                Grain = TimeGrain.Year,
                Threads = threads,
                WithExtremes = true,
            }).Find(SaintJean, ObservedPeriod.Year(2023))!;
            (figure.Value, figure.Smallest, figure.Greatest, figure.Coverage.Contributing).Should().Be(
                (Fraction.Create((long)count * (count - 1) / 2, 1), Fraction.Zero, Fraction.Create(count - 1, 1), count));
        }
    }

    /// <summary>
    /// Work that has begun ends early too: one row of so many sites takes far longer than the token lets it, in one of the attempts at
    /// least, and what ends it is the work and not the look before it.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void RollUp_EndsEarly_WhileItWorks(int threads)
    {
        var roster = Roster.Create(Enumerable.Range(0, 60_000).Select(i => Site($"s{i}", "45285")));
        var cube = Table(Stock(StockOverTime.MeanOfDays), roster).ToCube();
        var options = new RollUpOptions { Grain = TimeGrain.Year, Threads = threads };
        cube.RollUp(Only(SaintJean), options).Find(SaintJean, ObservedPeriod.Year(2023))!.Coverage.Structures.Should()
            .Be(60_000, "each is added once");
        var begun = Stopwatch.GetTimestamp();
        cube.RollUp(Only(SaintJean), options);
        var whole = Stopwatch.GetElapsedTime(begun); // a busy machine takes longer, and the token is to fall within the work all the same
        Enumerable.Range(0, 400).Select(attempt => whole * ((1 + (attempt % 40)) / 40.0)).Any(EndsWithin).Should().BeTrue();

        bool EndsWithin(TimeSpan delay)
        {
            // A thread of its own: on few cores a timer of the pool waits until the work leaves it a thread, and comes too late.
            using var source = new CancellationTokenSource();
            var ending = new Thread(() =>
            {
                Thread.Sleep(delay);
                source.Cancel();
            });
            ending.Start();
            try
            {
                cube.RollUp(Only(SaintJean), options, source.Token);
                return false;
            }
            catch (OperationCanceledException e)
            {
                return e.StackTrace!.Contains("Aggregator", StringComparison.Ordinal);
            }
            finally
            {
                ending.Join();
            }
        }
    }

    /// <summary>An empty roster, and a territory without structures, give figures to which nothing contributes.</summary>
    [Fact]
    public void EmptySet_HasNoValue()
    {
        foreach (var definition in (IndicatorDefinition[])[
            Flow(), Stock(StockOverTime.MeanOfDays), Rate(), ExtremumDefinition.Create(Details(IndicatorKind.Extremum), Extreme.Maximum)])
        {
            var cube = ObservationTable.Create(definition, Roster.Create([]), FourYears).ToCube();
            var figure =
                cube.RollUp(Only(Territory.Country), new() { Grain = TimeGrain.Year }).Find(Territory.Country, ObservedPeriod.Year(2023))!;
            (figure.Value, figure.Coverage.Rate, figure.Coverage.IsComplete, figure.Coverage.Structures).Should().Be((null, null, true, 0));
        }

        Table(Flow()).ToCube().RollUp(Only(Territory.OfCommune(CommuneCode.Parse("75056"))), new() { Grain = TimeGrain.Year })
            .Figures.Should().OnlyContain(figure => figure.Value == null && figure.Coverage.Expected == 0);
    }

    /// <summary>A school year of which the term holds eight months: what the other four bring cannot be told apart.</summary>
    [Fact]
    public void Observation_ThatReachesBeyondTheTerm_IsTold()
    {
        var table = Table(Flow(TimeGrain.SchoolYear), Row("coquelicot", "2021/2022", 100), Row("coquelicot", "2022/2023", 100)).ToCube();
        table.RollUp(Only(SaintJean), new() { Grain = TimeGrain.Term }).Figures.Should().ContainSingle().Which.HasOverhang.Should()
            .BeTrue();
        table.RollUp(Only(SaintJean), new() { Grain = TimeGrain.SchoolYear }).Figures.Select(figure => figure.HasOverhang).Should()
            .Equal(true, false, false, false, true);
        Table(Flow()).ToCube().RollUp(Only(SaintJean), new() { Grain = TimeGrain.Year }).Figures.Should()
            .OnlyContain(figure => !figure.HasOverhang);
    }

    private static string Code(byte[] bytes) =>
        RollUp.TryFromBytes(bytes, Flow(TimeGrain.Year)).Violations.Should().ContainSingle().Which.Code;

    private static RollUp Example() =>
        Table(Flow(TimeGrain.Year), Row("coquelicot", "2023", 7), Row("bleuet", "2023", 5), Row("orleans", "2022", 9))
            .AsOf(January).RollUp(
                [SaintJean, Perimeter.Create([Loiret], [SaintJean])], new() { Grain = TimeGrain.Year, WithExtremes = true });

    private static IndicatorCube Part(string key, IndicatorDefinition? definition = null) => PartTable(key, definition).ToCube();

    private static ObservationTable PartTable(string key, IndicatorDefinition? definition = null) =>
        Table(definition ?? Flow(), Roster.Create([Site(key, "45285")]), Row(key, "2023-01", 1));

    /// <summary>A table over no perimeter says whether extremes were asked for, and comes back from its bytes.</summary>
    [Fact]
    public void TableWithoutFigure_KeepsWhatWasAsked()
    {
        foreach (var withExtremes in (bool[])[false, true])
        {
            var table = Table(Flow()).ToCube().RollUp([], new() { Grain = TimeGrain.Year, WithExtremes = withExtremes });
            table.WithExtremes.Should().Be(withExtremes);
            table.Figures.Should().BeEmpty();
            var read = RollUp.TryFromBytes(table.ToBytes(), table.Definition).OrThrow();
            read.WithExtremes.Should().Be(withExtremes);
            read.ToBytes().Should().Equal(table.ToBytes());
        }
    }
}
