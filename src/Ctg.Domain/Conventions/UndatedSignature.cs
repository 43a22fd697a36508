namespace Ctg.Domain;

/// <summary>How a signature without a day is read: the convention is silent, so the choice is recorded as an interpretation.</summary>
public enum UndatedSignature
{
    /// <summary>The signature is held as given, at the earliest on the day of the party's own deliberation when there is one.</summary>
    HeldAsGiven,

    /// <summary>The signature is held as not given, until a copy that bears its day is at hand.</summary>
    HeldAsAwaited,
}
