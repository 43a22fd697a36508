using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record StatedCountDocument(
    [property: Description("The clause that states the number.")] ClauseId At,
    [property: Description("What is counted.")] CountSubject Thing,
    [property: Description("How many.")] int Count,
    [property: Description("The service whose structures or places are counted; only for structures and places.")]
    ServiceKind? Service = null,
    [property: Description("The activity whose leisure centres are counted.")] AlshActivity? Activity = null)
    : IDocumentOf<StatedCount>
{
    internal static StatedCountDocument Of(StatedCount stated) => new(
        At: stated.At,
        Thing: stated.Thing,
        Count: stated.Count,
        Service: stated.Service,
        Activity: stated.Activity);

    public StatedCount Map(DocumentMapper map) => map.Take(StatedCount.TryCreate(new()
    {
        At = At,
        Thing = Thing,
        Count = Count,
        Service = Service,
        Activity = Activity,
    }));
}
