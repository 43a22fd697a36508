using BenchmarkDotNet.Attributes;

namespace Ctg.Domain.Benchmarks.Money;

/// <summary>Spreading an amount over structures, beside sorting as many of their keys.</summary>
[MemoryDiagnoser]
public class AllocationBenchmarks
{
    private static readonly Euros Total = Euros.FromCents(98_765_432_109);
    private Id<Structure>[] _keys = [];
    private (Id<Structure> Key, decimal Weight)[] _weights = [];

    [Params(10, 100, 1_000, 10_000, 100_000)]
    public int Structures { get; set; }

    /// <summary>Keys in no order, weights with ties; the shares are checked against the method written in the plainest way.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(2022);
        _weights = [.. Enumerable.Range(0, Structures).Select(i => (Id<Structure>.Parse($"structure-{i}"), (decimal)random.Next(1, 60)))];
        random.Shuffle(_weights);
        _keys = [.. _weights.Select(weight => weight.Key)];
        var sum = _weights.Sum(weight => weight.Weight);
        var parts =
            _weights.Select(weight => (weight.Key, Cents: Int128.DivRem(Total.Cents * (Int128)weight.Weight, (Int128)sum))).ToList();
        var left = (int)(Total.Cents - parts.Aggregate(Int128.Zero, (cents, part) => cents + part.Cents.Quotient));
        var expected = parts
            .OrderByDescending(part => part.Cents.Remainder).ThenBy(part => part.Key)
            .Select((part, rank) => (part.Key, Cents: part.Cents.Quotient + (rank < left ? 1 : 0)))
            .ToDictionary(part => part.Key, part => part.Cents);
        var allocation = Allocate();
        if (_keys.Any(key => allocation[key].Cents != expected[key]))
        {
            throw new InvalidOperationException("The shares are not those of the largest remainder.");
        }
    }

    [Benchmark(Baseline = true)]
    public Id<Structure> SortKeys()
    {
        var keys = (Id<Structure>[])_keys.Clone();
        Array.Sort(keys);
        return keys[0];
    }

    [Benchmark]
    public Allocation<Id<Structure>> Allocate() => Allocation.Create(Total, _weights);

    [Benchmark]
    public AllocationCertificate<Id<Structure>> Certify() => Allocation.Create(Total, _weights).ToCertificate();
}
