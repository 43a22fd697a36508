namespace Ctg.Domain.Funding;

/// <summary>Why a structure receives no bonus territoire for a year.</summary>
public enum BonusRefusal
{
    /// <summary>The convention, signed and not ended, covers no day of the year.</summary>
    YearNotCovered,

    /// <summary>The structure offers nothing in the year: it has closed, or is not listed.</summary>
    NoOffer,

    /// <summary>No party is stated to support it with money.</summary>
    NotSupported,

    /// <summary>The party that supports it is no local authority.</summary>
    SupporterNotAnAuthority,

    /// <summary>An EAJE whose places are not funded by the Psu, or are not stated to be.</summary>
    NotUnderPsu,
}
