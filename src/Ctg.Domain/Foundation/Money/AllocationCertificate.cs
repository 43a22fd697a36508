using System.Numerics;

namespace Ctg.Domain;

/// <summary>What proves that shares are those of the largest remainder: quotas, floors, remainders and ranks.</summary>
/// <remarks>
/// Plain data, to be kept beside a payment and built again from what was kept. <see cref="Verify()"/> recomputes each figure from
/// the total and the weights in exact fractions, without the code that spread the amount. It cannot know for whom the weights
/// were meant: <see cref="Verify(Euros, IEnumerable{ValueTuple{TKey, Fraction}})"/> compares with the question as well.
/// </remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
public sealed record AllocationCertificate<TKey>
    where TKey : IComparable<TKey>
{
    /// <summary>States a certificate, true or not.</summary>
    /// <param name="total">The amount spread.</param>
    /// <param name="totalWeight">The sum of the weights.</param>
    /// <param name="entries">What is said of each key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public AllocationCertificate(Euros total, Fraction totalWeight, ValueList<AllocationEntry<TKey>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Total = total;
        TotalWeight = totalWeight;
        Entries = entries;
    }

    /// <summary>The amount spread.</summary>
    public Euros Total { get; }

    /// <summary>The sum of the weights.</summary>
    public Fraction TotalWeight { get; }

    /// <summary>What is said of each key.</summary>
    public ValueList<AllocationEntry<TKey>> Entries { get; }

    /// <summary>Whether the certificate proves its shares.</summary>
    /// <returns>
    /// Nothing when it does; else the violations <c>certificate-wrong</c>, one for each figure that does not follow, and <c>duplicate</c>.
    /// </returns>
    public ValueList<Violation> Verify()
    {
        var checks = new Checks();
        CheckKeys(checks);
        CheckWeights(checks);
        if (TotalWeight.Sign > 0)
        {
            CheckQuotas(checks);
        }

        CheckRanks(checks);
        CheckShares(checks);
        return checks.Build(() => this).Violations;
    }

    /// <summary>Whether the certificate proves its shares, and answers a question.</summary>
    /// <param name="total">The amount that was to be spread.</param>
    /// <param name="weights">The keys and weights over which it was to be spread, in any order.</param>
    /// <returns>
    /// Nothing when it does; else the violations of <see cref="Verify()"/>, and <c>certificate-wrong</c> where it answers another question.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> or a key is null.</exception>
    public ValueList<Violation> Verify(Euros total, IEnumerable<(TKey Key, Fraction Weight)> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var asked = weights.ToList();
        KeyOrder.Of(asked.ConvertAll(item => item.Key).ToArray(), nameof(weights));
        var comparer = KeyOrder.Comparer<TKey>();
        var inOrder = asked.OrderBy(item => item.Key, comparer);
        var stated = Entries.Select(entry => (entry.Key, entry.Weight)).OrderBy(item => item.Key, comparer);
        var checks = new Checks();
        checks.That(total == Total, "certificate-wrong", "total", () => new Sentence(
            "Le certificat porte sur {0} €, non sur {1} €.", "The certificate is about {0} €, not {1} €.", Total, total));
        checks.That(inOrder.SequenceEqual(stated), "certificate-wrong", "entries", () => new Sentence(
            "Le certificat ne porte pas sur ces clés et ces poids.", "The certificate is not about these keys and weights."));
        return [.. Verify(), .. checks.Build(() => this).Violations];
    }

    /// <summary>The total and the number of keys, for logs.</summary>
    /// <returns>A text such as <c>53605.67 over 4 keys</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Total} over {Entries.Count} keys");

    private static void Compare(Checks checks, string place, Fraction stated, Fraction computed, bool isAmount = false) =>
        checks.That(stated == computed, "certificate-wrong", place, () => new Sentence(
            "Énoncé : {0} ; calculé : {1}.",
            "Stated: {0}; computed: {1}.",
            isAmount ? stated.AsAmount() : stated,
            isAmount ? computed.AsAmount() : computed));

    private static string Place(int index, string member) => $"{Checks.At("entries", index)}.{member}";

    private void CheckKeys(Checks checks)
    {
        var keys = Entries.Select(entry => entry.Key).ToArray();
        KeyOrder.CheckUnique(checks, keys, KeyOrder.Of(keys, nameof(Entries)), "entries", "key");
    }

    private void CheckWeights(Checks checks)
    {
        Compare(checks, "totalWeight", TotalWeight, Fraction.Sum(Entries.Select(entry => entry.Weight)));
        for (var i = 0; i < Entries.Count; i++)
        {
            checks.That(Entries[i].Weight.Sign >= 0, "certificate-wrong", Place(i, "weight"), () => new Sentence(
                "Un poids est négatif.", "A weight is negative."));
        }

        checks.That(
            TotalWeight.Sign > 0 || (Entries.IsEmpty && Total == Euros.Zero), "certificate-wrong", "totalWeight", () => new Sentence(
                "Aucun poids n'est positif.", "No weight is positive."));
    }

    private void CheckQuotas(Checks checks)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            var entry = Entries[i];
            var quota = Total * entry.Weight / TotalWeight;
            Compare(checks, Place(i, "quota"), entry.Quota, quota, isAmount: true);

            var floor = Fraction.Create(BigInteger.Divide(quota.Numerator * 100, quota.Denominator), 100);
            Compare(checks, Place(i, "floor"), entry.Floor, floor, isAmount: true);
            var remainder = (quota - floor) * 100;
            Compare(checks, Place(i, "remainder"), entry.Remainder, Total.Cents < 0 ? -remainder : remainder);
        }
    }

    private void CheckRanks(Checks checks)
    {
        var comparer = KeyOrder.Comparer<TKey>();
        var ranked = Entries.Index()
            .OrderByDescending(entry => entry.Item.Remainder)
            .ThenBy(entry => entry.Item.Key, comparer);
        foreach (var (rank, entry) in ranked.Index())
        {
            Compare(checks, Place(entry.Index, "rank"), entry.Item.Rank, rank + 1);
        }
    }

    private void CheckShares(Checks checks)
    {
        var left = Int128.Abs(Entries.Aggregate((Int128)Total.Cents, (rest, entry) => rest - entry.Floor.Cents));
        for (var i = 0; i < Entries.Count; i++)
        {
            var entry = Entries[i];
            var cents = (Int128)entry.Floor.Cents + (entry.Rank <= left ? Math.Sign(Total.Cents) : 0);
            Compare(checks, Place(i, "share"), entry.Share, Fraction.Create(cents, 100), isAmount: true);
        }
    }
}
