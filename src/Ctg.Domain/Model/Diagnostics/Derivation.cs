using System.Globalization;

namespace Ctg.Domain;

/// <summary>A figure of the diagnostic that follows from others which the convention states too: a share, a sum, a threshold.</summary>
/// <remarks>
/// What it states may differ from what they give: that is a slip of the document, which is kept as it stands. The terms are added up, then
/// multiplied by the factor and divided by the base; a share of a hundred is multiplied by 100.
/// </remarks>
public sealed record Derivation
{
    private readonly DerivationDetails _details;

    private Derivation(DerivationDetails details) => _details = details;

    /// <summary>The key of the figure that states the result.</summary>
    public Id<DiagnosticFigure> Stated => _details.Stated;

    /// <summary>What is added up: one term or several.</summary>
    public ValueList<DerivationTerm> Terms => _details.Terms;

    /// <summary>The key of the figure by which the sum is multiplied; null for none.</summary>
    public Id<DiagnosticFigure>? Factor => _details.Factor;

    /// <summary>The key of the figure by which it is divided; null for none.</summary>
    public Id<DiagnosticFigure>? Base => _details.Base;

    /// <summary>What the quotient is multiplied by: 100 for a percentage, 10 for a share of ten, else 1.</summary>
    public int Per => _details.Per;

    /// <summary>Ties a figure to those that it follows from.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The derivation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Derivation Create(DerivationDetails details) => TryCreate(details).OrThrow();

    /// <summary>Ties a figure to those that it follows from, or says why it cannot be.</summary>
    /// <param name="details">What a derivation states.</param>
    /// <returns>The derivation, or the violations <c>terms-missing</c> and <c>per-out-of-range</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    public static Validated<Derivation> TryCreate(DerivationDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Stated);
        ArgumentNullException.ThrowIfNull(details.Terms);
        var checks = new Checks();
        checks.That(!details.Terms.IsEmpty, "terms-missing", "terms", () => new Sentence(
            "Un chiffre calculé découle d'au moins un terme.", "A derived figure follows from at least one term."), "terms[*]");
        checks.That(details.Per >= 1, "per-out-of-range", "per", () => new Sentence(
            "Le multiplicateur d'un chiffre calculé (1, 100…) doit être d'au moins 1, non {0}.",
            "The multiplier of a derived figure (1, 100…) must be at least 1, not {0}.",
            details.Per));
        return checks.Build(() => new Derivation(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public DerivationDetails ToDetails() => _details;

    /// <summary>The keys.</summary>
    /// <returns>A text such as <c>part = [1 x cas] / enfants x 100</c>.</returns>
    public override string ToString() => _details.ToString();
}
