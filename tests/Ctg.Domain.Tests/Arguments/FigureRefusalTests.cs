using System.Text;
using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Bonus;
using static Ctg.Domain.Tests.Aggregation.Observed;

namespace Ctg.Domain.Tests.Arguments;

/// <summary>What is said, and of which argument, where figures cannot be made, compared, merged, published or reviewed.</summary>
public class FigureRefusalTests
{
    private static readonly RollUpOptions ByYear = new() { Grain = TimeGrain.Year };
    private static readonly RollUpOptions ByTerm = new() { Grain = TimeGrain.Term };
    private static readonly SuppressionPolicy Policy = SuppressionPolicy.Create(1, 5, null);
    private static readonly SuppressionPolicy Dominated = SuppressionPolicy.Create(1, 5, 0.85m);
    private static readonly IndicatorCube Cube = Table(Flow(), Row("coquelicot", "2023-01", 9), Row("blois", "2023-01", 7)).ToCube();

    [Fact]
    public void Refusals_AreToldAsApproved()
    {
        var told = new StringBuilder();
        Tell(
            "publish",
            PublishedTable.TryCreate(Cube.RollUp([SaintJean, Loiret, Territory.Country], ByYear), Territory.Country, null, Policy));
        Tell("publish", PublishedTable.TryCreate(Cube.RollUp([SaintJean, Loiret], ByYear), null, null, Policy));
        Tell("publish", PublishedTable.TryCreate(Cube.RollUp([Loiret], ByYear), Loiret, null, Policy));
        Tell("publish", PublishedTable.TryCreate(Cube.RollUp([Loiret, Territory.Country], ByYear), Territory.Country, null, Policy));
        Tell("publish", PublishedTable.TryCreate(Cube.RollUp([Loiret], ByYear), Territory.Country, null, Policy));
        Tell("publish", PublishedTable.TryCreate(Cube.RollUp([Loiret], ByYear), null, Cube.RollUp([SaintJean], ByTerm), Policy));
        Tell("publish", PublishedTable.TryCreate(Cube.RollUp([Loiret], ByYear), null, Cube.RollUp([Loiret], ByYear), Policy));
        Tell(
            "publish",
            PublishedTable.TryCreate(Cube.RollUp([Loiret], ByYear), null, Table(Flow()).AsOf(January).RollUp([Loiret], ByTerm), Policy));
        Tell(
            "publish",
            PublishedTable.TryCreate(
                Cube.RollUp([Loiret], ByYear), null, Table(Flow(), Row("blois", "2023-01", 1)).ToCube().RollUp([Loiret], ByTerm), Policy));
        Tell(
            "publish",
            PublishedTable.TryCreate(
                Cube.RollUp([Loiret], ByYear), null, Table(Stock(StockOverTime.Maximum)).ToCube().RollUp([Loiret], ByTerm), Policy));
        Tell("publish", PublishedTable.TryCreate(Cube.RollUp([Loiret], ByYear), null, null, Dominated));
        Tell(
            "publish",
            PublishedTable.TryCreate(
                Cube.RollUp([Loiret], ByYear with { WithExtremes = true }), null, Cube.RollUp([Loiret], ByTerm), Dominated));
        Tell("publish", PublishedTable.TryCreate(Table(Rate()).ToCube().RollUp([Loiret], ByYear), null, null, Dominated));
        Tell(
            "publish",
            PublishedTable.TryCreate(Table(Stock(StockOverTime.MeanOfDays)).ToCube().RollUp([Loiret], ByYear), null, null, Policy));
        Tell(
            "publish",
            PublishedTable.TryCreate(
                Table(ExtremumDefinition.Create(Details(IndicatorKind.Extremum), Extreme.Maximum)).ToCube().RollUp([Loiret], ByYear),
                null,
                null,
                Policy));
        var later = ObservationTable.Create(Flow(), Cube.Roster, Term.Create(new(2030, 1, 1), new(2030, 12, 31))).ToCube();
        Tell("publish", PublishedTable.TryCreate(Cube.RollUp([Loiret], ByYear), null, later.RollUp([Loiret], ByTerm), Policy));
        Tell("publish", PublishedTable.TryCreate(Cube.RollUp([Loiret], ByYear), null, Cube.RollUp([Loiret], ByTerm), Policy));
        Tell("publish", PublishedTable.TryCreate(Cube.RollUp([Loiret], ByTerm), null, Cube.RollUp([Loiret], ByTerm), Policy));
        var huge = Table(Flow(), Row("coquelicot", "2023-01", long.MaxValue), Row("orleans", "2023-01", long.MaxValue)).ToCube();
        Tell(
            "publish",
            PublishedTable.TryCreate(
                huge.RollUp([SaintJean, Territory.OfCommune(CommuneCode.Parse("45234")), Loiret], ByYear), Loiret, null, Policy));

        var year = ObservedPeriod.Year(2023);
        Tell("compare", Cube.TryCompare(SaintJean, Territory.OfDepartement(DepartementCode.Parse("41")), year, withoutItself: true));
        Tell("compare", Cube.TryCompare(SaintJean, SaintJean, year, withoutItself: false));
        Tell("compare", Cube.TryCompare(SaintJean, Loiret, ObservedPeriod.Year(2021), withoutItself: false));
        Tell("compare", Table(Rate()).ToCube().TryCompare(SaintJean, Loiret, ObservedPeriod.Month(2023, 1), withoutItself: false));
        Tell("compare", Comparison.TryCreate(Of(Cube, SaintJean), Of(Table(Flow()).AsOf(January), Loiret)));
        Tell("compare", Comparison.TryCreate(Of(Cube, SaintJean), Of(Table(Stock(StockOverTime.Maximum)).ToCube(), Loiret)));
        Tell(
            "compare",
            Comparison.TryCreate(Of(Cube, SaintJean), Cube.RollUp(Only(Loiret), ByYear).Find(Loiret, ObservedPeriod.Year(2024))!));
        Tell(
            "change",
            KnowledgeChange.TryCreate(
                Cube,
                ObservationTable.Create(Flow(), Creches, Term.Create(new(2022, 1, 1), new(2024, 12, 31))).ToCube(),
                Only(SaintJean),
                ByYear));
        Tell("change", KnowledgeChange.TryCreate(Cube, Table(Flow(TimeGrain.Quarter)).ToCube(), Only(SaintJean), ByYear));
        Tell("change", KnowledgeChange.TryCreate(Cube, Cube, [Perimeter.Create([SaintJean, Loiret])], ByYear));

        Tell("roll up", Cube.TryRollUp([SaintJean, SaintJean], ByYear));
        Tell("roll up", Cube.TryRollUp([Perimeter.Create([SaintJean, Loiret])], ByYear));
        Tell("roll up", Cube.TryRollUp([Perimeter.Create([SaintJean], [Loiret])], ByYear));
        Tell("roll up", Cube.TryRollUp([Perimeter.Create([Loiret], [Territory.OfDepartement(DepartementCode.Parse("41"))])], ByYear));
        Tell("roll up", Table(Stock(StockOverTime.None)).ToCube().TryRollUp(Only(SaintJean), ByYear));
        Tell("roll up", Table(Flow(TimeGrain.Quarter)).ToCube().TryRollUp(Only(SaintJean), new() { Grain = TimeGrain.SchoolYear }));
        Tell("roll up", Table(Flow(TimeGrain.Year)).ToCube().TryRollUp(Only(SaintJean), new() { Grain = TimeGrain.Month }));
        Tell("roll up", Table(Rate()).ToCube().TryRollUp(Only(SaintJean), ByYear with { WithExtremes = true }));
        var distinct = FlowDefinition.Create(Details(IndicatorKind.Flow), FlowOverTime.None, CountOverSpace.None);
        Tell("roll up", Table(distinct).ToCube().TryRollUp(Only(SaintJean), ByYear));
        Tell("roll up", Table(distinct).ToCube().TryRollUp(Only(SaintJean), new() { Grain = TimeGrain.Month }));

        var one = Part("a").RollUp(Only(Territory.Country), ByYear);
        Tell("merge", one.TryMerge(Part("b").RollUp(Only(Loiret), ByYear)));
        Tell("merge", one.TryMerge(Part("b").RollUp(Only(Territory.Country), ByTerm)));
        Tell("merge", one.TryMerge(Part("b").RollUp(Only(Territory.Country), ByYear with { WithExtremes = true })));
        Tell("merge", one.TryMerge(Part("b").RollUp(Only(Territory.Country), ByYear with { Counted = CountedStatuses.Reported })));
        Tell("merge", one.TryMerge(Part("a").RollUp(Only(Territory.Country), ByYear)));
        Tell("merge", one.TryMerge(Table(Rate()).ToCube().RollUp(Only(Territory.Country), ByYear)));
        Tell(
            "merge",
            one.TryMerge(
                ObservationTable.Create(Flow(), Creches, Term.Create(new(2022, 1, 1), new(2024, 12, 31))).ToCube()
                    .RollUp(Only(Territory.Country), ByYear)));
        var bytes = one.ToBytes();
        Tell("bytes", RollUp.TryFromBytes(bytes, Flow()));
        Tell("bytes", RollUp.TryFromBytes(bytes, Rate()));
        Tell("bytes", RollUp.TryFromBytes(bytes.AsSpan(0, 9).ToArray(), Flow()));
        Tell("bytes", RollUp.TryFromBytes([.. bytes[..4], 9, .. bytes[5..]], Flow()));
        Tell("bytes", RollUp.TryFromBytes([.. bytes[..20], (byte)(bytes[20] ^ 1), .. bytes[21..]], Flow()));

        Tell("roster", Roster.TryCreate([Site("a", "45285"), Site("a", "45234")]));
        Tell(
            "roster",
            Roster.TryCreate(
                [Site("a", "45285")],
                [new(CommuneCode.Parse("45285"), Siren.Parse("244500468")), new(CommuneCode.Parse("45285"), Siren.Parse("244500468"))]));
        Tell("site", StructureSite.TryCreate(new()
        {
            Structure = Id<Structure>.Parse("a"),
            Service = ServiceKind.Eaje,
            Commune = CommuneCode.Parse("45285"),
            FirstDay = new(2023, 1, 2),
            LastDay = new(2023, 1, 1),
        }));
        Tell("book", ObservationBook.TryCreate([Table(Flow()), Table(Flow())]));
        Tell("band", Goal.TryBand(2, 1));
        var full = Specimens.Full;
        Tell("review", ReviewFigures.TryCreate(full, ActionNumber.Parse("9.9"), 2023, SaintJean, []));
        Tell("review", ReviewFigures.TryCreate(full, ActionNumber.Parse("1.1"), 2026, SaintJean, []));
        Tell("review", ReviewFigures.TryCreate(full, ActionNumber.Parse("1.1"), 999, SaintJean, []));
        Tell("review", ReviewFigures.TryCreate(full, ActionNumber.Parse("1.1"), 2023, SaintJean, [Cube, Cube]));
        Tell("review", ReviewFigures.TryCreate(full, ActionNumber.Parse("1.1"), 2023, SaintJean, [Cube, Table(Other()).AsOf(January)]));
        Approved.Is("Arguments", "figures.txt", told.ToString().Replace('\u00a0', ' '));

        void Tell<T>(string title, Validated<T> result)
            where T : class =>
            told.Append("# ").Append(title).Append('\n')
                .AppendJoin("", result.Violations.Select(violation => $"{Refused.Told(violation)}\n"));
    }

    /// <summary>What a review says is missing, of each kind.</summary>
    [Fact]
    public void Reviews_AreToldAsApproved()
    {
        var told = new StringBuilder();
        var full = Specimens.Full;
        var flow = FlowDefinition.Create(new()
        {
            Indicator = full.Indicators[0],
            Decimals = 0,
            Grain = TimeGrain.Month,
        }, FlowOverTime.Sum, CountOverSpace.Sum);
        var aimed = FlowDefinition.Create(new()
        {
            Indicator = full.Indicators[0],
            Decimals = 0,
            Grain = TimeGrain.Month,
            Goal = Goal.Up(100, 150),
        }, FlowOverTime.Sum, CountOverSpace.Sum);
        var school = FlowDefinition.Create(new()
        {
            Indicator = full.Indicators[0],
            Decimals = 0,
            Grain = TimeGrain.SchoolYear,
            Goal = Goal.Down(100),
        }, FlowOverTime.Sum, CountOverSpace.Sum);
        var distinct = FlowDefinition.Create(new()
        {
            Indicator = full.Indicators[0],
            Decimals = 0,
            Grain = TimeGrain.Month,
        }, FlowOverTime.None, CountOverSpace.Sum);
        var rows =
            Rows("coquelicot", 2022, Enumerable.Repeat(10m, 12)).Concat(Rows("coquelicot", 2023, Enumerable.Repeat(12m, 11))).ToArray();
        foreach (var cube in (IndicatorCube[])
        [
            Filled(flow, rows), Filled(aimed, rows), Filled(distinct, rows), Filled(flow), Filled(aimed, rows[..3]),
            Filled(aimed, [.. rows, .. Rows("bleuet", 2023, Enumerable.Repeat(1m, 12))]),
            Filled(school, Row("coquelicot", "2022/2023", 5), Row("coquelicot", "2023/2024", 7)),
            ObservationTable.Create(aimed, Creches, Term.Create(new(2023, 7, 1), new(2025, 12, 31))).ToCube(),
        ])
        {
            foreach (var year in (int[])[2022, 2023, 2024])
            {
                var review = ReviewFigures.Create(full, ActionNumber.Parse("1.1"), year, SaintJean, [cube]);
                told.Append("# ").Append(review).Append('\n')
                    .AppendJoin(
                        "",
                        review.Lines.Select(line => $"{line} | {line.Current} | {line.Previous} | {line.Change} | {line.Attainment}\n"));
                told.AppendJoin(
                    "",
                    review.Missing.Select(
                        gap =>
                            $"{gap.Kind} {gap.Indicator?.Id} | {gap.Message.In(Language.French)} | {gap.Message.In(Language.English)}\n"));
            }
        }

        told.AppendJoin(
            "",
            ReviewFigures.Create(full, ActionNumber.Parse("2"), 2023, SaintJean, []).Missing.Select(
                gap => $"{gap.Kind} | {gap.Message.In(Language.French)} | {gap.Message.In(Language.English)}\n"));
        told.AppendJoin(
            "",
            ReviewFigures.Create(full, ActionNumber.Parse("1.1"), 2023, SaintJean, []).Missing.Select(
                gap => $"{gap.Kind} | {gap.Message.In(Language.French)} | {gap.Message.In(Language.English)}\n"));
        Approved.Is("Indicators/Reviews", "reviews.txt", told.ToString().Replace('\u00a0', ' '));

        static IndicatorCube Filled(IndicatorDefinition definition, params ObservationRow[] rows) =>
            Table(definition, [.. rows.Select(row => row with { Indicator = definition.Indicator.Id })]).ToCube();
    }

    private static StockDefinition Other() => StockDefinition.Create(
        new()
        {
            Indicator = Indicator.Create(new()
            {
                Id = Id<Indicator>.Parse("autre"),
                Label = "Autre",
                Kind = IndicatorKind.Stock,
                Unit = "places",
            }),
            Decimals = 0,
            Grain = TimeGrain.Month
        }, StockOverTime.None, CountOverSpace.Sum);

    private static Figure Of(IndicatorCube cube, Territory territory) =>
        cube.RollUp(Only(territory), ByYear).Find(territory, ObservedPeriod.Year(2023))!;

    private static IndicatorCube Part(string key) =>
        ObservationTable.Create(Flow(), Roster.Create([Site(key, "45285")]), FourYears).Ingest([Row(key, "2023-01", 1)]).Result.ToCube();
}
