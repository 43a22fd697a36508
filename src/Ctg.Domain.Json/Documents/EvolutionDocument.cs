using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record EvolutionDocument(
    [property: Description("The key of the earlier figure.")] Id<DiagnosticFigure> Before,
    [property: Description("The key of the later figure.")] Id<DiagnosticFigure> After,
    [property: Description("The key of the figure that states the change.")] Id<DiagnosticFigure> Stated)
    : IDocumentOf<Evolution>
{
    internal static EvolutionDocument Of(Evolution evolution) => new(
        Before: evolution.Before, After: evolution.After, Stated: evolution.Stated);

    public Evolution Map(DocumentMapper map) => Evolution.Create(Before, After, Stated);
}
