using System.Runtime.InteropServices;
using Ctg.Domain.Indicators;

namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>Loops over rows that a developer would write by hand: over arrays, and with a dictionary.</summary>
internal sealed class LoopContestants
{
    private readonly int _groups;
    private readonly int[] _keys;
    private readonly long[] _values;
    private readonly byte[] _statuses;

    internal LoopContestants(SyntheticRows data)
    {
        _groups = data.Groups;
        _keys = [.. data.Rows.Select(row => data.GroupOf(row))];
        _values = [.. data.Rows.Select(row => row.Value)];
        _statuses = [.. data.Rows.Select(row => (byte)row.Status)];
    }

    internal IEnumerable<Contestant> All =>
    [
        new("arrays-sum", "sum", ArraysSum),
        new("arrays-stats", "stats", ArraysStatistics),
        new("dictionary-sum", "sum", DictionarySum),
        new("dictionary-stats", "stats", DictionaryStatistics),
    ];

    private Totals ArraysSum()
    {
        var sums = new long[_groups];
        for (var i = 0; i < _values.Length; i++)
        {
            sums[_keys[i]] += _values[i];
        }

        return ToTotals(sums);
    }

    private Totals ArraysStatistics()
    {
        var found = new Running[_groups];
        for (var i = 0; i < _values.Length; i++)
        {
            found[_keys[i]].Add(_values[i], (ObservationStatus)_statuses[i]);
        }

        var totals = new Totals(_groups);
        for (var group = 0; group < _groups; group++)
        {
            found[group].Tell(totals, group);
        }

        return totals;
    }

    private Totals DictionarySum()
    {
        var sums = new Dictionary<int, long>();
        for (var i = 0; i < _values.Length; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, _keys[i], out _) += _values[i];
        }

        var totals = new Totals(_groups);
        foreach (var (group, sum) in sums)
        {
            totals.Sums[group] = sum;
        }

        return totals;
    }

    private Totals DictionaryStatistics()
    {
        var found = new Dictionary<int, Running>();
        for (var i = 0; i < _values.Length; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(found, _keys[i], out _).Add(_values[i], (ObservationStatus)_statuses[i]);
        }

        var totals = new Totals(_groups);
        foreach (var (group, running) in found)
        {
            running.Tell(totals, group);
        }

        return totals;
    }

    private static Totals ToTotals(long[] sums)
    {
        var totals = new Totals(sums.Length);
        for (var group = 0; group < sums.Length; group++)
        {
            totals.Sums[group] = sums[group];
        }

        return totals;
    }
}
