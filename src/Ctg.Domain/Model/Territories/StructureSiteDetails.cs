using NodaTime;

namespace Ctg.Domain;

/// <summary>What a site states; checked when the <see cref="StructureSite"/> is built from it.</summary>
public sealed record StructureSiteDetails
{
    /// <summary>The structure's key.</summary>
    public required Id<Structure> Structure { get; init; }

    /// <summary>The service.</summary>
    public required ServiceKind Service { get; init; }

    /// <summary>The commune in which it is located.</summary>
    public required CommuneCode Commune { get; init; }

    /// <summary>The first day on which it is open, included; null when it was open before anything asked about.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day on which it is open, included; null while it stays open.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The structure and its commune.</summary>
    /// <returns>A text such as <c>coquelicot (Eaje, 45285)</c>.</returns>
    public override string ToString() => $"{Structure} ({Service}, {Commune})";
}
