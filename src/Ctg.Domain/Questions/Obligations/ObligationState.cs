namespace Ctg.Domain.Obligations;

/// <summary>How far an obligation has come on a day.</summary>
public enum ObligationState
{
    /// <summary>It does not run yet, or the day to keep is still to come.</summary>
    Upcoming,

    /// <summary>It runs: it can be met, and is not late.</summary>
    Open,

    /// <summary>Met in time.</summary>
    Done,

    /// <summary>Met, but after its last day.</summary>
    DoneLate,

    /// <summary>Its last day has passed, and it is not met.</summary>
    Late,

    /// <summary>The day to keep has passed.</summary>
    Past,

    /// <summary>
    /// The convention ended before its last day came: with the parties' commitments it has stopped being due (« sans objet »).
    /// </summary>
    Lapsed,
}
