using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record OperatorDocument(
    [property: Description("The operator's name.")] string Name,
    [property: Description("The key of the party that is the operator.")] Id<Party>? Party = null,
    [property: Description("The establishment's SIRET.")] Siret? Siret = null);
