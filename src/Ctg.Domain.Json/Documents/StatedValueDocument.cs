using System.ComponentModel;
using NodaTime;

namespace Ctg.Domain.Json.Documents;

internal sealed record StatedValueDocument(
    [property: Description("The value, in the indicator's unit; the lower bound of a band.")] decimal Value,
    [property: Description("The clause that states it.")] ClauseId Source,
    [property: Description("The calendar year that it is stated for.")] int? Year = null,
    [property: Description("The day that it is stated for; not allowed with a year.")] LocalDate? Day = null,
    [property: Description("The upper bound of a band; only for a band.")] decimal? UpTo = null)
    : IDocumentOf<StatedValue>
{
    internal static StatedValueDocument Of(StatedValue stated) => new(
        Value: stated.Value,
        Source: stated.Source,
        Year: stated.Year,
        Day: stated.Day,
        UpTo: stated.UpTo);

    public StatedValue Map(DocumentMapper map) => map.Take(StatedValue.TryCreate(new()
    {
        Value = Value,
        Source = Source,
        Year = Year,
        Day = Day,
        UpTo = UpTo,
    }));
}
