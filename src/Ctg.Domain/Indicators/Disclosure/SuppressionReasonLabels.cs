namespace Ctg.Domain.Indicators;

/// <summary>The names of the reasons in both languages.</summary>
public static class SuppressionReasonLabels
{
    /// <summary>The name of a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a reason.</exception>
    public static BilingualText Label(this SuppressionReason reason) => reason switch
    {
        SuppressionReason.FewStructures => new("trop peu de structures", "too few structures"),
        SuppressionReason.SmallCount => new("effectif trop faible", "count too small"),
        SuppressionReason.SmallComplement => new("reste au dénominateur trop faible", "remainder of the denominator too small"),
        SuppressionReason.Dominance => new("une structure prédominante", "one structure dominates"),
        SuppressionReason.Secondary => new("secret secondaire", "secondary suppression"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason for suppression."),
    };
}
