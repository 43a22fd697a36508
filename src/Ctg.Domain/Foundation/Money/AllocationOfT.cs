using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>An amount spread over keys: the shares sum to the amount, to the cent.</summary>
/// <remarks>Made by <see cref="Allocation"/>, which documents the method.</remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[DebuggerDisplay("{Total} over {Keys.Count} keys")]
public sealed class Allocation<TKey>
    where TKey : IComparable<TKey>
{
    private readonly Fraction[] _weights;
    private readonly AllocationPart[] _parts;
    private readonly Lazy<Dictionary<TKey, int>> _positions;

    internal Allocation(Euros total, TKey[] keys, Fraction[] weights, AllocationPart[] parts)
    {
        Total = total;
        Keys = ValueList.Create<TKey>(keys);
        _weights = weights;
        _parts = parts;
        _positions = new(() => Keys.Index().ToDictionary(key => key.Item, key => key.Index));
    }

    /// <summary>The amount spread.</summary>
    public Euros Total { get; }

    /// <summary>The keys, in the order in which they were given.</summary>
    public ValueList<TKey> Keys { get; }

    /// <summary>A key's share.</summary>
    /// <param name="key">One of <see cref="Keys"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException"><paramref name="key"/> is none of them.</exception>
    public Euros this[TKey key] => _parts[_positions.Value[key]].Share;

    /// <summary>The share of the key at a position of <see cref="Keys"/>.</summary>
    /// <param name="position">The position, from 0.</param>
    /// <returns>The share.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="position"/> is outside the list of keys.</exception>
    public Euros ShareAt(int position) => _parts[position].Share;

    /// <summary>What proves the shares: quotas, floors, remainders and ranks, to be kept and verified by whoever doubts them.</summary>
    /// <returns>The certificate. It is made anew at each call.</returns>
    public AllocationCertificate<TKey> ToCertificate()
    {
        var weight = Fraction.Sum(_weights);
        var entries = new AllocationEntry<TKey>[Keys.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var part = _parts[i];
            var quota = Total * _weights[i] / weight;
            var remainder = (quota - part.Floor) * 100 * (Total.Cents < 0 ? -1 : 1);
            entries[i] = new(Keys[i], _weights[i], quota, part.Floor, remainder, part.Rank, part.Share);
        }

        return new(Total, weight, ValueList.Create<AllocationEntry<TKey>>(entries));
    }

    /// <summary>The amount and the shares, for logs.</summary>
    /// <returns>A text such as <c>10.00 = a: 4.00, b: 6.00</c>.</returns>
    public override string ToString() =>
        $"{Total} = {string.Join(", ", Keys.Index().Select(key => $"{key.Item}: {_parts[key.Index].Share}"))}";
}
