using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record StatedTotalDocument(
    [property: Description("What is totalled.")] string Label,
    [property: Description("The amount stated, in euros, with at most two decimals.")] Euros Amount,
    [property: Description("The component that it totals; absent for the whole table.")] FundingComponent? Component = null);
