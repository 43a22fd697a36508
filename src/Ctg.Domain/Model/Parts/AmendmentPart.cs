namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>How the convention may be changed.</summary>
    public static PartId Amendment => Single(PartKind.Amendment);
}

public sealed partial record Part
{
    /// <summary>How the convention may be changed.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Amendment(AmendmentTerms value) => new(PartId.Amendment, NotNull(value));
}

/// <summary>How the convention may be changed.</summary>
internal sealed class AmendmentPart()
    : SinglePart<AmendmentTerms>(PartKind.Amendment, "modification de la convention", "changes to the convention", "amendment")
{
    private protected override AmendmentTerms? ValueOf(ConventionDetails convention) => convention.Amendment;

    private protected override ConventionDetails With(ConventionDetails convention, AmendmentTerms value) =>
        convention with { Amendment = value };

    private protected override void Refer(AmendmentTerms value, References to)
    {
        to.Clause("avenants", value.Avenants);
        to.Clause("severability", value.Severability);
    }

    private protected override IEnumerable<PartMember> MembersOf(AmendmentTerms value, PartId? under) =>
        [new("avenants", "avenants", value.Avenants), new("nullité partielle", "severability", value.Severability)];

    private protected override Part? Without(Part part, AmendmentTerms value, Func<ClauseId, bool> isGone) =>
        isGone(value.Avenants) ? null : Part.Amendment(AmendmentTerms.Create(value.Avenants, Kept(value.Severability, isGone)));

    private protected override ClauseId ClauseOf(AmendmentTerms value) => value.Avenants;
}
