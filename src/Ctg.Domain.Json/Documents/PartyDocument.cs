using System.ComponentModel;
using Ctg.Domain.Json.Scalars;
using NodaTime;

namespace Ctg.Domain.Json.Documents;

internal sealed record PartyDocument(
    [property: Description("The party's key.")] Id<Party> Id,
    [property: Description("The kind of party.")] PartyKind Kind,
    [property: Description("The party's name.")] string Name,
    [property: Description("The signature: awaited, undated, or its day in full or in part.")] Signature Signature,
    [property: Description("The INSEE code of the commune; only for a commune.")] CommuneCode? Commune = null,
    [property: Description("The code of the département or collectivité (45, 978, 6AE); only for a Caf or a département.")]
    DepartementCode? Departement = null,
    [property: Description("The SIREN.")] Siren? Siren = null,
    [property: Description("The role of the signatory, never a person's name.")] string? Representative = null,
    [property: Description("The decision that authorises the signature.")] DeliberationDocument? Deliberation = null,
    [property: Description("The first day on which it is a party, for a party that joined by avenant.")] LocalDate? JoinedOn = null)
    : IDocumentOf<Party>
{
    private static readonly DepartementCode AnyDepartement = DepartementCode.Parse("01");
    private static readonly CommuneCode AnyCommune = CommuneCode.Parse("01001");

    internal static PartyDocument Of(Party party) => new(
        Id: party.Id,
        Kind: party switch
        {
            Caf => PartyKind.Caf,
            Domain.Commune => PartyKind.Commune,
            Epci => PartyKind.Epci,
            Domain.Departement => PartyKind.Departement,
            OtherParty { Body: OtherBody.Msa } => PartyKind.Msa,
            OtherParty { Body: OtherBody.Cpam } => PartyKind.Cpam,
            _ => PartyKind.Other,
        },
        Name: party.Name,
        Signature: party.Signature,
        Commune: (party as Domain.Commune)?.Code,
        Departement: (party as Caf)?.Departement ?? (party as Domain.Departement)?.Code,
        Siren: party.Siren,
        Representative: party.Representative,
        Deliberation: party.Deliberation is { } deliberation ? DeliberationDocument.Of(deliberation) : null,
        JoinedOn: party.JoinedOn);

    public Party Map(DocumentMapper map)
    {
        var details = new PartyDetails
        {
            Id = Id,
            Name = Name,
            Signature = Signature,
            Siren = Siren,
            Representative = Representative,
            JoinedOn = JoinedOn,
            Deliberation = map.At("deliberation", Deliberation),
        };

        // A party whose code is missing keeps its kind with any code: the convention is not built from it.
        map.CheckMember("commune", Commune is not null, Kind is PartyKind.Commune, Foreign, "kind");
        map.CheckMember("departement", Departement is not null, Kind is PartyKind.Caf or PartyKind.Departement, Foreign, "kind");
        return Kind switch
        {
            PartyKind.Caf => map.Take(Caf.TryCreate(details, Departement ?? AnyDepartement)),
            PartyKind.Commune => map.Take(Domain.Commune.TryCreate(details, Commune ?? AnyCommune)),
            PartyKind.Departement => map.Take(Domain.Departement.TryCreate(details, Departement ?? AnyDepartement)),
            PartyKind.Epci => map.Take(Epci.TryCreate(details)),
            PartyKind.Msa => map.Take(OtherParty.TryCreate(details, OtherBody.Msa)),
            PartyKind.Cpam => map.Take(OtherParty.TryCreate(details, OtherBody.Cpam)),
            PartyKind.Other => map.Take(OtherParty.TryCreate(details, OtherBody.Other)),
            _ => throw new InvalidOperationException($"{Kind} is not a kind of party."),
        };

        static Sentence Foreign() =>
            new("Ce membre n'est pas admis pour ce genre de partie.", "This member is not allowed for this kind of party.");
    }
}
