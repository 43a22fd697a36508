using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Ctg.Domain.Indicators;

/// <summary>The observations of one indicator: for each structure and period, every record with its status, time and revision.</summary>
/// <remarks>
/// A table does not change: taking rows in gives another. Nothing recorded is ever lost; a correction is a later revision beside the
/// earlier one, so that a question can be answered as it would have been on any day.
/// </remarks>
[DebuggerDisplay("{Definition.Indicator.Id}: {Roster.Sites.Count} x {Periods.Count}")]
public sealed class ObservationTable
{
    private const int BatchSize = 4096;

    /// <summary>So many rows stay in the processor's nearest cache between the columns and the records.</summary>
    private const int ColumnStride = 256;

    private readonly CellStore? _cells;

    private ObservationTable(IndicatorDefinition definition, Roster roster, Term term, PeriodGrid grid, CellStore? cells)
    {
        Definition = definition;
        Roster = roster;
        Term = term;
        Grid = grid;
        Periods = grid.Periods.ToValueList();
        _cells = cells;
    }

    /// <summary>What is observed, and how it adds up.</summary>
    public IndicatorDefinition Definition { get; }

    /// <summary>The structures that observe it.</summary>
    public Roster Roster { get; }

    /// <summary>The days over which it is observed.</summary>
    public Term Term { get; }

    /// <summary>The periods of observation that meet the term, in order. The first and the last may be cut by it.</summary>
    public ValueList<ObservedPeriod> Periods { get; }

    internal PeriodGrid Grid { get; }

    /// <summary>The records; null while there are none.</summary>
    internal CellStore? Cells => _cells;

    /// <summary>Builds a table without observations.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The term is outside the years 1001 to 9997.</exception>
    /// <exception cref="ArgumentException">The table would be too large; see <see cref="TryCreate"/>.</exception>
    public static ObservationTable Create(IndicatorDefinition definition, Roster roster, Term term) =>
        TryCreate(definition, roster, term).OrThrow();

    /// <summary>Builds a table without observations, or says why not.</summary>
    /// <param name="definition">What is observed, and how it adds up.</param>
    /// <param name="roster">The structures that observe it.</param>
    /// <param name="term">The days over which it is observed: most often the term of the convention.</param>
    /// <returns>The table, or the violation <c>table-too-large</c> where structures times periods pass some two thousand million.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The term is outside the years 1001 to 9997.</exception>
    public static Validated<ObservationTable> TryCreate(IndicatorDefinition definition, Roster roster, Term term)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(term);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(term.First.Year, YearRun.MinimumYear, nameof(term));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(term.Last.Year, YearRun.MaximumYear, nameof(term));
        var grid = new PeriodGrid(term, definition.Grain);
        var cells = (long)roster.Sites.Count * grid.Count;
        var checks = new Checks();
        checks.That(cells <= Array.MaxLength, "table-too-large", "roster", () => new Sentence(
            "{0} structures sur {1} périodes font plus de {2} cases.",
            "{0} structures over {1} periods make more than {2} cells.",
            roster.Sites.Count,
            grid.Count,
            Array.MaxLength));
        return checks.Build(() => new ObservationTable(definition, roster, term, grid, null));
    }

    /// <summary>Takes rows in. Each call copies what the table holds: rows are best taken in many at a time.</summary>
    /// <param name="rows">
    /// The rows, in any order. An exception that they throw while they are read goes through, and this table stays as it is.
    /// </param>
    /// <returns>Another table with the rows that could be taken in, and the others with their reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public Ingestion<ObservationTable> Ingest(IEnumerable<ObservationRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var writer = Writer();
        var index = 0L;
        foreach (var row in rows)
        {
            writer.Add(row, index++);
        }

        return Close(writer);
    }

    /// <summary>Takes in rows of places and integers, without allocating for a row.</summary>
    /// <param name="rows">The rows, in any order; those of a structure in a row, period after period, are the fastest.</param>
    /// <returns>Another table with the rows that could be taken in, and the others with their reasons.</returns>
    /// <exception cref="InvalidOperationException">
    /// The indicator is of a kind whose observations are several integers, such as a scale.
    /// </exception>
    public Ingestion<ObservationTable> Ingest(ReadOnlySpan<Observation> rows)
    {
        var writer = WriterOfPlainRows();
        writer.Add(rows, 0);
        return Close(writer);
    }

    /// <summary>Takes in rows of places and integers as they come, such as those of a file being read.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <returns>Another table with the rows that could be taken in, and the others with their reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The indicator is of a kind whose observations are several integers, such as a scale.
    /// </exception>
    public Ingestion<ObservationTable> Ingest(IEnumerable<Observation> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var writer = WriterOfPlainRows();
        var batch = new List<Observation>(BatchSize);
        var taken = 0L;
        foreach (var row in rows)
        {
            batch.Add(row);
            if (batch.Count == BatchSize)
            {
                Flush();
            }
        }

        Flush();
        return Close(writer);

        void Flush()
        {
            writer.Add(CollectionsMarshal.AsSpan(batch), taken);
            taken += batch.Count;
            batch.Clear();
        }
    }

    /// <summary>Takes in batches of columns, such as those of a file being read, without an object for a row.</summary>
    /// <param name="batches">
    /// The batches, in any order, the rows of each in any order. An exception that they throw while they are read goes through, and this
    /// table stays as it is.
    /// </param>
    /// <returns>
    /// Another table with the rows that could be taken in, and the others with their reasons, numbered across the batches from 0.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="batches"/> or a batch is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The indicator is of a kind whose observations are several integers, such as a scale.
    /// </exception>
    public Ingestion<ObservationTable> Ingest(IEnumerable<ObservationColumns> batches)
    {
        ArgumentNullException.ThrowIfNull(batches);
        var writer = WriterOfPlainRows();
        var buffer = new Observation[ColumnStride];
        var taken = 0L;
        foreach (var batch in batches)
        {
            ArgumentNullException.ThrowIfNull(batch, nameof(batches));
            for (var first = 0; first < batch.Count; first += ColumnStride)
            {
                var rows = buffer.AsSpan(0, Math.Min(ColumnStride, batch.Count - first));
                batch.CopyTo(first, rows);
                writer.Add(rows, taken + first);
            }

            taken += batch.Count;
        }

        return Close(writer);
    }

    /// <summary>All that was recorded of one structure's figure for one period.</summary>
    /// <param name="structure">The structure's key.</param>
    /// <param name="period">The period, one of <see cref="Periods"/>.</param>
    /// <returns>
    /// The records by revision, the latest last; empty when nothing was recorded, or the table has no such structure or period.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueList<ObservationRecord> History(Id<Structure> structure, ObservedPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Roster.IndexOf(structure) is { } site && Grid.IndexOf(period) is { } column && _cells is not null
            ? _cells.History((site * Grid.Count) + column)
            : [];
    }

    /// <summary>The indicator and the size, for logs.</summary>
    /// <returns>A text such as <c>contacts-rpe: 22 sites, 48 periods</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Definition.Indicator.Id}: {Roster}, {Grid.Count} periods");

    /// <summary>Whether a structure observes the indicator.</summary>
    internal bool IsObserved(int site) => Definition.Services.IsEmpty || Definition.Services.Contains(Roster.Sites[site].Service);

    /// <summary>A writer over a copy of the records.</summary>
    internal TableWriter Writer() =>
        new(this, _cells?.Copy() ?? new CellStore(Roster.Sites.Count * Grid.Count, Definition.ComponentsOfAnObservation));

    internal ObservationTable With(CellStore cells) => new(Definition, Roster, Term, Grid, cells);

    private TableWriter WriterOfPlainRows() => Definition.FitsPlainRows
        ? Writer()
        : throw new InvalidOperationException(
            $"The observations of a {Definition.Indicator.Kind.Label().English} are several integers: take them in as objects of "
                + $"ObservationRow.");

    private Ingestion<ObservationTable> Close(TableWriter writer) => new(With(writer.Store), writer.Accepted, writer.Rejected);
}
