using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Bonus;
using NodaTime;

namespace Ctg.Domain.Tests.Aggregation;

/// <summary>Two crèches of Saint-Jean, one of Orléans, one of Blois, observed over the convention's four years.</summary>
internal static class Observed
{
    internal static readonly Term FourYears = Term.Create(new(2022, 1, 1), new(2025, 12, 31));

    internal static readonly Instant January = Instant.FromUtc(2026, 1, 15, 8, 0);

    internal static readonly Instant March = Instant.FromUtc(2026, 3, 15, 8, 0);

    internal static readonly Territory SaintJean = Territory.OfCommune(CommuneCode.Parse("45285"));

    internal static readonly Territory Loiret = Territory.OfDepartement(DepartementCode.Parse("45"));

    internal static Roster Creches { get; } = Roster.Create(
        [Site("coquelicot", "45285"), Site("bleuet", "45285"), Site("orleans", "45234"), Site("blois", "41018")],
        [new(CommuneCode.Parse("45285"), Siren.Parse("244500468")), new(CommuneCode.Parse("45234"), Siren.Parse("244500468"))]);

    internal static StructureSite Site(string key, string commune, LocalDate? firstDay = null, LocalDate? lastDay = null) =>
        StructureSite.Create(new()
        {
            Structure = Id<Structure>.Parse(key),
            Service = ServiceKind.Eaje,
            Commune = CommuneCode.Parse(commune),
            FirstDay = firstDay,
            LastDay = lastDay,
        });

    internal static IndicatorDefinitionDetails Details(
        IndicatorKind kind, int decimals = 0, TimeGrain grain = TimeGrain.Month, string unit = "unités", Goal? goal = null) => new()
        {
            Indicator = Indicator.Create(new()
            {
                Id = Id<Indicator>.Parse("observed"),
                Label = "Indicateur observé",
                Kind = kind,
                Unit = unit,
            }),
            Decimals = decimals,
            Grain = grain,
            Goal = goal,
        };

    internal static FlowDefinition Flow(TimeGrain grain = TimeGrain.Month, Goal? goal = null) =>
        FlowDefinition.Create(Details(IndicatorKind.Flow, grain: grain, goal: goal), FlowOverTime.Sum, CountOverSpace.Sum);

    internal static StockDefinition Stock(StockOverTime overTime) =>
        StockDefinition.Create(Details(IndicatorKind.Stock), overTime, CountOverSpace.Sum);

    internal static RatioDefinition Rate(TimeGrain grain = TimeGrain.Year) =>
        RatioDefinition.Create(Details(IndicatorKind.Ratio, grain: grain, unit: "%"), RatioOverTime.Sum, 0, 100);

    internal static ObservationTable Table(IndicatorDefinition definition, params ObservationRow[] rows) =>
        Table(definition, Creches, rows);

    internal static ObservationTable Table(IndicatorDefinition definition, Roster roster, params ObservationRow[] rows)
    {
        var ingestion = ObservationTable.Create(definition, roster, FourYears).Ingest(rows);
        ingestion.Rejected.Should().BeEmpty();
        return ingestion.Result;
    }

    internal static ObservationRow Row(
        string structure, string period, decimal? value, decimal? @base = null, int revision = 0, Instant? at = null) => new()
        {
            Indicator = Id<Indicator>.Parse("observed"),
            Structure = Id<Structure>.Parse(structure),
            Period = ObservedPeriod.Parse(period),
            Status = ObservationStatus.Reported,
            Value = value,
            Base = @base,
            RecordedAt = at ?? January,
            Revision = revision,
        };

    internal static ObservationRow[] Rows(string structure, int year, IEnumerable<decimal> months) =>
        [.. months.Select((value, i) => Row(structure, $"{year}-{i + 1:00}", value))];

    internal static ValueList<Perimeter> Only(Perimeter perimeter) => [perimeter];
}
