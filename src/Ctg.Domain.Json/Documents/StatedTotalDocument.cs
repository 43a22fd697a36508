using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record StatedTotalDocument(
    [property: Description("What is totalled.")] string Label,
    [property: Description("The amount stated, in euros, with at most two decimals.")] Euros Amount,
    [property: Description("The component that it totals; absent for the whole table.")] FundingComponent? Component = null)
    : IDocumentOf<StatedTotal>
{
    internal static StatedTotalDocument Of(StatedTotal total) => new(Label: total.Label, Amount: total.Amount, Component: total.Component);

    public StatedTotal Map(DocumentMapper map) => map.Take(StatedTotal.TryCreate(Label, Amount, Component));
}
