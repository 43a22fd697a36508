namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A figure of the diagnostic that follows from others.</summary>
    /// <param name="rank">The rank among those of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId Derivation(int rank) => Ranked(PartKind.Derivation, rank);
}

public sealed partial record Part
{
    /// <summary>A figure of the diagnostic that follows from others.</summary>
    /// <inheritdoc cref="Sheet" path="/param|/returns|/exception"/>
    public static Part Derivation(int rank, Derivation value) => new(PartId.Derivation(rank), NotNull(value));
}

/// <summary>A figure of the diagnostic that follows from others.</summary>
internal sealed class DerivationPart() : RankedPart<Derivation>(PartKind.Derivation, "chiffre calculé", "derived figure", "derivations")
{
    internal override AnnexSubject? Annex => AnnexSubject.Diagnostic;

    private protected override ValueList<Derivation> ListOf(ConventionDetails convention) => convention.Derivations;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<Derivation> list) =>
        convention with { Derivations = list };

    private protected override void Refer(Derivation value, References to)
    {
        to.Figure("stated", value.Stated);
        to.Figure("factor", value.Factor);
        to.Figure("base", value.Base);
        to.Each("terms", value.Terms, (term, to) =>
        {
            to.Figure("figure", term.Figure);
            to.FundingTable("table", term.Table);
        });
    }

    private protected override IEnumerable<PartMember> MembersOf(Derivation value, PartId? under) =>
    [
        new("chiffre", "figure", value.Stated),
        new("termes", "terms", value.Terms),
        new("facteur", "factor", value.Factor),
        new("base", "base", value.Base),
        new("pour", "per", value.Per),
    ];

    private protected override Part? Without(Part part, Derivation value, Func<ClauseId, bool> isGone) => null;
}
