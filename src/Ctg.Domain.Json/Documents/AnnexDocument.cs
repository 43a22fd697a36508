using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record AnnexDocument(
    [property: Description("A whole annex.")] ClauseId Clause,
    [property: Description("The title.")] string Title,
    [property: Description("What the annex contains, in one sentence.")] string Summary,
    [property: Description("What it is about; absent when it is none of these.")] AnnexSubject? Subject = null)
    : IDocumentOf<Annex>
{
    internal static AnnexDocument Of(Annex annex) => new(
        Clause: annex.Clause, Title: annex.Title, Summary: annex.Summary, Subject: annex.Subject);

    public Annex Map(DocumentMapper map) => map.Take(Annex.TryCreate(Clause, Title, Summary, Subject));
}
