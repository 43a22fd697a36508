namespace Ctg.Domain;

/// <summary>What the convention stipulates of its length (« durée »): the term, how it is renewed, and the clause that says so.</summary>
/// <remarks>Source: article 10 of the standard convention.</remarks>
public sealed record TermClause
{
    /// <summary>States the length.</summary>
    /// <param name="clause">The clause that stipulates it.</param>
    /// <param name="term">The term, both days included.</param>
    /// <param name="renewal">Whether the convention continues after its term.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> or <paramref name="term"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="renewal"/> is not a way to renew.</exception>
    public TermClause(ClauseId clause, Term term, Renewal renewal)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(term);
        Checks.Defined(renewal, nameof(renewal));
        Clause = clause;
        Term = term;
        Renewal = renewal;
    }

    /// <summary>The clause that stipulates the length.</summary>
    public ClauseId Clause { get; }

    /// <summary>The term, both days included.</summary>
    public Term Term { get; }

    /// <summary>Whether the convention continues after its term.</summary>
    public Renewal Renewal { get; }

    /// <summary>The term and the clause.</summary>
    /// <returns>A text such as <c>2022-01-01/2025-12-31 (art-10.1)</c>.</returns>
    public override string ToString() => $"{Term} ({Clause})";
}
