using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record FundingTermsDocument(
    [property: Description("The clause by which the Caf keeps the amount of N-1 and spreads it as bonus territoire.")] ClauseId Bonus,
    [property: Description("The clause by which the local authority keeps its own support.")] ClauseId? AuthoritySupport = null);
