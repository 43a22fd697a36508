namespace Ctg.Domain.Bonus;

/// <summary>Why a structure receives no bonus territoire for a year.</summary>
/// <remarks>
/// Sources: the clause on the length for the year; the clause on the bonus (article 5, paragraph 4, of the standard convention) for the Cej
/// and the support;
/// for the Psu a published condition that the clause does not state, which the reason cites.
/// </remarks>
public enum BonusRefusal
{
    /// <summary>The convention, signed and not ended, covers no day of the year.</summary>
    YearNotCovered,

    /// <summary>The convention covers a part of the year alone, by the interpretation under which such a year does not count.</summary>
    YearCoveredInPart,

    /// <summary>The Cej is not presumed to have ended.</summary>
    CejNotEnded,

    /// <summary>The structure offers nothing in the year: it has closed, or the year's offers leave it out.</summary>
    NoOffer,

    /// <summary>No party is stated to support it with money.</summary>
    NotSupported,

    /// <summary>The party that supports it is no local authority.</summary>
    SupporterNotAnAuthority,

    /// <summary>An EAJE whose places are not funded by the Psu.</summary>
    NotUnderPsu,

    /// <summary>An EAJE of which it is not stated whether the Psu funds its places in the year.</summary>
    PsuNotStated,

    /// <summary>
    /// An EAJE of which it is not stated whether the Psu funded its places in the reference year: the existing part of its offer and the
    /// new part cannot be determined.
    /// </summary>
    ReferencePsuNotStated,
}
