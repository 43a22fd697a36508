using NodaTime;

namespace Ctg.Domain.Observations;

/// <summary>The records of a table: for each cell the latest revision, and aside the older ones. It changes only while rows are taken in.</summary>
internal sealed class CellStore
{
    private readonly CellRecord[] _latest;
    private readonly long[][] _more;
    private readonly Dictionary<int, List<OlderRecord>> _older;

    internal CellStore(int cells, int components)
        : this(new CellRecord[cells], [.. Enumerable.Range(1, components - 1).Select(_ => new long[cells])], [])
    {
    }

    private CellStore(CellRecord[] latest, long[][] more, Dictionary<int, List<OlderRecord>> older)
    {
        _latest = latest;
        _more = more;
        _older = older;
    }

    internal int Components => _more.Length + 1;

    /// <summary>The latest revision of each cell.</summary>
    internal ReadOnlySpan<CellRecord> Latest => _latest;

    /// <summary>A component of the latest revisions beyond the first, whose index is 0 here.</summary>
    internal ReadOnlySpan<long> More(int component) => _more[component];

    internal CellStore Copy() =>
        new([.. _latest], [.. _more.Select(plane => (long[])plane.Clone())], _older.ToDictionary(pair => pair.Key, pair => pair.Value.ToList()));

    /// <summary>Records one revision.</summary>
    /// <returns>False when the cell has that revision already.</returns>
    internal bool Put(int cell, in CellRecord record, ReadOnlySpan<long> more)
    {
        ref var latest = ref _latest[cell];
        if (latest.Status != 0 && !MakeRoom(cell, record, more))
        {
            return false;
        }

        if (latest.Status == 0 || record.Revision > latest.Revision)
        {
            latest = record;
            for (var i = 0; i < more.Length; i++)
            {
                _more[i][cell] = more[i];
            }
        }

        return true;
    }

    /// <summary>The greatest revision of a cell among those recorded by a moment; status 0 where there is none.</summary>
    internal CellRecord AsOf(int cell, Instant knownAt, Span<long> more)
    {
        var latest = _latest[cell];
        if (latest.Status != 0 && latest.RecordedAt <= knownAt)
        {
            for (var i = 0; i < more.Length; i++)
            {
                more[i] = _more[i][cell];
            }

            return latest;
        }

        var known = _older.GetValueOrDefault(cell)?.Where(older => older.Record.RecordedAt <= knownAt).MaxBy(older => older.Record.Revision);
        if (known is null)
        {
            more.Clear();
            return default;
        }

        known.Components.AsSpan(1).CopyTo(more);
        return known.Record;
    }

    /// <summary>Puts aside whichever of the record that stands and the one that comes has the smaller revision.</summary>
    private bool MakeRoom(int cell, in CellRecord record, ReadOnlySpan<long> more)
    {
        var latest = _latest[cell];
        var revision = record.Revision;
        if (!_older.TryGetValue(cell, out var older))
        {
            older = [];
        }

        if (revision == latest.Revision || older.Exists(one => one.Record.Revision == revision))
        {
            return false;
        }

        older.Add(revision > latest.Revision
            ? new(latest, [latest.Value, .. _more.Select(plane => plane[cell])])
            : new(record, [record.Value, .. more]));
        _older[cell] = older;
        return true;
    }
}
