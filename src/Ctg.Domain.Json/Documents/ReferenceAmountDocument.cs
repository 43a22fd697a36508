using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ReferenceAmountDocument(
    [property: Description("The service.")] ServiceKind Service,
    [property: Description("The calendar year of the amount.")] int Year,
    [property: Description("The amount in euros, with at most two decimals; zero or more.")] Euros Amount,
    [property: Description("The clause that states it.")] ClauseId Source)
    : IDocumentOf<ReferenceAmount>
{
    internal static ReferenceAmountDocument Of(ReferenceAmount reference) => new(
        Service: reference.Service, Year: reference.Year, Amount: reference.Amount, Source: reference.Source);

    public ReferenceAmount Map(DocumentMapper map) => map.Take(ReferenceAmount.TryCreate(Service, Year, Amount, Source));
}
