using System.Numerics;

namespace Ctg.Domain;

/// <summary>
/// Spreads an amount in proportion to weights, to the cent, by largest remainder (« plus fort reste », Hamilton's method).
/// </summary>
/// <remarks>
/// <para>
/// Each share is first its exact quota without its part of a cent. The cents still left go, one each, to the largest of the
/// parts cut off; equal parts are ordered by their keys, never by position. So the shares sum to the amount, each differs
/// from its quota by less than a cent, the order of the weights does not matter, and a weight of zero gets nothing. A
/// negative amount is spread as its opposite, with the sign changed.
/// </para>
/// <para>
/// The method is not monotone in the amount: one cent more to spread may cost a share one cent. Over the weights 6, 6 and 2,
/// 10 cents give 4, 4 and 2, and 11 cents give 5, 5 and 1 (the Alabama paradox). No method that keeps each share within a
/// cent of its quota is free of every such surprise.
/// </para>
/// </remarks>
public static class Allocation
{
    /// <summary>The greatest number of digits of the weights' common denominator: with it, the work grows with the weights alone.</summary>
    private const int MaximumDigits = 1_000;

    private static readonly BigInteger TooPrecise = BigInteger.Pow(10, MaximumDigits);

    /// <summary>Spreads an amount.</summary>
    /// <inheritdoc cref="TryCreate{TKey}(Euros, IEnumerable{ValueTuple{TKey, Fraction}})" path="/typeparam|/param"/>
    /// <returns>The shares.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> or a key is null.</exception>
    /// <exception cref="ArgumentException">
    /// The amount cannot be spread so; see <see cref="TryCreate{TKey}(Euros, IEnumerable{ValueTuple{TKey, decimal}})"/>.
    /// </exception>
    public static Allocation<TKey> Create<TKey>(Euros total, IEnumerable<(TKey Key, decimal Weight)> weights)
        where TKey : IComparable<TKey> =>
        TryCreate(total, weights).OrThrow();

    /// <summary>Spreads an amount.</summary>
    /// <inheritdoc cref="TryCreate{TKey}(Euros, IEnumerable{ValueTuple{TKey, Fraction}})" path="/typeparam|/param"/>
    /// <returns>The shares.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> or a key is null.</exception>
    /// <exception cref="ArgumentException">
    /// The amount cannot be spread so; see <see cref="TryCreate{TKey}(Euros, IEnumerable{ValueTuple{TKey, Fraction}})"/>.
    /// </exception>
    public static Allocation<TKey> Create<TKey>(Euros total, IEnumerable<(TKey Key, Fraction Weight)> weights)
        where TKey : IComparable<TKey> =>
        TryCreate(total, weights).OrThrow();

    /// <summary>Spreads an amount, or says why not.</summary>
    /// <inheritdoc cref="TryCreate{TKey}(Euros, IEnumerable{ValueTuple{TKey, Fraction}})" path="/typeparam|/param|/returns"/>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> or a key is null.</exception>
    public static Validated<Allocation<TKey>> TryCreate<TKey>(Euros total, IEnumerable<(TKey Key, decimal Weight)> weights)
        where TKey : IComparable<TKey>
    {
        ArgumentNullException.ThrowIfNull(weights);
        return TryCreate(total, weights.Select(item => (item.Key, Fraction.FromDecimal(item.Weight))));
    }

    /// <summary>Spreads an amount, or says why not.</summary>
    /// <typeparam name="TKey">
    /// The type of the keys. Texts are compared by their code units, whatever the culture; other keys by their own order.
    /// </typeparam>
    /// <param name="total">The amount, of either sign.</param>
    /// <param name="weights">The keys and their weights, each key once, no weight negative.</param>
    /// <returns>
    /// The shares, in the order of the weights, or the violations <c>duplicate</c>, <c>weight-negative</c>, <c>weights-all-zero</c> (no
    /// weight is positive) and <c>weights-too-precise</c> (the common denominator of the weights has more than 1 000 digits). Nothing over
    /// no keys is no shares, and no violation.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> or a key is null.</exception>
    public static Validated<Allocation<TKey>> TryCreate<TKey>(Euros total, IEnumerable<(TKey Key, Fraction Weight)> weights)
        where TKey : IComparable<TKey>
    {
        ArgumentNullException.ThrowIfNull(weights);
        var given = weights.ToArray();
        var keys = Array.ConvertAll(given, item => item.Key);
        var values = Array.ConvertAll(given, item => item.Weight);
        var order = KeyOrder.Of(keys, nameof(weights));
        var checks = new Checks();
        KeyOrder.CheckUnique(checks, keys, order, "weights", "key");
        var hasPositive = false;
        for (var i = 0; i < values.Length; i++)
        {
            hasPositive |= values[i].Sign > 0;
            if (values[i].Sign < 0 && !checks.IsFull)
            {
                checks.Add(new("weight-negative", $"{Checks.At("weights", i)}.weight", new(
                    "Le poids de « {0} » est négatif : {1}.", "The weight of '{0}' is negative: {1}.", keys[i], values[i])));
            }
        }

        checks.That(hasPositive || (values.Length == 0 && total == Euros.Zero), "weights-all-zero", "weights", () => new Sentence(
            "{0} € ne peuvent être répartis : aucun poids n'est positif.",
            "{0} € cannot be allocated: no weight is positive.",
            total), "weights[*].weight");
        var denominator = CommonDenominator(values);
        checks.That(denominator is not null, "weights-too-precise", "weights", () => new Sentence(
            "Les poids sont trop précis : leur dénominateur commun compte plus de {0} chiffres.",
            "The weights are too precise: their common denominator has more than {0} digits.",
            MaximumDigits), "weights[*].weight");
        var parts = checks.IsSound && hasPositive ? Spread(total, values, denominator!.Value, order) : new AllocationPart[keys.Length];
        return checks.Build(() => new Allocation<TKey>(total, keys, values, parts));
    }

    /// <summary>The least common denominator; null where it has too many digits.</summary>
    private static BigInteger? CommonDenominator(Fraction[] weights)
    {
        var denominator = BigInteger.One;
        foreach (var weight in weights)
        {
            if (weight.IsWhole)
            {
                continue;
            }

            if (weight.Denominator >= TooPrecise)
            {
                return null;
            }

            denominator = denominator / BigInteger.GreatestCommonDivisor(denominator, weight.Denominator) * weight.Denominator;
            if (denominator >= TooPrecise)
            {
                return null;
            }
        }

        return denominator;
    }

    private static AllocationPart[] Spread(Euros total, Fraction[] weights, BigInteger denominator, int[] order)
    {
        // Weights as whole numbers over one denominator: the quotas are then total × weight / sum, with one divisor for all.
        var whole = denominator.IsOne
            ? Array.ConvertAll(weights, weight => weight.Numerator)
            : Array.ConvertAll(weights, weight => weight.Numerator * (denominator / weight.Denominator));
        var (sum, largest) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var weight in whole)
        {
            sum += weight;
            largest = BigInteger.Max(largest, weight);
        }

        // What fits is computed in machine integers, the rest at any size; half of 128 bits hold the amount, and half a weight.
        var magnitude = UInt128.CreateTruncating(Int128.Abs(total.Cents));
        if (sum <= ulong.MaxValue && largest * magnitude <= ulong.MaxValue)
        {
            return Spread((ulong)magnitude, Array.ConvertAll(whole, weight => (ulong)weight), (ulong)sum, order, total.Cents < 0);
        }

        return sum <= ulong.MaxValue
            ? Spread(magnitude, Array.ConvertAll(whole, weight => (UInt128)weight), (UInt128)sum, order, total.Cents < 0)
            : Spread<BigInteger>(magnitude, whole, sum, order, total.Cents < 0);
    }

    private static AllocationPart[] Spread<TInteger>(TInteger magnitude, TInteger[] weights, TInteger sum, int[] order, bool isNegative)
        where TInteger : IBinaryInteger<TInteger>
    {
        var floors = new TInteger[weights.Length];
        var ranking = new Remainder<TInteger>[weights.Length];
        var left = magnitude;
        for (var place = 0; place < order.Length; place++)
        {
            var i = order[place];
            var (floor, remainder) = TInteger.DivRem(magnitude * weights[i], sum);
            floors[i] = floor;
            ranking[place] = new(remainder, place);
            left -= floor;
        }

        Array.Sort(ranking);
        var parts = new AllocationPart[weights.Length];
        var extra = int.CreateChecked(left);
        for (var rank = 0; rank < ranking.Length; rank++)
        {
            var i = order[ranking[rank].Place];
            var floor = Int128.CreateChecked(floors[i]);
            var share = rank < extra ? floor + 1 : floor;
            parts[i] = new(Signed(floor), Signed(share), rank + 1);
        }

        return parts;

        Euros Signed(Int128 cents) => Euros.FromCents((long)(isNegative ? -cents : cents));
    }

    /// <summary>
    /// What an exact quota leaves beyond whole cents, in the order in which cents are given: the largest first, then by key.
    /// </summary>
    private readonly record struct Remainder<TInteger>(TInteger Value, int Place) : IComparable<Remainder<TInteger>>
        where TInteger : IBinaryInteger<TInteger>
    {
        public int CompareTo(Remainder<TInteger> other)
        {
            var byValue = other.Value.CompareTo(Value);
            return byValue != 0 ? byValue : Place.CompareTo(other.Place);
        }
    }
}
