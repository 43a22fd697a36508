using System.Numerics;

namespace Ctg.Domain;

/// <summary>
/// Rounds a table to the cent so that each row and each column keeps its total (« arrondi contrôlé », controlled rounding).
/// </summary>
/// <remarks>
/// <para>
/// Each cell becomes its exact value cut to the cent, or a cent more; a cell of whole cents stays as it is. Of all the tables
/// that keep every total, one is taken whose cells with a cent more had the largest parts cut off, in sum: that of the
/// largest remainder, as far as the totals let it. Where several are as good, the order of the keys decides, never the
/// position. Such a table always exists when the exact cells sum to the totals.
/// </para>
/// <para>For structures and years: what each structure is due over the term and what each year may cost both hold.</para>
/// </remarks>
public static class TwoWayAllocation
{
    /// <summary>
    /// Spreads an amount over rows and columns at once: each exact cell is its row's total times its column's, over the whole.
    /// </summary>
    /// <inheritdoc cref="TryCreate{TRow, TColumn}(IEnumerable{ValueTuple{TRow, Euros}}, IEnumerable{ValueTuple{TColumn, Euros}})" path="/typeparam|/param"/>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument or a key is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no such table; see
    /// <see cref="TryCreate{TRow, TColumn}(IEnumerable{ValueTuple{TRow, Euros}}, IEnumerable{ValueTuple{TColumn, Euros}})"/>.
    /// </exception>
    public static TwoWayAllocation<TRow, TColumn> Create<TRow, TColumn>(
        IEnumerable<(TRow Key, Euros Total)> rows, IEnumerable<(TColumn Key, Euros Total)> columns)
        where TRow : IComparable<TRow>
        where TColumn : IComparable<TColumn> =>
        TryCreate(rows, columns).OrThrow();

    /// <summary>Rounds a table of exact cells.</summary>
    /// <inheritdoc cref="TryCreate{TRow, TColumn}(IEnumerable{ValueTuple{TRow, Euros}}, IEnumerable{ValueTuple{TColumn, Euros}}, Func{TRow, TColumn, Fraction})" path="/typeparam|/param"/>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument or a key is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no such table; see
    /// <see cref="TryCreate{TRow, TColumn}(IEnumerable{ValueTuple{TRow, Euros}}, IEnumerable{ValueTuple{TColumn, Euros}}, Func{TRow, TColumn, Fraction})"/>.
    /// </exception>
    public static TwoWayAllocation<TRow, TColumn> Create<TRow, TColumn>(
        IEnumerable<(TRow Key, Euros Total)> rows, IEnumerable<(TColumn Key, Euros Total)> columns, Func<TRow, TColumn, Fraction> exact)
        where TRow : IComparable<TRow>
        where TColumn : IComparable<TColumn> =>
        TryCreate(rows, columns, exact).OrThrow();

    /// <summary>Spreads an amount over rows and columns at once, or says why not.</summary>
    /// <typeparam name="TRow">The type of the rows' keys.</typeparam>
    /// <typeparam name="TColumn">The type of the columns' keys.</typeparam>
    /// <param name="rows">The rows and their totals, each row once, no total negative.</param>
    /// <param name="columns">The columns and their totals, each column once, no total negative; they sum to what the rows sum to.</param>
    /// <returns>
    /// The table, or the violations <c>duplicate</c>, <c>amount-negative</c>, <c>total-out-of-range</c> and <c>margins-differ</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a key is null.</exception>
    public static Validated<TwoWayAllocation<TRow, TColumn>> TryCreate<TRow, TColumn>(
        IEnumerable<(TRow Key, Euros Total)> rows, IEnumerable<(TColumn Key, Euros Total)> columns)
        where TRow : IComparable<TRow>
        where TColumn : IComparable<TColumn>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        var (byRow, byColumn) = (rows.ToArray(), columns.ToArray());
        var whole = Fraction.Sum(byRow.Select(row => (Fraction)row.Total));
        return Round(byRow, byColumn, (i, j) => whole.Sign == 0 ? Fraction.Zero : byRow[i].Total * (Fraction)byColumn[j].Total / whole);
    }

    /// <summary>Rounds a table of exact cells, or says why not.</summary>
    /// <typeparam name="TRow">The type of the rows' keys.</typeparam>
    /// <typeparam name="TColumn">The type of the columns' keys.</typeparam>
    /// <param name="rows">The rows and their totals, each row once, no total negative.</param>
    /// <param name="columns">The columns and their totals, each column once, no total negative.</param>
    /// <param name="exact">
    /// A cell's exact value in euros, not negative. The cells of a row sum to its total, and so do those of a column. Asked once for each
    /// cell.
    /// </param>
    /// <returns>
    /// The table, or the violations <c>duplicate</c>, <c>amount-negative</c>, <c>total-out-of-range</c> and <c>margins-differ</c>: the
    /// rows and the columns do not sum to the same, or the cells of a row or a column do not sum to its total.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a key is null.</exception>
    public static Validated<TwoWayAllocation<TRow, TColumn>> TryCreate<TRow, TColumn>(
        IEnumerable<(TRow Key, Euros Total)> rows, IEnumerable<(TColumn Key, Euros Total)> columns, Func<TRow, TColumn, Fraction> exact)
        where TRow : IComparable<TRow>
        where TColumn : IComparable<TColumn>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(exact);
        var (byRow, byColumn) = (rows.ToArray(), columns.ToArray());
        return Round(byRow, byColumn, (i, j) => exact(byRow[i].Key, byColumn[j].Key));
    }

    private static Validated<TwoWayAllocation<TRow, TColumn>> Round<TRow, TColumn>(
        (TRow Key, Euros Total)[] rows, (TColumn Key, Euros Total)[] columns, Func<int, int, Fraction> exact)
        where TRow : IComparable<TRow>
        where TColumn : IComparable<TColumn>
    {
        var checks = new Checks();
        var rowOrder = OrderOf(checks, rows, "rows");
        var columnOrder = OrderOf(checks, columns, "columns");
        var (rowSum, columnSum) = (Total(rows), Total(columns));
        checks.That(rowSum <= long.MaxValue, "total-out-of-range", "rows", () => new Sentence(
            "La somme des lignes dépasse le plus grand montant représentable.",
            "The sum of the rows exceeds the largest amount that can be represented."), "rows[*].total");
        checks.That(rowSum == columnSum, "margins-differ", "columns", () => new Sentence(
            "Les colonnes totalisent {0} € et les lignes {1} € : les deux sommes doivent être égales.",
            "The columns add up to {0} € and the rows to {1} €: the two sums must be equal.",
            Fraction.Create(columnSum, 100).AsAmount(),
            Fraction.Create(rowSum, 100).AsAmount()), "rows[*].total", "columns[*].total");
        if (!checks.IsSound)
        {
            return checks.Build(() => new TwoWayAllocation<TRow, TColumn>(rows, columns, new Fraction[0, 0], new Euros[0, 0]));
        }

        // Cells stand in the order of the keys from here on, so that no position can matter.
        var cells = new Fraction[rows.Length, columns.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++)
            {
                cells[i, j] = exact(rowOrder[i], columnOrder[j]);
                checks.That(
                    cells[i, j].Sign >= 0,
                    "amount-negative",
                    Checks.At(Checks.At("cells", rowOrder[i]), columnOrder[j]),
                    () => new Sentence(
                        "Une cellule est négative : {0} €.", "A cell is negative: {0} €.", cells[i, j].AsAmount()));
            }
        }

        for (var i = 0; i < rows.Length; i++)
        {
            Adds(
                checks,
                Enumerable.Range(0, columns.Length).Select(j => cells[i, j]),
                rows[rowOrder[i]].Total,
                Checks.At("rows", rowOrder[i]));
        }

        for (var j = 0; j < columns.Length; j++)
        {
            Adds(
                checks,
                Enumerable.Range(0, rows.Length).Select(i => cells[i, j]),
                columns[columnOrder[j]].Total,
                Checks.At("columns", columnOrder[j]));
        }

        var rounded = new Euros[rows.Length, columns.Length];
        var exactly = new Fraction[rows.Length, columns.Length];
        if (checks.IsSound)
        {
            var isUp = ControlledRounding.Run(cells);
            for (var i = 0; i < rows.Length; i++)
            {
                for (var j = 0; j < columns.Length; j++)
                {
                    var floor = cells[i, j].RoundToCents(Rounding.Down);
                    rounded[rowOrder[i], columnOrder[j]] = isUp[i, j] ? floor + Euros.FromCents(1) : floor;
                    exactly[rowOrder[i], columnOrder[j]] = cells[i, j];
                }
            }
        }

        return checks.Build(() => new TwoWayAllocation<TRow, TColumn>(rows, columns, exactly, rounded));
    }

    private static int[] OrderOf<TKey>(Checks checks, (TKey Key, Euros Total)[] totals, string place)
        where TKey : IComparable<TKey>
    {
        var keys = Array.ConvertAll(totals, total => total.Key);
        var order = KeyOrder.Of(keys, place);
        KeyOrder.CheckUnique(checks, keys, order, place, "key");
        for (var i = 0; i < totals.Length; i++)
        {
            checks.That(totals[i].Total >= Euros.Zero, "amount-negative", $"{Checks.At(place, i)}.total", () => new Sentence(
                "Le total de « {0} » est négatif : {1} €.", "The total of '{0}' is negative: {1} €.", keys[i], totals[i].Total));
        }

        return order;
    }

    private static BigInteger Total<TKey>((TKey Key, Euros Total)[] totals) =>
        totals.Aggregate(BigInteger.Zero, (sum, total) => sum + total.Total.Cents);

    private static void Adds(Checks checks, IEnumerable<Fraction> cells, Euros total, string place)
    {
        var sum = Fraction.Sum(cells);
        checks.That(sum == total, "margins-differ", $"{place}.total", () => new Sentence(
            "La somme des cellules est de {0} €, le total énoncé de {1} €.",
            "The cells add up to {0} €, the stated total is {1} €.", sum.AsAmount(), total));
    }
}
