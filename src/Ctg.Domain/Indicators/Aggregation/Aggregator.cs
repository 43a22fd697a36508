using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>Fills one row of figures from a cube: time first within each structure, then space.</summary>
/// <remarks>
/// Where both rules are sums the order does not matter, and whole columns are added down the sites. Other rules go site by site.
/// </remarks>
internal sealed class Aggregator
{
    /// <summary>The most columns whose states fit the bits of one integer.</summary>
    private const int ColumnsInBits = 64;

    /// <summary>How many sites are added between two looks at whether the work is still wanted.</summary>
    private const int SitesAtOnce = 8_192;

    private readonly IndicatorCube _cube;
    private readonly PeriodSpan[] _spans;
    private readonly RollUpOptions _options;
    private readonly int _columns;
    private readonly bool _isOwnGrain;
    private readonly bool _byColumns;
    private readonly Vector128<byte> _counted;
    private readonly Vector128<byte> _expected;
    private readonly (LocalDate First, LocalDate Last)[] _days;

    internal Aggregator(IndicatorCube cube, PeriodSpan[] spans, RollUpOptions options)
    {
        _cube = cube;
        _spans = spans;
        _options = options;
        _columns = cube.Grid.Count;
        _counted = Kernel.Masks(options.Counted);
        _expected = Vector128.Create(0, 255, 255, 255, 255, 255, 0, 255, 0, 0, 0, 0, 0, 0, 0, (byte)0);
        _days = [.. cube.Grid.Periods.Select(cube.Grid.DaysOf)];
        IsSinglePeriod = Array.TrueForAll(spans, span => span.End - span.Start == 1);
        _isOwnGrain = options.Grain == cube.Definition.Grain && cube.Definition.OverTime != TimeRule.Union;
        var adds = cube.Definition.OverSpace is not (SpaceRule.Minimum or SpaceRule.Maximum)
            && (_isOwnGrain || cube.Definition.OverTime == TimeRule.Sum);
        _byColumns = adds && (!options.WithExtremes || IsSinglePeriod);
    }

    private bool IsSinglePeriod { get; }

    /// <summary>Adds a run of sites to the figures of a row.</summary>
    /// <param name="store">The figures.</param>
    /// <param name="row">The row.</param>
    /// <param name="start">The first site.</param>
    /// <param name="end">The site after the last.</param>
    internal void Add(FigureStore store, int row, int start, int end)
    {
        var offset = row * _spans.Length;
        var states = new long[_columns * Coverage.Size];
        Kernel.CountStates(_cube.States[(start * _columns)..(end * _columns)], _columns, states);
        AddStates(store, offset, states);
        if (_byColumns)
        {
            AddColumns(store, offset, states, start, end);
        }
        else
        {
            AddSites(store, offset, start, end);
        }
    }

    private void AddStates(FigureStore store, int offset, long[] counts)
    {
        for (var i = 0; i < _spans.Length; i++)
        {
            var into = store.CountsOf(offset + i);
            for (var column = _spans[i].Start; column < _spans[i].End; column++)
            {
                for (var state = 0; state < Coverage.StateCount; state++)
                {
                    into[state] += counts[(column * Coverage.Size) + state];
                }
            }
        }
    }

    private void AddColumns(FigureStore store, int offset, long[] states, int start, int end)
    {
        var width = store.Width;
        var sums = new Int128[width][];
        ColumnStatistics? statistics = null;
        for (var plane = 0; plane < width; plane++)
        {
            var values = _cube.Plane(plane)[(start * _columns)..(end * _columns)];
            if (_options.Counted == CountedStatuses.All && !_options.WithExtremes)
            {
                Kernel.Sum(values, _cube.Magnitudes[plane], sums[plane] = new Int128[_columns]);
            }
            else
            {
                statistics = new(_columns);
                Kernel.Statistics(
                    values, _cube.States[(start * _columns)..(end * _columns)], _cube.Magnitudes[plane], _options.Counted, statistics);
                sums[plane] = statistics.Sums;
            }
        }

        var (structures, contributing) = IsSinglePeriod ? CountStructures(states) : CountStructures(start, end);
        var components = new Int128[width];
        for (var i = 0; i < _spans.Length; i++)
        {
            for (var plane = 0; plane < width; plane++)
            {
                components[plane] = 0;
                for (var column = _spans[i].Start; column < _spans[i].End; column++)
                {
                    components[plane] += sums[plane][column];
                }
            }

            if (_options.WithExtremes && contributing[i] > 0)
            {
                var column = _spans[i].Start;
                store.Keep(
                    offset + i,
                    statistics!.Smallest[column],
                    statistics.Greatest[column],
                    Coverage.ContributingOf(store.CountsOf(offset + i)));
            }

            store.Add(offset + i, components, structures[i], contributing[i]);
        }
    }

    /// <summary>The same as below where each period is one column: a site has one state there.</summary>
    private (long[] Structures, long[] Contributing) CountStructures(long[] states)
    {
        return (_spans.Select(span => Count(span.Start, _expected)).ToArray(), _spans.Select(span => Count(span.Start, _counted))
            .ToArray());

        long Count(int column, Vector128<byte> masks)
        {
            var count = 0L;
            for (var state = CellState.Reported; state <= CellState.Unexpected; state++)
            {
                count += masks[(int)state] == 0 ? 0 : states[(column * Coverage.Size) + Coverage.At(state)];
            }

            return count;
        }
    }

    /// <summary>For each period, the sites that were to give an observation, and those of which one counts.</summary>
    private (long[] Structures, long[] Contributing) CountStructures(int start, int end)
    {
        var structures = new long[_spans.Length];
        var contributing = new long[_spans.Length];
        var masks = _spans.Select(span => Mask(span.Start, span.End)).ToArray();
        for (var site = start; site < end; site++)
        {
            var states = _cube.States.Slice(site * _columns, _columns);
            if (_columns <= ColumnsInBits)
            {
                var expected = Bits(states, _expected);
                var counted = Bits(states, _counted);
                for (var i = 0; i < masks.Length; i++)
                {
                    structures[i] += (expected & masks[i]) == 0 ? 0 : 1;
                    contributing[i] += (counted & masks[i]) == 0 ? 0 : 1;
                }
            }
            else
            {
                for (var i = 0; i < _spans.Length; i++)
                {
                    structures[i] += Holds(states[_spans[i].Start.._spans[i].End], _expected) ? 1 : 0;
                    contributing[i] += Holds(states[_spans[i].Start.._spans[i].End], _counted) ? 1 : 0;
                }
            }
        }

        return (structures, contributing);

        static ulong Mask(int start, int end) =>
            unchecked((end - start >= ColumnsInBits ? ulong.MaxValue : (1UL << (end - start)) - 1) << (start & (ColumnsInBits - 1)));
    }

    private static ulong Bits(ReadOnlySpan<byte> states, Vector128<byte> masks)
    {
        var bits = 0UL;
        var column = 0;
        for (; column <= states.Length - Vector128<byte>.Count; column += Vector128<byte>.Count)
        {
            var found = Vector128.Shuffle(masks, Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(states), (nuint)column));
            bits |= (ulong)found.ExtractMostSignificantBits() << column;
        }

        for (; column < states.Length; column++)
        {
            bits |= masks[states[column]] == 0 ? 0 : 1UL << column;
        }

        return bits;
    }

    private static bool Holds(ReadOnlySpan<byte> states, Vector128<byte> masks)
    {
        foreach (var state in states)
        {
            if (masks[state] != 0)
            {
                return true;
            }
        }

        return false;
    }

    private void AddSites(FigureStore store, int offset, int start, int end)
    {
        var components = new Int128[store.Width];
        for (var site = start; site < end; site++)
        {
            for (var i = 0; i < _spans.Length; i++)
            {
                Array.Clear(components);
                var isDue = IsDue(site, _spans[i]);
                var counts = Reduce(site, _spans[i], components);
                if (counts && _options.WithExtremes)
                {
                    store.Keep(offset + i, components[0], components[0], Coverage.ContributingOf(store.CountsOf(offset + i)));
                }

                store.Add(offset + i, components, isDue || counts ? 1 : 0, counts ? 1 : 0);
            }
        }
    }

    /// <summary>Whether a site was to give an observation of a period: of its end, where the last one counts.</summary>
    private bool IsDue(int site, PeriodSpan span)
    {
        var states = _cube.States.Slice(site * _columns, _columns);
        return _cube.Definition.OverTime == TimeRule.Last && !_isOwnGrain
            ? IsOpenAtTheEnd(site, span) && _expected[states[span.End - 1]] != 0
            : Holds(states[span.Start..span.End], _expected);
    }

    /// <summary>What one site makes of a period.</summary>
    /// <returns>Whether it makes anything.</returns>
    private bool Reduce(int site, PeriodSpan span, Span<Int128> components) => _cube.Definition.OverTime switch
    {
        _ when _isOwnGrain => Sum(site, span, components),
        TimeRule.Sum => Sum(site, span, components),
        TimeRule.Last => Last(site, span, components),
        TimeRule.MeanOfDays => MeanOfDays(site, span, components),
        TimeRule.Minimum or TimeRule.Maximum => Extremum(site, span, components),
        TimeRule.Union => Union(site, span, components),
        _ => throw new InvalidOperationException($"{_cube.Definition.OverTime} makes no figure of a longer period."),
    };

    private bool Sum(int site, PeriodSpan span, Span<Int128> components)
    {
        var counts = false;
        for (var column = span.Start; column < span.End; column++)
        {
            if (Counts(site, column))
            {
                counts = true;
                for (var plane = 0; plane < components.Length; plane++)
                {
                    components[plane] += Value(site, column, plane);
                }
            }
        }

        return counts;
    }

    /// <summary>The last value that counts, back to the maximum age; one without object ends the search.</summary>
    private bool Last(int site, PeriodSpan span, Span<Int128> components)
    {
        if (!IsOpenAtTheEnd(site, span))
        {
            return false;
        }

        var oldest = Math.Max(span.Start, (long)span.End - 1 - _cube.Definition.MaximumAge!.Value);
        for (var column = span.End - 1; column >= oldest && StateOf(site, column) != CellState.NotApplicable; column--)
        {
            if (Counts(site, column))
            {
                for (var plane = 0; plane < components.Length; plane++)
                {
                    components[plane] = Value(site, column, plane);
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Values times the days they hold. A gap leaves the site without a mean; days without object or closed count nothing.
    /// </summary>
    private bool MeanOfDays(int site, PeriodSpan span, Span<Int128> components)
    {
        var counts = false;
        for (var column = span.Start; column < span.End; column++)
        {
            if (Counts(site, column))
            {
                counts = true;
                components[0] += (Int128)Value(site, column, 0) * DaysOpen(site, column);
            }
            else if (StateOf(site, column) is not (CellState.Closed or CellState.Unexpected or CellState.NotApplicable))
            {
                return false;
            }
        }

        return counts;
    }

    private bool Extremum(int site, PeriodSpan span, Span<Int128> components)
    {
        var counts = false;
        for (var column = span.Start; column < span.End; column++)
        {
            if (Counts(site, column))
            {
                Int128 value = Value(site, column, 0);
                components[0] = !counts ? value
                    : _cube.Definition.OverTime == TimeRule.Minimum ? Int128.Min(components[0], value) : Int128.Max(components[0], value);
                counts = true;
            }
        }

        return counts;
    }

    /// <summary>
    /// What was done by the end of the period, since the beginning of the term. That nothing was done holds for the periods that say so
    /// alone.
    /// </summary>
    private bool Union(int site, PeriodSpan span, Span<Int128> components)
    {
        var counts = false;
        var done = 0L;
        for (var column = 0; column < span.End; column++)
        {
            if (Counts(site, column))
            {
                counts = counts || column >= span.Start;
                done |= Value(site, column, 0);
            }
        }

        for (var i = 0; i < components.Length; i++)
        {
            components[i] = (done >> i) & 1;
        }

        return counts || done != 0;
    }

    private CellState StateOf(int site, int column) => (CellState)_cube.States[(site * _columns) + column];

    private bool Counts(int site, int column) => _counted[_cube.States[(site * _columns) + column]] != 0;

    private long Value(int site, int column, int plane) => _cube.Plane(plane)[(site * _columns) + column];

    private bool IsOpenAtTheEnd(int site, PeriodSpan span)
    {
        var lastDay = _days[span.End - 1].Last;
        return _cube.Roster.Sites[site].IsOpenWithin(lastDay, lastDay)
            && StateOf(site, span.End - 1) is not (CellState.Closed or CellState.Unexpected);
    }

    private int DaysOpen(int site, int column)
    {
        var place = _cube.Roster.Sites[site];
        var (first, last) = _days[column];
        return Period.DaysBetween(
            place.FirstDay is { } opening ? LocalDate.Max(first, opening) : first,
            place.LastDay is { } closing ? LocalDate.Min(last, closing) : last) + 1;
    }

    /// <summary>Adds a whole table of figures, with the threads asked for.</summary>
    internal FigureStore Run(SiteRanges[] rows, CancellationToken cancellationToken)
    {
        var threads = Math.Clamp(_options.Threads, 1, Math.Max(1, _cube.Roster.Sites.Count));
        var parts = new FigureStore[threads];
        Parallel.For(0, threads, new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, thread =>
        {
            var store = new FigureStore(_cube.Definition, rows.Length * _spans.Length, _options.WithExtremes);
            for (var row = 0; row < rows.Length; row++)
            {
                foreach (var (start, end) in rows[row].Runs)
                {
                    var to = start + (int)((long)(end - start) * (thread + 1) / threads);
                    for (var from = start + (int)((long)(end - start) * thread / threads); from < to; from += SitesAtOnce)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        Add(store, row, from, Math.Min(to, from + SitesAtOnce));
                    }
                }
            }

            parts[thread] = store;
        });
        foreach (var part in parts.AsSpan(1))
        {
            parts[0].Merge(part);
        }

        return parts[0];
    }
}
