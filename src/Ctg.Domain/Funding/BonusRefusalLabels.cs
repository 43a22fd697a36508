namespace Ctg.Domain.Funding;

/// <summary>The refusals in words, in both languages.</summary>
public static class BonusRefusalLabels
{
    /// <summary>A refusal in words.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="refusal"/> is not one.</exception>
    public static BilingualText Label(this BonusRefusal refusal) => refusal switch
    {
        BonusRefusal.YearNotCounted => new("l'année ne compte pas", "the year does not count"),
        BonusRefusal.NoOffer => new("aucune offre n'est indiquée", "no offer is stated"),
        BonusRefusal.NotSupported => new("aucun soutien financier d'une collectivité signataire n'est indiqué", "no financial support of a signatory authority is stated"),
        BonusRefusal.SupporterNotAnAuthority => new("la partie qui la soutient n'est pas une collectivité", "the party that supports it is no local authority"),
        BonusRefusal.NotUnderPsu => new("ses places ne sont pas financées par la Psu, ou rien ne l'indique", "its places are not funded by the Psu, or are not stated to be"),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Not a refusal."),
    };
}
