using BenchmarkDotNet.Attributes;

namespace Ctg.Domain.Benchmarks.Money;

/// <summary>Rounding a table of structures by years that keeps both totals.</summary>
[MemoryDiagnoser]
public class TwoWayBenchmarks
{
    private (int Key, Euros Total)[] _rows = [];
    private (int Key, Euros Total)[] _years = [];

    [Params(10, 100, 1_000)]
    public int Structures { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(2022);
        _rows = [.. Enumerable.Range(0, Structures).Select(i => (i, Euros.FromCents(random.Next(100_000, 10_000_000))))];
        var years =
            Allocation.Create(Euros.Sum(_rows.Select(row => row.Total)), Enumerable.Range(2022, 5).Select(year => (year, 1m + (year % 3))));
        _years = [.. years.Keys.Select(year => (year, years[year]))];
        var table = Round();
        if (_years.Any(year => Euros.Sum(_rows.Select(row => table[row.Key, year.Key])) != year.Total))
        {
            throw new InvalidOperationException("A year does not keep its total.");
        }
    }

    [Benchmark]
    public TwoWayAllocation<int, int> Round() => TwoWayAllocation.Create(_rows, _years);
}
