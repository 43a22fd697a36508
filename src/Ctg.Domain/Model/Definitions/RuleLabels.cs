namespace Ctg.Domain;

/// <summary>What the rules over time and space do, as sentences of both languages go on with it.</summary>
public static class RuleLabels
{
    /// <summary>What a rule over time does with the observations of one structure.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a rule over time.</exception>
    public static BilingualText Label(this TimeRule rule) => rule switch
    {
        TimeRule.Sum => new("elles s'additionnent", "they are added"),
        TimeRule.Last => new("la dernière compte, si elle n'est pas trop ancienne", "the last one counts, if it is not too old"),
        TimeRule.MeanOfDays => new("chacune compte pour ses jours", "each counts for its days"),
        TimeRule.Minimum => new("la plus petite compte", "the smallest counts"),
        TimeRule.Maximum => new("la plus grande compte", "the largest counts"),
        TimeRule.Union => new("ce qui est fait le reste", "what is done remains done"),
        TimeRule.None => new("elles ne se cumulent pas", "they are not combined"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule over time."),
    };

    /// <summary>What a rule over space does with the figures of several structures.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a rule over space.</exception>
    public static BilingualText Label(this SpaceRule rule) => rule switch
    {
        SpaceRule.Sum => new("leurs chiffres s'additionnent", "their figures are added"),
        SpaceRule.RatioOfSums =>
            new("numérateurs et dénominateurs s'additionnent, puis se divisent", "numerators and denominators are added, then divided"),
        SpaceRule.WeightedMean =>
            new("valeurs pondérées et poids s'additionnent, puis se divisent", "weighted values and weights are added, then divided"),
        SpaceRule.Minimum => new("le plus petit chiffre compte", "the smallest figure counts"),
        SpaceRule.Maximum => new("le plus grand chiffre compte", "the largest figure counts"),
        SpaceRule.Union =>
            new("un jalon est franchi dès qu'une structure l'a franchi", "a milestone is reached as soon as one structure has reached it"),
        SpaceRule.None => new("leurs chiffres ne se cumulent pas", "their figures are not combined"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule over space."),
    };
}
