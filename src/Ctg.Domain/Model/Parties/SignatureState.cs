namespace Ctg.Domain;

/// <summary>What a copy of the convention says of a party's signature.</summary>
public enum SignatureState
{
    /// <summary>The party has not signed yet.</summary>
    Awaited,

    /// <summary>The copy contains the party's signature block, without the day.</summary>
    Undated,

    /// <summary>The party signed on a stated day.</summary>
    Dated,

    /// <summary>The party signed on a day of which the copy states only the year, or the year and the month.</summary>
    PartlyDated,
}
