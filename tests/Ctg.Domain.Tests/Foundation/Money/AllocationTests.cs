using System.Numerics;
using Ctg.Domain.Tests.Avenants;

namespace Ctg.Domain.Tests.Money;

public class AllocationTests
{
    /// <summary>The real convention's figures of 2020.</summary>
    [Theory]
    [InlineData("53605.67", "creche-familiale:45 coquelicot:23 le-bleuet:10 maison:42", "20102.13 10274.42 4467.14 18761.98")]
    [InlineData("94657.01", "extrascolaire:76096 periscolaire:284211 ados:21218", "18879.55 70513.24 5264.22")]
    [InlineData("13296.60", "rpe:1", "13296.60")]
    [InlineData("10.00", "a:1 b:1 c:1", "3.34 3.33 3.33")]
    [InlineData("10.00", "c:1 b:1 a:1", "3.33 3.33 3.34")]
    [InlineData("-10.00", "c:1 b:1 a:1", "-3.33 -3.33 -3.34")]
    [InlineData("0.01", "a:0.5 b:0 c:0.50", "0.01 0.00 0.00")]
    [InlineData("0.02", "a:1 B:1 c:1", "0.01 0.01 0.00")]
    [InlineData("0.00", "a:1 b:2", "0.00 0.00")]
    [InlineData("-92233720368547758.08", "a:1 b:2", "-30744573456182586.03 -61489146912365172.05")]
    [InlineData(
        "92233720368547758.07",
        "a:79228162514264337593543950335 b:79228162514264337593543950335",
        "46116860184273879.04 46116860184273879.03")]
    [InlineData("1.00", "a:0.0000000000000000000000000001 b:7922816251426433759354395033.5", "0.00 1.00")]
    public void Shares_AreThoseOfTheLargestRemainder(string total, string weights, string shares)
    {
        var allocation = Allocation.Create(Euros.Parse(total), Weights(weights));
        Shares(allocation).Should().Be(shares);
        Euros.Sum(allocation.Keys.Select(key => allocation[key])).Should().Be(allocation.Total);
        allocation.ToCertificate().Verify().Should().BeEmpty();
    }

    /// <summary>Hamilton's method is not monotone in the amount: the documentation's example of the Alabama paradox.</summary>
    [Fact]
    public void OneCentMore_MayCostAShareOneCent()
    {
        Shares(Allocation.Create(Euros.FromCents(10), Weights("a:6 b:6 c:2"))).Should().Be("0.04 0.04 0.02");
        Shares(Allocation.Create(Euros.FromCents(11), Weights("a:6 b:6 c:2"))).Should().Be("0.05 0.05 0.01");
    }

    [Fact]
    public void Fractions_AreWeights()
    {
        var thirds = Allocation.Create(
            Euros.FromCents(100), [("a", Fraction.Create(1, 3)), ("b", Fraction.Create(1, 6)), ("c", Fraction.Create(1, 2))]);
        Shares(thirds).Should().Be("0.33 0.17 0.50");
    }

    [Fact]
    public void Nothing_OverNoKeys_IsNoShares()
    {
        var none = Allocation.Create(Euros.Zero, Weights(""));
        none.Keys.Should().BeEmpty();
        none.ToCertificate().Verify().Should().BeEmpty();
    }

    [Theory]
    [InlineData("0.01", "", "weights-all-zero at weights: 0.01 € cannot be allocated: no weight is positive.")]
    [InlineData("0.00", "a:0", "weights-all-zero at weights: 0.00 € cannot be allocated: no weight is positive.")]
    [InlineData("5.00", "a:0 b:0.0", "weights-all-zero at weights: 5.00 € cannot be allocated: no weight is positive.")]
    [InlineData("5.00", "a:1 b:-2", "weight-negative at weights[1].weight: The weight of 'b' is negative: -2.")]
    [InlineData("5.00", "a:1 b:2 a:3", "duplicate at weights[2].key: 'a' is already used: it must be unique.")]
    [InlineData(
        "5.00",
        "a:-1 b:0 a:-3",
        "duplicate at weights[2].key: 'a' is already used: it must be unique.|weight-negative at weights[0].weight: The weight of 'a' is "
            + "negative: -1.|weight-negative at weights[2].weight: The weight of 'a' is negative: -3.|weights-all-zero at weights: 5.00 € "
            + "cannot be allocated: no weight is positive.")]
    public void BadWeights_AreRefusedForEveryReason(string total, string weights, string violations)
    {
        var validated = Allocation.TryCreate(Euros.Parse(total), Weights(weights));
        validated.Value.Should().BeNull();
        string.Join('|', validated.Violations).Should().Be(violations);
        FluentActions.Invoking(() => Allocation.Create(Euros.Parse(total), Weights(weights))).Should().Throw<ArgumentException>();
    }

    /// <summary>With a common denominator of any length, the work grew as its square.</summary>
    [Theory]
    [InlineData(1_000, "")]
    [InlineData(1_001, "weights-too-precise at weights: The weights are too precise: their common denominator has more than 1000 digits.")]
    public void WeightsOfTooManyDigits_AreRefused(int digits, string violations)
    {
        (string, Fraction)[] weights = [("a", Fraction.Create(1, BigInteger.Pow(10, digits - 1) + 1)), ("b", Fraction.Create(1, 1))];
        string.Join('|', Allocation.TryCreate(Euros.Parse("5.00"), weights).Violations).Should().Be(violations);

        // Each may be short, and all together long.
        var many = Enumerable.Range(1, 3_000).Select(i => (i, Fraction.Create(1, i)));
        Allocation.TryCreate(Euros.Parse("5.00"), many).Violations.Single().Code.Should().Be("weights-too-precise");
    }

    [Fact]
    public void Nulls_AreRefused()
    {
        FluentActions.Invoking(() => Allocation.Create(Euros.Zero, (IEnumerable<(string, decimal)>)null!)).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Allocation.Create(Euros.Zero, (IEnumerable<(string, Fraction)>)null!)).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Allocation.Create<string>(Euros.Zero, [(null!, 1m)])).Should().Throw<ArgumentNullException>();
        var allocation = Allocation.Create(Euros.Zero, Weights("a:1"));
        FluentActions.Invoking(() => allocation["b"]).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => allocation.ShareAt(1)).Should().Throw<IndexOutOfRangeException>();
    }

    /// <summary>Texts are ordered by their code units: an order of a culture would part the cents otherwise elsewhere.</summary>
    [Fact]
    public void Ties_DependOnTheKeysAlone()
    {
        Shares(Allocation.Create(Euros.FromCents(1), Weights("é:1 z:1"))).Should().Be("0.00 0.01");
        Shares(Allocation.Create(Euros.FromCents(1), Weights("a:1 Z:1"))).Should().Be("0.00 0.01");
        var ids = Allocation.Create(Euros.FromCents(1), [(Id<Structure>.Parse("b"), 1m), (Id<Structure>.Parse("a"), 1m)]);
        ids[Id<Structure>.Parse("a")].Should().Be(Euros.FromCents(1));
    }

    [Fact]
    public void Certificate_TellsTheWholeComputation()
    {
        var certificate =
            Allocation.Create(Euros.Parse("53605.67"), Weights("creche:45 coquelicot:23 bleuet:10 maison:42")).ToCertificate();
        string.Join('|', certificate.Entries).Should().Be(
            "creche: 20102.12625 → 20102.13 (2)|coquelicot: 10274.420083… → 10274.42 (4)|bleuet: 4467.139166… → 4467.14 (1)|maison: "
                + "18761.9845 → 18761.98 (3)");
        certificate.TotalWeight.Should().Be(120m);
        certificate.Entries[0].Should().Be(new AllocationEntry<string>(
            "creche", 45m, 20102.12625m, Euros.Parse("20102.12"), 0.625m, 2, Euros.Parse("20102.13")));
        certificate.ToString().Should().Be("53605.67 over 4 keys");
    }

    private static string Shares(Allocation<string> allocation) =>
        string.Join(' ', Enumerable.Range(0, allocation.Keys.Count).Select(allocation.ShareAt));

    private static IEnumerable<(string Key, decimal Weight)> Weights(string text) => text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split(':'))
        .Select(part => (part[0], decimal.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture)));
}
