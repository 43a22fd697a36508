namespace Ctg.Domain.Bonus;

/// <summary>The refusals in words, in both languages.</summary>
public static class BonusRefusalLabels
{
    /// <summary>A refusal in words.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="refusal"/> is not one.</exception>
    public static BilingualText Label(this BonusRefusal refusal) => refusal switch
    {
        BonusRefusal.YearNotCovered => new("la convention ne couvre aucun jour de l'année", "the convention covers no day of the year"),
        BonusRefusal.YearCoveredInPart =>
            new("la convention ne couvre l'année qu'en partie", "the convention covers only part of the year"),
        BonusRefusal.CejNotEnded => new("le Cej n'est pas réputé échu", "the Cej is not presumed to have ended"),
        BonusRefusal.NoOffer => new("aucune offre n'est indiquée", "no offer is stated"),
        BonusRefusal.NotSupported => new(
            "aucun soutien financier d'une collectivité signataire n'est indiqué",
            "no financial support of a signatory authority is stated"),
        BonusRefusal.SupporterNotAnAuthority =>
            new("la partie qui la soutient n'est pas une collectivité", "the party that supports it is not a local authority"),
        BonusRefusal.NotUnderPsu => new("ses places ne sont pas financées par la Psu", "its places are not funded by the Psu"),
        BonusRefusal.ReferencePsuNotStated => new(
            "il n'est pas indiqué si la Psu finançait ses places l'année de référence",
            "it is not stated whether the Psu funded its places in the reference year"),
        BonusRefusal.PsuNotStated =>
            new("il n'est pas indiqué si la Psu finance ses places", "it is not stated whether the Psu funds its places"),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Not a refusal."),
    };
}
