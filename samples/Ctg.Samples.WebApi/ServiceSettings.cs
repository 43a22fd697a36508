using Ctg.Domain;

namespace Ctg.Samples.WebApi;

/// <summary>The section <c>Ctg</c> of the configuration, bound by the framework as it stands.</summary>
internal sealed class ServiceSettings
{
    /// <summary>The département whose Caf keeps its conventions here.</summary>
    public required DepartementCode Departement { get; init; }

    /// <summary>The file of the database.</summary>
    public required string Database { get; init; }

    /// <summary>The size in bytes above which a document is refused.</summary>
    public required int MaximumBytes { get; init; }
}
