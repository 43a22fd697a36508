using System.Numerics;
using Ctg.Domain.Arbitraries;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Money;

public class AllocationProperties
{
    [Property]
    public void Shares_SumToTheTotal_EachWithinACentOfItsQuota(Euros total, WeightedKeys weights)
    {
        var allocation = Allocation.Create(total, weights.Items);
        Shares(allocation).Aggregate(BigInteger.Zero, (sum, share) => sum + share.Value.Cents).Should().Be(total.Cents);
        foreach (var (key, weight) in weights.Items)
        {
            var difference = allocation[key] - (total * weight / weights.Sum);
            (difference < 0.01m && difference > -0.01m).Should().BeTrue();
            (weight.Sign == 0 && allocation[key] != Euros.Zero).Should().BeFalse("a weight of zero gets nothing");
        }
    }

    /// <summary>The oracle gives the cents one by one, each to whoever is furthest below the quota: slow, and plainly the method.</summary>
    [Property]
    public void Shares_AreThoseOfASlowOracle(Euros total, WeightedKeys weights) =>
        Shares(Allocation.Create(total, weights.Items)).Should().BeEquivalentTo(Oracle(total, weights));

    [Property]
    public void Order_DoesNotMatter(Euros total, WeightedKeys weights, int seed)
    {
        var shuffled = weights.Items.OrderBy(weight => HashCode.Combine(weight.Key, seed));
        Shares(Allocation.Create(total, shuffled)).Should().BeEquivalentTo(Shares(Allocation.Create(total, weights.Items)));
    }

    [Property]
    public void OppositeAmounts_GiveOppositeShares(Euros total, WeightedKeys weights)
    {
        var amount = total.Cents == long.MinValue ? Euros.FromCents(long.MaxValue) : total;
        var opposite = Allocation.Create(-amount, weights.Items);
        foreach (var (key, share) in Shares(Allocation.Create(amount, weights.Items)))
        {
            opposite[key].Should().Be(-share);
        }
    }

    [Property]
    public void Scale_DoesNotMatter(Euros total, WeightedKeys weights, Fraction by)
    {
        var scale = by.Sign == 0 ? 1000m : by.Sign < 0 ? -by : by;
        var scaled = weights.Items.Select(weight => (weight.Key, weight.Weight * scale));
        Shares(Allocation.Create(total, scaled)).Should().BeEquivalentTo(Shares(Allocation.Create(total, weights.Items)));
    }

    [Property]
    public void Decimals_AreTheirFractions(Euros total, uint[] counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var decimals = counts.Select((count, i) => (i, count / 100m)).Append((-1, 1m)).ToList();
        var fractions = decimals.Select(weight => (weight.Item1, (Fraction)weight.Item2)).ToList();
        Allocation.Create(total, decimals).ToString().Should().Be(Allocation.Create(total, fractions).ToString());
    }

    [Property]
    public void Certificate_OfAnAllocation_Verifies(Euros total, WeightedKeys weights)
    {
        var certificate = Allocation.Create(total, weights.Items).ToCertificate();
        certificate.Verify().Should().BeEmpty();
        certificate.Verify(total, weights.Items.Reverse()).Should().BeEmpty();
        certificate.Should().Be(Allocation.Create(total, weights.Items).ToCertificate());
    }

    private static Dictionary<string, Euros> Shares(Allocation<string> allocation) =>
        allocation.Keys.ToDictionary(key => key, key => allocation[key]);

    private static Dictionary<string, Euros> Oracle(Euros total, WeightedKeys weights)
    {
        var sign = total.Cents < 0 ? -1 : 1;
        var whole = weights.Sum;
        var quotas = weights.Items.ToDictionary(
            weight => weight.Key, weight => Fraction.Create(BigInteger.Abs(total.Cents), 1) * weight.Weight / whole);
        var shares = quotas.ToDictionary(quota => quota.Key, quota => quota.Value.Numerator / quota.Value.Denominator);
        while (shares.Values.Aggregate(BigInteger.Zero, (sum, share) => sum + share) < BigInteger.Abs(total.Cents))
        {
            var next = shares.Keys.Aggregate(
                (best, key) => Gap(key) > Gap(best) || (Gap(key) == Gap(best) && string.CompareOrdinal(key, best) < 0) ? key : best);
            shares[next]++;
        }

        return shares.ToDictionary(share => share.Key, share => Euros.FromCents((long)(share.Value * sign)));

        Fraction Gap(string key) => quotas[key] - Fraction.Create(shares[key], 1);
    }
}
