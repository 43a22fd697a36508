using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record CejDocument(
    [property: Description("The years of the Cej, first and last included.")] YearRun Years,
    [property: Description("The clause that states them.")] ClauseId Source);
