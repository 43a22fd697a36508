using System.Globalization;

namespace Ctg.Domain.Indicators;

/// <summary>Which cells of a table must not be published (« secret statistique »).</summary>
/// <remarks>No threshold is built in: they come from who answers for the figures, since they differ from one source to another.</remarks>
public sealed record SuppressionPolicy
{
    private SuppressionPolicy(int minimumStructures, decimal minimumCount, decimal? dominance)
    {
        MinimumStructures = minimumStructures;
        MinimumCount = minimumCount;
        Dominance = dominance;
    }

    /// <summary>The structures that must contribute to a cell, at least; 1 where one is enough.</summary>
    public int MinimumStructures { get; }

    /// <summary>
    /// The smallest count other than zero that may be published, in the indicator's unit; the numerator and its complement for a ratio.
    /// </summary>
    public decimal MinimumCount { get; }

    /// <summary>
    /// The greatest part of a cell that one structure may make up, above 0 and up to 1, for flows and stocks; null without such a rule.
    /// </summary>
    public decimal? Dominance { get; }

    /// <summary>Builds a policy.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">A threshold is out of range; see <see cref="TryCreate"/>.</exception>
    public static SuppressionPolicy Create(int minimumStructures, decimal minimumCount, decimal? dominance) =>
        TryCreate(minimumStructures, minimumCount, dominance).OrThrow();

    /// <summary>Builds a policy, or says why not.</summary>
    /// <param name="minimumStructures">The structures that must contribute to a cell: 1 or more.</param>
    /// <param name="minimumCount">The smallest count other than zero that may be published: 0 or more.</param>
    /// <param name="dominance">
    /// The greatest part that one structure may make up, such as 0.85: above 0, up to 1; null without such a rule.
    /// </param>
    /// <returns>The policy, or the violation <c>threshold-out-of-range</c>.</returns>
    public static Validated<SuppressionPolicy> TryCreate(int minimumStructures, decimal minimumCount, decimal? dominance)
    {
        var checks = new Checks();
        checks.That(minimumStructures >= 1, "threshold-out-of-range", "minimumStructures", () => new Sentence(
            "Le nombre de structures {0} doit être d'au moins 1.", "The number of structures {0} must be 1 or more.", minimumStructures));
        checks.That(minimumCount >= 0, "threshold-out-of-range", "minimumCount", () => new Sentence(
            "L'effectif {0} ne peut pas être négatif.", "The count {0} cannot be negative.", minimumCount));
        checks.That(dominance is null or (> 0 and <= 1), "threshold-out-of-range", "dominance", () => new Sentence(
            "La part {0} doit être supérieure à 0 et inférieure ou égale à 1.",
            "The share {0} must be greater than 0 and at most 1.",
            dominance!.Value));
        return checks.Build(() => new SuppressionPolicy(minimumStructures, minimumCount, dominance));
    }

    /// <summary>The thresholds, for logs.</summary>
    /// <returns>A text such as <c>3 structures, 5, 0.85</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{MinimumStructures} structures, {MinimumCount}, {Dominance?.ToString(CultureInfo.InvariantCulture) ?? "-"}");

    /// <summary>Why a cell must not be published, or null when it may as far as it alone goes.</summary>
    /// <param name="structures">The structures that contribute.</param>
    /// <param name="count">The count, or the numerator, in its unit.</param>
    /// <param name="complement">What is missing to the whole, for a ratio.</param>
    /// <param name="greatest">The greatest part of one structure; null when not known.</param>
    internal SuppressionReason? Judge(long structures, Fraction count, Fraction? complement, Fraction? greatest) =>
        structures == 0 ? null
        : structures < MinimumStructures ? SuppressionReason.FewStructures
        : count.Sign > 0 && count < MinimumCount ? SuppressionReason.SmallCount
        : complement is { Sign: > 0 } rest && rest < MinimumCount ? SuppressionReason.SmallComplement
        : Dominance is { } part && count.Sign > 0 && greatest is { } most && most > count * part ? SuppressionReason.Dominance
        : null;
}
