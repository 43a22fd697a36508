using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record FigureDocument(
    [property: Description("The figure's key.")] Id<DiagnosticFigure> Id,
    [property: Description("The theme.")] FigureTheme Theme,
    [property: Description("What is counted.")] string Label,
    [property: Description("The value, exact as stated.")] decimal Value,
    [property: Description("The unit.")] string Unit,
    [property: Description("The year or run of years that the figure covers.")] YearRun Vintage,
    [property: Description("Who published it.")] string Source,
    [property: Description("The part of the territory that it covers; absent for the whole.")] string? Perimeter = null,
    [property: Description("The values of wider territories.")] List<ComparatorDocument>? Comparators = null,
    [property: Description("What is doubtful in it.")] string? Doubt = null)
    : IDocumentOf<DiagnosticFigure>
{
    internal static FigureDocument Of(DiagnosticFigure figure) => new(
        Id: figure.Id,
        Theme: figure.Theme,
        Label: figure.Label,
        Value: figure.Value,
        Unit: figure.Unit,
        Vintage: figure.Vintage,
        Source: figure.Source,
        Perimeter: figure.Perimeter,
        Comparators: DocumentList.OrNone(figure.Comparators, ComparatorDocument.Of),
        Doubt: figure.Doubt);

    public DiagnosticFigure Map(DocumentMapper map) => map.Take(DiagnosticFigure.TryCreate(new()
    {
        Id = Id,
        Theme = Theme,
        Label = Label,
        Value = Value,
        Unit = Unit,
        Vintage = Vintage,
        Source = Source,
        Perimeter = Perimeter,
        Comparators = map.Each("comparators", Comparators),
        Doubt = Doubt,
    }));
}
