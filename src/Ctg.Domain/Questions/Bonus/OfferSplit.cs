namespace Ctg.Domain.Bonus;

/// <summary>A structure's units parted into what the reference year had already and what is new.</summary>
/// <param name="Reference">The units of the reference year that count.</param>
/// <param name="Kept">Those of them that the year still has.</param>
/// <param name="New">The units of the year beyond them.</param>
/// <param name="Refusal">Why nothing counts in the year; null when the structure qualifies.</param>
internal readonly record struct OfferSplit(Fraction Reference, Fraction Kept, Fraction New, BonusRefusal? Refusal)
{
    internal Fraction Lost => Reference - Kept;
}
