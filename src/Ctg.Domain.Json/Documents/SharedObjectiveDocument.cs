using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record SharedObjectiveDocument(
    [property: Description("The aim.")] string Title,
    [property: Description("The operational objectives.")] List<ObjectiveDocument> Objectives)
    : IDocumentOf<SharedObjective>
{
    internal static SharedObjectiveDocument Of(SharedObjective shared) => new(
        Title: shared.Title, Objectives: DocumentList.Of(shared.Objectives, ObjectiveDocument.Of));

    public SharedObjective Map(DocumentMapper map) => map.Take(SharedObjective.TryCreate(Title, map.Each("objectives", Objectives)));
}
