using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record DataExchangeDocument(
    [property: Description("The clause by which the parties share useful information.")] ClauseId Exchange,
    [property: Description("The clause that requires a study of relevance, feasibility and compliance.")] ClauseId Study,
    [property: Description("The clause that requires the prior opinion of the data protection officer.")] ClauseId Opinion,
    [property: Description("The clause that mentions the register of processing.")] ClauseId Register)
    : IDocumentOf<DataExchangeTerms>
{
    internal static DataExchangeDocument Of(DataExchangeTerms terms) => new(
        Exchange: terms.Exchange, Study: terms.Study, Opinion: terms.Opinion, Register: terms.Register);

    public DataExchangeTerms Map(DocumentMapper map) => DataExchangeTerms.Create(Exchange, Study, Opinion, Register);
}
