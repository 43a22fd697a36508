namespace Ctg.Domain;

/// <summary>A convention and what has changed its text, before it is checked as a whole; see <see cref="ConventionHistory"/>.</summary>
public sealed record ConventionHistoryDetails
{
    /// <summary>The original text.</summary>
    public required Convention Original { get; init; }

    /// <summary>The avenants, in any order.</summary>
    public ValueList<Avenant> Avenants { get; init; } = [];

    /// <summary>The clauses deemed unwritten, in any order.</summary>
    public ValueList<Severance> Severances { get; init; } = [];

    /// <summary>The title of the original text.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Original.Title;
}
