using BenchmarkDotNet.Attributes;
using Ctg.Domain.Benchmarks.Compare;
using Ctg.Domain.Indicators;

namespace Ctg.Domain.Benchmarks.Aggregates;

/// <summary>Rolling up by year and département, for each kind that plain rows can hold.</summary>
public class KindBenchmarks
{
    private readonly SyntheticRows _data = new(500_000);
    private IndicatorCube _cube = null!;

    [ParamsAllValues]
    public AggregatedKind Kind { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var rows = _data.Rows.Select(row => new Observation(
            row.Site, row.Period, Kind == AggregatedKind.Milestones ? row.Value & 3 : row.Value, row.Status, row.RecordedAt, 0,
            Kind is AggregatedKind.Ratio or AggregatedKind.WeightedMean
                && row.Status is not (ObservationStatus.NotReported or ObservationStatus.NotCollected) ? 100 : 0));
        _cube = ObservationTable.Create(Definition(), _data.Roster, SyntheticRows.FourYears).Ingest(rows).Result.ToCube();
    }

    [Benchmark]
    public object RollUpByYear() => _cube.RollUp(_data.Territories, new() { Grain = TimeGrain.Year });

    private IndicatorDefinition Definition() => Kind switch
    {
        AggregatedKind.Stock => StockDefinition.Create(Details(IndicatorKind.Stock), StockOverTime.Last(2), CountOverSpace.Sum),
        AggregatedKind.MeanOfDays => StockDefinition.Create(Details(IndicatorKind.Stock), StockOverTime.MeanOfDays, CountOverSpace.Sum),
        AggregatedKind.Ratio => RatioDefinition.Create(Details(IndicatorKind.Ratio), RatioOverTime.Sum, 0, 100),
        AggregatedKind.WeightedMean => WeightedMeanDefinition.Create(Details(IndicatorKind.WeightedMean), 0),
        AggregatedKind.Extremum => ExtremumDefinition.Create(Details(IndicatorKind.Extremum), Extreme.Maximum),
        AggregatedKind.Milestones => MilestoneDefinition.Create(Details(IndicatorKind.MilestoneSet), ["signature", "bilan"]),
        _ => FlowDefinition.Create(Details(IndicatorKind.Flow), FlowOverTime.Sum, CountOverSpace.Sum),
    };

    private static IndicatorDefinitionDetails Details(IndicatorKind kind) =>
        new()
        {
            Indicator = Indicator.Create(new()
            {
                Id = Id<Indicator>.Parse("observed"),
                Label = "Indicateur",
                Kind = kind,
            }),
            Decimals = 0,
            Grain = TimeGrain.Month
        };
}
