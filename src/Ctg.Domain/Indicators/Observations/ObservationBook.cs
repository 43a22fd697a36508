using System.Globalization;

namespace Ctg.Domain.Indicators;

/// <summary>The tables of several indicators, to take in rows of all of them.</summary>
public sealed class ObservationBook
{
    private ObservationBook(ValueList<ObservationTable> tables) => Tables = tables;

    /// <summary>The tables, each indicator once.</summary>
    public ValueList<ObservationTable> Tables { get; }

    /// <summary>Builds a book.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The book.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> or an item is null.</exception>
    /// <exception cref="ArgumentException">An indicator occurs twice.</exception>
    public static ObservationBook Create(IEnumerable<ObservationTable> tables) => TryCreate(tables).OrThrow();

    /// <summary>Builds a book, or says why not.</summary>
    /// <param name="tables">The tables, each indicator once.</param>
    /// <returns>The book, or the violation <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> or an item is null.</exception>
    public static Validated<ObservationBook> TryCreate(IEnumerable<ObservationTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var stated = tables.ToValueList();
        var checks = new Checks();
        checks.Unique(stated, "tables", table => table.Definition.Indicator.Id, "definition.indicator.id");
        return checks.Build(() => new ObservationBook(stated));
    }

    /// <summary>The table of an indicator.</summary>
    /// <param name="indicator">The indicator's key.</param>
    /// <returns>The table, or null when the book has none of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public ObservationTable? Find(Id<Indicator> indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Tables.FirstOrDefault(table => table.Definition.Indicator.Id == indicator);
    }

    /// <summary>Takes rows in, each into the table of its indicator.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <returns>Another book with the rows that could be taken in, and the others with their reasons, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public Ingestion<ObservationBook> Ingest(IEnumerable<ObservationRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var writers = new OrderedDictionary<Id<Indicator>, TableWriter>();
        List<RejectedRow> strangers = [];
        var index = 0L;
        foreach (var row in rows)
        {
            var place = Checks.At("rows", index);
            if (row?.Indicator is not { } indicator)
            {
                strangers.Add(new(index, RowProblem.RowIncomplete.At(place)));
            }
            else if (WriterOf(indicator) is { } writer)
            {
                writer.Add(row, index);
            }
            else
            {
                strangers.Add(new(index, RowProblem.IndicatorUnknown.At(place)));
            }

            index++;
        }

        return new(
            new(
                Tables.Select(
                    table => writers.TryGetValue(table.Definition.Indicator.Id, out var writer) ? table.With(writer.Store) : table)
                        .ToValueList()),
            writers.Values.Sum(writer => writer.Accepted),
            writers.Values.SelectMany(writer => writer.Rejected).Concat(strangers).OrderBy(rejected => rejected.Row).ToValueList());

        TableWriter? WriterOf(Id<Indicator> indicator)
        {
            if (!writers.TryGetValue(indicator, out var writer) && Find(indicator) is { } table)
            {
                writers.Add(indicator, writer = table.Writer());
            }

            return writer;
        }
    }

    /// <summary>The number of tables.</summary>
    /// <returns>A text such as <c>12 tables</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tables.Count} tables");
}
