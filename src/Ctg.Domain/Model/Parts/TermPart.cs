namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>The stipulated length.</summary>
    public static PartId Term => Single(PartKind.Term);
}

public sealed partial record Part
{
    /// <summary>The stipulated length.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static Part Term(TermClause value) => new(PartId.Term, NotNull(value));
}

/// <summary>What is stipulated of the length.</summary>
internal sealed class TermPart() : SinglePart<TermClause>(PartKind.Term, "durée", "term", "term")
{
    private protected override TermClause ValueOf(ConventionDetails convention) => convention.Term;

    private protected override ConventionDetails With(ConventionDetails convention, TermClause value) => convention with { Term = value };

    private protected override void Refer(TermClause value, References to) => to.Clause("clause", value.Clause);

    private protected override IEnumerable<PartMember> MembersOf(TermClause value, PartId? under) =>
    [
        new("premier jour", "first day", value.Term.First),
        new("dernier jour", "last day", value.Term.Last),
        new("clause", "clause", value.Clause),
        new("reconduction", "renewal", value.Renewal),
    ];

    private protected override ClauseId ClauseOf(TermClause value) => value.Clause;
}
