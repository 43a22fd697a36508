namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A figure of the diagnostic that states how another changed.</summary>
    /// <param name="rank">The rank among those of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId Evolution(int rank) => Ranked(PartKind.Evolution, rank);
}

public sealed partial record Part
{
    /// <summary>A figure of the diagnostic that states how another changed.</summary>
    /// <inheritdoc cref="Sheet" path="/param|/returns|/exception"/>
    public static Part Evolution(int rank, Evolution value) => new(PartId.Evolution(rank), NotNull(value));
}

/// <summary>A figure of the diagnostic that states how another changed.</summary>
internal sealed class EvolutionPart() : RankedPart<Evolution>(PartKind.Evolution, "évolution énoncée", "stated change", "evolutions")
{
    internal override AnnexSubject? Annex => AnnexSubject.Diagnostic;

    private protected override ValueList<Evolution> ListOf(ConventionDetails convention) => convention.Evolutions;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<Evolution> list) =>
        convention with { Evolutions = list };

    private protected override void Refer(Evolution value, References to)
    {
        to.Figure("before", value.Before);
        to.Figure("after", value.After);
        to.Figure("stated", value.Stated);
    }

    private protected override IEnumerable<PartMember> MembersOf(Evolution value, PartId? under) =>
        [new("avant", "before", value.Before), new("après", "after", value.After), new("évolution", "change", value.Stated)];
}
