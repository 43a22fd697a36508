namespace Ctg.Domain;

/// <summary>The clauses of the standard convention, each ruled by code that names it or declared not computable with the reason.</summary>
/// <remarks>
/// An article stands here by its paragraphs where those are rules of their own, and as a whole where none is, or where it says more than
/// they do. Their numbers are those of the standard convention; another convention's are its own.
/// </remarks>
public static partial class StandardClauses
{
    /// <summary>The clauses, in the order of the document, each once.</summary>
    public static ValueList<StandardClause> All { get; } =
    [
        Preamble(),
        .. Commitments(),
        .. WorkingTogether(),
        .. LifeOfTheText(),
        Closing(),
        .. Annexes(),
    ];

    /// <summary>A clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>
    /// What rules it, or why nothing does; null for a clause that the standard convention does not have, or has by its paragraphs alone.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public static StandardClause? Find(ClauseId clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return All.FirstOrDefault(one => one.Clause == clause);
    }

    /// <summary>The preamble.</summary>
    private static StandardClause Preamble() => StandardClause.NotComputable(
        ClauseId.Preamble,
        "Le contexte et les domaines retenus",
        "the context and the fields chosen",
        "Il énonce des buts, non des règles ; le modèle conserve les nombres et les chiffres qu'il cite.",
        "It states aims, not rules; the model keeps the counts and figures that it cites.");

    /// <summary>The closing formula.</summary>
    private static StandardClause Closing() => StandardClause.Ruled(
        ClauseId.Closing,
        "Les signatures et leur jour",
        "the signatures and their day",
        "StatusQuestions.StatusOn",
        "ResiliationQuestions.OutcomeOf");
}
