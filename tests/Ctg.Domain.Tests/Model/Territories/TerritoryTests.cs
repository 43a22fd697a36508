using Ctg.Domain.Tests.Avenants;
using Ctg.Domain.Tests.Bonus;
using static Ctg.Domain.Tests.Aggregation.Observed;

namespace Ctg.Domain.Tests.Territories;

public class TerritoryTests
{
    [Theory]
    [InlineData("france")]
    [InlineData("departement:45")]
    [InlineData("epci:244500468")]
    [InlineData("departement:978")]
    [InlineData("commune:2A004")]
    [InlineData("commune:98735")]
    [InlineData("structure:coquelicot")]
    public void Territory_ReadsBack(string text) => Territory.Parse(text).Text.Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("France")]
    [InlineData("commune:")]
    [InlineData("commune:99999")]
    [InlineData("epci:1")]
    [InlineData("departement:20")]
    [InlineData("departement:985")]
    [InlineData("structure:Coquelicot")]
    [InlineData("pays:france")]
    public void Territory_OfAnotherText_IsRefused(string text) => Territory.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("commune:45285", true)]
    [InlineData("commune:45234 + commune:45285", true)]
    [InlineData("departement:45 - commune:45234 - commune:45285", true)]
    [InlineData("commune:45285 + commune:45234", false)]
    [InlineData("commune:45285 + commune:45285", false)]
    [InlineData("commune:45285 - commune:45285", false)]
    [InlineData("commune:45285+commune:45234", false)]
    [InlineData(" - commune:45285", false)]
    [InlineData("", false)]
    public void Perimeter_HasOneText(string text, bool isOne)
    {
        Perimeter.TryParse(text, out var perimeter).Should().Be(isOne);
        perimeter?.Text.Should().Be(text);
    }

    [Fact]
    public void Perimeter_OfNothingOrTwice_IsRefused()
    {
        Perimeter.TryCreate([]).Violations.Should().ContainSingle().Which.Code.Should().Be("perimeter-empty");
        Perimeter.TryCreate([SaintJean, SaintJean]).Violations.Should().ContainSingle().Which.Code.Should().Be("duplicate");
        Perimeter.TryCreate([SaintJean], [SaintJean]).Violations.Should().ContainSingle().Which.Code.Should().Be("duplicate");
        Perimeter.Create([Loiret, Territory.Country]).Without(SaintJean).Text.Should().Be("departement:45 + france - commune:45285");
    }

    [Fact]
    public void Roster_SortsItsSites_AndKnowsItsTerritories()
    {
        Creches.Sites.Select(site => site.Structure.Text).Should().Equal("blois", "orleans", "bleuet", "coquelicot");
        Creches.IndexOf(Id<Structure>.Parse("bleuet")).Should().Be(2);
        Creches.IndexOf(Id<Structure>.Parse("nantes")).Should().BeNull();
        Texts(TerritoryLevel.Structure).Should().Equal("structure:bleuet", "structure:blois", "structure:coquelicot", "structure:orleans");
        Texts(TerritoryLevel.Commune).Should().Equal("commune:41018", "commune:45234", "commune:45285");
        Texts(TerritoryLevel.Epci).Should().Equal("epci:244500468");
        Texts(TerritoryLevel.Departement).Should().Equal("departement:41", "departement:45");
        Texts(TerritoryLevel.Country).Should().Equal("france");
        Creches.Should().Be(Roster.Create(Creches.Sites.Reverse(), Creches.Memberships.Reverse()));

        IEnumerable<string> Texts(TerritoryLevel level) => Creches.Territories(level).Select(territory => territory.Text);
    }

    /// <summary>A structure or a commune that stands twice would be counted twice.</summary>
    [Fact]
    public void Roster_WithOverlaps_IsRefused()
    {
        Roster.TryCreate([Site("a", "45285"), Site("a", "45234")]).Violations.Should().ContainSingle().Which.Place.Should()
            .Be("sites[1].structure");
        var commune = CommuneCode.Parse("45285");
        Roster.TryCreate([], [new(commune, Siren.Parse("244500468")), new(commune, Siren.Parse("200042935"))])
            .Violations.Should().ContainSingle().Which.Code.Should().Be("duplicate");
        StructureSite.TryCreate(new()
        {
            Structure = Id<Structure>.Parse("a"),
            Service = ServiceKind.Eaje,
            Commune = commune,
            FirstDay = new(2023, 2, 1),
            LastDay = new(2023, 1, 31),
        })
            .Violations.Should().ContainSingle().Which.Code.Should().Be("days-out-of-order");
    }
}
