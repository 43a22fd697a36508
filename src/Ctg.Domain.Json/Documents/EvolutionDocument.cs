using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record EvolutionDocument(
    [property: Description("The key of the earlier figure.")] Id<DiagnosticFigure> Before,
    [property: Description("The key of the later figure.")] Id<DiagnosticFigure> After,
    [property: Description("The key of the figure that states the change.")] Id<DiagnosticFigure> Stated);
