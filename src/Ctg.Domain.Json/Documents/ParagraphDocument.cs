using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ParagraphDocument(
    [property: Description("A paragraph of the article.")] ClauseId Clause,
    [property: Description("What the paragraph says, in one sentence.")] string Summary,
    [property: Description("The heading under which it is placed.")] string? Heading = null)
    : IDocumentOf<Paragraph>
{
    internal static ParagraphDocument Of(Paragraph paragraph) => new(
        Clause: paragraph.Clause, Summary: paragraph.Summary, Heading: paragraph.Heading);

    public Paragraph Map(DocumentMapper map) => map.Take(Paragraph.TryCreate(Clause, Heading, Summary));
}
