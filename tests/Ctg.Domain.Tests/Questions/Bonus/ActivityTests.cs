using Ctg.Domain.Bonus;
using Ctg.Domain.Support;
using static Ctg.Domain.Tests.Bonus.Territory;

namespace Ctg.Domain.Tests.Bonus;

/// <summary>An offer that is known by activity: the amount is not broken down by structure, which is not to receive nothing.</summary>
public class ActivityTests
{
    [Fact]
    public void Amount_OfAnActivity_IsNotBrokenDownByStructure()
    {
        var service = Of(Activities(2020), Activities(2022));
        service.Value.Total.Should().Be(Euros.Parse("94657.01"));
        service.Value.NotBrokenDown.Select(key => key.Text).Should().Equal("alsh-nord", "alsh-sud");
        service.Value.WithoutOffer.Should().BeEmpty();
        service.Value.NotListed.Should().BeEmpty("an activity is no structure");
        service.Value.Structures.Should().OnlyContain(one => one.Scope == OfferScope.Activity);
        var told = service.Render(Language.French).Replace('\u00a0', ' ');
        told.Should().NotContain("ne reçoivent rien").And.NotContain("alsh-nord").And.NotContain("extrascolaire");
        told.Should().Contain(
            "pour l'ensemble des structures suivantes : « Nord » et « Sud » ; le document n'indique pas comment elle se répartit entre "
                + "elles");
        told.Should().Contain("Activité « Extra » : 31 552,34 €").And.Contain("ce montant n'est pas ventilé par structure.");
        told.Should().Contain("montant non ventilé entre les structures de la convention, faute d'indication : 2.");
        service.Value.ToString().Should().Be("Alsh 2022: 94657.01 (not broken down: alsh-nord, alsh-sud)");
        ExplanationLaws.Hold(service);
    }

    /// <summary>A structure that has its own offer has its own amount; the others share the activity's.</summary>
    [Fact]
    public void Structure_WithItsOwnOffer_HasItsOwnAmount()
    {
        TerritoryOffer Offers(int year) =>
            TerritoryOffer.Create(year, [.. Activities(year).Structures, Offer("alsh-nord", 100, ServiceKind.Alsh, QuantityUnit.Acts)]);
        Of(Offers(2020), Offers(2022)).Value.NotBrokenDown.Select(key => key.Text).Should().Equal("alsh-sud");
    }

    /// <summary>Without an activity nothing is said of the structures left out but that nothing was computed for them.</summary>
    [Fact]
    public void Structure_WithoutAnyOffer_IsSaidToHaveNone()
    {
        TerritoryOffer Offers(int year) => TerritoryOffer.Create(year, [Offer("alsh-nord", 100, ServiceKind.Alsh, QuantityUnit.Acts)]);
        var service = Of(Offers(2020), Offers(2022));
        service.Value.WithoutOffer.Select(key => key.Text).Should().Equal("alsh-sud");
        service.Value.NotBrokenDown.Should().BeEmpty();
        service.Render(Language.French).Should()
            .Contain("Structures de la convention sans offre indiquée : « Sud » ; rien n'est calculé pour elles").And.NotContain(
                "ne reçoivent rien");
    }

    [Fact]
    public void Activity_ThatDoesNotQualify_HasNoAmount()
    {
        var unsupported = TerritoryOffer.Create(
            2022,
            Activities(2022).Structures.Select(one => StructureOffer.Create(one.ToDetails() with { SupportedBy = null })).ToValueList());
        Of(Activities(2020), unsupported).Render(Language.French).Should()
            .Contain(
                "Activité « Extra » : aucun montant, aucun soutien financier d'une collectivité signataire n'est indiqué.").And.NotContain(
                    "ne reçoit rien");
    }

    [Fact]
    public void Key_OfAStructureAndOfAnActivity_IsRefused()
    {
        var structures = TerritoryOffer.Create(
            2022,
            Activities(2022).Structures.Select(one => StructureOffer.Create(one.ToDetails() with { Scope = OfferScope.Structure }))
                .ToValueList());
        Convention().TryComputeBonus(Activities(2020), [structures], BonusParameters.None, Spread, On).Violations
            .Select(violation => $"{violation.Code} {violation.Place}").Should()
            .Equal("scopes-differ years[0].structures[0].scope", "scopes-differ years[0].structures[1].scope");
        FluentActions.Invoking(
            () => StructureOffer.Create(Activities(2022).Structures[0].ToDetails() with { Scope = (OfferScope)9 })).Should()
                .Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>What the convention does not list has the name that the line gives it.</summary>
    [Fact]
    public void Support_OfAnActivity_IsNamed()
    {
        AuthoritySupport Support(int year, string amount) =>
            AuthoritySupport.Create(Town, year, [SupportLine.Create(Id<Structure>.Parse("extrascolaire"), Euros.Parse(amount), "Extra")]);
        Convention().CompareSupport(Support(2022, "120.00"), Support(2023, "118.00"), []).Render(Language.French).Should()
            .Contain("« Extra »").And.NotContain("extrascolaire");
        SupportLine.TryCreate(Id<Structure>.Parse("a"), Euros.Zero, " ").Violations.Should().ContainSingle().Which.Code.Should()
            .Be("text-invalid");
    }

    private static Explained<ServiceBonus> Of(TerritoryOffer reference, TerritoryOffer year) =>
        Convention().ComputeBonus(reference, [year], BonusParameters.None, Spread, On).Find(ServiceKind.Alsh, 2022)!;

    private static TerritoryOffer Activities(int year) => TerritoryOffer.Create(
        year, [Activity("extrascolaire", "Extra", 100), Activity("periscolaire", "Péri", 200)]);

    private static StructureOffer Activity(string key, string name, decimal count) =>
        StructureOffer.Create(
            Offer(key, count, ServiceKind.Alsh, QuantityUnit.Acts).ToDetails() with { Name = name, Scope = OfferScope.Activity });

    private static Convention Convention() => Domain.Convention.Create(Draft() with
    {
        Structures =
        [
            Structure.Create(new() { Id = Id<Structure>.Parse("alsh-nord"), Name = "Nord", Service = ServiceKind.Alsh }),
            Structure.Create(new() { Id = Id<Structure>.Parse("alsh-sud"), Name = "Sud", Service = ServiceKind.Alsh }),
        ],
    });
}
