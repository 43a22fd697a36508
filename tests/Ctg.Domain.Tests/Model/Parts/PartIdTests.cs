using Ctg.Domain.Arbitraries;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Parts;

public class PartIdTests
{
    [Theory]
    [InlineData("term", PartKind.Term)]
    [InlineData("data-exchange", PartKind.DataExchange)]
    [InlineData("structure/rpe", PartKind.Structure)]
    [InlineData("clause/art-12", PartKind.Clause)]
    [InlineData("clause/preamble", PartKind.Clause)]
    [InlineData("reference-amount/centreSocial/2020", PartKind.ReferenceAmount)]
    [InlineData("orientation/1", PartKind.Orientation)]
    [InlineData("shared-objective/1.2", PartKind.SharedObjective)]
    [InlineData("objective/1.2.3", PartKind.Objective)]
    [InlineData("action/1.10", PartKind.Action)]
    [InlineData("ground/art-12.4", PartKind.Ground)]
    [InlineData("sheet/11", PartKind.Sheet)]
    public void Parse_OfAnAddress_GivesIt(string text, PartKind kind)
    {
        PartId.Parse(text).Kind.Should().Be(kind);
        PartId.Parse(text).Text.Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("term/")]
    [InlineData("term/x")]
    [InlineData("structure")]
    [InlineData("structure/")]
    [InlineData("structure/Rpe")]
    [InlineData("structure/rpe/x")]
    [InlineData("Structure/rpe")]
    [InlineData("thing/rpe")]
    [InlineData("clause/art-0")]
    [InlineData("objective/1.2")]
    [InlineData("objective/1.2.0")]
    [InlineData("objective/1.2.3.4")]
    [InlineData("sheet/1.2")]
    [InlineData("reference-amount/eaje")]
    [InlineData("reference-amount/eaje/0999")]
    [InlineData("reference-amount/eaje/9999")]
    [InlineData("reference-amount/eaje/2020-2021")]
    [InlineData("reference-amount/creche/2020")]
    public void Parse_OfAnythingElse_Refuses(string text) => PartId.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Factories_GiveWhatTheTextSays()
    {
        PartId.ReferenceAmount(ServiceKind.CentreSocial, 2020).Text.Should().Be("reference-amount/centreSocial/2020");
        PartId.Objective(1, 2, 3).Text.Should().Be("objective/1.2.3");
        FluentActions.Invoking(() => PartId.Objective(1, 0, 3)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PartId.ReferenceAmount(ServiceKind.Eaje, 999)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PartId.ReferenceAmount(ServiceKind.Eaje, 9_999)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PartId.ReferenceAmount((ServiceKind)99, 2020)).Should().Throw<ArgumentOutOfRangeException>();
        PartId.Clause(ClauseId.Article(12)).Label.In(Language.French).Should().Be("article 12");
        PartId.Sheet(3).Label.In(Language.English).Should().Be("sheet 3");
        PartId.Term.Label.In(Language.French).Should().Be("durée");
    }

    /// <summary>Every part of a convention has an address of its own, which can be written and read again.</summary>
    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 50)]
    public void AddressesOfAConvention_AreUnique_AndReadBack(Convention convention)
    {
        var ids = ConventionHistory.Create(new() { Original = convention }).AsOf(convention.Term.First).Parts.Select(part => part.Id)
            .ToValueList();
        ids.Should().OnlyHaveUniqueItems();
        foreach (var id in ids)
        {
            PartId.Parse(id.Text).Should().Be(id);
        }
    }

    [Fact]
    public void EveryKind_HasALabelInBothLanguages()
    {
        foreach (var kind in Enum.GetValues<PartKind>())
        {
            kind.Label().French.Should().NotBeEmpty();
        }

        foreach (var subject in Enum.GetValues<AnnexSubject>())
        {
            subject.Label().French.Should().NotBe(subject.Label().English);
        }

        FluentActions.Invoking(() => ((PartKind)99).Label()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((AnnexSubject)99).Label()).Should().Throw<ArgumentOutOfRangeException>();
    }
}
