using System.ComponentModel;
using Ctg.Domain.Clauses;

namespace Ctg.Domain.Json.Documents;

internal sealed record AnnexDocument(
    [property: Description("A whole annexe.")] ClauseId Clause,
    [property: Description("The title.")] string Title,
    [property: Description("What the annexe holds, in one sentence.")] string Summary);
