namespace Ctg.Domain;

/// <summary>Where a part stands among those of its kind: its index, or those of what it is in and its own.</summary>
internal readonly record struct PartPosition(int First, int Second = 0, int Third = 0, int Fourth = 0)
{
    /// <summary>The only part of its kind, or the one outside the list.</summary>
    internal static PartPosition Alone => new(-1);
}
