namespace Ctg.Domain;

/// <summary>
/// What the convention asks for by way of reviews and evaluation (« bilans », « évaluation »), by the clause that asks for it.
/// </summary>
/// <remarks>Source: article 9 and annex 5 of the standard convention. A clause that is null asks for nothing.</remarks>
public sealed record EvaluationTerms
{
    private EvaluationTerms(ClauseId? annualReviews, ClauseId? globalEvaluation, ClauseId? finalReview)
    {
        AnnualReviews = annualReviews;
        GlobalEvaluation = globalEvaluation;
        FinalReview = finalReview;
    }

    /// <summary>The clause that requires an annual review of each action (« bilan annuel »); null when none does.</summary>
    public ClauseId? AnnualReviews { get; }

    /// <summary>The clause that requires a global evaluation before the end (« évaluation globale »); null when none does.</summary>
    public ClauseId? GlobalEvaluation { get; }

    /// <summary>The clause that requires a review once the convention has ended (« bilan à l'issue »); null when none does.</summary>
    public ClauseId? FinalReview { get; }

    /// <summary>Builds the terms.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">No clause is given.</exception>
    public static EvaluationTerms Create(
        ClauseId? annualReviews = null, ClauseId? globalEvaluation = null, ClauseId? finalReview = null) =>
        TryCreate(annualReviews, globalEvaluation, finalReview).OrThrow();

    /// <summary>Builds the terms, or says why not.</summary>
    /// <param name="annualReviews">The clause that requires an annual review of each action.</param>
    /// <param name="globalEvaluation">The clause that requires a global evaluation before the end.</param>
    /// <param name="finalReview">The clause that requires a review once the convention has ended.</param>
    /// <returns>The terms, or the violation <c>clauses-missing</c>.</returns>
    public static Validated<EvaluationTerms> TryCreate(
        ClauseId? annualReviews = null, ClauseId? globalEvaluation = null, ClauseId? finalReview = null)
    {
        var checks = new Checks();
        checks.That(
            annualReviews is not null || globalEvaluation is not null || finalReview is not null, "clauses-missing", "", () => new Sentence(
                "L'évaluation repose sur au moins une clause.", "The evaluation rests on at least one clause."),
                "annualReviews", "globalEvaluation", "finalReview");
        return checks.Build(() => new EvaluationTerms(annualReviews, globalEvaluation, finalReview));
    }

    /// <summary>The clauses.</summary>
    /// <returns>A text such as <c>annual reviews: annex-5, global evaluation: annex-5, final review: art-9.2</c>.</returns>
    public override string ToString() =>
        $"annual reviews: {AnnualReviews?.Text ?? "none"}, global evaluation: {GlobalEvaluation?.Text ?? "none"}, final review: "
            + $"{FinalReview?.Text ?? "none"}";
}
