namespace Ctg.Domain.Indicators;

/// <summary>
/// What a cell of the cube holds, as one byte beside its values. Only the three that have a value bear one; the others bear zero.
/// </summary>
internal enum CellState : byte
{
    /// <summary>The structure is closed, or does not observe the indicator: nothing is expected, nothing came.</summary>
    Closed,

    /// <summary>Reported.</summary>
    Reported,

    /// <summary>Estimated.</summary>
    Estimated,

    /// <summary>Provisional.</summary>
    Provisional,

    /// <summary>Asked, and not answered.</summary>
    NotReported,

    /// <summary>Not asked.</summary>
    NotCollected,

    /// <summary>Without meaning for the structure.</summary>
    NotApplicable,

    /// <summary>Expected, and nothing is recorded.</summary>
    Silent,

    /// <summary>A value came from a structure that was closed: it is reported, not counted.</summary>
    Unexpected,
}
