namespace Ctg.Domain.Resiliations;

/// <summary>Why an act does not end the convention.</summary>
public enum RefusalReason
{
    /// <summary>The ground is not open to the party that acts.</summary>
    NotEntitled,

    /// <summary>The convention is not signed by all.</summary>
    NotSigned,

    /// <summary>On the day from which the notice would run, the convention does not bind the parties yet.</summary>
    NotYetBinding,

    /// <summary>On the day from which the notice would run, the convention has ended.</summary>
    AlreadyEnded,

    /// <summary>The letter is not in the form that the clause asks for.</summary>
    WrongForm,

    /// <summary>The mise en demeure does not name the clause that it relies on.</summary>
    ClauseNotNamed,

    /// <summary>The other party had complied before the mise en demeure was sent: nothing is left to ask for.</summary>
    AlreadyCured,
}
