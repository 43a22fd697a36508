using Ctg.Domain.Resiliations;

namespace Ctg.Domain.Obligations;

/// <summary>
/// How obligations are read where the convention leaves a choice. Each choice that an obligation rests on is recorded in its reason.
/// </summary>
public sealed record ObligationInterpretation
{
    private ObligationInterpretation(
        PartialYear partialYear,
        AnnualReviewDue annualReviewDue,
        UnscheduledActions unscheduled,
        ReviewedYears reviewedYears,
        ResiliationInterpretation resiliation,
        UndatedSignature undatedSignature)
    {
        PartialYear = partialYear;
        AnnualReviewDue = annualReviewDue;
        Unscheduled = unscheduled;
        ReviewedYears = reviewedYears;
        Resiliation = resiliation;
        UndatedSignature = undatedSignature;
    }

    /// <summary>What a calendar year is worth that the convention covers only in part.</summary>
    public PartialYear PartialYear { get; }

    /// <summary>By when the annual review of an action is due.</summary>
    public AnnualReviewDue AnnualReviewDue { get; }

    /// <summary>What is due for an action whose years the plan leaves blank.</summary>
    public UnscheduledActions Unscheduled { get; }

    /// <summary>In which years an action whose years the plan states has its annual review.</summary>
    public ReviewedYears ReviewedYears { get; }

    /// <summary>How acts to end the convention are read.</summary>
    public ResiliationInterpretation Resiliation { get; }

    /// <summary>How a signature is read whose bounds leave the answer open.</summary>
    public UndatedSignature UndatedSignature { get; }

    /// <summary>States an interpretation.</summary>
    /// <param name="partialYear">What a calendar year is worth that the convention covers only in part.</param>
    /// <param name="annualReviewDue">By when the annual review of an action is due.</param>
    /// <param name="unscheduled">What is due for an action whose years the plan leaves blank.</param>
    /// <param name="reviewedYears">In which years an action whose years the plan states has its annual review.</param>
    /// <param name="resiliation">How acts to end the convention are read.</param>
    /// <param name="undatedSignature">How a signature is read whose bounds leave the answer open.</param>
    /// <returns>The interpretation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="resiliation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enumeration.</exception>
    public static ObligationInterpretation Create(
        PartialYear partialYear,
        AnnualReviewDue annualReviewDue,
        UnscheduledActions unscheduled,
        ReviewedYears reviewedYears,
        ResiliationInterpretation resiliation,
        UndatedSignature undatedSignature)
    {
        ArgumentNullException.ThrowIfNull(resiliation);
        Checks.Defined(partialYear, nameof(partialYear));
        Checks.Defined(annualReviewDue, nameof(annualReviewDue));
        Checks.Defined(unscheduled, nameof(unscheduled));
        Checks.Defined(reviewedYears, nameof(reviewedYears));
        Checks.Defined(undatedSignature, nameof(undatedSignature));
        return new(partialYear, annualReviewDue, unscheduled, reviewedYears, resiliation, undatedSignature);
    }

    /// <summary>
    /// The strict interpretation: a year covered in part counts, reviews are due within their year, actions without years are not reviewed,
    /// the others only in their years, acts to end the convention are read strictly, undated signatures are presumed given.
    /// </summary>
    /// <param name="holidays">The public holidays, from which the prudent days are computed.</param>
    /// <returns>The interpretation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is null.</exception>
    public static ObligationInterpretation Strict(HolidayCalendar holidays) => Create(
        PartialYear.CountsAsAYear,
        AnnualReviewDue.EndOfTheYear,
        UnscheduledActions.AreNotReviewed,
        ReviewedYears.YearsOfTheAction,
        ResiliationInterpretation.Strict(holidays),
        UndatedSignature.AssumeSigned);

    /// <summary>The choices, for logs.</summary>
    /// <returns>A text such as <c>CountsAsAYear, EndOfTheYear, AreNotReviewed, YearsOfTheAction</c>.</returns>
    public override string ToString() => $"{PartialYear}, {AnnualReviewDue}, {Unscheduled}, {ReviewedYears}";
}
