using Ctg.Domain.Arbitraries;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Ctg.Domain.Tests.Resiliations.Standard;

namespace Ctg.Domain.Tests.Resiliations;

/// <summary>The laws of termination, over generated acts, terms and notices.</summary>
public class OutcomeProperties
{
    /// <summary>So that generated numbers of days reach over the whole term and beyond it.</summary>
    private const int Wide = 2_000;

    private static readonly LocalDate After = new(2040, 1, 1);

    [Property(StartSize = Wide, EndSize = Wide, MaxTest = 300)]
    public Property Letter_SentEarlier_NeverEndsLater(int one, int other, bool formal, bool prudent)
    {
        var (earlier, later) = (LocalDate.Min(Day(one), Day(other)), LocalDate.Max(Day(one), Day(other)));
        var ground = formal ? Breach : Denonciation;
        var (first, second) = (End(Act(ground, earlier), prudent), End(Act(ground, later), prudent));
        if (first is not null && second is not null)
        {
            first.Value.Should().BeLessThanOrEqualTo(second.Value);
        }

        return true.Classify(first is not null && second is not null, "both take effect");
    }

    [Property(StartSize = Wide, EndSize = Wide, MaxTest = 300)]
    public void Cure_OnTheLastDayOrBefore_Prevents_TheDayAfterDoesNot(int day, PositiveInt before, bool prudent)
    {
        var sent = Signed.PlusDays(Math.Abs(day % 1_300));
        if (End(Act(Breach, sent), prudent) is not { } last)
        {
            return;
        }

        var cured = LocalDate.Max(sent, last.PlusDays(-(before.Get % 40)));
        Outcome(Act(Breach, sent, cured), prudent).Should().BeOfType<ResiliationOutcome.Cured>();
        Outcome(Act(Breach, sent, last), prudent).Should().BeOfType<ResiliationOutcome.Cured>();
        Outcome(Act(Breach, sent, last.PlusDays(1)), prudent).Should().BeOfType<ResiliationOutcome.Effective>();
    }

    [Property(StartSize = Wide, EndSize = Wide, MaxTest = 300)]
    public void OnlyAnEntitledParty_ObtainsIt(int day, bool caf, int which, bool prudent)
    {
        var ground = new[] { Breach, Illegality, UnamendedChange, Denonciation }[Math.Abs(which % 4)];
        var act = ResiliationNotice.Create(new()
        {
            By = caf ? TheCaf : TheCommune,
            Ground = ground,
            SentOn = Day(day),
            ReceivedOn = Day(day),
            FoundOn = Day(day),
        });
        var entitled = caf || ground == Breach || ground == Denonciation;
        if (!entitled)
        {
            Outcome(act, prudent).Should().BeOfType<ResiliationOutcome.Refused>()
                .Which.Refusals.Should().Contain(refusal => refusal.Reason == RefusalReason.NotEntitled);
        }
        else if (Outcome(act, prudent) is ResiliationOutcome.Refused refused)
        {
            refused.Refusals.Should().NotContain(refusal => refusal.Reason == RefusalReason.NotEntitled);
        }
    }

    [Property(StartSize = Wide, EndSize = Wide, MaxTest = 300)]
    public Property Effect_NeverFallsOutsideTheLife(Term term, int shift, NoticePeriod notice, bool formal, bool prudent)
    {
        var convention = Convention.Create(Draft(term, Regime(notice, formal)) with
        {
            Parties = [Examples.Caf(Signature.On(term.First)), Examples.Commune(Signature.On(term.First))],
        });
        var act = Act(Breach, term.First.PlusDays(shift % (term.Days + 50)));
        var outcome = convention.OutcomeOf(act, term.Last.PlusDays(2_000), prudent ? Prudent : Strict).Value;
        switch (outcome)
        {
            case ResiliationOutcome.Effective effective:
                term.Contains(effective.LastDayInForce).Should().BeTrue();
                term.Contains(effective.FirstDayWithout).Should().BeTrue();
                break;
            case ResiliationOutcome.Refused:
                term.Contains(act.SentOn!.Value).Should().BeFalse();
                break;
            default:
                outcome.Should().BeOfType<ResiliationOutcome.Moot>();
                break;
        }

        return true.Classify(outcome is ResiliationOutcome.Effective, "effective").Classify(outcome is ResiliationOutcome.Moot, "moot");
    }

    /// <summary>The standing and the outcome tell the same story, on every day.</summary>
    [Property(StartSize = Wide, EndSize = Wide, MaxTest = 300)]
    public Property StatusOn_AgreesWithTheOutcome(int day, int asked, bool cured, bool prudent)
    {
        var sent = Day(day);
        var on = sent.PlusDays(asked % 500);
        var act = Act(Breach, sent, cured ? sent.PlusDays(20) : null);
        var reading = prudent ? Prudent : Strict;
        var convention = Standard.Build();
        var record = ConventionRecord.Create(new() { History = ConventionHistory.Of(convention), Notices = [act] });
        var expected =
            convention.OutcomeOf(act, After, reading).Value is ResiliationOutcome.Effective effective && on > effective.LastDayInForce
                ? ConventionStatus.Terminated
                : convention.StatusOn(on).Value;
        record.StatusOn(on, reading).Value.Should().Be(expected);
        return true.Classify(expected == ConventionStatus.Terminated, "terminated");
    }

    [Draws(40)]
    public void Explanation_ObeysTheLaws(Convention convention, int which, LocalDate day, LocalDate on, bool prudent)
    {
        if (convention.Resiliation is not { Grounds: { IsEmpty: false } grounds } || day.Year is < 2 or > 9900)
        {
            return;
        }

        var ground = grounds[Math.Abs(which % grounds.Count)];
        var act = ResiliationNotice.Create(new()
        {
            By = ground.Entitled[0],
            Ground = ground.Clause,
            SentOn = day,
            ReceivedOn = day,
            FoundOn = day,
        });
        ExplanationLaws.Hold(convention.OutcomeOf(act, on, prudent ? Prudent : Strict));
    }

    private static ResiliationRegime Regime(NoticePeriod notice, bool formal) => ResiliationRegime.Create([ResiliationGround.Create(new()
    {
        Kind = GroundKind.Breach,
        Clause = Breach,
        Heading = "Manquement",
        Entitled = [TheCaf],
        MiseEnDemeure = formal,
        Notice = notice,
        NoticeStart = NoticeStart.Sending,
    })]);

    private static LocalDate Day(int shift) => new LocalDate(2022, 1, 1).PlusDays(Math.Abs(shift) - 200);

    private static ResiliationNotice Act(ClauseId ground, LocalDate day, LocalDate? cured = null) => ResiliationNotice.Create(new()
    {
        By = TheCaf,
        Ground = ground,
        SentOn = day,
        ReceivedOn = day,
        CuredOn = cured,
    });

    private static ResiliationOutcome Outcome(ResiliationNotice act, bool prudent) =>
        Standard.Build().OutcomeOf(act, After, prudent ? Prudent : Strict).Value;

    private static LocalDate? End(ResiliationNotice act, bool prudent) =>
        (Outcome(act, prudent) as ResiliationOutcome.Effective)?.LastDayInForce;
}
