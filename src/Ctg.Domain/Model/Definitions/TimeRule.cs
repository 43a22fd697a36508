namespace Ctg.Domain;

/// <summary>How the observations of one structure make the figure of a longer period. Time comes first, then space.</summary>
public enum TimeRule
{
    /// <summary>They are added.</summary>
    Sum,

    /// <summary>The last one counts, if it is not too old at the end of the period.</summary>
    Last,

    /// <summary>Each counts for the days that it holds, over all the days of the period.</summary>
    MeanOfDays,

    /// <summary>The smallest counts.</summary>
    Minimum,

    /// <summary>The greatest counts.</summary>
    Maximum,

    /// <summary>What was done once is done.</summary>
    Union,

    /// <summary>They make none: each period stands alone.</summary>
    None,
}
