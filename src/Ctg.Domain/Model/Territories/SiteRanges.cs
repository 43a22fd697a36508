using System.Collections.Immutable;

namespace Ctg.Domain;

/// <summary>A set of sites of a roster, as runs of their indices: sorted, apart from each other, the end excluded.</summary>
internal sealed class SiteRanges
{
    private SiteRanges(ImmutableArray<(int Start, int End)> runs)
    {
        Runs = runs;
        Count = runs.Sum(run => run.End - run.Start);
    }

    internal static SiteRanges Empty { get; } = new([]);

    internal ImmutableArray<(int Start, int End)> Runs { get; }

    /// <summary>The number of sites.</summary>
    internal int Count { get; }

    internal IEnumerable<int> Sites => Runs.SelectMany(run => Enumerable.Range(run.Start, run.End - run.Start));

    internal static SiteRanges Run(int start, int end) => start == end ? Empty : new([(start, end)]);

    /// <summary>The sites that are in one run at least.</summary>
    internal static SiteRanges Union(IEnumerable<(int Start, int End)> runs)
    {
        List<(int Start, int End)> merged = [];
        foreach (var run in runs.Order())
        {
            if (merged.Count > 0 && run.Start <= merged[^1].End)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, run.End));
            }
            else
            {
                merged.Add(run);
            }
        }

        return new([.. merged]);
    }

    /// <summary>The sites of this set that are not in another.</summary>
    internal SiteRanges Except(SiteRanges other)
    {
        List<(int Start, int End)> left = [];
        var next = 0;
        foreach (var (start, end) in Runs)
        {
            var from = start;
            while (next < other.Runs.Length && other.Runs[next].End <= from)
            {
                next++;
            }

            for (var i = next; i < other.Runs.Length && other.Runs[i].Start < end; i++)
            {
                if (other.Runs[i].Start > from)
                {
                    left.Add((from, other.Runs[i].Start));
                }

                from = Math.Max(from, other.Runs[i].End);
            }

            if (from < end)
            {
                left.Add((from, end));
            }
        }

        return new([.. left]);
    }
}
