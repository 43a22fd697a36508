namespace Ctg.Domain.Indicators;

/// <summary>What is kept of each column: the sum of the values that count, the smallest and the greatest of them.</summary>
internal sealed class ColumnStatistics
{
    internal ColumnStatistics(int columns)
    {
        Columns = columns;
        Sums = new Int128[columns];
        Smallest = new long[columns];
        Greatest = new long[columns];
        Smallest.AsSpan().Fill(long.MaxValue);
        Greatest.AsSpan().Fill(long.MinValue);
    }

    internal int Columns { get; }

    internal Int128[] Sums { get; }

    /// <summary>The smallest value, <see cref="long.MaxValue"/> where none counts.</summary>
    internal long[] Smallest { get; }

    /// <summary>The greatest value, <see cref="long.MinValue"/> where none counts.</summary>
    internal long[] Greatest { get; }
}
