namespace Ctg.Domain.Obligations;

/// <summary>
/// In which years an action whose years the plan states has its annual review: the text requires an annual review of each action without
/// stating whether it has one outside its years, so the choice is recorded as an interpretation.
/// </summary>
public enum ReviewedYears
{
    /// <summary>Only in the years of the action.</summary>
    YearsOfTheAction,

    /// <summary>In each year of the convention.</summary>
    EachYear,
}
