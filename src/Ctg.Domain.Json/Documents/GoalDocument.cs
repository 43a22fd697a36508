using System.ComponentModel;
using Ctg.Domain.Indicators;

namespace Ctg.Domain.Json.Documents;

internal sealed record GoalDocument(
    [property: Description("Which way the indicator is meant to go.")] Direction Direction,
    [property: Description("The clause that states it.")] ClauseId Source,
    [property: Description("Where it starts.")] StatedValueDocument? Baseline = null,
    [property: Description("Where it is to arrive, once for a year or day.")] List<StatedValueDocument>? Targets = null);
