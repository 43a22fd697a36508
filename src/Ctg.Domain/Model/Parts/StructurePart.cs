namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A structure.</summary>
    /// <param name="id">The structure's key.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PartId Structure(Id<Structure> id) => Keyed(PartKind.Structure, id);
}

public sealed partial record Part
{
    /// <summary>A structure.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Structure(Structure value) => new(PartId.Structure(NotNull(value).Id), value);
}

/// <summary>A structure.</summary>
internal sealed class StructurePart() : KeyedPart<Structure>(PartKind.Structure, "structure", "structure", "structures", "id")
{
    internal override AnnexSubject? Annex => AnnexSubject.Structures;

    internal override bool IsKey(ReadOnlySpan<char> key) => Id<Structure>.TryParse(key, out _);

    private protected override ValueList<Structure> ListOf(ConventionDetails convention) => convention.Structures;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<Structure> list) =>
        convention with { Structures = list };

    private protected override Part Make(Structure value) => Part.Structure(value);

    private protected override object KeyOf(Structure value) => value.Id;

    private protected override void Refer(Structure value, References to) =>
        to.Within("operator", value.Operator, (runs, to) => to.Party("party", runs.Party));

    private protected override IEnumerable<PartMember> MembersOf(Structure value, PartId? under) =>
    [
        new("nom", "name", value.Name),
        new("service", "service", value.Service.Label()),
        new("activités", "activities", value.Activities),
        new("adresse", "address", value.Address),
        new("capacité", "capacity", value.Capacity),
        new("gestionnaire", "operator", value.Operator),
    ];

    private protected override BilingualText NameOf(Structure value, BilingualText address) => Named(value.Name);

    private protected override string OwnNameOf(Structure value) => value.Name;
}
