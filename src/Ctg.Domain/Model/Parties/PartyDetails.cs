using NodaTime;

namespace Ctg.Domain;

/// <summary>What every kind of party states; checked when the party is built from it.</summary>
public sealed record PartyDetails
{
    /// <summary>The party's key in the convention.</summary>
    public required Id<Party> Id { get; init; }

    /// <summary>The party's name: one line, not blank.</summary>
    public required string Name { get; init; }

    /// <summary>The party's signature.</summary>
    public required Signature Signature { get; init; }

    /// <summary>The SIREN; null when not stated.</summary>
    public Siren? Siren { get; init; }

    /// <summary>The role of who signs for the party, such as « maire »: never a person's name. Null when not stated.</summary>
    public string? Representative { get; init; }

    /// <summary>The decision that authorises the signature; null when there is none or it is not stated.</summary>
    public Deliberation? Deliberation { get; init; }

    /// <summary>The first day on which it is a party, for one that joined by avenant; null for one that concluded the convention.</summary>
    public LocalDate? JoinedOn { get; init; }

    /// <summary>The key and the name.</summary>
    /// <returns>A text such as <c>commune: Saint-Jean-de-la-Ruelle</c>.</returns>
    public override string ToString() => $"{Id}: {Name}";
}
