namespace Ctg.Domain.Resiliations;

/// <summary>When a résiliation without notice ends the convention: the text names no day, so the choice is recorded as an interpretation.</summary>
public enum EffectWithoutNotice
{
    /// <summary>At the end of the day on which the ground is relied on: the convention still stands on it, as on the last day of a notice.</summary>
    AtTheEndOfTheDay,

    /// <summary>From that day: the day before is the last on which the convention stands.</summary>
    FromThatDay,
}
