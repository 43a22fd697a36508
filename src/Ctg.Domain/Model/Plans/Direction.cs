namespace Ctg.Domain;

/// <summary>Which way an indicator is meant to go (« sens attendu »).</summary>
public enum Direction
{
    /// <summary>Up: the target is reached at it or above it.</summary>
    Up = 1,

    /// <summary>Down: the target is reached at it or below it.</summary>
    Down,

    /// <summary>Into a band, both ends included.</summary>
    Band,
}
