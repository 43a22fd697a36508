using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>A table to the cent whose rows and columns keep their totals.</summary>
/// <remarks>Made by <see cref="TwoWayAllocation"/>, which documents the method.</remarks>
/// <typeparam name="TRow">The type of the rows' keys.</typeparam>
/// <typeparam name="TColumn">The type of the columns' keys.</typeparam>
[DebuggerDisplay("{Rows.Count} × {Columns.Count}")]
public sealed class TwoWayAllocation<TRow, TColumn>
    where TRow : IComparable<TRow>
    where TColumn : IComparable<TColumn>
{
    private readonly Fraction[,] _exact;
    private readonly Euros[,] _cells;
    private readonly Dictionary<TRow, int> _rowOf;
    private readonly Dictionary<TColumn, int> _columnOf;

    internal TwoWayAllocation((TRow Key, Euros Total)[] rows, (TColumn Key, Euros Total)[] columns, Fraction[,] exact, Euros[,] cells)
    {
        Rows = ValueList.Create<(TRow Key, Euros Total)>(rows);
        Columns = ValueList.Create<(TColumn Key, Euros Total)>(columns);
        _exact = exact;
        _cells = cells;
        _rowOf = [];
        _columnOf = [];
        foreach (var (i, row) in rows.Index())
        {
            _rowOf.TryAdd(row.Key, i);
        }

        foreach (var (j, column) in columns.Index())
        {
            _columnOf.TryAdd(column.Key, j);
        }
    }

    /// <summary>The rows and their totals, in the order in which they were given.</summary>
    public ValueList<(TRow Key, Euros Total)> Rows { get; }

    /// <summary>The columns and their totals, in the order in which they were given.</summary>
    public ValueList<(TColumn Key, Euros Total)> Columns { get; }

    /// <summary>A cell, to the cent.</summary>
    /// <param name="row">The row's key.</param>
    /// <param name="column">The column's key.</param>
    /// <exception cref="ArgumentNullException">A key is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such row or no such column.</exception>
    public Euros this[TRow row, TColumn column] => _cells[_rowOf[row], _columnOf[column]];

    /// <summary>A cell's exact value, in euros: the cell is this cut to the cent, or a cent more.</summary>
    /// <param name="row">The row's key.</param>
    /// <param name="column">The column's key.</param>
    /// <returns>The exact value.</returns>
    /// <exception cref="ArgumentNullException">A key is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such row or no such column.</exception>
    public Fraction ExactAt(TRow row, TColumn column) => _exact[_rowOf[row], _columnOf[column]];

    /// <summary>The rows with their cells, for logs.</summary>
    /// <returns>A text such as <c>a: 1.00 2.00; b: 3.00 4.00</c>.</returns>
    public override string ToString() => string.Join(
        "; ",
        Rows.Index().Select(
            row => $"{row.Item.Key}: {string.Join(' ', Enumerable.Range(0, Columns.Count).Select(j => _cells[row.Index, j]))}"));
}
