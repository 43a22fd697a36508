using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ObjectiveDocument(
    [property: Description("The aim.")] string Title,
    [property: Description("The actions that serve it.")] List<ActionDocument> Actions);
