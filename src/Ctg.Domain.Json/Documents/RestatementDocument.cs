using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record RestatementDocument(
    [property: Description("The clause that restates the figure.")] ClauseId At,
    [property: Description("The key of the diagnostic's figure.")] Id<DiagnosticFigure> Figure,
    [property: Description("The value as stated there, in the figure's unit.")] decimal Value)
    : IDocumentOf<Restatement>
{
    internal static RestatementDocument Of(Restatement restatement) => new(
        At: restatement.At, Figure: restatement.Figure, Value: restatement.Value);

    public Restatement Map(DocumentMapper map) => Restatement.Create(At, Figure, Value);
}
