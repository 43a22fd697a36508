using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ComparatorDocument(
    [property: Description("The wider territory.")] ComparatorTerritory Territory,
    [property: Description("The value, in the figure's unit.")] decimal Value)
    : IDocumentOf<Comparator>
{
    internal static ComparatorDocument Of(Comparator comparator) => new(Territory: comparator.Territory, Value: comparator.Value);

    public Comparator Map(DocumentMapper map) => new(Territory, Value);
}
