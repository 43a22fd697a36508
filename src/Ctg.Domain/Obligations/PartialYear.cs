namespace Ctg.Domain.Obligations;

/// <summary>What a calendar year is worth that the convention covers only in part, for what is due each year: the text counts in years alone, so the choice is recorded as an interpretation.</summary>
public enum PartialYear
{
    /// <summary>It counts as a year: what is due each year is due within the days covered.</summary>
    CountsAsAYear,

    /// <summary>Nothing is due for it.</summary>
    DoesNotCount,
}
