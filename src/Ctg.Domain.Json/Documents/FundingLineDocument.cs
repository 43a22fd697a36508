using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record FundingLineDocument(
    [property: Description("What the line is.")] string Label,
    [property: Description("What it is paid for.")] FundingComponent Component,
    [property: Description("The amount in euros, with at most two decimals.")] Euros Amount,
    [property: Description("The key of the structure that it is paid to.")] Id<Structure>? Structure = null,
    [property: Description("The acts or beneficiaries that it pays for.")] QuantityDocument? Quantity = null)
    : IDocumentOf<FundingLine>
{
    internal static FundingLineDocument Of(FundingLine line) => new(
        Label: line.Label,
        Component: line.Component,
        Amount: line.Amount,
        Structure: line.Structure,
        Quantity: line.Quantity is { } quantity ? QuantityDocument.Of(quantity) : null);

    public FundingLine Map(DocumentMapper map) => map.Take(FundingLine.TryCreate(new()
    {
        Label = Label,
        Component = Component,
        Amount = Amount,
        Structure = Structure,
        Quantity = map.At("quantity", Quantity),
    }));
}
