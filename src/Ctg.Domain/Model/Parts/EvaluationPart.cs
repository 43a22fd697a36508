namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>The reviews and the evaluation.</summary>
    public static PartId Evaluation => Single(PartKind.Evaluation);
}

public sealed partial record Part
{
    /// <summary>The reviews and the evaluation.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Evaluation(EvaluationTerms value) => new(PartId.Evaluation, NotNull(value));
}

/// <summary>The reviews and the evaluation.</summary>
internal sealed class EvaluationPart() : SinglePart<EvaluationTerms>(PartKind.Evaluation, "évaluation", "evaluation", "evaluation")
{
    private protected override EvaluationTerms? ValueOf(ConventionDetails convention) => convention.Evaluation;

    private protected override ConventionDetails With(ConventionDetails convention, EvaluationTerms value) =>
        convention with { Evaluation = value };

    private protected override void Refer(EvaluationTerms value, References to)
    {
        to.Clause("annualReviews", value.AnnualReviews);
        to.Clause("globalEvaluation", value.GlobalEvaluation);
        to.Clause("finalReview", value.FinalReview);
    }

    private protected override IEnumerable<PartMember> MembersOf(EvaluationTerms value, PartId? under) =>
    [
        new("bilans annuels", "annual reviews", value.AnnualReviews),
        new("évaluation globale", "global evaluation", value.GlobalEvaluation),
        new("bilan final", "final review", value.FinalReview),
    ];

    private protected override Part? Without(Part part, EvaluationTerms value, Func<ClauseId, bool> isGone)
    {
        var (reviews, evaluation, final) =
            (Kept(value.AnnualReviews, isGone), Kept(value.GlobalEvaluation, isGone), Kept(value.FinalReview, isGone));
        return (reviews ?? evaluation ?? final) is null ? null : Part.Evaluation(EvaluationTerms.Create(reviews, evaluation, final));
    }

    private protected override ClauseId? ClauseOf(EvaluationTerms value) =>
        value.AnnualReviews ?? value.GlobalEvaluation ?? value.FinalReview;
}
