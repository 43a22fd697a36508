namespace Ctg.Domain;

/// <summary>
/// What becomes of the part of a number beyond the last decimal that is kept: of a cent, for an amount. Opposite numbers round to opposite
/// numbers.
/// </summary>
public enum Rounding
{
    /// <summary>To the nearest, a half away from zero (« arrondi au plus proche »).</summary>
    HalfUp,

    /// <summary>To the nearest, a half to the even one.</summary>
    HalfEven,

    /// <summary>Towards zero: the part is dropped.</summary>
    Down,

    /// <summary>Away from zero: any part makes one more of the last decimal.</summary>
    Up,
}
