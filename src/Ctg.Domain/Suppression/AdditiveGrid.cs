namespace Ctg.Domain.Suppression;

/// <summary>A table of numbers from zero that add up: down to a row of totals, across to a column of totals, or both.</summary>
/// <remarks>
/// Such a table is a network through which the numbers flow, each equation a node: a part runs from its row to its column, a total runs
/// back. A number that is not published can be another one exactly when some of it can be sent round a ring of unpublished numbers and be
/// as much as published everywhere else. Looking for such a ring finds what subtraction, however far-fetched, gives away.
/// </remarks>
internal sealed class AdditiveGrid
{
    private readonly Int128[,] _values;
    private readonly int _nodes;
    private readonly int _rows;
    private readonly int _columns;

    /// <summary>States a table.</summary>
    /// <param name="values">The numbers, none negative; the totals are the last row, the last column.</param>
    /// <param name="hasTotalRow">Whether the last row is the sum of those above.</param>
    /// <param name="hasTotalColumn">Whether the last column is the sum of those before.</param>
    internal AdditiveGrid(Int128[,] values, bool hasTotalRow, bool hasTotalColumn)
    {
        _values = values;
        HasTotalRow = hasTotalRow;
        HasTotalColumn = hasTotalColumn;
        _rows = values.GetLength(0);
        _columns = values.GetLength(1);
        _nodes = 1 + _rows + _columns;
    }

    internal bool HasTotalRow { get; }

    internal bool HasTotalColumn { get; }

    /// <summary>Whether each total is the sum of its parts, and no number is negative.</summary>
    internal bool AddsUp
    {
        get
        {
            var parts = Enumerable.Range(0, HasTotalRow ? _rows - 1 : _rows).ToList();
            var periods = Enumerable.Range(0, HasTotalColumn ? _columns - 1 : _columns).ToList();
            return _values.Cast<Int128>().All(value => value >= 0)
                && (!HasTotalRow || Enumerable.Range(0, _columns).All(column => Sum(parts.Select(row => _values[row, column])) == _values[_rows - 1, column]))
                && (!HasTotalColumn || Enumerable.Range(0, _rows).All(row => Sum(periods.Select(column => _values[row, column])) == _values[row, _columns - 1]));

            static Int128 Sum(IEnumerable<Int128> values) => values.Aggregate(Int128.Zero, (sum, value) => sum + value);
        }
    }

    /// <summary>The unpublished cells that have one value alone, given all that is published, and that an unpublished count is one at least.</summary>
    /// <param name="isHidden">Whether a cell is not published.</param>
    internal List<(int Row, int Column)> Recoverable(bool[,] isHidden)
    {
        List<(int Row, int Column, int From, int To)> arcs = [];
        for (var row = 0; row < _rows; row++)
        {
            for (var column = 0; column < _columns; column++)
            {
                if (isHidden[row, column])
                {
                    var (from, to) = Arc(row, column);
                    arcs.Add((row, column, from, to));
                }
            }
        }

        var leaving = arcs.Index().SelectMany(arc => Steps(arc.Index, arc.Item)).ToLookup(step => step.At);
        return [.. arcs.Index().Where(arc => !CanVary(arc.Index, arc.Item.From, arc.Item.To, leaving)).Select(arc => (arc.Item.Row, arc.Item.Column))];

        IEnumerable<(int At, int To, int Arc)> Steps(int index, (int Row, int Column, int From, int To) arc)
        {
            yield return (arc.From, arc.To, index);
            if (_values[arc.Row, arc.Column] > 1)
            {
                yield return (arc.To, arc.From, index);
            }
        }
    }

    /// <summary>Whether more can be sent through an arc and come back, or less.</summary>
    private bool CanVary(int arc, int from, int to, ILookup<int, (int At, int To, int Arc)> leaving) =>
        from == to
        || Reaches(to, from, arc, leaving)
        || (leaving[to].Any(step => step.Arc == arc) && Reaches(from, to, arc, leaving));

    private bool Reaches(int start, int goal, int without, ILookup<int, (int At, int To, int Arc)> leaving)
    {
        var seen = new bool[_nodes];
        var next = new Queue<int>([start]);
        seen[start] = true;
        while (next.TryDequeue(out var node))
        {
            foreach (var step in leaving[node])
            {
                if (step.Arc != without && !seen[step.To])
                {
                    if (step.To == goal)
                    {
                        return true;
                    }

                    seen[step.To] = true;
                    next.Enqueue(step.To);
                }
            }
        }

        return false;
    }

    /// <summary>Where a cell's number runs: parts from their row to their column, totals back, the grand total from the row of totals to their column.</summary>
    private (int From, int To) Arc(int row, int column)
    {
        var isTotalRow = HasTotalRow && row == _rows - 1;
        var isTotalColumn = HasTotalColumn && column == _columns - 1;
        var rowNode = HasTotalColumn ? 1 + row : 0;
        var columnNode = HasTotalRow ? 1 + _rows + column : 0;
        return isTotalRow ^ isTotalColumn ? (columnNode, rowNode) : (rowNode, columnNode);
    }
}
