using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record GoalDocument(
    [property: Description("The expected direction of the indicator.")] Direction Direction,
    [property: Description("The clause that states it.")] ClauseId Source,
    [property: Description("The baseline.")] StatedValueDocument? Baseline = null,
    [property: Description("The targets, at most one for each year or day.")] List<StatedValueDocument>? Targets = null);
