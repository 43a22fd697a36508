using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record DataExchangeDocument(
    [property: Description("The clause by which the parties tell each other what is useful.")] ClauseId Exchange,
    [property: Description("The clause that asks for a study of opportunity, feasibility and conformity.")] ClauseId Study,
    [property: Description("The clause that asks for the prior opinion of the data protection officer.")] ClauseId Opinion,
    [property: Description("The clause that recalls the register of processing.")] ClauseId Register);
