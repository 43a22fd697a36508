namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>What a contestant found, by territory and month. Members that a workload does not ask for stay zero.</summary>
internal sealed class Totals(int groups)
{
    internal Int128[] Sums { get; } = new Int128[groups];

    internal long[] Counts { get; } = new long[groups];

    internal long[] Smallest { get; } = new long[groups];

    internal long[] Greatest { get; } = new long[groups];

    internal long[] Missing { get; } = new long[groups];

    internal bool Equals(Totals other) =>
        Sums.AsSpan().SequenceEqual(other.Sums) && Counts.AsSpan().SequenceEqual(other.Counts)
            && Smallest.AsSpan().SequenceEqual(other.Smallest)
        && Greatest.AsSpan().SequenceEqual(other.Greatest) && Missing.AsSpan().SequenceEqual(other.Missing);
}
