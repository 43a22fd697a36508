using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ArticleDocument(
    [property: Description("The preamble or a whole article.")] ClauseId Clause,
    [property: Description("The title.")] string Title,
    [property: Description("What the article says, in one sentence.")] string Summary,
    [property: Description("The paragraphs that are rules of their own.")] List<ParagraphDocument>? Paragraphs = null);
