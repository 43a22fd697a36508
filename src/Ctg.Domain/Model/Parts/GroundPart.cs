namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A ground for termination.</summary>
    /// <param name="clause">The ground's clause.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public static PartId Ground(ClauseId clause) => Keyed(PartKind.Ground, clause);
}

public sealed partial record Part
{
    /// <summary>A ground for termination.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Ground(ResiliationGround value) => new(PartId.Ground(NotNull(value).Clause), value, PartId.Resiliation);
}

/// <summary>A ground for termination; the termination in general checks that each clause has one ground.</summary>
internal sealed class GroundPart()
    : ListPart<ResiliationGround>(PartKind.Ground, "motif de résiliation", "ground for termination (résiliation)", "resiliation.grounds")
{
    internal override bool IsKey(ReadOnlySpan<char> key) => ClauseId.TryParse(key, out _);

    internal override BilingualText LabelOf(string key)
    {
        var clause = new ClauseSource(ClauseId.Parse(key)).Citation;
        return new($"{Label.French}, {clause.French}", $"{Label.English}, {clause.English}");
    }

    private protected override ValueList<ResiliationGround> ListOf(ConventionDetails convention) => convention.Resiliation?.Grounds ?? [];

    /// <summary>The grounds are built with the termination in general.</summary>
    private protected override ConventionDetails With(ConventionDetails convention, ValueList<ResiliationGround> list) => convention;

    private protected override Part Make(ConventionDetails convention, ResiliationGround value, PartPosition at) => Part.Ground(value);

    private protected override void Refer(ResiliationGround value, References to)
    {
        to.Clause("clause", value.Clause);
        to.Parties("entitled", value.Entitled);
    }

    private protected override IEnumerable<PartMember> MembersOf(ResiliationGround value, PartId? under) =>
    [
        new("genre", "kind", value.Kind),
        new("titre", "heading", value.Heading),
        new("titre inexact", "heading differs", value.HeadingDiffers),
        new("parties habilitées", "entitled parties", value.Entitled),
        new("mise en demeure", "formal notice", value.MiseEnDemeure),
        new("délai", "notice", value.Notice),
        new("point de départ du délai", "start of the notice period", value.NoticeStart),
        new("forme", "form", value.Form),
    ];

    private protected override Part? Without(Part part, ResiliationGround value, Func<ClauseId, bool> isGone) => null;

    private protected override ClauseId ClauseOf(ResiliationGround value) => value.Clause;
}
