using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record GoalDocument(
    [property: Description("The expected direction of the indicator.")] Direction Direction,
    [property: Description("The clause that states it.")] ClauseId Source,
    [property: Description("The baseline.")] StatedValueDocument? Baseline = null,
    [property: Description("The targets, at most one for each year or day.")] List<StatedValueDocument>? Targets = null)
    : IDocumentOf<StatedGoal>
{
    internal static GoalDocument Of(StatedGoal goal) => new(
        Direction: goal.Direction,
        Source: goal.Source,
        Baseline: goal.Baseline is { } baseline ? StatedValueDocument.Of(baseline) : null,
        Targets: DocumentList.OrNone(goal.Targets, StatedValueDocument.Of));

    public StatedGoal Map(DocumentMapper map) => map.Take(StatedGoal.TryCreate(
        Direction, Source, map.At("baseline", Baseline), map.Each("targets", Targets)));
}
