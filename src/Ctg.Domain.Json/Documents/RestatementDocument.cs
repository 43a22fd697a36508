using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record RestatementDocument(
    [property: Description("The clause that restates the figure.")] ClauseId At,
    [property: Description("The key of the diagnostic's figure.")] Id<DiagnosticFigure> Figure,
    [property: Description("The value as stated there, in the figure's unit.")] decimal Value);
