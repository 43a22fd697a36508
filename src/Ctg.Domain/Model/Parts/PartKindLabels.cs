namespace Ctg.Domain;

/// <summary>The names of the kinds of parts in both languages.</summary>
public static class PartKindLabels
{
    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of part.</exception>
    public static BilingualText Label(this PartKind kind) => Enum.IsDefined(kind)
        ? PartDeclaration.Of(kind).Label
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of part.");
}
