namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A party.</summary>
    /// <param name="id">The party's key.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PartId Party(Id<Party> id) => Keyed(PartKind.Party, id);
}

public sealed partial record Part
{
    /// <summary>A party.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Party(Party value) => new(PartId.Party(NotNull(value).Id), value);
}

/// <summary>A party.</summary>
internal sealed class PartyPart() : KeyedPart<Party>(PartKind.Party, "partie", "party", "parties", "id")
{
    internal override bool IsKey(ReadOnlySpan<char> key) => Id<Party>.TryParse(key, out _);

    internal override bool IsContentOf(AnnexSubject subject, Part part) =>
        subject == AnnexSubject.Deliberation && part.Value is Party { Deliberation.Annex: not null };

    private protected override ValueList<Party> ListOf(ConventionDetails convention) => convention.Parties;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<Party> list) =>
        convention with { Parties = list };

    private protected override Part Make(Party value) => Part.Party(value);

    private protected override object KeyOf(Party value) => value.Id;

    private protected override void Refer(Party value, References to) =>
        to.Within("deliberation", value.Deliberation, (deliberation, to) => to.Clause("annex", deliberation.Annex));

    private protected override IEnumerable<PartMember> MembersOf(Party value, PartId? under) =>
    [
        new("nom", "name", value.Name),
        new("genre", "kind", KindOf(value)),
        new("annexe de la délibération", "annex of the decision", value.Deliberation?.Annex),
        new("signature", "signature", value.Signature),
        new("Siren", "SIREN", value.Siren),
        new("représentant", "representative", value.Representative),
        new("délibération", "decision", value.Deliberation),
        new("transmission de la délibération", "sending of the decision", value.Deliberation?.TransmittedOn),
        new("réception de la délibération", "receipt of the decision", value.Deliberation?.ReceivedOn),
        new("publication de la délibération", "publication of the decision", value.Deliberation?.PublishedOn),
        new("partie depuis", "party since", value.JoinedOn),
        new("code Insee", "INSEE code", (value as Commune)?.Code),
        new("département", "département", (value as Caf)?.Departement ?? (value as Departement)?.Code),
    ];

    private protected override BilingualText NameOf(Party value, BilingualText address) => Named(value.Name);

    private protected override string OwnNameOf(Party value) => value.Name;

    private static object KindOf(Party party) => party switch
    {
        Caf => new BilingualText("Caf", "Caf"),
        Commune => new BilingualText("commune", "commune"),
        Epci => new BilingualText("EPCI", "EPCI"),
        Departement => new BilingualText("département", "département"),
        OtherParty other => other.Body,
        _ => throw new InvalidOperationException($"{party.GetType().Name} is not a kind of party."),
    };
}
