namespace Ctg.Domain;

/// <summary>How the figures of several structures make that of a territory.</summary>
public enum SpaceRule
{
    /// <summary>They are added.</summary>
    Sum,

    /// <summary>Numerators and denominators are added, each on its own, then divided.</summary>
    RatioOfSums,

    /// <summary>Values times weights, and weights, are added, each on its own, then divided.</summary>
    WeightedMean,

    /// <summary>The smallest counts.</summary>
    Minimum,

    /// <summary>The greatest counts.</summary>
    Maximum,

    /// <summary>For each deliverable, the structures that have done it are counted.</summary>
    Union,

    /// <summary>They make none: each structure stands alone.</summary>
    None,
}
