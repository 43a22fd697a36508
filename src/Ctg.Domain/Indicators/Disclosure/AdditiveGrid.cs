namespace Ctg.Domain.Indicators;

/// <summary>
/// A table whose numbers add up (down to a row of totals, across to a column of totals, or both), and one way in which they can be others.
/// </summary>
/// <remarks>
/// Such a table is a network through which the numbers flow, each equation a node: a part runs from its row to its column, a total runs
/// back. A number that is not published can be another one when a step of it can be sent round a ring of unpublished numbers: all that is
/// published stays as it is. Which cells can bear a step more, and which a step less, is for who makes the grid to say.
/// </remarks>
internal sealed class AdditiveGrid
{
    private readonly int _rows;
    private readonly int _columns;
    private readonly bool _hasTotalRow;
    private readonly bool _hasTotalColumn;
    private readonly bool[,] _canRise;
    private readonly bool[,] _canFall;
    private readonly List<Step>[] _leaving;

    /// <summary>States a table.</summary>
    /// <param name="canRise">Whether a cell can bear a step more.</param>
    /// <param name="canFall">Whether a cell can bear a step less.</param>
    /// <param name="hasTotalRow">Whether the last row is the sum of those above.</param>
    /// <param name="hasTotalColumn">Whether the last column is the sum of those before.</param>
    internal AdditiveGrid(bool[,] canRise, bool[,] canFall, bool hasTotalRow, bool hasTotalColumn)
    {
        _rows = canRise.GetLength(0);
        _columns = canRise.GetLength(1);
        _hasTotalRow = hasTotalRow;
        _hasTotalColumn = hasTotalColumn;
        _canRise = canRise;
        _canFall = canFall;
        _leaving = new List<Step>[1 + _rows + _columns];
        for (var node = 0; node < _leaving.Length; node++)
        {
            _leaving[node] = [];
        }

        for (var row = 0; row < _rows; row++)
        {
            for (var column = 0; column < _columns; column++)
            {
                var (from, to) = Arc(row, column);
                if (canRise[row, column])
                {
                    _leaving[from].Add(new(row, column, to));
                }

                if (canFall[row, column])
                {
                    _leaving[to].Add(new(row, column, from));
                }
            }
        }
    }

    /// <summary>Whether an unpublished cell can be another number, round a ring of unpublished cells.</summary>
    internal bool CanVary(bool[,] isHidden, int row, int column) =>
        Ring(row, column, (r, c) => isHidden[r, c] ? default(Price) : null) is not null;

    /// <summary>
    /// The cells to be hidden too, so that an unpublished cell can be another number, at the least price; null when it never can.
    /// </summary>
    /// <param name="row">The cell's row.</param>
    /// <param name="column">The cell's column.</param>
    /// <param name="price">What it costs to have a cell in the ring; nothing for one that is hidden, null where that cannot be.</param>
    internal List<(int Row, int Column)>? Ring(int row, int column, Func<int, int, Price?> price)
    {
        var (from, to) = Arc(row, column);
        if (from == to)
        {
            return [];
        }

        var up = _canRise[row, column] ? Path(to, from, (row, column), price) : null;
        var down = _canFall[row, column] ? Path(from, to, (row, column), price) : null;
        return up is null || (down is not null && down.Value.Price.CompareTo(up.Value.Price) < 0) ? down?.Cells : up.Value.Cells;
    }

    /// <summary>The cheapest path from one equation to another that leaves a cell alone.</summary>
    private (List<(int Row, int Column)> Cells, Price Price)? Path(
        int start, int goal, (int Row, int Column) without, Func<int, int, Price?> price)
    {
        var best = new Price?[_leaving.Length];
        var by = new (int Node, Step Step)[_leaving.Length];
        var open = new PriorityQueue<int, Price>([(start, default)]);
        best[start] = default(Price);
        while (open.TryDequeue(out var node, out var reached))
        {
            if (node == goal)
            {
                var cells = new List<(int Row, int Column)>();
                for (var at = goal; at != start; at = by[at].Node)
                {
                    cells.Add((by[at].Step.Row, by[at].Step.Column));
                }

                return (cells, reached);
            }

            if (reached.CompareTo(best[node]!.Value) > 0)
            {
                continue;
            }

            foreach (var step in _leaving[node])
            {
                if ((step.Row, step.Column) != without && price(step.Row, step.Column) is { } cost)
                {
                    var total = reached.Plus(cost);
                    if (best[step.To] is not { } known || total.CompareTo(known) < 0)
                    {
                        best[step.To] = total;
                        by[step.To] = (node, step);
                        open.Enqueue(step.To, total);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Where a cell's number runs: parts from their row to their column, totals back, the grand total from the row of totals to their
    /// column.
    /// </summary>
    private (int From, int To) Arc(int row, int column)
    {
        var isTotalRow = _hasTotalRow && row == _rows - 1;
        var isTotalColumn = _hasTotalColumn && column == _columns - 1;
        var rowNode = _hasTotalColumn ? 1 + row : 0;
        var columnNode = _hasTotalRow ? 1 + _rows + column : 0;
        return isTotalRow ^ isTotalColumn ? (columnNode, rowNode) : (rowNode, columnNode);
    }

    /// <summary>What it costs to hide cells: how many, then how many totals among them, then how much they hold.</summary>
    internal readonly record struct Price(int Cells, int Totals, double Amount) : IComparable<Price>
    {
        public int CompareTo(Price other) => (Cells, Totals, Amount).CompareTo((other.Cells, other.Totals, other.Amount));

        internal Price Plus(Price other) => new(Cells + other.Cells, Totals + other.Totals, Amount + other.Amount);
    }

    private readonly record struct Step(int Row, int Column, int To);
}
