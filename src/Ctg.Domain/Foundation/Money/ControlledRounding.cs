using System.Numerics;

namespace Ctg.Domain;

/// <summary>Rounds a table of exact cells whose rows and columns sum to whole cents, so that they still do.</summary>
/// <remarks>
/// Each column is first rounded by largest remainder, which keeps its total. Cents then move within columns, along the chain of
/// rows on which the least is lost, from the rows that have one too many to one that lacks one: the shortest augmenting path of
/// a flow of least cost. The table stays the best one for the row totals that it has, so it ends as the best of all.
/// </remarks>
internal static class ControlledRounding
{
    /// <summary>Rounds a table.</summary>
    /// <param name="cells">The exact cells in euros, none negative.</param>
    /// <returns>Whether each cell is a cent more than its floor.</returns>
    internal static bool[,] Run(Fraction[,] cells)
    {
        var denominator = BigInteger.One;
        foreach (var cell in cells)
        {
            denominator = denominator / BigInteger.GreatestCommonDivisor(denominator, cell.Denominator) * cell.Denominator;
        }

        // Along a chain each row and each column is met once at most: what its remainders sum to fits where these do.
        var longest = denominator * (cells.GetLength(0) + cells.GetLength(1) + 1);
        return longest <= long.MaxValue
            ? new Table<long>(cells, denominator).Round()
            : longest <= (BigInteger)Int128.MaxValue
                ? new Table<Int128>(cells, denominator).Round() : new Table<BigInteger>(cells, denominator).Round();
    }

    /// <summary>A table in machine integers where its remainders fit, and at any size where they do not.</summary>
    private sealed class Table<TInteger>
        where TInteger : IBinaryInteger<TInteger>
    {
        private readonly int _rows;
        private readonly int _columns;
        private readonly TInteger _denominator;
        private readonly TInteger[,] _remainders;
        private readonly bool[,] _isUp;

        internal Table(Fraction[,] cells, BigInteger denominator)
        {
            _rows = cells.GetLength(0);
            _columns = cells.GetLength(1);
            _denominator = TInteger.CreateChecked(denominator);
            _remainders = new TInteger[_rows, _columns];
            _isUp = new bool[_rows, _columns];
            for (var i = 0; i < _rows; i++)
            {
                for (var j = 0; j < _columns; j++)
                {
                    var cents = cells[i, j].Numerator * (denominator / cells[i, j].Denominator) * 100;
                    _remainders[i, j] = TInteger.CreateChecked(cents % denominator);
                }
            }
        }

        internal bool[,] Round()
        {
            // What a row still has to give (positive) or to get (negative), in cents.
            var excess = new int[_rows];
            for (var i = 0; i < _rows; i++)
            {
                excess[i] = -Whole(Enumerable.Range(0, _columns).Select(j => _remainders[i, j]));
            }

            for (var j = 0; j < _columns; j++)
            {
                var left = Whole(Enumerable.Range(0, _rows).Select(i => _remainders[i, j]));
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

            return _isUp;
        }

        /// <summary>Moves a cent from a row with one too many to a row that lacks one, along the chain that loses the least.</summary>
        private void Move(int[] excess)
        {
            // Shortest paths from all giving rows at once, rows and columns in turn (Bellman and Ford).
            var rowLoss = new TInteger[_rows];
            var rowIsReached = Array.ConvertAll(excess, cents => cents > 0);
            var rowHasChanged = (bool[])rowIsReached.Clone();
            var columnLoss = new TInteger[_columns];
            var columnIsReached = new bool[_columns];
            var columnFrom = new int[_columns];
            var rowFrom = new int[_rows];
            Array.Fill(rowFrom, -1);
            while (Array.Exists(rowHasChanged, changed => changed))
            {
                var columnHasChanged = new bool[_columns];
                for (var i = 0; i < _rows; i++)
                {
                    for (var j = 0; j < _columns && rowHasChanged[i]; j++)
                    {
                        var loss = rowLoss[i] + _remainders[i, j];
                        if (_isUp[i, j] && (!columnIsReached[j] || loss < columnLoss[j]))
                        {
                            (columnLoss[j], columnFrom[j], columnIsReached[j], columnHasChanged[j]) = (loss, i, true, true);
                        }
                    }
                }

                Array.Clear(rowHasChanged);
                for (var j = 0; j < _columns; j++)
                {
                    for (var i = 0; i < _rows && columnHasChanged[j]; i++)
                    {
                        var loss = columnLoss[j] - _remainders[i, j];
                        if (!_isUp[i, j] && !TInteger.IsZero(_remainders[i, j]) && (!rowIsReached[i] || loss < rowLoss[i]))
                        {
                            (rowLoss[i], rowFrom[i], rowIsReached[i], rowHasChanged[i]) = (loss, j, true, true);
                        }
                    }
                }
            }

            // The chain exists: an exact table that sums to the totals is a convex mix of rounded ones that do. Whichever row
            // takes the cent, the table is the best one for the row totals that it then has.
            var taker = 0;
            while (!rowIsReached[taker] || excess[taker] >= 0)
            {
                taker++;
            }

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

        private int Whole(IEnumerable<TInteger> remainders) =>
            int.CreateChecked(remainders.Aggregate(TInteger.Zero, (sum, remainder) => sum + remainder) / _denominator);
    }
}
