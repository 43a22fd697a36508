namespace Ctg.Domain;

/// <summary>What an indicator measures, which decides what may be added up. The list is closed.</summary>
public enum IndicatorKind
{
    /// <summary>
    /// A count over a period: contacts, acts, days. Adds up over time and over structures; see <see cref="FlowDefinition"/>.
    /// </summary>
    Flow,

    /// <summary>
    /// A count at a moment: places, members. Adds up over structures, never over time; see <see cref="StockDefinition"/>.
    /// </summary>
    Stock,

    /// <summary>A part of a whole: numerator and denominator are added up, then divided; see <see cref="RatioDefinition"/>.</summary>
    Ratio,

    /// <summary>An average with its weights; see <see cref="WeightedMeanDefinition"/>.</summary>
    WeightedMean,

    /// <summary>A smallest or a greatest value; see <see cref="ExtremumDefinition"/>.</summary>
    Extremum,

    /// <summary>Deliverables done or not: a document handed over, an agreement signed; see <see cref="MilestoneDefinition"/>.</summary>
    MilestoneSet,

    /// <summary>Answers on a scale, such as satisfaction, kept as counts of each answer; see <see cref="ScaleDefinition"/>.</summary>
    Scale,

    /// <summary>A qualitative review in words; never added up.</summary>
    Narrative,
}
