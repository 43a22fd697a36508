using System.Numerics;

namespace Ctg.Domain.Money;

/// <summary>Rounds a table of exact cells whose rows and columns sum to whole cents, so that they still do.</summary>
/// <remarks>
/// Each column is first rounded by largest remainder, which keeps its total. Cents then move within columns, along the chain of
/// rows on which the least is lost, from a row that has one too many to one that lacks one: the shortest augmenting path of a
/// flow of least cost. The table stays the best one for the row totals that it has, so it ends as the best of all.
/// </remarks>
internal sealed class ControlledRounding
{
    private readonly int _rows;
    private readonly int _columns;
    private readonly BigInteger[,] _floors;
    private readonly BigInteger[,] _remainders;
    private readonly bool[,] _isUp;
    private readonly BigInteger _denominator = BigInteger.One;

    /// <summary>Prepares the rounding.</summary>
    /// <param name="cells">The exact cells in euros, none negative.</param>
    internal ControlledRounding(Fraction[,] cells)
    {
        _rows = cells.GetLength(0);
        _columns = cells.GetLength(1);
        _floors = new BigInteger[_rows, _columns];
        _remainders = new BigInteger[_rows, _columns];
        _isUp = new bool[_rows, _columns];
        foreach (var cell in cells)
        {
            _denominator = _denominator / BigInteger.GreatestCommonDivisor(_denominator, cell.Denominator) * cell.Denominator;
        }

        for (var i = 0; i < _rows; i++)
        {
            for (var j = 0; j < _columns; j++)
            {
                var cents = cells[i, j].Numerator * (_denominator / cells[i, j].Denominator) * 100;
                (_floors[i, j], _remainders[i, j]) = BigInteger.DivRem(cents, _denominator);
            }
        }
    }

    /// <summary>Rounds the table.</summary>
    /// <returns>The cells in cents.</returns>
    internal BigInteger[,] Run()
    {
        // What a row still has to give (positive) or to get (negative), in cents.
        var excess = new int[_rows];
        for (var i = 0; i < _rows; i++)
        {
            excess[i] = -(int)(Enumerable.Range(0, _columns).Aggregate(BigInteger.Zero, (sum, j) => sum + _remainders[i, j]) / _denominator);
        }

        for (var j = 0; j < _columns; j++)
        {
            var left = (int)(Enumerable.Range(0, _rows).Aggregate(BigInteger.Zero, (sum, i) => sum + _remainders[i, j]) / _denominator);
            foreach (var i in Enumerable.Range(0, _rows).OrderByDescending(i => _remainders[i, j]).Take(left))
            {
                _isUp[i, j] = true;
                excess[i]++;
            }
        }

        while (Array.Exists(excess, cents => cents > 0))
        {
            Move(excess);
        }

        var cells = (BigInteger[,])_floors.Clone();
        for (var i = 0; i < _rows; i++)
        {
            for (var j = 0; j < _columns; j++)
            {
                cells[i, j] += _isUp[i, j] ? 1 : 0;
            }
        }

        return cells;
    }

    /// <summary>Moves a cent from a row with one too many to a row that lacks one, along the chain that loses the least.</summary>
    private void Move(int[] excess)
    {
        // Shortest paths from all giving rows at once, rows and columns in turn (Bellman and Ford); what is unreached is null.
        var rowLoss = Array.ConvertAll(excess, cents => cents > 0 ? BigInteger.Zero : (BigInteger?)null);
        var columnLoss = new BigInteger?[_columns];
        var columnFrom = new int[_columns];
        var rowFrom = new int[_rows];
        Array.Fill(rowFrom, -1);
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < _rows; i++)
            {
                for (var j = 0; j < _columns && rowLoss[i] is not null; j++)
                {
                    if (_isUp[i, j] && !(columnLoss[j] <= rowLoss[i] + _remainders[i, j]))
                    {
                        (columnLoss[j], columnFrom[j]) = (rowLoss[i] + _remainders[i, j], i);
                    }
                }
            }

            for (var j = 0; j < _columns; j++)
            {
                for (var i = 0; i < _rows && columnLoss[j] is not null; i++)
                {
                    if (!_isUp[i, j] && !_remainders[i, j].IsZero && !(rowLoss[i] <= columnLoss[j] - _remainders[i, j]))
                    {
                        (rowLoss[i], rowFrom[i]) = (columnLoss[j] - _remainders[i, j], j);
                        changed = true;
                    }
                }
            }
        }

        var taker = -1;
        for (var i = 0; i < _rows; i++)
        {
            taker = excess[i] < 0 && rowLoss[i] is not null && (taker < 0 || rowLoss[i] < rowLoss[taker]) ? i : taker;
        }

        // The chain exists: an exact table that sums to the totals is a convex mix of rounded ones that do.
        excess[taker]++;
        for (var row = taker; ;)
        {
            var column = rowFrom[row];
            _isUp[row, column] = true;
            row = columnFrom[column];
            _isUp[row, column] = false;
            if (rowFrom[row] < 0)
            {
                excess[row]--;
                return;
            }
        }
    }
}
