namespace Ctg.Domain.Money;

/// <summary>What becomes of a part of a cent. Opposite amounts round to opposite amounts.</summary>
public enum CentRounding
{
    /// <summary>To the nearest cent, half a cent away from zero (« arrondi au centime le plus proche »).</summary>
    HalfUp,

    /// <summary>To the nearest cent, half a cent to the even one.</summary>
    HalfEven,

    /// <summary>Towards zero: the part is dropped.</summary>
    Down,

    /// <summary>Away from zero: any part makes a cent.</summary>
    Up,
}
