namespace Ctg.Domain;

/// <summary>What a certificate says of one key.</summary>
/// <remarks>Nothing is checked here: <see cref="AllocationCertificate{TKey}.Verify()"/> does.</remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
public sealed record AllocationEntry<TKey>
    where TKey : IComparable<TKey>
{
    /// <summary>States an entry.</summary>
    /// <param name="key">The key.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="quota">The exact share, in euros.</param>
    /// <param name="floor">The quota without its part of a cent.</param>
    /// <param name="remainder">The part cut off, in cents.</param>
    /// <param name="rank">The rank of the part cut off, from 1.</param>
    /// <param name="share">The share.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public AllocationEntry(TKey key, Fraction weight, Fraction quota, Euros floor, Fraction remainder, int rank, Euros share)
    {
        ArgumentNullException.ThrowIfNull(key);
        Key = key;
        Weight = weight;
        Quota = quota;
        Floor = floor;
        Remainder = remainder;
        Rank = rank;
        Share = share;
    }

    /// <summary>The key.</summary>
    public TKey Key { get; }

    /// <summary>The weight.</summary>
    public Fraction Weight { get; }

    /// <summary>The exact share, in euros: the total times the weight over the sum of the weights.</summary>
    public Fraction Quota { get; }

    /// <summary>The quota without its part of a cent, towards zero.</summary>
    public Euros Floor { get; }

    /// <summary>The part cut off, in cents: from 0 to less than 1, whatever the sign of the total.</summary>
    public Fraction Remainder { get; }

    /// <summary>The rank of the remainder, from 1 for the largest; equal ones by the order of their keys.</summary>
    public int Rank { get; }

    /// <summary>The share: the floor, or a cent more where the rank is among the first, as many as there are cents left.</summary>
    public Euros Share { get; }

    /// <summary>The key, the quota and the share, for logs.</summary>
    /// <returns>A text such as <c>coquelicot: 10274.420083… → 10274.42 (3)</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Key}: {Quota} → {Share} ({Rank})");
}
