using System.ComponentModel;
using NodaTime;

namespace Ctg.Domain.Json.Documents;

internal sealed record TermDocument(
    [property: Description("The clause that stipulates the term.")] ClauseId Clause,
    [property: Description("The first day, included.")] LocalDate First,
    [property: Description("The last day, included.")] LocalDate Last,
    [property: Description("Whether the convention continues after its term.")] Renewal Renewal);
