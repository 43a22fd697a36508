namespace Ctg.Domain.Obligations;

/// <summary>In which years an action whose years the plan states has its annual review: the text gives each action a review a year without saying whether it has one outside its years, so the choice is recorded as an interpretation.</summary>
public enum ReviewedYears
{
    /// <summary>In the years of the action alone.</summary>
    YearsOfTheAction,

    /// <summary>In each year of the convention.</summary>
    EachYear,
}
