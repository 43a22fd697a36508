using System.Globalization;
using Ctg.Domain.Aggregates;
using Ctg.Domain.Collections;
using Ctg.Domain.Explanations;
using Ctg.Domain.Indicators;
using Ctg.Domain.Money;
using Ctg.Domain.Territories;
using Ctg.Domain.Time;
using Ctg.Domain.Violations;

namespace Ctg.Domain.Suppression;

/// <summary>A table of figures made fit to be published: what a policy suppresses, and what would give it away.</summary>
/// <remarks>
/// <para>
/// What is not published cannot be worked out from what is: no suppressed count, numerator, complement or denominator has one value
/// alone, given the totals, that counts are whole and not negative, and that a suppressed count other than zero is one at least. It is
/// not promised that the possible values lie far apart, nor that other tables published of the same observations add nothing.
/// </para>
/// <para>Flows, stocks and ratios can be protected so. Other kinds are refused: a mean, an extremum or a histogram gives its parts away in other manners.</para>
/// </remarks>
public sealed class PublishedTable
{
    private readonly PublishedCell[,] _cells;
    private readonly AdditiveGrid[] _layers;
    private readonly bool[,] _isHidden;

    private PublishedTable(IndicatorDefinition definition, SuppressionPolicy policy, PublishedCell[,] cells, AdditiveGrid[] layers, bool[,] isHidden)
    {
        Definition = definition;
        Policy = policy;
        _cells = cells;
        _layers = layers;
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
    /// <param name="figures">The figures: the parts, and their total where it is published.</param>
    /// <param name="total">The row that is the sum of all others; null when no total is published.</param>
    /// <param name="whole">The same rows over one period that is the sum of all the columns; null when no such column is published.</param>
    /// <param name="policy">What must not be published.</param>
    /// <returns>
    /// The table, or the violations <c>kind-not-protected</c>, <c>extremes-missing</c> (the policy judges dominance and the figures do not
    /// hold the greatest part), <c>reference-unknown</c>, <c>shape-differs</c>, <c>definition-differs</c>, <c>vintage-differs</c> and
    /// <c>totals-differ</c> (a total is not the sum of its parts, so that it could not be protected as one).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> or <paramref name="policy"/> is null.</exception>
    public static Validated<PublishedTable> TryCreate(RollUp figures, Perimeter? total, RollUp? whole, SuppressionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(policy);
        var checks = new Checks();
        var isRatio = figures.Definition is RatioDefinition;
        checks.That(isRatio || figures.Definition is FlowDefinition or StockDefinition, "kind-not-protected", "figures", () => new Sentence(
            "Un indicateur de la nature « {0} » ne peut pas être protégé ici : ses parties peuvent se déduire autrement que par soustraction.",
            "An indicator of the kind '{0}' cannot be protected here: its parts can be deduced otherwise than by subtraction.",
            figures.Definition.Indicator.Kind.Label()));
        checks.That(policy.Dominance is null || isRatio || (figures.WithExtremes && whole?.WithExtremes != false), "extremes-missing", "figures", () => new Sentence(
            "La règle de dominance demande la plus grande part d'une structure, que ces chiffres ne gardent pas (WithExtremes).",
            "The rule of dominance asks for the greatest part of one structure, which these figures do not hold (WithExtremes)."));
        if (total is not null && !figures.Perimeters.Contains(total))
        {
            checks.Add(Checks.Dangling("total", total, "figures.perimeters"));
        }

        if (whole is not null)
        {
            checks.That(whole.Definition.Identity == figures.Definition.Identity, "definition-differs", "whole", () => new Sentence(
                "La colonne de totaux n'est pas du même indicateur.", "The column of totals is not of the same indicator."));
            checks.That(whole.KnownAt == figures.KnownAt && whole.Counted == figures.Counted, "vintage-differs", "whole", () => new Sentence(
                "La colonne de totaux n'est pas de la même date de connaissance, ou ne retient pas les mêmes statuts.", "The column of totals is not of the same moment of knowledge, or does not count the same statuses."));
            checks.That(whole.Perimeters == figures.Perimeters && whole.Spans.Length == 1, "shape-differs", "whole", () => new Sentence(
                "La colonne de totaux doit avoir les mêmes lignes et une seule période.", "The column of totals must have the same rows and one period."));
        }

        if (!checks.IsSound)
        {
            return checks.Build<PublishedTable>(() => null!);
        }

        var table = Arrange(figures, total, whole);
        AdditiveGrid[] layers = [.. Layers(table, isRatio).Select(values => new AdditiveGrid(values, total is not null, whole is not null))];
        checks.That(Array.TrueForAll(layers, layer => layer.AddsUp), "totals-differ", total is null ? "whole" : "total", () => new Sentence(
            "Un total n'est pas la somme de ses parties : la protection du tableau ne pourrait pas être vérifiée.",
            "A total is not the sum of its parts: the table's protection could not be checked."));
        return checks.Build(() => checks.IsSound ? Protect(figures.Definition, policy, table, layers) : null!);
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
    public ValueList<PublishedCell> Audit() =>
        _layers.SelectMany(layer => layer.Recoverable(_isHidden)).Distinct().Select(place => _cells[place.Row, place.Column]).ToValueList();

    /// <summary>The numbers of cells, for logs.</summary>
    /// <returns>A text such as <c>40 cells, 6 suppressed</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_cells.Length} cells, {_cells.Cast<PublishedCell>().Count(cell => cell.IsSuppressed)} suppressed");

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

    /// <summary>What adds up in the table: the counts; for a ratio the numerators, the denominators, and what is missing from these to those where it never falls below zero.</summary>
    private static IEnumerable<Int128[,]> Layers(Figure[,] table, bool isRatio)
    {
        yield return Layer(figure => figure.Components[0]);
        if (isRatio)
        {
            yield return Layer(figure => figure.Components[1]);
            if (table.Cast<Figure>().All(figure => Complement(figure) >= 0))
            {
                yield return Layer(Complement);
            }
        }

        Int128[,] Layer(Func<Figure, Int128> number)
        {
            var values = new Int128[table.GetLength(0), table.GetLength(1)];
            for (var row = 0; row < table.GetLength(0); row++)
            {
                for (var column = 0; column < table.GetLength(1); column++)
                {
                    values[row, column] = number(table[row, column]);
                }
            }

            return values;
        }
    }

    /// <summary>What is missing from the numerator to the denominator, in the finer of their two units.</summary>
    private static Int128 Complement(Figure figure)
    {
        var definition = (RatioDefinition)figure.Definition;
        var decimals = Math.Max(definition.Decimals, definition.DenominatorDecimals);
        return (figure.Components[1] * PowersOfTen.Of(decimals - definition.DenominatorDecimals)) - (figure.Components[0] * PowersOfTen.Of(decimals - definition.Decimals));
    }

    private static PublishedTable Protect(IndicatorDefinition definition, SuppressionPolicy policy, Figure[,] table, AdditiveGrid[] layers)
    {
        var rows = table.GetLength(0);
        var columns = table.GetLength(1);
        var isHidden = new bool[rows, columns];
        var reasons = new SuppressionReason?[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                reasons[row, column] = Judge(policy, table[row, column]);
                isHidden[row, column] = reasons[row, column] is not null;
            }
        }

        while (layers.SelectMany(layer => layer.Recoverable(isHidden)).Select(place => ((int Row, int Column)?)place).FirstOrDefault() is { } open)
        {
            var (row, column) = Cover(table, isHidden, open.Row, open.Column);
            reasons[row, column] = SuppressionReason.Secondary;
            isHidden[row, column] = true;
        }

        var cells = new PublishedCell[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                cells[row, column] = new(table[row, column], reasons[row, column]);
            }
        }

        return new(definition, policy, cells, layers, isHidden);
    }

    private static SuppressionReason? Judge(SuppressionPolicy policy, Figure figure)
    {
        var definition = figure.Definition;
        var count = PowersOfTen.Scaled(figure.Components[0], definition.Decimals);
        return definition is RatioDefinition ratio
            ? policy.Judge(figure.Coverage.Contributing, count, PowersOfTen.Scaled(figure.Components[1], ratio.DenominatorDecimals) - count, null)
            : policy.Judge(figure.Coverage.Contributing, figure.Value ?? Fraction.Zero, null, figure.Greatest);
    }

    /// <summary>
    /// The published cell that is best hidden to cover one that can be worked out: in its column or its row, a part before a total, the smallest
    /// above zero first. Where neither has one left, any other of the table.
    /// </summary>
    private static (int Row, int Column) Cover(Figure[,] table, bool[,] isHidden, int row, int column)
    {
        var rows = table.GetLength(0);
        var columns = table.GetLength(1);
        return Enumerable.Range(0, rows)
            .SelectMany(r => Enumerable.Range(0, columns).Select(c => (Row: r, Column: c)))
            .Where(place => !isHidden[place.Row, place.Column] && table[place.Row, place.Column].Coverage.Contributing > 0)
            .OrderBy(place => place.Row == row || place.Column == column ? 0 : 1)
            .ThenBy(place => table[place.Row, place.Column].Components[0] == 0 ? 1 : 0)
            .ThenBy(place => table[place.Row, place.Column].Components[0])
            .ThenBy(place => place.Row)
            .ThenBy(place => place.Column)
            .First();
    }
}
