using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record SharedObjectiveDocument(
    [property: Description("The aim.")] string Title,
    [property: Description("The operational objectives.")] List<ObjectiveDocument> Objectives);
