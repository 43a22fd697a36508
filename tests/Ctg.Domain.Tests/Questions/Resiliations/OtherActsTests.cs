using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using FsCheck.Xunit;
using NodaTime;

namespace Ctg.Domain.Tests.Resiliations;

/// <summary>Acts to end a convention, each in the light of the others.</summary>
public class OtherActsTests
{
    private static readonly ResiliationNotice Breach = Standard.Letter(Standard.Breach, Standard.TheCaf, new(2024, 2, 20));

    [Fact]
    public void ActAfterTheEndByAnother_IsRefused()
    {
        var late = Standard.Denounced(Standard.TheCommune, new(2024, 4, 1));
        var record = Record(Breach, late);
        record.History.OutcomeOf(late, new(2024, 5, 1), Standard.Strict).Value.Should()
            .BeOfType<ResiliationOutcome.Pending>("without the record, it would run");
        var outcome = record.OutcomeOf(late, new(2024, 5, 1), Standard.Strict);
        var refusal = outcome.Value.Should().BeOfType<ResiliationOutcome.Refused>().Which.Refusals.Should().ContainSingle().Which;
        refusal.Reason.Should().Be(RefusalReason.AlreadyEnded);
        refusal.Source.ToString().Should().Be("article 12, paragraph 1");
        outcome.Render(Language.French).Should().Contain("Le 1er avril 2024").And
            .Contain("à laquelle un autre acte a mis fin le 20 mars 2024");
        ExplanationLaws.Hold(outcome);
        record.OutcomeOf(Breach, new(2024, 5, 1), Standard.Strict).Value.Should()
            .BeOfType<ResiliationOutcome.Effective>("an act is not another beside itself");
    }

    [Theory]
    [InlineData("2024-03-20", false)] // the Caf's letter can still be complied with
    [InlineData("2024-03-21", true)]
    public void ActThatEndsLater_IsMootOnceAnotherEndsSooner(string on, bool isMoot)
    {
        var denounced = Standard.Denounced(Standard.TheCommune, new(2024, 1, 15));
        var outcome = Record(Breach, denounced).OutcomeOf(denounced, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, Standard.Strict);
        outcome.Value.EndsOn.Should().Be(isMoot ? new LocalDate(2024, 3, 20) : new LocalDate(2024, 7, 15));
        (outcome.Value is ResiliationOutcome.Moot).Should().Be(isMoot);
        ExplanationLaws.Hold(outcome);
        outcome.Render(Language.English).Should()
            .Contain(isMoot ? "another act ends the convention on 20 March 2024" : "No other known act ends the convention");
    }

    [Fact]
    public void ActsThatEndOnOneDay_BothEndTheConvention()
    {
        var (one, other) =
            (Standard.Denounced(Standard.TheCommune, new(2024, 1, 15)), Standard.Denounced(Standard.TheCaf, new(2024, 1, 15)));
        var record = Record(one, other);
        record.OutcomeOf(one, new(2024, 8, 1), Standard.Strict).Value.Should().BeOfType<ResiliationOutcome.Effective>();
        record.OutcomeOf(other, new(2024, 8, 1), Standard.Strict).Value.Should().BeOfType<ResiliationOutcome.Effective>();
    }

    [Fact]
    public void LatestNotice_LeavesNothingToNotifyOnceAnotherActEndsTheConvention()
    {
        var record = Record(Breach);
        var day = record.LatestNotice(Standard.TheCommune, Standard.Denonciation, new(2025, 6, 30), new(2024, 3, 15), Standard.Strict);
        day.Value!.Strict.Should().Be(new LocalDate(2024, 12, 31), "the letter can still be complied with");
        var none = record.LatestNotice(Standard.TheCommune, Standard.Denonciation, new(2025, 6, 30), new(2024, 3, 21), Standard.Strict);
        none.Value.Should().BeNull();
        none.Render(Language.French).Should().Contain("la convention aura pris fin par un autre acte, le 20 mars 2024");
        ExplanationLaws.Hold(none);
        ExplanationLaws.Hold(day);
    }

    /// <summary>
    /// Whatever the acts, none ends the convention later than the status says, and an act of the record that ends it agrees with the
    /// status.
    /// </summary>
    [Property]
    public void OutcomesAndStatusAgree(byte first, byte second, bool firstCures)
    {
        var letter = Standard.Letter(
            Standard.Breach,
            Standard.TheCaf,
            new LocalDate(2024, 1, 1).PlusDays(first),
            firstCures ? new LocalDate(2024, 1, 2).PlusDays(first) : null);
        var denounced = Standard.Denounced(Standard.TheCommune, new LocalDate(2024, 1, 1).PlusDays(second));
        var record = Record(letter, denounced);
        var on = new LocalDate(2025, 12, 31);
        LocalDate?[] ends = [.. record.Notices.Select(act => record.OutcomeOf(act, on, Standard.Strict).Value.EndsOn)];
        var end = ends.Where(day => day is not null).Min();
        record.StatusOn(end!.Value, Standard.Strict).Value.Should().Be(ConventionStatus.InForce);
        record.StatusOn(end.Value.PlusDays(1), Standard.Strict).Value.Should().Be(ConventionStatus.Terminated);
        ends.Should().OnlyContain(day => day == null || day == end, "an act is refused, moot by the other, or ends the convention itself");
    }

    private static ConventionRecord Record(params ResiliationNotice[] acts) =>
        ConventionRecord.Create(new() { History = ConventionHistory.Of(Standard.Build()), Notices = [.. acts] });
}
