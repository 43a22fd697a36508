namespace Ctg.Domain;

/// <summary>A clause of the standard convention, with the members that rule it, or the reason why it is not computable.</summary>
/// <remarks>
/// A clause is ruled when the explanation of something computed cites it. What the model merely holds as data, and what is a matter of
/// fact or of judgement, is not: the reason says so, and says what the model keeps. Titles and reasons are the library's own words.
/// </remarks>
public sealed record StandardClause
{
    private StandardClause(
        ClauseId clause, string frenchTitle, string englishTitle, ValueList<string> ruledBy, string? frenchReason, string? englishReason)
    {
        Clause = clause;
        FrenchTitle = frenchTitle;
        EnglishTitle = englishTitle;
        RuledBy = ruledBy;
        FrenchReason = frenchReason;
        EnglishReason = englishReason;
    }

    /// <summary>The clause.</summary>
    public ClauseId Clause { get; }

    /// <summary>What it is about, in French.</summary>
    public string FrenchTitle { get; }

    /// <summary>What it is about, in English.</summary>
    public string EnglishTitle { get; }

    /// <summary>
    /// The public members whose explanations cite the clause, such as <c>StatusQuestions.StatusOn</c>; empty for a clause that is not
    /// computable.
    /// </summary>
    /// <remarks>Those that answer for the clause, not all that lean on it.</remarks>
    public ValueList<string> RuledBy { get; }

    /// <summary>Why it is not computable, in French; null for a clause that is ruled.</summary>
    public string? FrenchReason { get; }

    /// <summary>Why it is not computable, in English; null for a clause that is ruled.</summary>
    public string? EnglishReason { get; }

    /// <summary>Whether the library computes something by the clause.</summary>
    public bool IsRuled => !RuledBy.IsEmpty;

    /// <summary>The clause, what it is about, and what rules it or why nothing does, for logs.</summary>
    /// <returns>A text such as <c>art-5.5, the authority's own support: SupportQuestions.CompareSupport</c>.</returns>
    public override string ToString() => $"{Clause}, {EnglishTitle}: {EnglishReason ?? string.Join(", ", RuledBy)}";

    /// <summary>A clause that something is computed by.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="frenchTitle">What it is about, in French.</param>
    /// <param name="englishTitle">What it is about, in English.</param>
    /// <param name="ruledBy">The public members whose explanations cite it; at least one.</param>
    internal static StandardClause Ruled(ClauseId clause, string frenchTitle, string englishTitle, params ReadOnlySpan<string> ruledBy) =>
        new(clause, frenchTitle, englishTitle, ValueList.Create(ruledBy), null, null);

    /// <summary>A clause that nothing is computed by.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="frenchTitle">What it is about, in French.</param>
    /// <param name="englishTitle">What it is about, in English.</param>
    /// <param name="frenchReason">Why not, in French.</param>
    /// <param name="englishReason">Why not, in English.</param>
    internal static StandardClause NotComputable(
        ClauseId clause, string frenchTitle, string englishTitle, string frenchReason, string englishReason) =>
        new(clause, frenchTitle, englishTitle, [], frenchReason, englishReason);
}
