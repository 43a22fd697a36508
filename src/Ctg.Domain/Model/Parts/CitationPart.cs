namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A reference from one clause to another.</summary>
    /// <param name="rank">The rank among those of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId Citation(int rank) => Ranked(PartKind.Citation, rank);
}

public sealed partial record Part
{
    /// <summary>A reference from one clause to another.</summary>
    /// <inheritdoc cref="Sheet" path="/param|/returns|/exception"/>
    public static Part Citation(int rank, Citation value) => new(PartId.Citation(rank), NotNull(value));
}

/// <summary>A reference from one clause to another; that the clause cited exists is for the audit to check.</summary>
internal sealed class CitationPart() : RankedPart<Citation>(PartKind.Citation, "renvoi", "citation", "citations")
{
    private protected override ValueList<Citation> ListOf(ConventionDetails convention) => convention.Citations;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<Citation> list) =>
        convention with { Citations = list };

    private protected override void Refer(Citation value, References to) => to.Clause("at", value.At);

    private protected override IEnumerable<PartMember> MembersOf(Citation value, PartId? under) =>
        [new("à", "at", value.At), new("clause citée", "clause cited", value.Cited), new("objet", "subject", value.Subject?.Label())];

    private protected override Part? Without(Part part, Citation value, Func<ClauseId, bool> isGone) => null;

    private protected override ClauseId ClauseOf(Citation value) => value.At;

    private protected override BilingualText NameOf(Citation value, BilingualText address) =>
        At(address, value.At, PartId.Clause(value.Cited).Label);
}
