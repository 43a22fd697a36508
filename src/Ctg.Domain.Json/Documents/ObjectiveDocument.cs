using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ObjectiveDocument(
    [property: Description("The aim.")] string Title,
    [property: Description("The actions that serve it.")] List<ActionDocument> Actions)
    : IDocumentOf<Objective>
{
    internal static ObjectiveDocument Of(Objective objective) => new(
        Title: objective.Title, Actions: DocumentList.Of(objective.Actions, ActionDocument.Of));

    public Objective Map(DocumentMapper map) => map.Take(Objective.TryCreate(Title, map.Each("actions", Actions)));
}
