using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record AmendmentDocument(
    [property: Description("The clause by which any change takes an avenant.")] ClauseId Avenants,
    [property: Description("The clause by which a void clause leaves the others standing.")] ClauseId? Severability = null);
