using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record DerivationDocument(
    [property: Description("The key of the figure that states the result.")] Id<DiagnosticFigure> Stated,
    [property: Description("The terms that are added up: one or more.")] List<DerivationTermDocument> Terms,
    [property: Description("The key of the figure by which the sum is multiplied.")] Id<DiagnosticFigure>? Factor = null,
    [property: Description("The key of the figure by which it is divided.")] Id<DiagnosticFigure>? Base = null,
    [property: Description("The multiplier of the quotient, such as 100 for a percentage; 1 when absent.")] int? Per = null)
    : IDocumentOf<Derivation>
{
    internal static DerivationDocument Of(Derivation derivation) => new(
        Stated: derivation.Stated,
        Terms: DocumentList.Of(derivation.Terms, DerivationTermDocument.Of),
        Factor: derivation.Factor,
        Base: derivation.Base,
        Per: derivation.Per == 1 ? null : derivation.Per);

    public Derivation Map(DocumentMapper map) => map.Take(Derivation.TryCreate(new()
    {
        Stated = Stated,
        Terms = map.Each("terms", Terms),
        Factor = Factor,
        Base = Base,
        Per = Per ?? 1,
    }));
}
