using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record PlanDocument(
    [property: Description("The orientations.")] List<OrientationDocument> Orientations,
    [property: Description("The action that steers the convention itself.")] ActionDocument? Piloting = null,
    [property: Description("The sheets that describe actions.")] List<SheetDocument>? Sheets = null);
