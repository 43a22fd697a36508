using System.ComponentModel;
using Ctg.Domain.Clauses;

namespace Ctg.Domain.Json.Documents;

internal sealed record ResiliationDocument(
    [property: Description("The grounds, each clause once.")] List<GroundDocument> Grounds,
    [property: Description("The clause on the effects of a résiliation.")] ClauseId? EffectsClause = null);
