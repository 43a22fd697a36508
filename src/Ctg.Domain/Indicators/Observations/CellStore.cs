using System.Runtime.InteropServices;
using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>
/// The records of a table: for each cell the latest revision, and aside the older ones. It changes only while rows are taken in.
/// </summary>
/// <remarks>
/// Moments are kept once each, and cells point to them: records come in batches that share theirs. A record without a value, like a cell
/// without a record, holds zeros.
/// </remarks>
internal sealed class CellStore
{
    private readonly long[][] _planes;
    private readonly byte[] _statuses;
    private readonly SparseNumbers _recorded;
    private readonly SparseNumbers _revisions;
    private readonly List<Instant> _moments;
    private readonly Dictionary<Instant, int> _momentIndices;
    private readonly Dictionary<int, List<OlderRecord>> _older;

    internal CellStore(int cells, int components)
        : this([.. Enumerable.Range(0, components).Select(_ => new long[cells])], new byte[cells], new(cells), new(cells), [], [])
    {
    }

    private CellStore(
        long[][] planes,
        byte[] statuses,
        SparseNumbers recorded,
        SparseNumbers revisions,
        List<Instant> moments,
        Dictionary<int, List<OlderRecord>> older)
    {
        _planes = planes;
        _statuses = statuses;
        _recorded = recorded;
        _revisions = revisions;
        _moments = moments;
        _momentIndices = moments.Index().ToDictionary(moment => moment.Item, moment => moment.Index);
        _older = older;
    }

    /// <summary>The statuses of the latest revisions; 0 where nothing is recorded.</summary>
    internal ReadOnlySpan<byte> Statuses => _statuses;

    /// <summary>
    /// The components of the latest revisions. They change only while rows are taken in: a cube may hold them as they are.
    /// </summary>
    internal long[][] Planes => _planes;

    internal CellStore Copy() => new(
        [.. _planes.Select(plane => (long[])plane.Clone())],
        [.. _statuses],
        _recorded.Copy(),
        _revisions.Copy(),
        [.. _moments],
        _older.ToDictionary(pair => pair.Key, pair => pair.Value.ToList()));

    /// <summary>The index of a moment, which is kept if it is new.</summary>
    internal int IndexOf(Instant moment)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_momentIndices, moment, out var exists);
        if (!exists)
        {
            index = _moments.Count;
            _moments.Add(moment);
        }

        return index;
    }

    /// <summary>Records one integer in a cell that has no record.</summary>
    /// <returns>False when it has one.</returns>
    internal bool PutFirst(int cell, byte status, int recorded, int revision, long value)
    {
        ref var place = ref _statuses[cell];
        if (place != 0)
        {
            return false;
        }

        place = status;
        _recorded[cell] = recorded;
        _revisions[cell] = revision;
        _planes[0][cell] = value;
        return true;
    }

    /// <summary>Records one revision.</summary>
    /// <returns>False when the cell has that revision already.</returns>
    internal bool Put(int cell, byte status, int recorded, int revision, ReadOnlySpan<long> components)
    {
        if (_statuses[cell] != 0)
        {
            return PutBeside(cell, new(status, recorded, revision, components.ToArray()));
        }

        Set(cell, status, recorded, revision, components);
        return true;
    }

    /// <summary>For each moment, whether it is no later than another.</summary>
    internal bool[] KnownBy(Instant knownAt) => [.. _moments.Select(moment => moment <= knownAt)];

    /// <summary>The greatest revision of a cell among those of known moments.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="known">For each moment, whether it is known.</param>
    /// <param name="components">Where its components go; zeros where there is none.</param>
    /// <returns>Its status; 0 where there is none.</returns>
    internal byte AsOf(int cell, bool[] known, Span<long> components)
    {
        components.Clear();
        if (_statuses[cell] != 0 && known[_recorded[cell]])
        {
            for (var i = 0; i < components.Length; i++)
            {
                components[i] = _planes[i][cell];
            }

            return _statuses[cell];
        }

        if (_older.GetValueOrDefault(cell)?.Where(older => known[older.Recorded]).MaxBy(older => older.Revision) is not { } older)
        {
            return 0;
        }

        older.Components.CopyTo(components);
        return older.Status;
    }

    /// <summary>All the records of a cell, by revision.</summary>
    internal ValueList<ObservationRecord> History(int cell)
    {
        if (_statuses[cell] == 0)
        {
            return [];
        }

        var latest = new OlderRecord(_statuses[cell], _recorded[cell], _revisions[cell], [.. _planes.Select(plane => plane[cell])]);
        return _older.GetValueOrDefault(cell, []).Append(latest)
            .OrderBy(record => record.Revision)
            .Select(
                record => new ObservationRecord(
                    record.Revision,
                    _moments[record.Recorded],
                    (ObservationStatus)record.Status,
                    ValueList.Create<long>(record.Components)))
            .ToValueList();
    }

    /// <summary>Keeps the record of the higher revision and archives the other.</summary>
    private bool PutBeside(int cell, OlderRecord record)
    {
        if (!_older.TryGetValue(cell, out var older))
        {
            older = [];
        }

        if (record.Revision == _revisions[cell] || older.Exists(earlier => earlier.Revision == record.Revision))
        {
            return false;
        }

        _older[cell] = older;
        if (record.Revision < _revisions[cell])
        {
            older.Add(record);
            return true;
        }

        older.Add(new(_statuses[cell], _recorded[cell], _revisions[cell], [.. _planes.Select(plane => plane[cell])]));
        Set(cell, record.Status, record.Recorded, record.Revision, record.Components);
        return true;
    }

    private void Set(int cell, byte status, int recorded, int revision, ReadOnlySpan<long> components)
    {
        _statuses[cell] = status;
        _recorded[cell] = recorded;
        _revisions[cell] = revision;
        for (var i = 0; i < components.Length; i++)
        {
            _planes[i][cell] = components[i];
        }
    }
}
