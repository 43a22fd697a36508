using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record OperatorDocument(
    [property: Description("The operator's name.")] string Name,
    [property: Description("The key of the party that is the operator.")] Id<Party>? Party = null,
    [property: Description("The establishment's SIRET.")] Siret? Siret = null)
    : IDocumentOf<Operator>
{
    internal static OperatorDocument Of(Operator runs) => new(Name: runs.Name, Party: runs.Party, Siret: runs.Siret);

    public Operator Map(DocumentMapper map) => map.Take(Operator.TryCreate(Name, Party, Siret));
}
