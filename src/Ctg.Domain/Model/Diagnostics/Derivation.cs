using System.Globalization;

namespace Ctg.Domain;

/// <summary>A figure of the diagnostic that follows from others which the convention states too: a share, a sum, a threshold.</summary>
/// <remarks>
/// What it states may differ from what they give: that is a slip of the document, which is kept as it stands. The terms are added up, then
/// multiplied by the factor and divided by the base; a share of a hundred is multiplied by 100.
/// </remarks>
public sealed record Derivation
{
    private Derivation(
        Id<DiagnosticFigure> stated, ValueList<DerivationTerm> terms, Id<DiagnosticFigure>? factor, Id<DiagnosticFigure>? @base, int per)
    {
        Stated = stated;
        Terms = terms;
        Factor = factor;
        Base = @base;
        Per = per;
    }

    /// <summary>The key of the figure that states the result.</summary>
    public Id<DiagnosticFigure> Stated { get; }

    /// <summary>What is added up: one term or several.</summary>
    public ValueList<DerivationTerm> Terms { get; }

    /// <summary>The key of the figure by which the sum is multiplied; null for none.</summary>
    public Id<DiagnosticFigure>? Factor { get; }

    /// <summary>The key of the figure by which it is divided; null for none.</summary>
    public Id<DiagnosticFigure>? Base { get; }

    /// <summary>What the quotient is multiplied by: 100 for a percentage, 10 for a share of ten, else 1.</summary>
    public int Per { get; }

    /// <summary>Ties a figure to those that it follows from.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The derivation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stated"/> or <paramref name="terms"/> is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Derivation Create(
        Id<DiagnosticFigure> stated,
        ValueList<DerivationTerm> terms,
        Id<DiagnosticFigure>? factor = null,
        Id<DiagnosticFigure>? @base = null,
        int per = 1) =>
        TryCreate(stated, terms, factor, @base, per).OrThrow();

    /// <summary>Ties a figure to those that it follows from, or says why it cannot be.</summary>
    /// <param name="stated">The key of the figure that states the result.</param>
    /// <param name="terms">What is added up: one term or several.</param>
    /// <param name="factor">The key of the figure by which the sum is multiplied; null for none.</param>
    /// <param name="base">The key of the figure by which it is divided; null for none.</param>
    /// <param name="per">What the quotient is multiplied by; 1 or more.</param>
    /// <returns>The derivation, or the violations <c>terms-missing</c> and <c>per-out-of-range</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stated"/> or <paramref name="terms"/> is null.</exception>
    public static Validated<Derivation> TryCreate(
        Id<DiagnosticFigure> stated,
        ValueList<DerivationTerm> terms,
        Id<DiagnosticFigure>? factor = null,
        Id<DiagnosticFigure>? @base = null,
        int per = 1)
    {
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(terms);
        var checks = new Checks();
        checks.That(!terms.IsEmpty, "terms-missing", "terms", () => new Sentence(
            "Un chiffre calculé découle d'au moins un terme.", "A derived figure follows from at least one term."), "terms[*]");
        checks.That(per >= 1, "per-out-of-range", "per", () => new Sentence(
            "Le multiplicateur d'un chiffre calculé (1, 100…) doit être d'au moins 1, non {0}.",
            "The multiplier of a derived figure (1, 100…) must be at least 1, not {0}.",
            per));
        return checks.Build(() => new Derivation(stated, terms, factor, @base, per));
    }

    /// <summary>The keys.</summary>
    /// <returns>A text such as <c>part = [1 x cas] / enfants x 100</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Stated} = {Terms}{(Factor is null ? "" : $" x {Factor}")}{(Base is null ? "" : $" / {Base}")}{(Per == 1 ? "" : $" x {Per}")}");
}
