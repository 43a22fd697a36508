using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record EvaluationDocument(
    [property: Description("The clause that requires an annual review of each action.")] ClauseId? AnnualReviews = null,
    [property: Description("The clause that requires a global evaluation before the end.")] ClauseId? GlobalEvaluation = null,
    [property: Description("The clause that requires a review once the convention has ended.")] ClauseId? FinalReview = null)
    : IDocumentOf<EvaluationTerms>
{
    internal static EvaluationDocument Of(EvaluationTerms terms) => new(
        AnnualReviews: terms.AnnualReviews, GlobalEvaluation: terms.GlobalEvaluation, FinalReview: terms.FinalReview);

    public EvaluationTerms Map(DocumentMapper map) => map.Take(EvaluationTerms.TryCreate(AnnualReviews, GlobalEvaluation, FinalReview));
}
