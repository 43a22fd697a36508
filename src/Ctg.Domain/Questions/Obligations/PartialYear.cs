namespace Ctg.Domain.Obligations;

/// <summary>
/// How a calendar year that the convention covers only in part counts, for what is due each year: the text counts only in years, so the
/// choice is recorded as an interpretation.
/// </summary>
public enum PartialYear
{
    /// <summary>It counts as a year: what is due each year is due within the days covered.</summary>
    CountsAsAYear,

    /// <summary>Nothing is due for it.</summary>
    DoesNotCount,
}
