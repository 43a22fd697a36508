using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record FundingTermsDocument(
    [property: Description("The clause by which the Caf keeps the amount of N-1 and allocates it as bonus territoire.")] ClauseId Bonus,
    [property: Description("The clause by which the local authority keeps its own support.")] ClauseId? AuthoritySupport = null,
    [property: Description("The Cej that the bonus takes over from, where its years are stated.")] CejDocument? Cej = null,
    [property: Description("The clause that announces the means of each party for the plan.")] ClauseId? Means = null)
    : IDocumentOf<FundingTerms>
{
    internal static FundingTermsDocument Of(FundingTerms terms) => new(
        Bonus: terms.Bonus,
        AuthoritySupport: terms.AuthoritySupport,
        Cej: terms.Cej is { } cej ? CejDocument.Of(cej) : null,
        Means: terms.Means);

    public FundingTerms Map(DocumentMapper map) => FundingTerms.Create(Bonus, AuthoritySupport, map.At("cej", Cej), Means);
}
