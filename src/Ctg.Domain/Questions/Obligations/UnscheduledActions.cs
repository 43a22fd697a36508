namespace Ctg.Domain.Obligations;

/// <summary>
/// What is due for an action whose years the plan states neither in its table nor in a sheet: each action has an annual review, but nothing
/// states for which years, so the choice is recorded as an interpretation.
/// </summary>
public enum UnscheduledActions
{
    /// <summary>No review: the years are to be settled first.</summary>
    AreNotReviewed,

    /// <summary>A review each year of the convention.</summary>
    AreReviewedEachYear,
}
