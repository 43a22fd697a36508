namespace Ctg.Domain.Tests.Clauses;

/// <summary>Articles, paragraphs and annexes stand at clauses of their own kind.</summary>
public class ArticleTests
{
    private static readonly Paragraph OfTheFirst = Paragraph.Create(ClauseId.Article(1, 1), null, "S");

    [Fact]
    public void Article_AtAParagraph_IsRefused() => Article.TryCreate(ClauseId.Article(1, 1), "T", "S").Breaks("clause-misplaced clause");

    [Fact]
    public void Article_AtAnAnnex_IsRefused() => Article.TryCreate(ClauseId.Annex(1), "T", "S").Breaks("clause-misplaced clause");

    [Fact]
    public void Paragraph_AtAnArticle_IsRefused() => Paragraph.TryCreate(ClauseId.Article(1), null, "S").Breaks("clause-misplaced clause");

    [Fact]
    public void Annex_AtAPointOfOne_IsRefused() => Annex.TryCreate(ClauseId.Annex(1, 2), "T", "S").Breaks("clause-misplaced clause");

    [Fact]
    public void Paragraph_OfAnArticle_IsRefusedInThePreamble() =>
        Article.TryCreate(ClauseId.Preamble, "T", "S", [OfTheFirst]).Breaks("clause-misplaced paragraphs[0].clause");

    [Fact]
    public void Paragraph_OfAnotherArticle_IsRefused() =>
        Article.TryCreate(ClauseId.Article(2), "T", "S", [OfTheFirst]).Breaks("clause-misplaced paragraphs[0].clause");
}
