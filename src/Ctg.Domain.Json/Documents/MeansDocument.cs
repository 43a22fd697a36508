using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record MeansDocument(
    [property: Description("The means.")] string Title,
    [property: Description("Its kind.")] MeansKind Kind,
    [property: Description("The key of the party that may provide it.")] Id<Party>? Party = null,
    [property: Description("What it is subject to.")] string? Condition = null)
    : IDocumentOf<FundingMeans>
{
    internal static MeansDocument Of(FundingMeans means) => new(
        Title: means.Title, Kind: means.Kind, Party: means.Party, Condition: means.Condition);

    public FundingMeans Map(DocumentMapper map) => map.Take(FundingMeans.TryCreate(Title, Kind, Party, Condition));
}
