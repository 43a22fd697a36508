using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record AmendmentDocument(
    [property: Description("The clause that requires an avenant for any change.")] ClauseId Avenants,
    [property: Description("The clause that keeps the other clauses in force when one is void.")] ClauseId? Severability = null)
    : IDocumentOf<AmendmentTerms>
{
    internal static AmendmentDocument Of(AmendmentTerms terms) => new(Avenants: terms.Avenants, Severability: terms.Severability);

    public AmendmentTerms Map(DocumentMapper map) => AmendmentTerms.Create(Avenants, Severability);
}
