namespace Ctg.Domain;

/// <summary>What an offer is built from; see <see cref="StructureOffer"/>.</summary>
public sealed record StructureOfferDetails
{
    /// <summary>The key of the structure; for an activity (see <see cref="Scope"/>), a key of its own.</summary>
    public required Id<Structure> Structure { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The service.</summary>
    public required ServiceKind Service { get; init; }

    /// <summary>
    /// Whether it is the offer of one structure, or that of an activity of the service, known for several structures together alone; one
    /// structure unless stated otherwise.
    /// </summary>
    public OfferScope Scope { get; init; } = OfferScope.Structure;

    /// <summary>What is offered in the year, in the unit in which the service is counted.</summary>
    public required Quantity Units { get; init; }

    /// <summary>Who runs the structure and is paid; null when not known.</summary>
    public Operator? Operator { get; init; }

    /// <summary>The key of the party that supports the structure with money; null when none does.</summary>
    public Id<Party>? SupportedBy { get; init; }

    /// <summary>
    /// Whether the places are funded by the Psu (« prestation de service unique »), which matters for an EAJE alone; null when not known.
    /// </summary>
    public bool? UnderPsu { get; init; }

    /// <summary>The band of the barème for new units, such as <c>QPV</c>; null for none.</summary>
    public string? Band { get; init; }

    /// <summary>The name, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Name;
}
