namespace Ctg.Domain;

/// <summary>Which end counts.</summary>
public enum Extreme
{
    /// <summary>The smallest value.</summary>
    Minimum = 1,

    /// <summary>The greatest value.</summary>
    Maximum,
}
