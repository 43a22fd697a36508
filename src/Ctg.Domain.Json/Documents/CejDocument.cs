using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record CejDocument(
    [property: Description("The years of the Cej, first and last included.")] YearRun Years,
    [property: Description("The clause that states them.")] ClauseId Source)
    : IDocumentOf<StatedCej>
{
    internal static CejDocument Of(StatedCej cej) => new(Years: cej.Years, Source: cej.Source);

    public StatedCej Map(DocumentMapper map) => StatedCej.Create(Years, Source);
}
