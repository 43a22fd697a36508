namespace Ctg.Domain;

/// <summary>How the convention may be changed, by the clause that says so (« exécution formelle »).</summary>
/// <remarks>Source: article 11 of the standard convention.</remarks>
public sealed record AmendmentTerms
{
    private AmendmentTerms(ClauseId avenants, ClauseId? severability)
    {
        Avenants = avenants;
        Severability = severability;
    }

    /// <summary>The clause by which any change takes an avenant that states it.</summary>
    public ClauseId Avenants { get; }

    /// <summary>The clause by which a void clause is deemed unwritten and leaves the others standing; null when none says so.</summary>
    public ClauseId? Severability { get; }

    /// <summary>Builds the terms.</summary>
    /// <param name="avenants">The clause that requires an avenant for any change.</param>
    /// <param name="severability">The clause by which a void clause leaves the others standing; null when none says so.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="avenants"/> is null.</exception>
    public static AmendmentTerms Create(ClauseId avenants, ClauseId? severability = null)
    {
        ArgumentNullException.ThrowIfNull(avenants);
        return new(avenants, severability);
    }

    /// <summary>The clauses.</summary>
    /// <returns>A text such as <c>avenants: art-11.1, severability: art-11.2</c>.</returns>
    public override string ToString() => $"avenants: {Avenants}, severability: {Severability?.Text ?? "none"}";
}
