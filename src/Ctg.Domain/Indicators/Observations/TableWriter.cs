using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>Takes rows into the records of a table, and lists those that it refuses.</summary>
internal sealed class TableWriter(ObservationTable table, CellStore store)
{
    private readonly List<RejectedRow> _rejected = [];
    private readonly int _sites = table.Roster.Sites.Count;
    private readonly int _periods = table.Grid.Count;
    private readonly bool _isObservedByAll = table.Definition.Services.IsEmpty;
    private readonly bool _isCount = table.Definition.IsCount && table.Definition.Services.IsEmpty;

    internal long Accepted { get; private set; }

    internal CellStore Store => store;

    internal ValueList<RejectedRow> Rejected => _rejected.ToValueList();

    /// <summary>Takes in rows of places and integers.</summary>
    internal void Add(ReadOnlySpan<Observation> rows, long firstRow)
    {
        Span<long> components = stackalloc long[table.Definition.ComponentsOfAnObservation];
        Instant? moment = null;
        var recorded = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            if (row.RecordedAt != moment)
            {
                moment = row.RecordedAt;
                recorded = store.IndexOf(row.RecordedAt);
            }

            if (IsPlain(row) && store.PutFirst((row.Site * _periods) + row.Period, (byte)row.Status, recorded, row.Revision, row.Value))
            {
                Accepted++;
                continue;
            }

            var problem = Problem(row, components);
            problem ??= store.Put((row.Site * _periods) + row.Period, (byte)row.Status, recorded, row.Revision, components)
                ? null
                : RowProblem.RevisionDuplicate;
            Note(problem, firstRow + i);
        }
    }

    /// <summary>Whether a row is what nearly all rows are: one count, in its place, with nothing to complain of.</summary>
    private bool IsPlain(in Observation row) =>
        _isCount && unchecked((uint)row.Site < (uint)_sites && (uint)row.Period < (uint)_periods)
        && row is { Revision: >= 0, Base: 0, Value: >= 0, Status: >= ObservationStatus.Reported and <= ObservationStatus.NotApplicable }
        && (row.Value == 0 || row.Status.HasValue());

    /// <summary>Takes in a row as it arrived.</summary>
    internal void Add(ObservationRow? row, long index)
    {
        var components = new long[table.Definition.ComponentsOfAnObservation];
        var problem = row is null ? RowProblem.RowIncomplete
            : Read(row, components, out var cell) is { } wrong ? wrong
            : store.Put(cell, (byte)row.Status, store.IndexOf(row.RecordedAt), row.Revision, components) ? null
            : RowProblem.RevisionDuplicate;
        Note(problem, index);
    }

    private void Note(ObservationProblem? problem, long row)
    {
        if (problem is null)
        {
            Accepted++;
        }
        else
        {
            _rejected.Add(new(row, problem.At(Checks.At("rows", row))));
        }
    }

    /// <summary>What is wrong with a row of places and integers, or null with the integers to be stored.</summary>
    private ObservationProblem? Problem(in Observation row, Span<long> components)
    {
        var hasValue = row.Status.HasValue();
        components[0] = row.Value;
        if (components.Length > 1)
        {
            components[1] = row.Base;
        }

        return row.Site < 0 || row.Site >= _sites ? RowProblem.StructureUnknown
            : row.Period < 0 || row.Period >= _periods ? RowProblem.PeriodOutsideTerm
            : row.Revision < 0 ? RowProblem.RevisionNegative
            : row.Status is < ObservationStatus.Reported or > ObservationStatus.NotApplicable ? RowProblem.StatusUnknown
            : !IsObserved(row.Site) ? RowProblem.StructureNotObserved
            : (!hasValue && row.Value != 0) || ((!hasValue || components.Length == 1) && row.Base != 0) ? ObservationProblem.ValueUnexpected
            : hasValue ? Settle(components)
            : null;
    }

    private bool IsObserved(int site) => _isObservedByAll || table.IsObserved(site);

    /// <summary>Brings components that announce a value to what is stored, or says why they cannot be an observation.</summary>
    private ObservationProblem? Settle(Span<long> components)
    {
        foreach (var component in components)
        {
            if (component == long.MinValue)
            {
                return ObservationProblem.ValueOutOfRange;
            }
        }

        return table.Definition.Settle(components);
    }

    private ObservationProblem? Read(ObservationRow row, Span<long> components, out int cell)
    {
        cell = 0;
        if (row.Indicator is null || row.Structure is null || row.Period is null || row.Answers is null || row.Done is null)
        {
            return RowProblem.RowIncomplete;
        }

        if (row.Indicator != table.Definition.Indicator.Id)
        {
            return RowProblem.IndicatorUnknown;
        }

        if (table.Roster.IndexOf(row.Structure) is not { } site)
        {
            return RowProblem.StructureUnknown;
        }

        if (!IsObserved(site))
        {
            return RowProblem.StructureNotObserved;
        }

        if (row.Period.Grain != table.Definition.Grain)
        {
            return RowProblem.GrainDiffers;
        }

        if (table.Grid.IndexOf(row.Period) is not { } column)
        {
            return RowProblem.PeriodOutsideTerm;
        }

        cell = (site * _periods) + column;
        var reported = new ReportedValue(row.Value, row.Base, row.Answers, row.Done);
        return row.Revision < 0 ? RowProblem.RevisionNegative
            : !Enum.IsDefined(row.Status) ? RowProblem.StatusUnknown
            : !row.Status.HasValue() ? reported.IsEmpty ? null : ObservationProblem.ValueUnexpected
            : table.Definition.Read(reported, components) ?? Settle(components);
    }
}
