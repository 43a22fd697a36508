using Ctg.Domain.Codes;
using Ctg.Domain.Collections;
using Ctg.Domain.Indicators;
using Ctg.Domain.Violations;

namespace Ctg.Domain.Observations;

/// <summary>Takes rows into the records of a table, and lists those that it refuses.</summary>
internal sealed class TableWriter(ObservationTable table, CellStore store)
{
    private readonly List<RejectedRow> _rejected = [];
    private readonly int _sites = table.Roster.Sites.Count;
    private readonly int _periods = table.Grid.Count;

    internal long Accepted { get; private set; }

    internal CellStore Store => store;

    internal ValueList<RejectedRow> Rejected => _rejected.ToValueList();

    /// <summary>Takes in rows of places and integers.</summary>
    internal void Add(ReadOnlySpan<Observation> rows, long firstRow)
    {
        var definition = table.Definition;
        var isPair = definition.ComponentsOfAnObservation == 2;
        Span<long> components = stackalloc long[2];
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            var problem = Problem(row);
            if (problem is null)
            {
                components[0] = row.Value;
                components[1] = row.Base;
                problem = row.Status.HasValue() ? Settle(components[..(isPair ? 2 : 1)]) : null;
            }

            if (problem is null && !store.Put(
                (row.Site * _periods) + row.Period, new(components[0], row.RecordedAt, row.Revision, (byte)row.Status), isPair ? components[1..] : default))
            {
                problem = RowProblem.RevisionDuplicate;
            }

            if (problem is null)
            {
                Accepted++;
            }
            else
            {
                Reject(firstRow + i, problem);
            }
        }

        string? Problem(in Observation row) =>
            (uint)row.Site >= (uint)_sites ? RowProblem.StructureUnknown
            : (uint)row.Period >= (uint)_periods ? RowProblem.PeriodOutsideTerm
            : row.Revision < 0 ? RowProblem.RevisionNegative
            : row.Status is < ObservationStatus.Reported or > ObservationStatus.NotApplicable ? RowProblem.StatusUnknown
            : !table.IsObserved(row.Site) ? RowProblem.StructureNotObserved
            : !row.Status.HasValue() ? (row.Value | row.Base) == 0 ? null : RowProblem.ValueUnexpected
            : !isPair && row.Base != 0 ? RowProblem.ValueUnexpected
            : null;
    }

    /// <summary>Takes in a row as it arrived.</summary>
    internal void Add(ObservationDraft? row, long index)
    {
        var components = new long[table.Definition.ComponentsOfAnObservation];
        var problem = row is null ? RowProblem.RowEmpty : Read(row, components, out var site, out var period) is { } wrong ? wrong : store.Put(
            (site * _periods) + period, new(components[0], row.RecordedAt, row.Revision, (byte)row.Status), components.AsSpan(1))
            ? null
            : RowProblem.RevisionDuplicate;
        if (problem is null)
        {
            Accepted++;
        }
        else
        {
            Reject(index, problem);
        }
    }

    internal void Reject(long row, string problem) => _rejected.Add(new(row, RowProblem.At(problem, Checks.At("rows", row))));

    /// <summary>Brings components that announce a value to what is stored, or says why they cannot be an observation.</summary>
    private string? Settle(Span<long> components)
    {
        foreach (var component in components)
        {
            if (component == long.MinValue)
            {
                return RowProblem.ValueOutOfRange;
            }
        }

        if (table.Definition.Refuse(components) is { } problem)
        {
            return problem;
        }

        if (table.Definition is WeightedMeanDefinition)
        {
            var product = (Int128)components[0] * components[1];
            if (product < -long.MaxValue || product > long.MaxValue)
            {
                return RowProblem.ValueOutOfRange;
            }

            components[0] = (long)product;
        }

        return null;
    }

    private string? Read(ObservationDraft row, Span<long> components, out int site, out int period)
    {
        site = period = 0;
        if (row.Indicator is null || row.Structure is null || row.Period is null || row.Answers is null || row.Done is null)
        {
            return RowProblem.RowEmpty;
        }

        if (row.Indicator != table.Definition.Indicator.Id)
        {
            return RowProblem.IndicatorUnknown;
        }

        if (table.Roster.IndexOf(row.Structure) is not { } known)
        {
            return RowProblem.StructureUnknown;
        }

        if (!table.IsObserved(known))
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

        site = known;
        period = column;
        return row.Revision < 0 ? RowProblem.RevisionNegative
            : !Enum.IsDefined(row.Status) ? RowProblem.StatusUnknown
            : !row.Status.HasValue() ? row is { Value: null, Base: null, Answers.IsEmpty: true, Done.IsEmpty: true } ? null : RowProblem.ValueUnexpected
            : Measure(row, components) ?? Settle(components);
    }

    /// <summary>The integers of a row whose status announces a value.</summary>
    private string? Measure(ObservationDraft row, Span<long> components)
    {
        switch (table.Definition)
        {
            case ScaleDefinition scale:
                if (row is not { Value: null, Base: null, Done.IsEmpty: true })
                {
                    return RowProblem.ValueUnexpected;
                }

                if (row.Answers.Count != scale.Levels.Count)
                {
                    return row.Answers.IsEmpty ? RowProblem.ValueMissing : RowProblem.AnswersDiffer;
                }

                row.Answers.AsSpan().CopyTo(components);
                return null;
            case MilestoneDefinition milestones:
                return row is { Value: null, Base: null, Answers.IsEmpty: true } ? Bits(milestones, row.Done, out components[0]) : RowProblem.ValueUnexpected;
            default:
                if (!row.Answers.IsEmpty || !row.Done.IsEmpty || (row.Base is not null && components.Length == 1))
                {
                    return RowProblem.ValueUnexpected;
                }

                return row.Value is not { } value || (components.Length == 2 && row.Base is null)
                    ? RowProblem.ValueMissing
                    : Scale(value, table.Definition.Decimals, out components[0])
                        ?? (components.Length == 2 ? Scale(row.Base!.Value, BaseDecimals(), out components[1]) : null);
        }
    }

    private int BaseDecimals() => table.Definition switch
    {
        RatioDefinition ratio => ratio.DenominatorDecimals,
        WeightedMeanDefinition mean => mean.WeightDecimals,
        _ => 0,
    };

    private static string? Bits(MilestoneDefinition definition, ValueList<string> done, out long bits)
    {
        bits = 0;
        foreach (var milestone in done)
        {
            var index = -1;
            for (var i = 0; i < definition.Milestones.Count; i++)
            {
                index = definition.Milestones[i] == milestone ? i : index;
            }

            if (index < 0)
            {
                return RowProblem.MilestoneUnknown;
            }

            bits |= 1L << index;
        }

        return null;
    }

    private static string? Scale(decimal value, int decimals, out long scaled)
    {
        scaled = 0;
        if (Math.Abs(value) > long.MaxValue / (decimal)PowersOfTen.Of(decimals))
        {
            return RowProblem.ValueOutOfRange;
        }

        var whole = value * PowersOfTen.Of(decimals);
        if (decimal.Truncate(whole) != whole)
        {
            return RowProblem.ValueBeyondScale;
        }

        scaled = (long)whole;
        return null;
    }
}
