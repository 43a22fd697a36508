namespace Ctg.Domain.Tests.Money;

/// <summary>
/// What is said, in both languages and with its place, of amounts that cannot be spread and of certificates that are wrong.
/// </summary>
public class MessageTests
{
    private static readonly Euros Ten = Euros.Parse("10.00");

    [Fact]
    public void Allocation_SaysWhatIsWrong()
    {
        Told(Allocation.TryCreate(Ten, [("a", -0.5m)]).Violations).Should().Equal(
            "weight-negative weights[0].weight | Le poids de « a » est négatif : -0,5. | The weight of 'a' is negative: -0.5.",
            "weights-all-zero weights | 10,00 € ne peuvent être répartis : aucun poids n'est positif. | 10.00 € cannot be allocated: no "
                + "weight is positive.");
        Told(Allocation.TryCreate(Ten, [("a", 0m)]).Violations).Should().Equal(
            "weights-all-zero weights | 10,00 € ne peuvent être répartis : aucun poids n'est positif. | 10.00 € cannot be allocated: no "
                + "weight is positive.");
        Allocation.TryCreate(Ten, [("a", 0m)]).Violations.Single().Involves.Should().Contain("weights[*].weight");
        FluentActions.Invoking(() => Allocation.TryCreate(Ten, [((string)null!, 1m)])).Should().Throw<ArgumentNullException>()
            .WithMessage("A key is null.*");
    }

    [Fact]
    public void Arguments_AreNamed()
    {
        FluentActions.Invoking(() => Allocation.TryCreate<string>(Ten, (IEnumerable<(string, decimal)>)null!)).Should()
            .Throw<ArgumentNullException>().WithParameterName("weights");
        FluentActions.Invoking(() => Allocation.TryCreate<string>(Ten, (IEnumerable<(string, Fraction)>)null!)).Should()
            .Throw<ArgumentNullException>().WithParameterName("weights");
        FluentActions.Invoking(() => TwoWayAllocation.TryCreate<string, string>(null!, [("c", Ten)], Spread)).Should()
            .Throw<ArgumentNullException>().WithParameterName("rows");
        FluentActions.Invoking(() => TwoWayAllocation.TryCreate<string, string>([("r", Ten)], null!, Spread)).Should()
            .Throw<ArgumentNullException>().WithParameterName("columns");
        FluentActions.Invoking(() => TwoWayAllocation.TryCreate<string, string>([("r", Ten)], [("c", Ten)], null!)).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Allocation.Create(Ten, [("a", 1m)]).ToCertificate().Verify(Ten, null!)).Should()
            .Throw<ArgumentNullException>().WithParameterName("weights");
    }

    [Fact]
    public void Certificate_SaysWhatIsWrong()
    {
        var certificate = Allocation.Create(Ten, [("a", 1m), ("b", 2m)]).ToCertificate();
        Told(certificate.Verify(Euros.Parse("9.00"), [("a", 1m), ("c", 2m)])).Should().Equal(
            "certificate-wrong total | Le certificat porte sur 10,00 €, non sur 9,00 €. | The certificate is about 10.00 €, not 9.00 €.",
            "certificate-wrong entries | Le certificat ne porte pas sur ces clés et ces poids. | The certificate is not about these keys "
                + "and weights.");

        var entry = certificate.Entries[0];
        var wrong = new AllocationCertificate<string>(Ten, certificate.TotalWeight,
        [
            new(entry.Key, entry.Weight, Fraction.Create(1, 2), Euros.Parse("3.32"), Fraction.Create(1, 7), 7, Euros.Parse("3.31")),
            certificate.Entries[1],
        ]);
        Told(wrong.Verify()).Should().Equal(
            "certificate-wrong entries[0].quota | Énoncé : 0,50 ; calculé : 3,333333…. | Stated: 0.50; computed: 3.333333….",
            "certificate-wrong entries[0].floor | Énoncé : 3,32 ; calculé : 3,33. | Stated: 3.32; computed: 3.33.",
            "certificate-wrong entries[0].remainder | Énoncé : 0,142857… ; calculé : 0,333333…. | Stated: 0.142857…; computed: 0.333333….",
            "certificate-wrong entries[0].rank | Énoncé : 7 ; calculé : 2. | Stated: 7; computed: 2.",
            "certificate-wrong entries[0].share | Énoncé : 3,31 ; calculé : 3,32. | Stated: 3.31; computed: 3.32.");

        var negative = new AllocationCertificate<string>(
            Ten, Fraction.Zero, [new("a", Fraction.Create(-1, 1), Fraction.Zero, Euros.Zero, Fraction.Zero, 1, Euros.Zero)]);
        Told(negative.Verify()).Should().Contain("certificate-wrong entries[0].weight | Un poids est négatif. | A weight is negative.")
            .And.Contain("certificate-wrong totalWeight | Aucun poids n'est positif. | No weight is positive.");
    }

    [Fact]
    public void Table_SaysWhatIsWrong()
    {
        Told(TwoWayAllocation.TryCreate<string, string>([("r", Ten)], [("c", Euros.Parse("9.00"))], Spread).Violations).Should()
            .ContainSingle()
            .Which.Should()
            .EndWith(
                "| Les colonnes totalisent 9,00 € et les lignes 10,00 € : les deux sommes doivent être égales. | The columns add up to "
                    + "9.00 € and the rows to 10.00 €: the two sums must be equal.");
        Told(TwoWayAllocation.TryCreate<string, string>([("r", -Ten)], [("c", -Ten)], Spread).Violations).Should()
            .Contain(text => text.Contains("Le total de « r » est négatif : -10,00 €.", StringComparison.Ordinal));
        Told(TwoWayAllocation.TryCreate<string, string>([("r", Ten)], [("c", Ten)], (_, _) => -Fraction.Create(1, 2)).Violations).Should()
            .Contain(text => text.Contains("Une cellule est négative : -0,50 €. | A cell is negative: -0.50 €.", StringComparison.Ordinal));
        Told(TwoWayAllocation.TryCreate<string, string>([("r", Ten)], [("c", Ten)], (_, _) => 9m).Violations).Should()
            .Contain(
                text => text.Contains(
                    "La somme des cellules est de 9,00 €, le total énoncé de 10,00 €. | The cells add up to 9.00 €, the stated total is "
                        + "10.00 €.",
                    StringComparison.Ordinal));
    }

    [Fact]
    public void Table_OfTheGreatestAmount_IsSpread()
    {
        var most = Euros.FromCents(long.MaxValue);
        TwoWayAllocation.TryCreate<string, string>([("r", most)], [("c", most)], (_, _) => Fraction.FromEuros(most)).IsValid.Should()
            .BeTrue();
    }

    [Fact]
    public void Allocation_IsWrittenForLogs() =>
        Allocation.Create(Ten, [("a", 1m), ("b", 1m), ("c", 1m)]).ToString().Should().Be("10.00 = a: 3.34, b: 3.33, c: 3.33");

    private static Fraction Spread(string row, string column) => 10m;

    private static IEnumerable<string> Told(IEnumerable<Violation> violations) =>
        violations.Select(
            violation => $"{violation.Code} {violation.Place} | {violation.In(Language.French)} | {violation.In(Language.English)}".Replace(
                '\u00a0', ' '));
}
