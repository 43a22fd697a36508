using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record DerivationTermDocument(
    [property: Description("The key of a figure; not allowed with a table.")] Id<DiagnosticFigure>? Figure = null,
    [property: Description("The key of a funding table, whose lines are added up; not allowed with a figure.")]
    Id<FundingTable>? Table = null,
    [property: Description("How many times it counts; once when absent.")] int? Times = null)
    : IDocumentOf<DerivationTerm>
{
    internal static DerivationTermDocument Of(DerivationTerm term) => new(
        Figure: term.Figure, Table: term.Table, Times: term.Times == 1 ? null : term.Times);

    public DerivationTerm Map(DocumentMapper map) => map.Take(DerivationTerm.TryCreate(Figure, Table, Times ?? 1));
}
