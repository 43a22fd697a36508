using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record QuantityDocument(
    [property: Description("How many units; zero or more.")] decimal Count,
    [property: Description("The unit.")] QuantityUnit Unit)
    : IDocumentOf<Quantity>
{
    internal static QuantityDocument Of(Quantity quantity) => new(Count: quantity.Count, Unit: quantity.Unit);

    public Quantity Map(DocumentMapper map) => map.Take(Quantity.TryCreate(Count, Unit));
}
