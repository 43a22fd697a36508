using System.Globalization;

namespace Ctg.Domain;

/// <summary>What a number states; checked when the <see cref="StatedCount"/> is built from it.</summary>
public sealed record StatedCountDetails
{
    /// <summary>The clause that states the number.</summary>
    public required ClauseId At { get; init; }

    /// <summary>What is counted.</summary>
    public required CountSubject Thing { get; init; }

    /// <summary>How many; zero or more.</summary>
    public required int Count { get; init; }

    /// <summary>The service whose structures or places are counted: given for them, and only for them.</summary>
    public ServiceKind? Service { get; init; }

    /// <summary>The activity whose structures are counted: for structures of a leisure centre (ALSH) alone.</summary>
    public AlshActivity? Activity { get; init; }

    /// <summary>The number, what it counts and where.</summary>
    /// <returns>A text such as <c>4 Orientations (art-4)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Thing} ({At})");
}
