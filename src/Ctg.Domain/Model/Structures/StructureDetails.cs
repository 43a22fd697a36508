namespace Ctg.Domain;

/// <summary>What a structure states; checked when the <see cref="Structure"/> is built from it.</summary>
public sealed record StructureDetails
{
    /// <summary>The structure's key in the convention.</summary>
    public required Id<Structure> Id { get; init; }

    /// <summary>The name: one line, not blank.</summary>
    public required string Name { get; init; }

    /// <summary>The service.</summary>
    public required ServiceKind Service { get; init; }

    /// <summary>What a leisure centre offers, each once; none for other services.</summary>
    public ValueList<AlshActivity> Activities { get; init; } = [];

    /// <summary>The address, as one line; null when not stated.</summary>
    public string? Address { get; init; }

    /// <summary>The size in the service's unit; null when not stated.</summary>
    public Quantity? Capacity { get; init; }

    /// <summary>Who runs the structure; null when not stated.</summary>
    public Operator? Operator { get; init; }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
