namespace Ctg.Domain.Resiliations;

/// <summary>Why an act does not end the convention.</summary>
public enum RefusalReason
{
    /// <summary>The ground is not open to the party that acts.</summary>
    NotEntitled,

    /// <summary>The convention is not signed by all.</summary>
    NotSigned,

    /// <summary>On the day from which the notice would run, the convention does not yet bind the parties.</summary>
    NotYetBinding,

    /// <summary>
    /// On the day from which the notice would run, the convention has ended; or it was concluded after the end of its term.
    /// </summary>
    AlreadyEnded,

    /// <summary>The letter is not in the form that the clause requires.</summary>
    WrongForm,

    /// <summary>The formal notice does not mention expressly the termination clause that it relies on (code civil, art. 1225).</summary>
    ClauseNotNamed,

    /// <summary>The other party had complied before the formal notice was sent: nothing is left to require.</summary>
    AlreadyCured,

    /// <summary>
    /// On the day from which the notice would run, the text does not contain the ground: its clause is deemed unwritten, or an avenant
    /// removed it, or adds it later.
    /// </summary>
    GroundNotInText,
}
