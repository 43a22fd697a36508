namespace Ctg.Domain;

/// <summary>The conditions of an exchange in both languages.</summary>
public static class ExchangeConditionLabels
{
    /// <summary>A condition in a few words.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="condition"/> is not a condition.</exception>
    public static BilingualText Label(this ExchangeCondition condition) => condition switch
    {
        ExchangeCondition.Study => new(
            "l'étude d'opportunité, de faisabilité et de conformité", "the study of relevance, feasibility and compliance"),
        ExchangeCondition.StudyInFavour => new("une étude favorable", "a favourable study"),
        ExchangeCondition.OfficersOpinion => new(
            "l'avis préalable du délégué à la protection des données", "the prior opinion of the data protection officer"),
        ExchangeCondition.OpinionNotAgainst => new(
            "un avis du délégué qui ne soit pas défavorable", "an opinion of the officer that is not unfavourable"),
        ExchangeCondition.RegisterEntry => new(
            "l'inscription au registre des traitements (RGPD, art. 30)", "the entry in the register of processing (GDPR, art. 30)"),
        ExchangeCondition.ConventionInForce => new("une convention en vigueur", "a convention in force"),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "Not a condition of an exchange."),
    };
}
