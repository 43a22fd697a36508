namespace Ctg.Domain.Indicators;

/// <summary>What is known of a structure's figure for a period. Zero reported and nothing reported are never the same.</summary>
public enum ObservationStatus
{
    /// <summary>The structure reported the value.</summary>
    Reported = 1,

    /// <summary>The value was estimated, not reported.</summary>
    Estimated,

    /// <summary>The structure reported the value as not final.</summary>
    Provisional,

    /// <summary>The structure was asked and did not answer: no value.</summary>
    NotReported,

    /// <summary>The structure was not asked: no value.</summary>
    NotCollected,

    /// <summary>The indicator has no meaning for the structure in the period: no value, and none is expected.</summary>
    NotApplicable,
}
