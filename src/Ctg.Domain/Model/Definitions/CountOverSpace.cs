namespace Ctg.Domain;

/// <summary>What the counts of several structures may become for a territory.</summary>
public enum CountOverSpace
{
    /// <summary>The counts are added.</summary>
    Sum = 1,

    /// <summary>They are not: one person counted by two structures would count twice.</summary>
    None,
}
