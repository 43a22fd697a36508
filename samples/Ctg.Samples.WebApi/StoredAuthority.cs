using Ctg.Domain;

namespace Ctg.Samples.WebApi;

/// <summary>A local authority that is a party to a convention.</summary>
internal sealed class StoredAuthority
{
    public required Id<Party> Party { get; init; }

    public required string Name { get; init; }

    /// <summary>Its code, where it is a commune.</summary>
    public required CommuneCode? Commune { get; init; }

    public required Siren? Siren { get; init; }
}
