namespace Ctg.Domain.Bonus;

/// <summary>The existing offer's amount over the structures, where there is one that can receive it.</summary>
/// <param name="Total">The amount.</param>
/// <param name="Allocation">The shares; null when no structure has units, and none is then asked for its share.</param>
/// <param name="Weights">The structures and their parts.</param>
/// <param name="Weight">The parts, in sum.</param>
internal sealed record Spread(
    Euros Total, Allocation<Id<Structure>>? Allocation, (Id<Structure> Key, Fraction Weight)[] Weights, Fraction Weight)
{
    internal static Spread Of(Euros total, (Id<Structure> Key, Fraction Weight)[] weights)
    {
        var sum = Fraction.Sum(weights.Select(weight => weight.Weight));
        return new(total, sum.Sign > 0 ? Domain.Allocation.Create(total, weights) : null, weights, sum);
    }

    internal Euros ShareAt(int position) => Allocation!.ShareAt(position);

    internal Fraction WeightAt(int position) => Weights[position].Weight;

    internal Fraction QuotaAt(int position) => Total * Weights[position].Weight / Weight;
}
