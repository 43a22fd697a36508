namespace Ctg.Domain.Obligations;

/// <summary>By when the annual review of an action is due: the text sets no day, so the choice is recorded as an interpretation.</summary>
public enum AnnualReviewDue
{
    /// <summary>By 31 December of the year reviewed, or the convention's last day when that comes first.</summary>
    EndOfTheYear,

    /// <summary>By 31 December of the year after, or the convention's last day when that comes first.</summary>
    EndOfTheNextYear,
}
