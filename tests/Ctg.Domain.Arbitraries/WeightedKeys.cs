using FsCheck;
using FsCheck.Fluent;

namespace Ctg.Domain.Arbitraries;

/// <summary>
/// Keys and weights over which an amount can be spread: none negative, one at least positive, with ties, zeros, thirds and giants.
/// </summary>
public sealed record WeightedKeys(ValueList<(string Key, Fraction Weight)> Items)
{
    public static Gen<WeightedKeys> Generator { get; } =
        from count in Gen.Choose(1, 8)
        from positive in CodeGenerators.Fractions.Where(weight => weight.Sign > 0)
        from others in Gen.Frequency(
            (1, Gen.Constant(Fraction.Zero)),
            (2, Gen.Choose(1, 3).Select(weight => (Fraction)(decimal)weight)),
            (3, CodeGenerators.Fractions.Select(weight => weight.Sign < 0 ? -weight : weight))).ArrayOf(count - 1)
        from keys in Gen.Shuffle(Enumerable.Range(0, count).Select(i => $"k{i}"))
        select new WeightedKeys(others.Append(positive).Select((weight, i) => (keys[i], weight)).ToValueList());

    /// <summary>The sum of the weights.</summary>
    public Fraction Sum => Fraction.Sum(Items.Select(item => item.Weight));

    public static IEnumerable<WeightedKeys> Shrink(WeightedKeys weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return Enumerable.Range(0, weights.Items.Count)
            .Select(i => new WeightedKeys(weights.Items.Where((_, j) => j != i).ToValueList()))
            .Where(fewer => fewer.Sum.Sign > 0);
    }
}
