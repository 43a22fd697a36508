using System.Globalization;

namespace Ctg.Domain;

/// <summary>
/// One term of the sum from which a figure follows: a figure of the diagnostic or the total of a funding table, once or several times.
/// </summary>
public sealed record DerivationTerm
{
    private DerivationTerm(Id<DiagnosticFigure>? figure, Id<FundingTable>? table, int times)
    {
        Figure = figure;
        Table = table;
        Times = times;
    }

    /// <summary>The key of the figure; null when the term is a table.</summary>
    public Id<DiagnosticFigure>? Figure { get; }

    /// <summary>The key of the funding table, whose lines are added up; null when the term is a figure.</summary>
    public Id<FundingTable>? Table { get; }

    /// <summary>How many times it counts; 1 or more.</summary>
    public int Times { get; }

    /// <summary>Builds a term.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static DerivationTerm Create(Id<DiagnosticFigure>? figure = null, Id<FundingTable>? table = null, int times = 1) =>
        TryCreate(figure, table, times).OrThrow();

    /// <summary>Builds a term, or says why not.</summary>
    /// <param name="figure">The key of the figure; null when the term is a table.</param>
    /// <param name="table">The key of the funding table; null when the term is a figure.</param>
    /// <param name="times">How many times it counts; 1 or more.</param>
    /// <returns>The term, or the violations <c>term-unclear</c> and <c>times-out-of-range</c>.</returns>
    public static Validated<DerivationTerm> TryCreate(Id<DiagnosticFigure>? figure = null, Id<FundingTable>? table = null, int times = 1)
    {
        var checks = new Checks();
        checks.That(figure is null != table is null, "term-unclear", "figure", () => new Sentence(
            "Un terme est soit un chiffre, soit un tableau.", "A term is either a figure or a table."), "figure", "table");
        checks.That(times >= 1, "times-out-of-range", "times", () => new Sentence(
            "Un terme compte au moins une fois, non {0}.", "A term counts at least once, not {0}.", times));
        return checks.Build(() => new DerivationTerm(figure, table, times));
    }

    /// <summary>How many times, and the key.</summary>
    /// <returns>A text such as <c>2 x uc-enfant</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Times} x {Figure?.Text ?? Table!.Text}");
}
