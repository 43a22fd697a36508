using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ParagraphDocument(
    [property: Description("A paragraph of the article.")] ClauseId Clause,
    [property: Description("What the paragraph says, in one sentence.")] string Summary,
    [property: Description("The heading under which it is placed.")] string? Heading = null);
