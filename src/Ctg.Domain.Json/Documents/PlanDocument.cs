using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record PlanDocument(
    [property: Description("The orientations.")] List<OrientationDocument> Orientations,
    [property: Description("The action that steers the convention itself.")] ActionDocument? Piloting = null,
    [property: Description("The sheets that describe actions.")] List<SheetDocument>? Sheets = null)
    : IDocumentOf<ActionPlan>
{
    internal static PlanDocument Of(ActionPlan plan) => new(
        Orientations: DocumentList.Of(plan.Orientations, OrientationDocument.Of),
        Piloting: plan.Piloting is { } piloting ? ActionDocument.Of(piloting) : null,
        Sheets: DocumentList.OrNone(plan.Sheets, SheetDocument.Of));

    public ActionPlan Map(DocumentMapper map) => map.Take(ActionPlan.TryCreate(
        map.Each("orientations", Orientations), map.At("piloting", Piloting), map.Each("sheets", Sheets)));
}
