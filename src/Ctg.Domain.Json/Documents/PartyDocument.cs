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
    [property: Description("The code of the département or collectivité (45, 978, 6AE); only for a Caf or a département.")] DepartementCode? Departement = null,
    [property: Description("The SIREN.")] Siren? Siren = null,
    [property: Description("The role of the signatory, never a person's name.")] string? Representative = null,
    [property: Description("The decision that authorises the signature.")] DeliberationDocument? Deliberation = null,
    [property: Description("The first day on which it is a party, for a party that joined by avenant.")] LocalDate? JoinedOn = null);
