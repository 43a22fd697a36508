using BenchmarkDotNet.Attributes;
using Ctg.Domain.Benchmarks.Compare;
using Ctg.Domain.Indicators;

namespace Ctg.Domain.Benchmarks.Aggregates;

/// <summary>From rows to figures: half a million observations of a flow.</summary>
[MemoryDiagnoser]
public class AggregationBenchmarks
{
    private readonly SyntheticRows _data = new(500_000);
    private readonly ObservationTable _table;
    private readonly IndicatorCube _cube;
    private readonly RollUp _one;
    private readonly RollUp _other;

    public AggregationBenchmarks()
    {
        _table = _data.EmptyTable().Ingest(_data.Rows.AsSpan()).Result;
        _cube = _table.ToCube();
        _one = _cube.RollUp(_data.Territories, new() { Grain = TimeGrain.Month });
        _other = SyntheticRows.Beside().RollUp(_data.Territories, new() { Grain = TimeGrain.Month });
    }

    [Benchmark]
    public object Ingest() => _data.EmptyTable().Ingest(_data.Rows.AsSpan());

    [Benchmark]
    public object Freeze() => _table.ToCube();

    [Benchmark]
    public object RollUpByMonth() => _cube.RollUp(_data.Territories, new() { Grain = TimeGrain.Month });

    [Benchmark]
    public object RollUpByYear() => _cube.RollUp(_data.Territories, new() { Grain = TimeGrain.Year });

    [Benchmark]
    public object RollUpWithExtremes() => _cube.RollUp(_data.Territories, new() { Grain = TimeGrain.Month, WithExtremes = true });

    [Benchmark]
    public object Merge() => _one.Merge(_other);
}
