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
    [property: Description("What is doubtful in it.")] string? Doubt = null);
