namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A figure of the diagnostic stated once more.</summary>
    /// <param name="rank">The rank among those of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId Restatement(int rank) => Ranked(PartKind.Restatement, rank);
}

public sealed partial record Part
{
    /// <summary>A figure of the diagnostic stated once more.</summary>
    /// <inheritdoc cref="Sheet" path="/param|/returns|/exception"/>
    public static Part Restatement(int rank, Restatement value) => new(PartId.Restatement(rank), NotNull(value));
}

/// <summary>A figure of the diagnostic stated once more.</summary>
internal sealed class RestatementPart() : RankedPart<Restatement>(PartKind.Restatement, "chiffre répété", "restated figure", "restatements")
{
    private protected override ValueList<Restatement> ListOf(ConventionDetails convention) => convention.Restatements;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<Restatement> list) =>
        convention with { Restatements = list };

    private protected override void Refer(Restatement value, References to)
    {
        to.Clause("at", value.At);
        to.Figure("figure", value.Figure);
    }

    private protected override IEnumerable<PartMember> MembersOf(Restatement value, PartId? under) =>
        [new("chiffre", "figure", value.Figure), new("à", "at", value.At), new("valeur", "value", value.Value)];

    private protected override Part? Without(Part part, Restatement value, Func<ClauseId, bool> isGone) => null;

    private protected override ClauseId ClauseOf(Restatement value) => value.At;

    private protected override BilingualText NameOf(Restatement value, BilingualText address) =>
        At(address, value.At, new($"« {value.Figure} »", $"'{value.Figure}'"));
}
