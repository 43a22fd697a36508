using Ctg.Domain.Clauses;
using Ctg.Domain.Codes;
using Ctg.Domain.Conventions;
using Ctg.Domain.Explanations;
using Ctg.Domain.Parties;
using Ctg.Domain.Plans;
using Ctg.Domain.Steering;
using NodaTime;
using static Ctg.Domain.Tests.Resiliations.Standard;

namespace Ctg.Domain.Tests.Conventions;

public class RecordTests
{
    private static readonly LocalDate Sent = new(2024, 1, 30);

    [Fact]
    public void StatusOn_AfterAnEffectiveAct_IsTerminated()
    {
        var record = Record(Letter(Breach, TheCaf, Sent));
        record.StatusOn(new(2024, 2, 29), null, Strict).Value.Should().Be(ConventionStatus.InForce);
        var after = record.StatusOn(new(2024, 3, 1), null, Strict);
        after.Value.Should().Be(ConventionStatus.Terminated);
        after.Render(Language.French).Should().StartWith(
            "Le 1er mars 2024 (2024-03-01), la convention est résiliée : son dernier jour a été le 29 février 2024 (2024-02-29). [article 12.1]\n");
        record.StatusOn(new(2026, 6, 1), null, Strict).Value.Should().Be(ConventionStatus.Terminated, "the term that comes later changes nothing");
    }

    [Fact]
    public void StatusOn_AsKnown_LeavesOutWhatCameLater()
    {
        var record = Record(Letter(Breach, TheCaf, Sent, new LocalDate(2024, 2, 20)));
        record.StatusOn(new(2024, 3, 1), null, Strict).Value.Should().Be(ConventionStatus.InForce);
        record.StatusOn(new(2024, 3, 1), new(2024, 2, 20), Strict).Value.Should().Be(ConventionStatus.InForce);
        record.StatusOn(new(2024, 3, 1), new(2024, 2, 19), Strict).Value.Should().Be(ConventionStatus.Terminated, "no cure was known");
        record.StatusOn(new(2024, 3, 1), Sent, Strict).Value.Should().Be(ConventionStatus.Terminated);
        record.StatusOn(new(2024, 3, 1), Sent.PlusDays(-1), Strict).Value.Should().Be(ConventionStatus.InForce, "no letter was known");
    }

    [Fact]
    public void StatusOn_OfSeveralActs_EndsByTheFirstThatCounts()
    {
        var record = Record(
            Denounced(TheCommune, new(2023, 11, 30)), Letter(Illegality, TheCommune, Sent), Letter(Breach, TheCaf, Sent), Found(TheCaf, new(2024, 9, 1)));
        record.StatusOn(new(2024, 2, 29), null, Strict).Value.Should().Be(ConventionStatus.InForce);
        record.StatusOn(new(2024, 3, 1), null, Strict).Value.Should().Be(ConventionStatus.Terminated);
        record.StatusOn(new(2024, 3, 1), null, Strict).Render(Language.English).Should().Contain("A résiliation ends the convention at the end of 29 February 2024 (2024-02-29).");
        Explanations.Explanations.KeepsTheLaws(record.StatusOn(new(2024, 3, 1), null, Strict));
    }

    [Fact]
    public void StatusOn_WithoutActs_IsThatOfTheConvention()
    {
        var record = ConventionRecord.Create(new() { Convention = Standard() });
        record.StatusOn(new(2024, 3, 1), null, Strict).Render(Language.French).Should().Be(Standard().StatusOn(new(2024, 3, 1)).Render(Language.French));
    }

    [Fact]
    public void Record_OfWhatTheConventionLacks_IsRefused()
    {
        var convention = Standard();
        var wrong = ConventionRecord.TryCreate(new()
        {
            Convention = convention,
            Notices = [Letter(Breach, Id<Party>.Parse("msa"), Sent), Letter(ClauseId.Article(3), TheCaf, Sent)],
            Reviews = [new(ActionNumber.Parse("9.9"), 2023, Sent), new(ActionNumber.Parse("9.9"), 2023, Sent)],
            Avenants = [AvenantProposal.Create(Id<AvenantProposal>.Parse("a"), Sent), AvenantProposal.Create(Id<AvenantProposal>.Parse("a"), Sent)],
        });
        wrong.Violations.Select(violation => $"{violation.Code} {violation.Place}").Should().Equal(
            "reference-unknown notices[0].by",
            "reference-unknown notices[1].ground",
            "reference-unknown reviews[0].action",
            "reference-unknown reviews[1].action",
            "duplicate reviews[1]",
            "duplicate avenants[1].id");
        wrong.Invoking(one => one.OrThrow()).Should().Throw<ArgumentException>();
        AvenantProposal.TryCreate(Id<AvenantProposal>.Parse("a"), Sent, Sent.PlusDays(-1), Sent.PlusDays(-2)).Violations.Should().HaveCount(2);
        ConventionRecord.Create(new() { Convention = convention }).ToDraft().Convention.Should().BeSameAs(convention);
        ConventionRecord.Create(new() { Convention = convention }).Should().Be(ConventionRecord.Create(new() { Convention = convention }));
        FluentActions.Invoking(() => ConventionRecord.Create(new() { Convention = convention, EvaluatedOn = LocalDate.MinIsoValue })).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new AnnualReview(ActionNumber.Parse("1.1"), 99, Sent)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Convention Standard() => Resiliations.Standard.Build();

    private static ConventionRecord Record(params Domain.Resiliations.ResiliationNotice[] notices) =>
        ConventionRecord.Create(new() { Convention = Standard(), Notices = [.. notices] });
}
