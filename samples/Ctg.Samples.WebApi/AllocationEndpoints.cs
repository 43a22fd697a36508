using Ctg.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ctg.Samples.WebApi;

/// <summary>Amounts spread to the cent.</summary>
internal static class AllocationEndpoints
{
    internal static void MapAllocations(this IEndpointRouteBuilder app)
    {
        app.MapGet("/allocations", (Euros total, Fraction[] weights) => Spread(total, weights.Select((weight, i) => (i + 1, weight))));
        app.MapPost(
            "/allocations", (AllocationRequest request) => Spread(request.Total, request.Weights.Select(pair => (pair.Key, pair.Value))));
    }

    private static Results<Ok<Dictionary<TKey, Euros>>, UnprocessableEntity<List<string>>> Spread<TKey>(
        Euros total, IEnumerable<(TKey Key, Fraction Weight)> weights)
        where TKey : IEquatable<TKey>, IComparable<TKey>
    {
        var allocation = Allocation.TryCreate(total, weights);
        return allocation.Value is { } shares
            ? TypedResults.Ok(shares.Keys.ToDictionary(key => key, key => shares[key]))
            : TypedResults.UnprocessableEntity(allocation.Violations.Select(violation => violation.In(Language.French)).ToList());
    }
}
