using Ctg.Domain.DataExchange;
using Ctg.Domain.Status;
using NodaTime;
using static Ctg.Domain.Tests.Resiliations.Standard;

namespace Ctg.Domain.Tests.Dossiers;

public class RecordTests
{
    private static readonly LocalDate Sent = new(2024, 1, 30);

    [Fact]
    public void StatusOn_AfterAnEffectiveAct_IsTerminated()
    {
        var record = Record(Letter(Breach, TheCaf, Sent));
        record.StatusOn(new(2024, 2, 29), Strict).Value.Should().Be(ConventionStatus.InForce);
        var after = record.StatusOn(new(2024, 3, 1), Strict);
        after.Value.Should().Be(ConventionStatus.Terminated);
        after.Render(Language.French).Should().StartWith(
            "Le 1er mars 2024, la convention est résiliée : son dernier jour a été le 29 février 2024. [article 12, alinéa 1]\n");
        record.StatusOn(new(2026, 6, 1), Strict).Value.Should()
            .Be(ConventionStatus.Terminated, "the term that comes later changes nothing");
    }

    [Fact]
    public void StatusOn_AsKnown_LeavesOutWhatCameLater()
    {
        var record = Record(Letter(Breach, TheCaf, Sent, new LocalDate(2024, 3, 20)));
        record.StatusOn(new(2024, 3, 1), Strict).Value.Should().Be(ConventionStatus.Terminated, "the cure of March is late");
        record.StatusOn(new(2024, 3, 1), Strict, new(2024, 3, 1)).Value.Should().Be(ConventionStatus.Terminated);
        record.StatusOn(new(2024, 3, 1), Strict, new(2024, 2, 29)).Value.Should()
            .Be(ConventionStatus.InForce, "there was still time to comply");
        record.StatusOn(new(2024, 3, 1), Strict, new(2024, 2, 29)).Render(Language.French).Should()
            .Contain("il était encore temps de se conformer");
        record.StatusOn(new(2024, 3, 1), Strict, Sent.PlusDays(-1)).Value.Should().Be(ConventionStatus.InForce, "no letter was known");
        var denounced = Record(Denounced(TheCommune, new(2024, 1, 31)));
        denounced.StatusOn(new(2024, 8, 1), Strict, new(2024, 1, 31)).Value.Should()
            .Be(ConventionStatus.Terminated, "nothing stops a denunciation");
        denounced.StatusOn(new(2024, 8, 1), Strict, new(2024, 1, 30)).Value.Should().Be(ConventionStatus.InForce);
    }

    [Fact]
    public void StatusOn_OfSeveralActs_EndsByTheFirstThatCounts()
    {
        var record = Record(
            Denounced(TheCommune, new(2023, 11, 30)),
            Letter(Illegality, TheCommune, Sent),
            Letter(Breach, TheCaf, Sent),
            Found(TheCaf, new(2024, 9, 1)));
        record.StatusOn(new(2024, 2, 29), Strict).Value.Should().Be(ConventionStatus.InForce);
        record.StatusOn(new(2024, 3, 1), Strict).Value.Should().Be(ConventionStatus.Terminated);
        record.StatusOn(new(2024, 3, 1), Strict).Render(Language.English).Should()
            .Contain("A termination (résiliation) ends the convention on 29 February 2024 at 24:00.");
        ExplanationLaws.Hold(record.StatusOn(new(2024, 3, 1), Strict));
    }

    [Fact]
    public void StatusOn_WithoutActs_IsThatOfTheConvention()
    {
        var record = ConventionRecord.Create(new() { History = ConventionHistory.Of(Standard()) });
        record.StatusOn(new(2024, 3, 1), Strict).Render(Language.French).Should()
            .Be(Standard().StatusOn(new(2024, 3, 1)).Render(Language.French));
    }

    /// <summary>Two acts that end it on one day: the clause does not depend on their order.</summary>
    [Fact]
    public void StatusOn_OfActsThatEndOnOneDay_CitesTheFirstClause()
    {
        var (denunciation, breach) = (Denounced(TheCommune, new(2023, 12, 30)), Letter(Breach, TheCaf, new(2024, 5, 30)));
        foreach (var record in (ConventionRecord[])[Record(denunciation, breach), Record(breach, denunciation)])
        {
            record.StatusOn(new(2024, 7, 1), Strict).Conclusion.Source!.ToString().Should().Be("article 12, paragraph 1");
        }
    }

    [Fact]
    public void ExchangeOn_AfterAnEffectiveAct_IsRefused()
    {
        var record = Record(Denounced(TheCommune, new(2023, 12, 30)));
        var request = DataExchangeRequest.Create(new() { By = TheCaf, Holder = TheCommune, PersonalData = false });
        record.ExchangeOn(request, new(2024, 6, 30), AdverseOpinion.Blocks, Strict).Value.IsPermitted.Should().BeTrue();
        record.ExchangeOn(request, new(2024, 7, 1), AdverseOpinion.Blocks, Strict).Value.Missing.Should()
            .Equal(ExchangeCondition.ConventionInForce);
        ExplanationLaws.Hold(record.ExchangeOn(request, new(2024, 7, 1), AdverseOpinion.Blocks, Strict));
    }

    [Fact]
    public void Record_OfWhatTheConventionLacks_IsRefused()
    {
        var convention = Standard();
        var wrong = ConventionRecord.TryCreate(new()
        {
            History = ConventionHistory.Of(convention),
            Notices = [Letter(Breach, Id<Party>.Parse("msa"), Sent), Letter(ClauseId.Article(3), TheCaf, Sent)],
            Meetings = [Sent, Sent],
            Reviews = [new(ActionNumber.Parse("9.9"), 2023, Sent), new(ActionNumber.Parse("9.9"), 2023, Sent)],
            AvenantProposals =
            [
                AvenantProposal.Create(Id<AvenantProposal>.Parse("a"), Sent), AvenantProposal.Create(Id<AvenantProposal>.Parse("a"), Sent)
            ],
        });
        wrong.Violations.Select(violation => $"{violation.Code} {violation.Place}").Should().Equal(
            "reference-unknown notices[0].by",
            "reference-unknown notices[1].ground",
            "reference-unknown reviews[0].action",
            "reference-unknown reviews[1].action",
            "duplicate meetings[1]",
            "duplicate reviews[1]",
            "duplicate avenantProposals[1].id");
        wrong.Violations.Take(3).Select(violation => violation.Message.In(Language.English)).Should().Equal(
            "'msa' does not refer to anything in 'parties'.",
            "'art-3' does not refer to anything in 'grounds'.",
            "'9.9' does not refer to anything in 'actions'.");
        wrong.Invoking(one => one.OrThrow()).Should().Throw<ArgumentException>();
        AvenantProposal.TryCreate(Id<AvenantProposal>.Parse("a"), Sent, Sent.PlusDays(-1), Sent.PlusDays(-2)).Violations.Should()
            .HaveCount(2);
        ConventionRecord.Create(new() { History = ConventionHistory.Of(convention) }).ToDetails().History.Original.Should()
            .BeSameAs(convention);
        ConventionRecord.Create(new() { History = ConventionHistory.Of(convention) }).Should()
            .Be(ConventionRecord.Create(new() { History = ConventionHistory.Of(convention) }));
        FluentActions.Invoking(() => ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(convention),
            EvaluatedOn = LocalDate.MinIsoValue,
        })).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new AnnualReview(ActionNumber.Parse("1.1"), 99, Sent)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Convention Standard() => Resiliations.Standard.Build();

    private static ConventionRecord Record(params Domain.ResiliationNotice[] notices) =>
        ConventionRecord.Create(new() { History = ConventionHistory.Of(Standard()), Notices = [.. notices] });
}
