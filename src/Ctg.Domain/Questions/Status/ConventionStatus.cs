namespace Ctg.Domain.Status;

/// <summary>The status of a convention on a day.</summary>
public enum ConventionStatus
{
    /// <summary>Not all the parties have signed, as far as is known.</summary>
    NotSigned,

    /// <summary>Signed, but its first day is still to come.</summary>
    NotStarted,

    /// <summary>Signed, and the day is within its term.</summary>
    InForce,

    /// <summary>Signed, and its last day has passed.</summary>
    Expired,

    /// <summary>Ended before its term by a termination (« résiliée »): the last day on which it stood has passed.</summary>
    Terminated,
}
