using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Ctg.Domain.Indicators;

namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>The library itself, and the limit that reading as many bytes sets.</summary>
internal sealed class CubeContestants
{
    private const CountedStatuses Filter = CountedStatuses.Reported | CountedStatuses.Estimated;

    private readonly SyntheticRows _data;
    private readonly IndicatorCube _cube;
    private readonly long[] _values;
    private readonly byte[] _states;

    internal CubeContestants(SyntheticRows data)
    {
        _data = data;
        _cube = data.EmptyTable().Ingest(data.Rows.AsSpan()).Result.ToCube();
        _values = [.. data.Rows.Select(row => row.Value)];
        _states = [.. data.Rows.Select(row => (byte)row.Status)];
    }

    internal double BytesPerCell => (double)_cube.ByteCount / _cube.CellCount;

    internal IEnumerable<Contestant> All =>
    [
        new("cube-sum", "sum", () => Sum(_cube)),
        new("cube-stats", "stats", Statistics),
        new("from-rows", "sum", () => Sum(_data.EmptyTable().Ingest(_data.Rows.AsSpan()).Result.ToCube())),
        new("read-limit", "read", Read),
    ];

    private Totals Sum(IndicatorCube cube)
    {
        var totals = new Totals(_data.Groups);
        var table = cube.RollUp(_data.Territories, new() { Grain = TimeGrain.Month });
        var at = 0;
        foreach (var figure in table.Figures)
        {
            totals.Sums[at++] = figure.Components[0];
        }

        return totals;
    }

    private Totals Statistics()
    {
        var totals = new Totals(_data.Groups);
        var table = _cube.RollUp(_data.Territories, new() { Grain = TimeGrain.Month, Counted = Filter, WithExtremes = true });
        var at = 0;
        foreach (var figure in table.Figures)
        {
            totals.Sums[at] = figure.Components[0];
            totals.Counts[at] = figure.Coverage.Contributing;
            totals.Smallest[at] = (long)(figure.Smallest!.Value * 100m).Numerator;
            totals.Greatest[at] = (long)(figure.Greatest!.Value * 100m).Numerator;
            totals.Missing[at] = figure.Coverage.NotReported + figure.Coverage.NotCollected + figure.Coverage.Silent;
            at++;
        }

        return totals;
    }

    private Totals? Read()
    {
        var sum = TensorPrimitives.Sum<long>(_values) + TensorPrimitives.Sum(MemoryMarshal.Cast<byte, long>(_states));
        return sum == long.MinValue ? throw new InvalidOperationException("Not a sum of these values.") : null;
    }
}
