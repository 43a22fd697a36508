namespace Ctg.Domain.Funding;

/// <summary>Why a structure receives no bonus territoire for a year.</summary>
public enum BonusRefusal
{
    /// <summary>The year does not count: the convention, signed and not ended, covers no day of it, or a part of it where that does not count, or the Cej has not ended. The reason tells which.</summary>
    YearNotCounted,

    /// <summary>The structure offers nothing in the year: it has closed, or is not listed.</summary>
    NoOffer,

    /// <summary>No party is stated to support it with money.</summary>
    NotSupported,

    /// <summary>The party that supports it is no local authority.</summary>
    SupporterNotAnAuthority,

    /// <summary>An EAJE whose places are not funded by the Psu, or are not stated to be.</summary>
    NotUnderPsu,
}
