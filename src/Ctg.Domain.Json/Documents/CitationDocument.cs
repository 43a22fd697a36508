using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record CitationDocument(
    [property: Description("The clause that refers.")] ClauseId At,
    [property: Description("The clause that it names, which may not exist.")] ClauseId Cited,
    [property: Description("What it refers to there.")] AnnexSubject? Subject = null);
