using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record CitationDocument(
    [property: Description("The clause that refers.")] ClauseId At,
    [property: Description("The clause that it names, which may not exist.")] ClauseId Cited,
    [property: Description("What it refers to there.")] AnnexSubject? Subject = null)
    : IDocumentOf<Citation>
{
    internal static CitationDocument Of(Citation citation) => new(At: citation.At, Cited: citation.Cited, Subject: citation.Subject);

    public Citation Map(DocumentMapper map) => Citation.Create(At, Cited, Subject);
}
