namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A number of things stated in words.</summary>
    /// <param name="rank">The rank among those of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId StatedCount(int rank) => Ranked(PartKind.StatedCount, rank);
}

public sealed partial record Part
{
    /// <summary>A number of things stated in words.</summary>
    /// <inheritdoc cref="Sheet" path="/param|/returns|/exception"/>
    public static Part StatedCount(int rank, StatedCount value) => new(PartId.StatedCount(rank), NotNull(value));
}

/// <summary>A number of things stated in words.</summary>
internal sealed class StatedCountPart() : RankedPart<StatedCount>(PartKind.StatedCount, "nombre énoncé", "stated number", "statedCounts")
{
    private protected override ValueList<StatedCount> ListOf(ConventionDetails convention) => convention.StatedCounts;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<StatedCount> list) =>
        convention with { StatedCounts = list };

    private protected override void Refer(StatedCount value, References to) => to.Clause("at", value.At);

    private protected override IEnumerable<PartMember> MembersOf(StatedCount value, PartId? under) =>
    [
        new("à", "at", value.At),
        new("objet", "thing", value.Thing),
        new("nombre", "number", value.Count),
        new("service", "service", value.Service?.Label()),
        new("activité", "activity", value.Activity?.Label()),
    ];

    private protected override Part? Without(Part part, StatedCount value, Func<ClauseId, bool> isGone) => null;

    private protected override ClauseId ClauseOf(StatedCount value) => value.At;

    private protected override BilingualText NameOf(StatedCount value, BilingualText address) => At(address, value.At);
}
