using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record OrientationDocument(
    [property: Description("The number, 1 to 999.")] int Number,
    [property: Description("The aim.")] string Title,
    [property: Description("The objectives shared by the parties.")] List<SharedObjectiveDocument> SharedObjectives)
    : IDocumentOf<Orientation>
{
    internal static OrientationDocument Of(Orientation orientation) => new(
        Number: orientation.Number,
        Title: orientation.Title,
        SharedObjectives: DocumentList.Of(orientation.SharedObjectives, SharedObjectiveDocument.Of));

    public Orientation Map(DocumentMapper map) =>
        map.Take(Orientation.TryCreate(Number, Title, map.Each("sharedObjectives", SharedObjectives)));
}
