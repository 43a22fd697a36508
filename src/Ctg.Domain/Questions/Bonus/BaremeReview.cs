namespace Ctg.Domain.Bonus;

/// <summary>What becomes of a parameter whose review is overdue on the day asked.</summary>
/// <remarks>There is no default; <c>default</c> is no choice.</remarks>
public enum BaremeReview
{
    /// <summary>Nothing is computed with it.</summary>
    Strict = 1,

    /// <summary>It is used, and every result that leans on it is marked.</summary>
    Lenient,
}
