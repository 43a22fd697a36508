using System.Globalization;

namespace Ctg.Domain.Indicators;

/// <summary>A table of figures made fit to be published: what a policy suppresses, and what would give it away.</summary>
/// <remarks>
/// <para>
/// What is not published cannot be worked out from what is: no suppressed count, numerator, complement or denominator has one value
/// alone, given the totals, that counts are whole and not negative at the indicator's scale, and that a suppressed count other than zero
/// is one unit of that scale at least. For a ratio, this holds of all four together, so that no mixture of them gives one away. It is
/// not promised that the possible values lie far apart, nor that other tables published of the same observations add nothing.
/// </para>
/// <para>
/// Kinds whose parts can be deduced by subtraction alone, such as flows, stocks and ratios, can be protected so. Other kinds are refused,
/// and a stock as a mean of days: a mean, an extremum or a histogram gives its parts away in other manners.
/// </para>
/// <para>The reasons are for who makes the table: publish <see cref="PublishedCell.ToString"/>, not the cells as they are.</para>
/// </remarks>
public sealed class PublishedTable
{
    private readonly PublishedCell[,] _cells;
    private readonly AdditiveGrid[] _moves;
    private readonly bool[,] _isHidden;

    private PublishedTable(
        IndicatorDefinition definition, SuppressionPolicy policy, PublishedCell[,] cells, AdditiveGrid[] moves, bool[,] isHidden)
    {
        Definition = definition;
        Policy = policy;
        _cells = cells;
        _moves = moves;
        _isHidden = isHidden;
    }

    /// <summary>What is observed, and how it adds up.</summary>
    public IndicatorDefinition Definition { get; }

    /// <summary>The policy that it follows.</summary>
    public SuppressionPolicy Policy { get; }

    /// <summary>The cells, row after row; the totals last.</summary>
    public ValueList<PublishedCell> Cells => _cells.Cast<PublishedCell>().ToValueList();

    /// <summary>Makes a table fit to be published.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> or <paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException">The table cannot be protected; see <see cref="TryCreate"/>.</exception>
    public static PublishedTable Create(RollUp figures, Perimeter? total, RollUp? whole, SuppressionPolicy policy) =>
        TryCreate(figures, total, whole, policy).OrThrow();

    /// <summary>Makes a table fit to be published, or says why it cannot be.</summary>
    /// <param name="figures">
    /// The figures: the parts, and their total where it is published. Without a total, the parts are territories of one level, which share
    /// no structure.
    /// </param>
    /// <param name="total">The row that is the sum of all others; null when no total is published.</param>
    /// <param name="whole">The same rows over one period that is the sum of all the columns; null when no such column is published.</param>
    /// <param name="policy">What must not be published.</param>
    /// <returns>
    /// The table, or the violations <c>kind-not-protected</c>, <c>dominance-not-judged</c> (of a ratio), <c>extremes-missing</c> (the
    /// policy
    /// judges dominance and the figures do not hold the greatest part), <c>reference-unknown</c>, <c>shape-differs</c>,
    /// <c>definition-differs</c>, <c>vintage-differs</c>, <c>period-differs</c>, <c>territories-overlap</c> (without a total, rows that are
    /// not of one
    /// level may hold each other), <c>value-negative</c>, <c>total-out-of-range</c> and <c>totals-differ</c> (a total is not the sum of its
    /// parts, or
    /// not of their structures, so that it could not be protected as one).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> or <paramref name="policy"/> is null.</exception>
    public static Validated<PublishedTable> TryCreate(RollUp figures, Perimeter? total, RollUp? whole, SuppressionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(policy);
        var checks = new Checks();
        var isRatio = figures.Definition.OverSpace == SpaceRule.RatioOfSums;
        checks.That(!figures.Definition.Moves.IsEmpty, "kind-not-protected", "figures", () => new Sentence(
            "Un indicateur de la nature « {0} » ne peut pas être protégé ici : ses parties peuvent se déduire autrement que par "
                + "soustraction.",
            "An indicator of the kind '{0}' cannot be protected here: its parts can be deduced by other means than subtraction.",
            figures.Definition.Indicator.Kind.Label()));
        checks.That(!IsMeanOfDays(figures) && !IsMeanOfDays(whole), "kind-not-protected", "figures", () => new Sentence(
            "Une moyenne de jours ne peut pas être protégée ici : les jours de chaque structure révèlent plus que son total.",
            "A mean of days cannot be protected here: the days of each structure reveal more than its total."));
        checks.That(policy.Dominance is null || !isRatio, "dominance-not-judged", "policy", () => new Sentence(
            "La règle de dominance ne s'applique pas à un ratio.", "The dominance rule does not apply to a ratio."));
        checks.That(
            policy.Dominance is null || isRatio || (figures.WithExtremes && whole?.WithExtremes != false),
            "extremes-missing",
            "figures",
            () => new Sentence(
                "La règle de dominance exige la plus grande part d'une structure, que ces chiffres ne conservent pas : agréger avec les "
                    + "extrêmes (WithExtremes).",
                "The dominance rule requires the largest share of one structure, which these figures do not keep: roll up with extremes "
                    + "(WithExtremes)."));
        if (total is not null && !figures.Perimeters.Contains(total))
        {
            checks.Add(Checks.Dangling("total", total, "figures.perimeters"));
        }

        checks.That(
            total is null || figures.Perimeters.Count > 1 || !figures.Perimeters.Contains(total),
            "shape-differs",
            "figures",
            () => new Sentence(
                "Un total suppose au moins une autre ligne.", "A total requires at least one other row."));
        checks.That(total is not null || AreApart(figures.Perimeters), "territories-overlap", "figures", () => new Sentence(
            "Sans total, les lignes doivent être des territoires d'un même niveau, chacun une fois : sinon l'une peut contenir l'autre.",
            "Without a total, the rows must be territories of one level, each listed once: otherwise one may contain another."));

        if (whole is not null)
        {
            checks.That(whole.Definition.Identity == figures.Definition.Identity, "definition-differs", "whole", () => new Sentence(
                "La colonne de totaux n'est pas du même indicateur.", "The column of totals is not of the same indicator."));
            checks.That(
                whole.KnownAt == figures.KnownAt && whole.Counted == figures.Counted, "vintage-differs", "whole", () => new Sentence(
                    "La colonne de totaux n'a pas la même date de connaissance, ou ne retient pas les mêmes statuts.",
                    "The column of totals does not have the same knowledge date, or does not count the same statuses."));
            checks.That(whole.Perimeters == figures.Perimeters, "shape-differs", "whole", () => new Sentence(
                "La colonne de totaux doit avoir les mêmes lignes que le tableau.",
                "The column of totals must have the same rows as the table."));
            checks.That(whole.Spans.Length == 1, "shape-differs", "whole", () => new Sentence(
                "La colonne de totaux doit avoir une seule période ; elle en a {0}.",
                "The column of totals must have one period; it has {0}.",
                whole.Spans.Length));
            checks.That(whole.Term == figures.Term && Covers(whole, figures), "period-differs", "whole", () => new Sentence(
                "La colonne de totaux n'est pas celle des périodes du tableau.",
                "The column of totals is not that of the table's periods."));
        }

        if (!checks.IsSound)
        {
            return checks.Build<PublishedTable>(() => null!);
        }

        var table = Arrange(figures, total, whole);
        try
        {
            CheckSums(checks, table, total is not null, whole is not null);
            return checks.Build(
                () => checks.IsSound ? Protect(figures.Definition, policy, table, total is not null, whole is not null) : null!);
        }
        catch (OverflowException)
        {
            checks.Add(new("total-out-of-range", "figures", new(
                "Les chiffres sont trop grands pour être additionnés.", "The figures are too large to be added up.")));
            return checks.Build<PublishedTable>(() => null!);
        }
    }

    /// <summary>The cell of a row and a column.</summary>
    /// <param name="perimeter">The row.</param>
    /// <param name="period">The column.</param>
    /// <returns>The cell, or null when the table has none there.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PublishedCell? Find(Perimeter perimeter, ObservedPeriod period)
    {
        ArgumentNullException.ThrowIfNull(perimeter);
        ArgumentNullException.ThrowIfNull(period);
        return Cells.FirstOrDefault(cell => cell.Perimeter == perimeter && cell.Period == period);
    }

    /// <summary>Tries to work the suppressed cells out from the published ones.</summary>
    /// <returns>The cells that have one possible value alone: none, in a table that this class made.</returns>
    public ValueList<PublishedCell> Audit()
    {
        var open = new List<PublishedCell>();
        for (var row = 0; row < _cells.GetLength(0); row++)
        {
            for (var column = 0; column < _cells.GetLength(1); column++)
            {
                if (_isHidden[row, column] && !IsSafe(_moves, _isHidden, row, column))
                {
                    open.Add(_cells[row, column]);
                }
            }
        }

        return open.ToValueList();
    }

    /// <summary>The numbers of cells, for logs.</summary>
    /// <returns>A text such as <c>40 cells, 6 suppressed</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{_cells.Length} cells, {_cells.Cast<PublishedCell>().Count(cell => cell.IsSuppressed)} suppressed");

    /// <summary>The figures as rows and columns, the totals last.</summary>
    private static Figure[,] Arrange(RollUp figures, Perimeter? total, RollUp? whole)
    {
        var order = Enumerable.Range(0, figures.Perimeters.Count).OrderBy(row => figures.Perimeters[row] == total).ToList();
        var table = new Figure[order.Count, figures.Spans.Length + (whole is null ? 0 : 1)];
        for (var row = 0; row < order.Count; row++)
        {
            for (var column = 0; column < figures.Spans.Length; column++)
            {
                table[row, column] = new(figures, order[row], column);
            }

            if (whole is not null)
            {
                table[row, figures.Spans.Length] = new(whole, order[row], 0);
            }
        }

        return table;
    }

    private static bool IsMeanOfDays(RollUp? figures) =>
        figures is not null && figures.Definition.OverTime == TimeRule.MeanOfDays && figures.Grain != figures.Definition.Grain;

    /// <summary>Whether rows share no structure, as far as their territories tell: all of one level, each once.</summary>
    private static bool AreApart(ValueList<Perimeter> rows)
    {
        var territories = rows.SelectMany(row => row.Includes).ToList();
        return rows.All(row => row.Excludes.IsEmpty)
            && territories.Distinct().Count() == territories.Count
            && territories.Select(territory => territory.Level).Distinct().Count() <= 1;
    }

    /// <summary>
    /// Whether one period runs from the start of the first to the end of the last; where the whole has several periods, that alone is
    /// reported.
    /// </summary>
    private static bool Covers(RollUp whole, RollUp figures) =>
        whole.Spans is not [var all] || figures.Spans is not [var first, .. var others]
        || (all.Start == first.Start && all.End == (others.Length == 0 ? first.End : others[^1].End));

    /// <summary>Each total is the sum of its parts, in value and in the structures that contribute; no part of it is negative.</summary>
    private static void CheckSums(Checks checks, Figure[,] table, bool hasTotalRow, bool hasTotalColumn)
    {
        var rows = table.GetLength(0) - (hasTotalRow ? 1 : 0);
        var columns = table.GetLength(1) - (hasTotalColumn ? 1 : 0);
        checks.That(
            table.Cast<Figure>().All(figure => figure.Components.All(component => component >= 0)),
            "value-negative",
            "figures",
            () => new Sentence(
                "Un chiffre est négatif.", "A figure is negative."));
        checks.That(
            !hasTotalRow
                || Enumerable.Range(0, table.GetLength(1)).All(
                    column => IsSum(table[rows, column], Enumerable.Range(0, rows).Select(row => table[row, column]), ofStructures: true)),
            "totals-differ",
            "total",
            () => new Sentence(
                "Un total n'est pas la somme de ses parties : la protection du tableau ne pourrait pas être vérifiée.",
                "A total is not the sum of its parts: the table's protection could not be checked."));
        checks.That(
            !hasTotalColumn
                || Enumerable.Range(0, table.GetLength(0)).All(
                    row =>
                        IsSum(table[row, columns], Enumerable.Range(0, columns).Select(column => table[row, column]), ofStructures: false)),
            "totals-differ",
            "whole",
            () => new Sentence(
                "Un total n'est pas la somme de ses parties : la protection du tableau ne pourrait pas être vérifiée.",
                "A total is not the sum of its parts: the table's protection could not be checked."));

        static bool IsSum(Figure total, IEnumerable<Figure> figures, bool ofStructures)
        {
            var parts = figures.ToList();
            return Enumerable.Range(0, total.Components.Count).All(
                i => parts.Aggregate(Int128.Zero, (sum, part) => sum + part.Components[i]) == total.Components[i])
                && (ofStructures
                    ? parts.Sum(part => part.Coverage.Contributing) == total.Coverage.Contributing
                        && parts.Sum(part => part.Coverage.Structures) == total.Coverage.Structures
                    : parts.Exists(part => part.Coverage.Contributing > 0) == total.Coverage.Contributing > 0);
        }
    }

    private static AdditiveGrid[] Moves(Figure[,] table, bool hasTotalRow, bool hasTotalColumn) =>
    [
        .. table[0, 0].Definition.Moves.Select(move => new AdditiveGrid(
            Each(table, figure => move.CanRise(figure.Components)),
            Each(table, figure => move.CanFall(figure.Components)),
            hasTotalRow,
            hasTotalColumn)),
    ];

    private static T[,] Each<T>(Figure[,] table, Func<Figure, T> valueOf)
    {
        var values = new T[table.GetLength(0), table.GetLength(1)];
        for (var row = 0; row < table.GetLength(0); row++)
        {
            for (var column = 0; column < table.GetLength(1); column++)
            {
                values[row, column] = valueOf(table[row, column]);
            }
        }

        return values;
    }

    /// <summary>
    /// Whether no number of a cell has one value alone: one way must be open, or two where there are several, so that all four numbers of a
    /// ratio move.
    /// </summary>
    private static bool IsSafe(AdditiveGrid[] moves, bool[,] isHidden, int row, int column) =>
        moves.Count(move => move.CanVary(isHidden, row, column)) >= Math.Min(2, moves.Length);

    private static PublishedTable Protect(
        IndicatorDefinition definition, SuppressionPolicy policy, Figure[,] table, bool hasTotalRow, bool hasTotalColumn)
    {
        var rows = table.GetLength(0);
        var columns = table.GetLength(1);
        var reasons = Each(table, figure => Judge(policy, figure));
        var isHidden = Each(table, _ => false);
        var toCheck = new Queue<(int Row, int Column)>();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (reasons[row, column] is not null)
                {
                    isHidden[row, column] = true;
                    toCheck.Enqueue((row, column));
                }
            }
        }

        // A cell that can be another number stays so when more are hidden: each is looked at once.
        var moves = toCheck.Count == 0 ? [] : Moves(table, hasTotalRow, hasTotalColumn);
        while (toCheck.TryDequeue(out var cell))
        {
            while (moves.Length > 0 && !IsSafe(moves, isHidden, cell.Row, cell.Column))
            {
                foreach (var (row, column) in Cover(moves, isHidden, cell, Price).Where(place => !isHidden[place.Row, place.Column]))
                {
                    isHidden[row, column] = true;
                    reasons[row, column] = SuppressionReason.Secondary;
                    toCheck.Enqueue((row, column));
                }
            }
        }

        var cells = new PublishedCell[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                cells[row, column] = new(table[row, column], reasons[row, column], withCoverage: moves.Length == 0);
            }
        }

        return new(definition, policy, cells, moves, isHidden);

        // The smallest above zero first; where nothing is observed, nothing can be hidden.
        AdditiveGrid.Price? Price(int row, int column)
        {
            if (isHidden[row, column])
            {
                return default(AdditiveGrid.Price);
            }

            var figure = table[row, column];
            var isTotal = (hasTotalRow && row == rows - 1) || (hasTotalColumn && column == columns - 1);
            return figure.Coverage.Contributing == 0
                ? null
                : new(1, isTotal ? 1 : 0, figure.Components[0] == 0 ? 1e40 : (double)figure.Components[0]);
        }
    }

    /// <summary>The cheapest ring that lets a cell move in a way in which it cannot yet.</summary>
    private static List<(int Row, int Column)> Cover(
        AdditiveGrid[] moves, bool[,] isHidden, (int Row, int Column) cell, Func<int, int, AdditiveGrid.Price?> price) =>
        moves.Where(move => !move.CanVary(isHidden, cell.Row, cell.Column))
            .Select(move => move.Ring(cell.Row, cell.Column, price))
            .OfType<List<(int Row, int Column)>>()
            .MinBy(ring => ring.Aggregate(default(AdditiveGrid.Price), (sum, place) => sum.Plus(price(place.Row, place.Column)!.Value)))
        ?? throw new InvalidOperationException("A cell and its totals can always move together.");

    private static SuppressionReason? Judge(SuppressionPolicy policy, Figure figure) => policy.Judge(
        figure.Coverage.Contributing,
        PowersOfTen.Scaled(figure.Components[0], figure.Definition.Decimals),
        figure.Definition.ComplementOf(figure.Components),
        figure.Greatest);
}
