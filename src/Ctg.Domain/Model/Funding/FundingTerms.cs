namespace Ctg.Domain;

/// <summary>What the parties undertake to pay, by the clause that says so (« engagements des partenaires »).</summary>
/// <remarks>Source: article 5 of the standard convention.</remarks>
public sealed record FundingTerms
{
    private FundingTerms(ClauseId bonus, ClauseId? authoritySupport, StatedCej? cej, ClauseId? means)
    {
        Bonus = bonus;
        AuthoritySupport = authoritySupport;
        Cej = cej;
        Means = means;
    }

    /// <summary>The clause by which the Caf keeps the amount of N-1 and allocates it as bonus territoire.</summary>
    public ClauseId Bonus { get; }

    /// <summary>The clause by which the local authority keeps its own support; null when none does.</summary>
    public ClauseId? AuthoritySupport { get; }

    /// <summary>The Cej that the bonus takes over from; null when the convention does not state its years.</summary>
    public StatedCej? Cej { get; }

    /// <summary>The clause that announces the means of each party for the plan; null when none does.</summary>
    public ClauseId? Means { get; }

    /// <summary>Builds the terms.</summary>
    /// <param name="bonus">The clause by which the Caf keeps the amount of N-1 and allocates it as bonus territoire.</param>
    /// <param name="authoritySupport">The clause by which the local authority keeps its own support; null when none does.</param>
    /// <param name="cej">The Cej that the bonus takes over from; null when the convention does not state its years.</param>
    /// <param name="means">The clause that announces the means of each party for the plan; null when none does.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bonus"/> is null.</exception>
    public static FundingTerms Create(ClauseId bonus, ClauseId? authoritySupport = null, StatedCej? cej = null, ClauseId? means = null)
    {
        ArgumentNullException.ThrowIfNull(bonus);
        return new(bonus, authoritySupport, cej, means);
    }

    /// <summary>The clauses.</summary>
    /// <returns>A text such as <c>bonus: art-5.4, authority's support: art-5.5</c>.</returns>
    public override string ToString() => $"bonus: {Bonus}, authority's support: {AuthoritySupport?.Text ?? "none"}";
}
