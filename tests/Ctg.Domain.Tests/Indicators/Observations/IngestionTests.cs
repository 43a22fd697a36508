using Ctg.Domain.Arbitraries;
using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Bonus;
using NodaTime;
using static Ctg.Domain.Tests.Aggregation.Observed;

namespace Ctg.Domain.Tests.Observations;

/// <summary>Rows in: each is taken in, or reported with its reason; none is lost.</summary>
public class IngestionTests
{
    private static readonly ObservationRow Good = Row("coquelicot", "2023-01", 1);

    public static TheoryData<string, ObservationRow> BadFlows => new()
    {
        { "structure-unknown", Good with { Structure = Id<Structure>.Parse("nantes") } },
        { "indicator-unknown", Good with { Indicator = Id<Indicator>.Parse("autre") } },
        { "period-outside-term", Good with { Period = ObservedPeriod.Month(2021, 12) } },
        { "period-outside-term", Good with { Period = ObservedPeriod.Month(2026, 1) } },
        { "grain-differs", Good with { Period = ObservedPeriod.Year(2023) } },
        { "status-unknown", Good with { Status = 0 } },
        { "status-unknown", Good with { Status = (ObservationStatus)7 } },
        { "value-missing", Good with { Value = null } },
        { "value-unexpected", Good with { Status = ObservationStatus.NotReported } },
        { "value-unexpected", Good with { Base = 1 } },
        { "value-unexpected", Good with { Answers = [1] } },
        { "value-unexpected", Good with { Done = ["x"] } },
        { "value-beyond-scale", Good with { Value = 0.5m } },
        { "value-out-of-range", Good with { Value = 9_223_372_036_854_775_808m } },
        { "value-out-of-range", Good with { Value = decimal.MinValue } },
        { "value-negative", Good with { Value = -1 } },
        { "revision-negative", Good with { Revision = -1 } },
        { "row-incomplete", Good with { Structure = null! } },
        { "row-incomplete", Good with { Period = null! } },
        { "row-incomplete", Good with { Indicator = null! } },
        { "row-incomplete", Good with { Answers = null! } },
    };

    [Theory]
    [MemberData(nameof(BadFlows))]
    public void BadRow_IsReported_AndTheOthersAreTakenIn(string code, ObservationRow row)
    {
        var ingestion =
            ObservationTable.Create(Flow(), Creches, FourYears).Ingest([Good, row, Good with { Period = ObservedPeriod.Month(2023, 2) }]);
        ingestion.Accepted.Should().Be(2);
        var rejected = ingestion.Rejected.Should().ContainSingle().Subject;
        (rejected.Row, rejected.Reason.Code).Should().Be((1, code));
        rejected.Reason.Place.Should().Be("rows[1]");
        ObservationBook.Create([ObservationTable.Create(Flow(), Creches, FourYears)]).Ingest([Good, row])
            .Rejected.Should().ContainSingle().Which.Reason.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("denominator-zero", 1, 0)]
    [InlineData("value-negative", -1, 1)]
    [InlineData("value-negative", 1, -1)]
    public void BadRatio_IsReported(string code, int value, int @base) =>
        Code(Rate(), Row("coquelicot", "2023", value, @base)).Should().Be(code);

    [Fact]
    public void BadRows_OfOtherKinds_AreReported()
    {
        var mean = WeightedMeanDefinition.Create(Details(IndicatorKind.WeightedMean), 2);
        Code(mean, Row("coquelicot", "2023-01", 3, 0)).Should().Be("weight-not-positive");
        Code(mean, Row("coquelicot", "2023-01", 3, -1)).Should().Be("weight-not-positive");
        Code(mean, Row("coquelicot", "2023-01", 3)).Should().Be("value-missing");
        Code(mean, Row("coquelicot", "2023-01", 3, 0.001m)).Should().Be("value-beyond-scale");
        Code(mean, Row("coquelicot", "2023-01", long.MaxValue, 1)).Should()
            .Be("value-out-of-range", "the product with the weight does not fit");
        Code(mean, Row("coquelicot", "2023-01", -9_223_372_036_854_775_808m, 1)).Should().Be("value-out-of-range");
        var milestones = MilestoneDefinition.Create(Details(IndicatorKind.MilestoneSet), ["signature"]);
        Code(milestones, Row("coquelicot", "2023-01", null) with { Done = ["bilan"] }).Should().Be("milestone-unknown");
        Code(milestones, Row("coquelicot", "2023-01", 1)).Should().Be("value-unexpected");
        var scale = ScaleDefinition.Create(Details(IndicatorKind.Scale), ["non", "oui"]);
        Code(scale, Row("coquelicot", "2023-01", null)).Should().Be("value-missing");
        Code(scale, Row("coquelicot", "2023-01", null) with { Answers = [1] }).Should().Be("answers-differ");
        Code(scale, Row("coquelicot", "2023-01", null) with { Answers = [1, -1] }).Should().Be("value-negative");
        var other =
            FlowDefinition.Create(Details(IndicatorKind.Flow) with { Services = [ServiceKind.Rpe] }, FlowOverTime.Sum, CountOverSpace.Sum);
        Code(other, Good).Should().Be("structure-not-observed");
        ObservationTable.Create(scale, Creches, FourYears).Invoking(table => table.Ingest([default(Observation)])).Should()
            .Throw<InvalidOperationException>();

    }

    [Theory]
    [InlineData("structure-unknown", -1, 0, 1, 1, 0, 0)]
    [InlineData("structure-unknown", 4, 0, 1, 1, 0, 0)]
    [InlineData("structure-unknown", int.MaxValue, 0, 1, 1, 0, 0)]
    [InlineData("period-outside-term", 0, -1, 1, 1, 0, 0)]
    [InlineData("period-outside-term", 0, 48, 1, 1, 0, 0)]
    [InlineData("status-unknown", 0, 0, 0, 0, 0, 0)]
    [InlineData("status-unknown", 0, 0, 0, 7, 0, 0)]
    [InlineData("value-unexpected", 0, 0, 1, 4, 0, 0)]
    [InlineData("value-unexpected", 0, 0, 1, 1, 0, 1)]
    [InlineData("value-negative", 0, 0, -1, 1, 0, 0)]
    [InlineData("value-out-of-range", 0, 0, long.MinValue, 1, 0, 0)]
    [InlineData("revision-negative", 0, 0, 1, 1, -1, 0)]
    public void BadPlainRow_IsReported(string code, int site, int period, long value, int status, int revision, long @base)
    {
        Observation[] rows =
        [
            new(1, 1, 5, ObservationStatus.Reported, January), new(site, period, value, (ObservationStatus)status, January, revision, @base)
        ];
        var table = ObservationTable.Create(Flow(), Creches, FourYears);
        foreach (var ingestion in (Ingestion<ObservationTable>[])[
            table.Ingest(rows.AsSpan()), table.Ingest(rows.AsEnumerable()), table.Ingest(Columns(rows, 1))])
        {
            ingestion.Accepted.Should().Be(1);
            ingestion.Rejected.Should().ContainSingle().Which.Should().Match<RejectedRow>(row => row.Row == 1 && row.Reason.Code == code);
        }
    }

    /// <summary>The first record of a revision stands; the second is reported, whether it says the same or not.</summary>
    [Fact]
    public void DuplicateRevision_IsReported()
    {
        var table = ObservationTable.Create(Flow(), Creches, FourYears);
        var ingestion =
            table.Ingest([
                Good,
                Good with { Value = 2 },
                Good with { Value = 3, Revision = 2 },
                Good with { Value = 4, Revision = 1 },
                Good with { Value = 5, Revision = 1 }]);
        ingestion.Rejected.Select(row => (row.Row, row.Reason.Code)).Should().Equal((1, "revision-duplicate"), (4, "revision-duplicate"));
        ingestion.Result.Ingest([Good with { Value = 9, Revision = 2 }]).Rejected.Should().ContainSingle();
        ingestion.Result.History(Good.Structure, Good.Period).Select(record => (record.Revision, record.Components[0])).Should()
            .Equal((0, 1), (1, 4), (2, 3));
        ingestion.Result.History(Good.Structure, ObservedPeriod.Month(2023, 2)).Should().BeEmpty();
        ingestion.Result.History(Id<Structure>.Parse("nantes"), Good.Period).Should().BeEmpty();
    }

    [Fact]
    public void Table_StaysAsItIs_WhenAnotherIsMadeOfIt()
    {
        var table = Table(Flow(), Good);
        var cube = table.ToCube();
        var before = Digest(cube);
        table.Ingest([Good with { Value = 50, Revision = 1 }, Row("bleuet", "2023-01", 3)]).Result.ToCube();
        Digest(cube).Should().Be(before);
        Digest(table.ToCube()).Should().Be(before);
        table.Invoking(one => one.Ingest(Failing())).Should().Throw<InvalidOperationException>();
        Digest(table.ToCube()).Should().Be(before);

        static IEnumerable<ObservationRow> Failing()
        {
            yield return Good with { Revision = 7 };
            throw new InvalidOperationException("The file ends here.");
        }
    }

    /// <summary>However the rows come, the table is the same.</summary>
    [Draws(100)]
    public void PlainRows_GiveWhatDraftsGive(ObservedCase observed)
    {
        if (observed.Definition is not (FlowDefinition or StockDefinition or RatioDefinition))
        {
            return;
        }

        var table = ObservationTable.Create(observed.Definition, observed.Roster, observed.Term);
        var (scale, baseScale) = observed.Definition switch { FlowDefinition => (100m, 1m), RatioDefinition => (10m, 1m), _ => (1m, 1m) };
        var rows = observed.Rows.Select(row => new Observation(
            observed.Roster.IndexOf(row.Structure)!.Value,
            table.Periods.Select((period, i) => (period, i)).First(pair => pair.period == row.Period).i,
            (long)((row.Value ?? 0) * scale),
            row.Status,
            row.RecordedAt,
            row.Revision,
            (long)((row.Base ?? 0) * baseScale))).ToArray();
        // Both what is known at last and what was known amid the records: revisions and moments are taken in as well as values.
        var moment = observed.Rows.Select(row => row.RecordedAt).Order().ElementAtOrDefault(observed.Rows.Count / 2);
        var expected = Digests(observed.Table);
        Digests(table.Ingest(rows.AsSpan()).Result).Should().Be(expected);
        Digests(table.Ingest(rows.AsEnumerable()).Result).Should().Be(expected);
        Digests(table.Ingest(Columns(rows, 7)).Result).Should().Be(expected);
        Digests(table.Ingest(Columns(rows, 1_000)).Result).Should().Be(expected);
        Digests(ObservationBook.Create([table]).Ingest(observed.Rows).Result.Tables[0]).Should().Be(expected);

        (string, string) Digests(ObservationTable taken) => (Digest(taken.ToCube()), Digest(taken.AsOf(moment)));
    }

    /// <summary>Taking rows in allocates the table that they go into, nine bytes a cell, and nothing for a row.</summary>
    [Fact]
    public void PlainRows_AllocateNothingEach()
    {
        var table =
            ObservationTable.Create(Flow(), Roster.Create(Enumerable.Range(0, 2_000).Select(i => Site($"s{i}", "45285"))), FourYears);
        var rows =
            Enumerable.Range(0, 96_000).Select(i => new Observation(i / 48, i % 48, i, ObservationStatus.Reported, January)).ToArray();
        table.Ingest(rows.AsSpan(0, 48));
        var before = GC.GetAllocatedBytesForCurrentThread();
        table.Ingest(rows.AsSpan()).Accepted.Should().Be(96_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan((9 * 96_000) + 20_000);
        var columns = Columns(rows, 10_000).ToList();
        before = GC.GetAllocatedBytesForCurrentThread();
        table.Ingest(columns).Accepted.Should().Be(96_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan((9 * 96_000) + 40_000);
    }

    [Fact]
    public void Columns_LeaveOutWhatIsTheSameForAll()
    {
        int[] sites = [0, 1];
        int[] periods = [5, 5];
        long[] values = [3, 4];
        var columns = new ObservationColumns(sites, periods, values, new byte[] { 1, 2 }, new[] { January });
        var ingestion = ObservationTable.Create(Flow(), Creches, FourYears).Ingest([columns]);
        (columns.Count, ingestion.Accepted, ingestion.Rejected.Count).Should().Be((2, 2, 0));
        var record = ingestion.Result.History(Creches.Sites[1].Structure, ingestion.Result.Periods[5]).Should().ContainSingle().Subject;
        (record.Components[0], record.Status, record.RecordedAt, record.Revision).Should().Be((4, ObservationStatus.Estimated, January, 0));
    }

    [Fact]
    public void Columns_OfOtherLengths_AreRefused()
    {
        Refused("periods", () => Two(periods: new int[1]));
        Refused("values", () => Two(values: new long[3]));
        Refused("statuses", () => Two(statuses: []));
        Refused("recordedAt", () => Two(recordedAt: []));
        Refused("recordedAt", () => Two(recordedAt: new Instant[3]));
        Refused("revisions", () => Two(revisions: new int[1]));
        Refused("bases", () => Two(bases: new long[1]));
        ObservationTable.Create(Flow(), Creches, FourYears).Invoking(one => one.Ingest([Two(), null!])).Should()
            .Throw<ArgumentNullException>();
        var scale = ObservationTable.Create(ScaleDefinition.Create(Details(IndicatorKind.Scale), ["non", "oui"]), Creches, FourYears);
        scale.Invoking(one => one.Ingest([Two()])).Should().Throw<InvalidOperationException>();

        static void Refused(string column, Func<ObservationColumns> make) =>
            make.Should().Throw<ArgumentException>().WithParameterName(column);

        static ObservationColumns Two(
            int[]? periods = null,
            long[]? values = null,
            byte[]? statuses = null,
            Instant[]? recordedAt = null,
            long[]? bases = null,
            int[]? revisions = null) =>
            new(
                new int[2], periods ?? new int[2], values ?? new long[2], statuses ?? [1, 1], recordedAt ?? [January, January],
                revisions ?? [], bases ?? []);
    }

    [Fact]
    public void Term_OutsideTheYears_IsRefused()
    {
        foreach (var term in (Term[])[Term.Create(new(1000, 6, 1), new(1001, 6, 1)), Term.Create(new(9997, 6, 1), new(9998, 6, 1))])
        {
            FluentActions.Invoking(() => ObservationTable.TryCreate(Flow(), Creches, term)).Should().Throw<ArgumentOutOfRangeException>();
        }

        ObservationBook.TryCreate([Table(Flow()), Table(Flow())]).Violations.Should().ContainSingle().Which.Code.Should().Be("duplicate");
        ObservationBook.Create([Table(Flow())]).Find(Id<Indicator>.Parse("autre")).Should().BeNull();
    }

    private static string Code(IndicatorDefinition definition, ObservationRow row) =>
        ObservationTable.Create(definition, Creches, FourYears).Ingest([row]).Rejected.Should().ContainSingle().Which.Reason.Code;

    private static string Digest(IndicatorCube cube) =>
        cube.RollUp(Only(Territory.Country), new() { Grain = cube.Definition.Grain }).Digest();

    private static IEnumerable<ObservationColumns> Columns(Observation[] rows, int batch) =>
        rows.Chunk(batch).Select(chunk => new ObservationColumns(
            chunk.Select(row => row.Site).ToArray(),
            chunk.Select(row => row.Period).ToArray(),
            chunk.Select(row => row.Value).ToArray(),
            chunk.Select(row => (byte)row.Status).ToArray(),
            chunk.Select(row => row.RecordedAt).ToArray(),
            chunk.Select(row => row.Revision).ToArray(),
            chunk.Select(row => row.Base).ToArray()));
}
