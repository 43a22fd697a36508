using BenchmarkDotNet.Attributes;
using Ctg.Domain.Benchmarks.Compare;
using Ctg.Domain.Indicators;

namespace Ctg.Domain.Benchmarks.Suppression;

/// <summary>A table of all the départements over 48 months with its totals, one cell in fifty or so too small.</summary>
public class SuppressionBenchmarks
{
    private readonly SuppressionPolicy _policy = SuppressionPolicy.Create(1, 400, null);
    private readonly RollUp _months;
    private readonly RollUp _whole;

    public SuppressionBenchmarks()
    {
        var data = new SyntheticRows(94 * SyntheticRows.Months);
        var cube = data.EmptyTable().Ingest(data.Rows.AsSpan()).Result.ToCube();
        ValueList<Perimeter> perimeters = [.. data.Territories, Territory.Country];
        _months = cube.RollUp(perimeters, new() { Grain = TimeGrain.Month });
        _whole = cube.RollUp(perimeters, new() { Grain = TimeGrain.Term });
    }

    [Benchmark]
    public object Protect() => PublishedTable.Create(_months, Territory.Country, _whole, _policy);
}
