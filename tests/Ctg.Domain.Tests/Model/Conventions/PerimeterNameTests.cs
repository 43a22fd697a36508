using Ctg.Domain.Tests.Bonus;

namespace Ctg.Domain.Tests.Conventions;

/// <summary>How a convention names places.</summary>
public class PerimeterNameTests
{
    [Theory]
    [InlineData("commune:45285", "Ville", "Ville")]
    [InlineData("structure:creche", "Crèche", "Crèche")]
    [InlineData("france", "France", "France")]
    [InlineData("commune:45234", "commune de code Insee 45234", "commune of INSEE code 45234")]
    [InlineData("departement:45", "département 45", "département 45")]
    [InlineData("epci:244500468", "EPCI de Siren 244500468", "EPCI of SIREN 244500468")]
    [InlineData(
        "structure:ailleurs", "structure ailleurs, absente de la convention", "structure ailleurs, which the convention does not list")]
    [InlineData("commune:45234 + commune:45285", "commune de code Insee 45234 et Ville", "commune of INSEE code 45234 and Ville")]
    [InlineData("departement:45 - commune:45285", "département 45 sans Ville", "département 45 without Ville")]
    public void Place_HasTheNameOfThePartyOrStructure_ElseItsCode(string perimeter, string french, string english) =>
        Examples.Undated().NameOf(Perimeter.Parse(perimeter)).Should().Be(new BilingualText(french, english));

    /// <summary>One building may hold several structures of one name: the activities or the service part them.</summary>
    [Fact]
    public void Structures_OfOneName_AreToldApart()
    {
        var convention = Convention.Create(Examples.Undated().ToDetails() with
        {
            Structures =
            [
                Structure.Create(new() { Id = Id<Structure>.Parse("creche"), Name = "Maison", Service = ServiceKind.Eaje }),
                Structure.Create(new()
                {
                    Id = Id<Structure>.Parse("alsh"),
                    Name = "Maison",
                    Service = ServiceKind.Alsh,
                    Activities = [AlshActivity.Extrascolaire, AlshActivity.Periscolaire],
                }),
            ],
        });
        convention.NameOf(Territory.Parse("structure:creche")).French.Should().Be("Maison, EAJE (accueil du jeune enfant)");
        convention.NameOf(Territory.Parse("structure:alsh")).French.Should().Be("Maison, extrascolaire et périscolaire");
    }

    [Fact]
    public void Name_OfWrongArguments_Throws()
    {
        FluentActions.Invoking(() => Examples.Undated().NameOf(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Convention)null!).NameOf(Territory.Country)).Should().Throw<ArgumentNullException>();
    }
}
