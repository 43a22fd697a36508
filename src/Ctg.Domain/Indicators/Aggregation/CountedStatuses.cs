namespace Ctg.Domain.Indicators;

/// <summary>Which observations count in a figure; the coverage tells of all of them.</summary>
[Flags]
public enum CountedStatuses
{
    /// <summary>None: not a choice.</summary>
    None = 0,

    /// <summary>What structures reported.</summary>
    Reported = 1,

    /// <summary>What was estimated.</summary>
    Estimated = 2,

    /// <summary>What structures reported as not final.</summary>
    Provisional = 4,

    /// <summary>Every observation that has a value.</summary>
    All = Reported | Estimated | Provisional,
}
