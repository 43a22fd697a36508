using Ctg.Domain;

namespace Ctg.Samples.WebApi;

/// <summary>A reference amount of a convention.</summary>
internal sealed class StoredAmount
{
    public required ServiceKind Service { get; init; }

    public required int Year { get; init; }

    public required Euros Amount { get; init; }
}
