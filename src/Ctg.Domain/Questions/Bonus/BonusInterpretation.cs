namespace Ctg.Domain.Bonus;

/// <summary>
/// How a bonus territoire is computed where no published rule says it. Each choice that a result rests on is recorded in its reason.
/// </summary>
public sealed record BonusInterpretation
{
    private BonusInterpretation(ClosurePolicy closure, Rounding rounding, BaremeReview review)
    {
        Closure = closure;
        Rounding = rounding;
        Review = review;
    }

    /// <summary>What becomes of the existing offer's amount when units are lost.</summary>
    public ClosurePolicy Closure { get; }

    /// <summary>How an amount that a parameter gives is rounded to the cent. What is spread is not rounded but allocated.</summary>
    public Rounding Rounding { get; }

    /// <summary>What becomes of parameters whose review is overdue.</summary>
    public BaremeReview Review { get; }

    /// <summary>States an interpretation.</summary>
    /// <param name="closure">What becomes of the existing offer's amount when units are lost.</param>
    /// <param name="rounding">How an amount that a parameter gives is rounded to the cent.</param>
    /// <param name="review">What becomes of parameters whose review is overdue.</param>
    /// <returns>The interpretation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enumeration.</exception>
    public static BonusInterpretation Create(ClosurePolicy closure, Rounding rounding, BaremeReview review)
    {
        Checks.Defined(closure, nameof(closure));
        Checks.Defined(rounding, nameof(rounding));
        Checks.Defined(review, nameof(review));
        return new(closure, rounding, review);
    }

    /// <summary>The choices, for logs.</summary>
    /// <returns>A text such as <c>SpreadOverTheOthers, HalfUp, Strict</c>.</returns>
    public override string ToString() => $"{Closure}, {Rounding}, {Review}";
}
