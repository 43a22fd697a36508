using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ResiliationDocument(
    [property: Description("The grounds, at most one for each clause.")] List<GroundDocument> Grounds,
    [property: Description("The clause on the effects of a termination (résiliation).")] ClauseId? EffectsClause = null,
    [property: Description("The clause by which a clause's content prevails over its heading.")] ClauseId? HeadingsClause = null,
    [property: Description("The clauses that remain binding after the end, each once.")] List<ClauseId>? SurvivingClauses = null)
    : IDocumentOf<ResiliationRegime>
{
    internal static ResiliationDocument Of(ResiliationRegime regime) => new(
        Grounds: DocumentList.Of(regime.Grounds, GroundDocument.Of),
        EffectsClause: regime.EffectsClause,
        HeadingsClause: regime.HeadingsClause,
        SurvivingClauses: DocumentList.OrNone(regime.SurvivingClauses));

    public ResiliationRegime Map(DocumentMapper map) => map.Take(ResiliationRegime.TryCreate(
        map.Each("grounds", Grounds), EffectsClause, HeadingsClause, DocumentMapper.Items(SurvivingClauses)));
}
