using Ctg.Domain.DataExchange;
using NodaTime;
using static Ctg.Domain.Tests.Resiliations.Standard;

namespace Ctg.Domain.Tests.DataExchange;

public class DataExchangeTests
{
    private static readonly LocalDate Day = new(2024, 3, 1);

    private static readonly DataExchangeRequestDetails Complete = new()
    {
        By = TheCommune,
        Holder = TheCaf,
        PersonalData = true,
        StudiedOn = Day,
        StudyInFavour = true,
        OpinionOn = Day,
        OpinionAgainst = false,
        RegisteredOn = Day,
    };

    [Fact]
    public void Exchange_WithEverything_IsPermitted()
    {
        Ask(Complete).IsPermitted.Should().BeTrue();
        Ask(Complete).ToString().Should().Be("Permitted");
        Ask(Complete, Day.PlusDays(-1)).Missing.Should()
            .Equal(ExchangeCondition.Study, ExchangeCondition.OfficersOpinion, ExchangeCondition.RegisterEntry);
    }

    [Fact]
    public void Exchange_WithoutAStep_SaysWhichIsMissing()
    {
        Ask(Complete with { StudiedOn = null, StudyInFavour = null }).Missing.Should().Equal(ExchangeCondition.Study);
        Ask(Complete with { StudyInFavour = false }).Missing.Should().Equal(ExchangeCondition.StudyInFavour);
        Ask(Complete with { StudyInFavour = null }).Missing.Should().Equal(ExchangeCondition.StudyInFavour);
        Ask(Complete with { OpinionOn = null, OpinionAgainst = null }).Missing.Should().Equal(ExchangeCondition.OfficersOpinion);
        Ask(Complete with { RegisteredOn = null }).Missing.Should().Equal(ExchangeCondition.RegisterEntry);
        Ask(Complete, new(2026, 1, 1)).Missing.Should().Equal(ExchangeCondition.ConventionInForce);
    }

    [Fact]
    public void Exchange_AgainstTheOfficersOpinion_DependsOnTheReading()
    {
        foreach (var sense in (bool?[])[true, null])
        {
            Ask(Complete with { OpinionAgainst = sense }).Missing.Should().Equal(ExchangeCondition.OpinionNotAgainst);
            Ask(Complete with { OpinionAgainst = sense }, adverse: AdverseOpinion.Advises).IsPermitted.Should().BeTrue();
        }

        Explained(Complete with { OpinionAgainst = true }, Day, AdverseOpinion.Advises).Render(Language.French).Should()
            .Contain("Interprétation : le texte demande l'avis sans en préciser l'effet");
    }

    [Fact]
    public void Exchange_OfOtherData_NeedsNoneOfIt()
    {
        var plain = new DataExchangeRequestDetails { By = TheCaf, Holder = TheCommune, PersonalData = false };
        Ask(plain).IsPermitted.Should().BeTrue();
        Ask(plain, Signed.PlusDays(-1)).Missing.Should().Equal(ExchangeCondition.ConventionInForce);
        Ask(plain, new(2021, 12, 31)).Missing.Should().Equal(ExchangeCondition.ConventionInForce);
    }

    [Fact]
    public void Exchange_SaysWhy_ByTheClauses()
    {
        var text =
            Explained(new() { By = TheCommune, Holder = TheCaf, PersonalData = true }, Day, AdverseOpinion.Blocks).Render(Language.French);
        text.Should().StartWith(
            "Les données ne peuvent pas être transmises. Il manque : l'étude d'opportunité, de faisabilité et de conformité ; "
            + "l'avis préalable du délégué à la protection des données ; l'inscription au registre des traitements (RGPD, art. 30). "
            + "[article 7, alinéa 2]")
            .And.Contain("[article 7, alinéa 3]").And.Contain("[article 7, alinéa 4]").And.Contain("[article 7, alinéa 1]");
        foreach (var details in (DataExchangeRequestDetails[])[
            Complete,
            Complete with { OpinionAgainst = true },
            Complete with { PersonalData = false },
            new() { By = TheCommune, Holder = TheCaf, PersonalData = true }])
        {
            ExplanationLaws.Hold(Explained(details, Day, AdverseOpinion.Blocks));
        }
    }

    [Fact]
    public void Request_OfWrongDetails_IsRefused()
    {
        DataExchangeRequest.TryCreate(Complete with { Holder = TheCommune }).Violations.Single().Code.Should().Be("parties-same");
        DataExchangeRequest.TryCreate(Complete with { StudiedOn = null, OpinionOn = null }).Violations.Select(
            one => $"{one.Code} {one.Place}")
            .Should().Equal("sense-without-day studyInFavour", "sense-without-day opinionAgainst");
        var convention = Resiliations.Standard.Build();
        var request = DataExchangeRequest.Create(Complete with { Holder = Id<Party>.Parse("msa") });
        convention.Invoking(one => one.ExchangeOn(request, Day, AdverseOpinion.Blocks)).Should().Throw<ArgumentException>()
            .WithMessage("*msa*");
        convention.Invoking(one => one.ExchangeOn(DataExchangeRequest.Create(Complete), Day, (AdverseOpinion)9)).Should()
            .Throw<ArgumentOutOfRangeException>();
        Convention.Create(Draft() with { DataExchange = null }).Invoking(
            one => one.ExchangeOn(DataExchangeRequest.Create(Complete), Day, AdverseOpinion.Blocks))
            .Should().Throw<InvalidOperationException>();
        Enum.GetValues<ExchangeCondition>().Select(one => one.Label().ToString()).Should().OnlyHaveUniqueItems();
    }

    private static DataExchangeOutcome Ask(
        DataExchangeRequestDetails details, LocalDate? on = null, AdverseOpinion adverse = AdverseOpinion.Blocks) =>
        Explained(details, on ?? Day, adverse).Value;

    private static Explained<DataExchangeOutcome> Explained(DataExchangeRequestDetails details, LocalDate on, AdverseOpinion adverse) =>
        Resiliations.Standard.Build().ExchangeOn(DataExchangeRequest.Create(details), on, adverse);
}
