using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ctg.Domain.Indicators;

/// <summary>The loops over the cube's memory, down the columns of a run of sites. Whatever the order, the integers are exact.</summary>
/// <remarks>
/// Sums run in 64 bits over blocks so short that no sum of theirs can overflow, and each block is flushed to 128 bits. There,
/// fewer than 2^63 values below 2^63 in size cannot overflow either. Inside a block, arithmetic is unchecked for that reason alone.
/// </remarks>
internal static class Kernel
{
    /// <summary>The longest block of rows: counts of a block fit one byte.</summary>
    private const int BlockRows = 255;

    /// <summary>Adds each column's values to its total.</summary>
    /// <param name="plane">The values, row after row.</param>
    /// <param name="magnitude">What no value passes in size.</param>
    /// <param name="totals">One total a column.</param>
    internal static void Sum(ReadOnlySpan<long> plane, long magnitude, Span<Int128> totals)
    {
        var columns = totals.Length;
        var rows = plane.Length / columns;
        var blockRows = (int)Math.Min(BlockRows, long.MaxValue / magnitude);
        Span<long> block = columns <= 256 ? stackalloc long[columns] : new long[columns];
        for (var row = 0; row < rows; row += blockRows)
        {
            var count = Math.Min(blockRows, rows - row);
            block.Clear();
            SumBlock(plane.Slice(row * columns, count * columns), block);
            for (var i = 0; i < columns; i++)
            {
                totals[i] += block[i];
            }
        }
    }

    /// <summary>Counts, sums and keeps the extremes of the values whose state counts.</summary>
    /// <param name="plane">The values, row after row.</param>
    /// <param name="states">Their states.</param>
    /// <param name="magnitude">What no value passes in size.</param>
    /// <param name="counted">Which states count.</param>
    /// <param name="totals">What is kept, by column.</param>
    internal static void Statistics(
        ReadOnlySpan<long> plane, ReadOnlySpan<byte> states, long magnitude, CountedStatuses counted, ColumnStatistics totals)
    {
        var columns = totals.Columns;
        var rows = plane.Length / columns;
        var blockRows = (int)Math.Min(BlockRows, long.MaxValue / magnitude);
        var masks = Masks(counted);
        Span<long> block = columns <= 256 ? stackalloc long[columns] : new long[columns];
        for (var row = 0; row < rows; row += blockRows)
        {
            var count = Math.Min(blockRows, rows - row);
            block.Clear();
            StatisticsBlock(
                plane.Slice(row * columns, count * columns),
                states.Slice(row * columns, count * columns),
                masks,
                block,
                totals.Smallest,
                totals.Greatest);
            for (var i = 0; i < columns; i++)
            {
                totals.Sums[i] += block[i];
            }
        }
    }

    /// <summary>Counts the cells of each state, but for the closed ones, in each column.</summary>
    /// <param name="states">The states, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="counts"><see cref="Coverage.Size"/> numbers a column, the states' first.</param>
    internal static void CountStates(ReadOnlySpan<byte> states, int columns, Span<long> counts)
    {
        // So many rows side by side fill whole vectors.
        var width = columns * (Vector256<byte>.Count / (int)BigInteger.GreatestCommonDivisor(columns, Vector256<byte>.Count));
        var whole = Vector256.IsHardwareAccelerated ? states.Length - (states.Length % width) : 0;
        for (int start = 0, next; start < whole; start = next)
        {
            next = start + Math.Min(whole - start, BlockRows * width);
            var block = states[start..next];
            for (var strip = 0; strip < width; strip += Vector256<byte>.Count)
            {
                CountStrip(block, width, strip, columns, counts);
            }
        }

        for (var cell = whole; cell < states.Length; cell++)
        {
            if (states[cell] != (byte)CellState.Closed)
            {
                counts[(cell % columns * Coverage.Size) + Coverage.At((CellState)states[cell])]++;
            }
        }
    }

    /// <summary>A number that no value passes in size, one at least. No value is <see cref="long.MinValue"/>.</summary>
    internal static long Magnitude(ReadOnlySpan<long> values)
    {
        var bits = Vector256<long>.Zero;
        var i = 0;
        for (; i <= values.Length - Vector256<long>.Count; i += Vector256<long>.Count)
        {
            bits |= Vector256.Abs(Vector256.Create(values.Slice(i, Vector256<long>.Count)));
        }

        var all = bits[0] | bits[1] | bits[2] | bits[3] | 1;
        for (; i < values.Length; i++)
        {
            all |= Math.Abs(values[i]);
        }

        return all;
    }

    /// <summary>For each state, all bits set where it counts.</summary>
    internal static Vector128<byte> Masks(CountedStatuses counted) => Vector128.Create(
        0,
        counted.HasFlag(CountedStatuses.Reported) ? byte.MaxValue : (byte)0,
        counted.HasFlag(CountedStatuses.Estimated) ? byte.MaxValue : (byte)0,
        counted.HasFlag(CountedStatuses.Provisional) ? byte.MaxValue : (byte)0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumBlock(ReadOnlySpan<long> rows, Span<long> sums)
    {
        unchecked
        {
            var columns = sums.Length;
            ref var cell = ref MemoryMarshal.GetReference(rows);
            ref var sum = ref MemoryMarshal.GetReference(sums);
            var width = (nuint)columns;
            var vectors = width - (width % (nuint)Vector256<long>.Count);
            nuint at = 0;
            var left = rows.Length / columns;

            // Two rows at a time, so that a sum is loaded and stored once for two.
            for (; left >= 2; left -= 2, at += 2 * width)
            {
                nuint i = 0;
                for (; i < vectors; i += (nuint)Vector256<long>.Count)
                {
                    var both = Vector256.LoadUnsafe(ref cell, at + i) + Vector256.LoadUnsafe(ref cell, at + width + i);
                    (Vector256.LoadUnsafe(ref sum, i) + both).StoreUnsafe(ref sum, i);
                }

                for (; i < width; i++)
                {
                    sums[(int)i] += rows[(int)(at + i)] + rows[(int)(at + width + i)];
                }
            }

            for (; left > 0; left--, at += width)
            {
                for (var i = 0; i < columns; i++)
                {
                    sums[i] += rows[(int)at + i];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void StatisticsBlock(
        ReadOnlySpan<long> rows,
        ReadOnlySpan<byte> states,
        Vector128<byte> masks,
        Span<long> sums,
        Span<long> smallest,
        Span<long> greatest)
    {
        unchecked
        {
            var columns = sums.Length;
            var strips = columns - (columns % Vector128<byte>.Count);
            ref var value = ref MemoryMarshal.GetReference(rows);
            ref var state = ref MemoryMarshal.GetReference(states);
            for (var row = 0; row < rows.Length; row += columns)
            {
                var column = 0;
                for (; column < strips; column += Vector128<byte>.Count)
                {
                    var at = (nuint)(row + column);
                    var counts = Vector128.Shuffle(masks, Vector128.LoadUnsafe(ref state, at)).AsSByte();
                    var (low, high) = Vector128.Widen(counts);
                    var (first, second) = Vector128.Widen(low);
                    var (third, fourth) = Vector128.Widen(high);
                    Keep(ref value, at, Wide(first), column, sums, smallest, greatest);
                    Keep(ref value, at + 4, Wide(second), column + 4, sums, smallest, greatest);
                    Keep(ref value, at + 8, Wide(third), column + 8, sums, smallest, greatest);
                    Keep(ref value, at + 12, Wide(fourth), column + 12, sums, smallest, greatest);
                }

                for (; column < columns; column++)
                {
                    if (masks[states[row + column]] != 0)
                    {
                        var one = rows[row + column];
                        sums[column] += one;
                        smallest[column] = Math.Min(smallest[column], one);
                        greatest[column] = Math.Max(greatest[column], one);
                    }
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static Vector256<long> Wide(Vector128<int> mask)
        {
            var (low, high) = Vector128.Widen(mask);
            return Vector256.Create(low, high);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void Keep(
            ref long values, nuint at, Vector256<long> counts, int column, Span<long> sums, Span<long> smallest, Span<long> greatest)
        {
            var i = (nuint)column;
            ref var sum = ref MemoryMarshal.GetReference(sums);
            ref var least = ref MemoryMarshal.GetReference(smallest);
            ref var most = ref MemoryMarshal.GetReference(greatest);
            var value = Vector256.LoadUnsafe(ref values, at);
            (Vector256.LoadUnsafe(ref sum, i) + (value & counts)).StoreUnsafe(ref sum, i);
            Vector256.Min(
                Vector256.LoadUnsafe(ref least, i),
                Vector256.ConditionalSelect(counts, value, Vector256.Create(long.MaxValue))).StoreUnsafe(ref least, i);
            Vector256.Max(
                Vector256.LoadUnsafe(ref most, i),
                Vector256.ConditionalSelect(counts, value, Vector256.Create(long.MinValue))).StoreUnsafe(ref most, i);
        }
    }

    /// <summary>Counts the states of one vector's cells in rows of a width, at most 255 of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountStrip(ReadOnlySpan<byte> states, int width, int strip, int columns, Span<long> counts)
    {
        unchecked
        {
            Vector256<byte> reported = default, estimated = default, provisional = default, notReported = default;
            Vector256<byte> notCollected = default, notApplicable = default, silent = default, unexpected = default;
            ref var state = ref MemoryMarshal.GetReference(states);
            for (var at = (nuint)strip; at < (nuint)states.Length; at += (nuint)width)
            {
                // Where a comparison holds, all bits are set: minus one.
                var cells = Vector256.LoadUnsafe(ref state, at);
                reported -= Vector256.Equals(cells, Vector256.Create((byte)CellState.Reported));
                estimated -= Vector256.Equals(cells, Vector256.Create((byte)CellState.Estimated));
                provisional -= Vector256.Equals(cells, Vector256.Create((byte)CellState.Provisional));
                notReported -= Vector256.Equals(cells, Vector256.Create((byte)CellState.NotReported));
                notCollected -= Vector256.Equals(cells, Vector256.Create((byte)CellState.NotCollected));
                notApplicable -= Vector256.Equals(cells, Vector256.Create((byte)CellState.NotApplicable));
                silent -= Vector256.Equals(cells, Vector256.Create((byte)CellState.Silent));
                unexpected -= Vector256.Equals(cells, Vector256.Create((byte)CellState.Unexpected));
            }

            Flush(reported, CellState.Reported, strip, columns, counts);
            Flush(estimated, CellState.Estimated, strip, columns, counts);
            Flush(provisional, CellState.Provisional, strip, columns, counts);
            Flush(notReported, CellState.NotReported, strip, columns, counts);
            Flush(notCollected, CellState.NotCollected, strip, columns, counts);
            Flush(notApplicable, CellState.NotApplicable, strip, columns, counts);
            Flush(silent, CellState.Silent, strip, columns, counts);
            Flush(unexpected, CellState.Unexpected, strip, columns, counts);
        }
    }

    private static void Flush(Vector256<byte> found, CellState state, int strip, int columns, Span<long> counts)
    {
        if (found == Vector256<byte>.Zero)
        {
            return;
        }

        Span<byte> each = stackalloc byte[Vector256<byte>.Count];
        found.CopyTo(each);
        for (var i = 0; i < each.Length; i++)
        {
            counts[((strip + i) % columns * Coverage.Size) + Coverage.At(state)] += each[i];
        }
    }
}
