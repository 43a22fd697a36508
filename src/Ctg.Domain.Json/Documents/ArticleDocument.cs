using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ArticleDocument(
    [property: Description("The preamble or a whole article.")] ClauseId Clause,
    [property: Description("The title.")] string Title,
    [property: Description("What the article says, in one sentence.")] string Summary,
    [property: Description("The paragraphs that are rules of their own.")] List<ParagraphDocument>? Paragraphs = null)
    : IDocumentOf<Article>
{
    internal static ArticleDocument Of(Article article) => new(
        Clause: article.Clause,
        Title: article.Title,
        Summary: article.Summary,
        Paragraphs: DocumentList.OrNone(article.Paragraphs, ParagraphDocument.Of));

    public Article Map(DocumentMapper map) => map.Take(Article.TryCreate(Clause, Title, Summary, map.Each("paragraphs", Paragraphs)));
}
