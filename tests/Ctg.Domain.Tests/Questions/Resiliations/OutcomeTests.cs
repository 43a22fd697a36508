using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using NodaTime;
using NodaTime.Text;
using static Ctg.Domain.Tests.Resiliations.Standard;

namespace Ctg.Domain.Tests.Resiliations;

public class OutcomeTests
{
    private static readonly LocalDate Sent = new(2024, 1, 30);

    /// <summary>One month from 30 January 2024 ends on 29 February: the day before, the day, and the day after.</summary>
    [Theory]
    [InlineData("2024-02-28", "Pending: in force until 2024-02-29")]
    [InlineData("2024-02-29", "Pending: in force until 2024-02-29")]
    [InlineData("2024-03-01", "Effective: in force until 2024-02-29")]
    public void Breach_NotCured_EndsTheConventionAfterTheMonth(string on, string expected)
    {
        foreach (var party in (Id<Party>[])[TheCaf, TheCommune])
        {
            Outcome(Letter(Breach, party, Sent), Day(on)).ToString().Should().Be(expected);
        }
    }

    [Fact]
    public void Breach_Pending_TellsTheLastDayToCureAndWhatFollows()
    {
        var pending = Outcome(Letter(Breach, TheCaf, Sent), new(2024, 2, 1)).Should().BeOfType<ResiliationOutcome.Pending>().Subject;
        pending.LastDayToCure.Should().Be(new LocalDate(2024, 2, 29));
        pending.FirstDayWithout.Should().Be(new LocalDate(2024, 3, 1));
        pending.SurvivingClauses.Should().Equal(ClauseId.Article(14));
        pending.Expiry.Prudent.Should().BeNull();
        var text = Standard.Build().OutcomeOf(Letter(Breach, TheCaf, Sent), new(2024, 2, 1), Strict).Render(Language.French);
        text.Should().StartWith(
            "Le 1er février 2024, le délai court : le dernier jour pour se conformer est le 29 février 2024 ; "
            + "sans mise en conformité ce jour-là au plus tard, la convention prend fin ce jour-là à 24 heures. [article 12, alinéa 1]");
        text.Should().Contain("[article 12, alinéa 5]").And
            .Contain("Les obligations nées de cette clause demeurent après la fin de la convention. [article 14]");
        text.Should().NotContain("voir plus haut)\n      -");
    }

    [Theory]
    [InlineData("2024-01-30", true)]
    [InlineData("2024-02-28", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", false)]
    public void Breach_CuredByTheLastDay_GoesOn(string cured, bool inTime)
    {
        var outcome = Outcome(Letter(Breach, TheCaf, Sent, Day(cured)), new(2024, 4, 1));
        (outcome is ResiliationOutcome.Cured).Should().Be(inTime);
        (outcome is ResiliationOutcome.Effective).Should().Be(!inTime);
    }

    /// <summary>On a day, what comes later is not known yet.</summary>
    [Fact]
    public void Breach_CuredLater_IsPendingBefore()
    {
        var notice = Letter(Breach, TheCaf, Sent, new LocalDate(2024, 2, 10));
        Outcome(notice, new(2024, 2, 9)).Should().BeOfType<ResiliationOutcome.Pending>();
        Outcome(notice, new(2024, 2, 10)).Should().BeOfType<ResiliationOutcome.Cured>()
            .Which.CuredOn.Should().Be(new LocalDate(2024, 2, 10));
    }

    /// <summary>The month from 22 December 2022 ends on Sunday 22 January 2023: both days are told, and the reading decides.</summary>
    [Fact]
    public void Breach_EndingOnASunday_HasAPrudentDay()
    {
        var cured = Letter(Breach, TheCaf, new(2022, 12, 22), new LocalDate(2023, 1, 23));
        Outcome(cured, new(2023, 2, 1)).Should().BeOfType<ResiliationOutcome.Effective>()
            .Which.Expiry.ToString().Should().Be("2023-01-22 (prudent: 2023-01-23)");
        var convention = Standard.Build();
        convention.OutcomeOf(cured, new(2023, 2, 1), Prudent).Value.Should().BeOfType<ResiliationOutcome.Cured>();
        convention.OutcomeOf(
            Letter(Breach, TheCaf, new(2022, 12, 22), new LocalDate(2023, 1, 24)), new(2023, 2, 1), Prudent).Value.ToString()
            .Should().Be("Effective: in force until 2023-01-23");
    }

    [Fact]
    public void Sending_CountsAndNotReception()
    {
        var notice = ResiliationNotice.Create(new() { By = TheCaf, Ground = Breach, SentOn = Sent, ReceivedOn = new(2024, 2, 20) });
        Outcome(notice, new(2024, 3, 1)).ToString().Should().Be("Effective: in force until 2024-02-29");
        var received = ResiliationNotice.Create(new() { By = TheCaf, Ground = Breach, ReceivedOn = new(2024, 2, 1) });
        Outcome(received, new(2024, 3, 1)).Should().BeOfType<ResiliationOutcome.Undecided>().Which.Missing.Should().Be(NoticeStart.Sending);
    }

    /// <summary>Replayed without the day of the finding, a ground without notice is undecided too.</summary>
    [Fact]
    public void Outcome_WithoutTheDayOfTheFinding_IsUndecided()
    {
        var found = Found(TheCaf, new(2024, 5, 1));
        var outcome = Standard.Build().OutcomeOf(found, new(2024, 5, 2), Strict).With(new Fact("notice.found-on", null));
        outcome.Value.Should().BeOfType<ResiliationOutcome.Undecided>().Which.Missing.Should().BeNull();
        outcome.Value.ToString().Should().Be("Undecided: the day of invocation is not given");
        outcome.Render(Language.French).Should()
            .StartWith(
                "On ne peut dire si l'acte met fin à la convention : le jour où le motif est constaté et invoqué n'est pas indiqué.");
        ExplanationLaws.Hold(outcome);
    }

    /// <summary>Whether the convention stands on the day of the finding decides whether the last day of the term is too late.</summary>
    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "2025-12-31")]
    public void PossibleFrom_OnTheLastDayOfTheTerm_DependsOnWhetherThatDayCounts(bool stands, string? from)
    {
        var early = Found(TheCaf, new(2021, 1, 30));
        var outcome = Standard.Build().OutcomeOf(early, new(2025, 12, 31), Strict).With(new Fact("stands-that-day", stands));
        var refused = outcome.Value.Should().BeOfType<ResiliationOutcome.Refused>().Subject;
        refused.PossibleFrom.Should().Be(from is null ? null : Day(from));
        ExplanationLaws.Hold(outcome);
        var again = Found(TheCaf, new(2025, 12, 31));
        (Standard.Build().OutcomeOf(again, new(2025, 12, 31), Strict)
            .With(new Fact("stands-that-day", stands)).Value is ResiliationOutcome.Moot).Should().Be(stands);
    }

    /// <summary>An act whose day is missing is not one without effect: nothing can be told of it, and a standing leaves it out.</summary>
    [Fact]
    public void Outcome_WithoutTheDayThatCounts_IsUndecided()
    {
        var convention = Standard.Build();
        var sent = Letter(Denonciation, TheCaf, Sent);
        var outcome = convention.OutcomeOf(sent, new(2024, 6, 1), Strict);
        outcome.Value.ToString().Should().Be("Undecided: the day of receipt is not given");
        outcome.Value.EndsOn.Should().BeNull();
        outcome.Render(Language.French).Should()
            .StartWith(
                "On ne peut dire si l'acte met fin à la convention : le jour de la réception de l'écrit n'est pas indiqué. [article 12, "
                    + "alinéa 4]")
            .And.NotContain("pourrait encore y mettre fin");
        ExplanationLaws.Hold(outcome);
        convention.OutcomeOf(
            sent,
            new(2025, 1, 1),
            ResiliationInterpretation.Strict(HolidayCalendar.Metropole, NoticeStart.Sending)).Value.Should()
                .BeOfType<ResiliationOutcome.Effective>();
        Refusals(Letter(Illegality, TheCommune, Sent)).Should()
            .Equal([RefusalReason.NotEntitled], "what is refused whatever the day is refused without it");
        var standing = ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(convention),
            Notices = [sent],
        }).StatusOn(new(2025, 1, 1), Strict);
        standing.Value.Should().Be(ConventionStatus.InForce);
        standing.Render(Language.English).Should()
            .Contain("This act is left out of account, since the day from which it would count is not stated.");
        ExplanationLaws.Hold(standing);
    }

    [Fact]
    public void EndsOn_IsTheLastDay_WhateverEndsTheConvention()
    {
        Outcome(Letter(Breach, TheCaf, Sent), new(2024, 2, 1)).EndsOn.Should().Be(new LocalDate(2024, 2, 29));
        Outcome(Letter(Breach, TheCaf, Sent), new(2024, 6, 1)).EndsOn.Should().Be(new LocalDate(2024, 2, 29));
        Outcome(Denounced(TheCaf, new(2025, 9, 1)), new(2025, 9, 2)).EndsOn.Should().Be(new LocalDate(2025, 12, 31));
        Outcome(Letter(Illegality, TheCommune, Sent), new(2024, 6, 1)).EndsOn.Should().BeNull();
        ((ResiliationOutcome[])[
            Outcome(Letter(Illegality, TheCommune, Sent), new(2024, 6, 1)),
            Outcome(Letter(Denonciation, TheCaf, Sent), new(2024, 6, 1)),
            Outcome(Letter(Breach, TheCaf, Sent), new(2024, 2, 1)),
            Outcome(Letter(Breach, TheCaf, Sent, new LocalDate(2024, 2, 10)), new(2024, 6, 1)),
            Outcome(Letter(Breach, TheCaf, Sent), new(2024, 6, 1)),
            Outcome(Denounced(TheCaf, new(2025, 9, 1)), new(2025, 9, 2))])
            .Select(outcome => outcome.Label().French).Should()
            .Equal("sans effet", "indéterminé", "en cours", "mise en conformité intervenue à temps", "convention résiliée", "sans objet");
    }

    [Fact]
    public void Illegality_IsForTheCafAlone()
    {
        Outcome(Letter(Illegality, TheCaf, Sent), new(2024, 3, 1)).Should().BeOfType<ResiliationOutcome.Effective>();
        var refused =
            Outcome(Letter(Illegality, TheCommune, Sent), new(2024, 3, 1)).Should().BeOfType<ResiliationOutcome.Refused>().Subject;
        refused.Refusals.Select(refusal => refusal.ToString()).Should()
            .Equal("the ground is not open to that party (article 12, paragraph 2)");
        refused.PossibleFrom.Should().BeNull();
    }

    [Fact]
    public void UnamendedChange_NeedsNoNotice_AndIsForTheCafAlone()
    {
        var found = new LocalDate(2024, 5, 1);
        var effective = Outcome(Found(TheCaf, found), found.PlusDays(1)).Should().BeOfType<ResiliationOutcome.Effective>().Subject;
        effective.LastDayInForce.Should().Be(found);
        Outcome(Found(TheCaf, found), found).Should().BeOfType<ResiliationOutcome.Pending>().Which.LastDayToCure.Should().BeNull();
        Refusals(Found(TheCommune, found)).Should().Equal(RefusalReason.NotEntitled);
        var explained = Standard.Build().OutcomeOf(Found(TheCaf, found), found, Strict);
        explained.Replay(explained.Facts.Select(fact => fact.Key == "stands-that-day" ? new Fact(fact.Key, false) : fact)).Value.ToString()
            .Should().Be("Effective: in force until 2024-04-30");
        Standard.Build().OutcomeOf(Found(TheCaf, found), found, Strict).Render(Language.English)
            .Should().Contain("Interpretation: the text sets no day of effect");
    }

    /// <summary>No working day moves the six months, and cure is of no avail.</summary>
    [Fact]
    public void Denunciation_RunsSixMonthsFromTheEventChosen()
    {
        var pending =
            Outcome(Denounced(TheCommune, new(2024, 12, 31)), new(2025, 1, 15)).Should().BeOfType<ResiliationOutcome.Pending>().Subject;
        pending.LastDayInForce.Should().Be(new LocalDate(2025, 6, 30));
        pending.LastDayToCure.Should().BeNull();
        var sunday = Standard.Build().OutcomeOf(Denounced(TheCaf, new(2024, 9, 2)), new(2025, 3, 3), Prudent);
        sunday.Value.ToString().Should()
            .Be("Effective: in force until 2025-03-02", "2 March 2025 is a Sunday, and a notice is not extended");
        sunday.Render(Language.French).Should()
            .Contain(
                "Interprétation : le texte est muet sur le point de départ du délai et sur la forme ; le délai court de la réception de "
                    + "l'écrit.")
            .And.Contain("intitulé « Résiliation par consentement mutuel »").And
            .Contain("le contenu l'emporte sur le titre. [article 11, alinéa 3]");
        var sending = ResiliationInterpretation.Create(
            MonthRounding.Down, WorkingDayPolicy.None, HolidayCalendar.Metropole, NoticeStart.Sending);
        var both = ResiliationNotice.Create(new()
        {
            By = TheCaf,
            Ground = Denonciation,
            SentOn = new(2024, 3, 1),
            ReceivedOn = new(2024, 3, 4),
        });
        Standard.Build().OutcomeOf(both, new(2025, 1, 1), sending).Value.ToString().Should().Be("Effective: in force until 2024-09-01");
        Outcome(both, new(2025, 1, 1)).ToString().Should().Be("Effective: in force until 2024-09-04");
    }

    [Theory]
    [InlineData("2025-06-29", "Effective: in force until 2025-12-29")]
    [InlineData("2025-06-30", "Effective: in force until 2025-12-30")]
    [InlineData("2025-07-01", "Moot: in force until 2025-12-31 without the act")]
    [InlineData("2025-12-31", "Moot: in force until 2025-12-31 without the act")]
    public void Denunciation_AfterWhichTheTermComesFirst_IsMoot(string received, string expected) =>
        Outcome(Denounced(TheCaf, Day(received)), new(2026, 6, 1)).ToString().Should().Be(expected);

    [Fact]
    public void Letter_BeforeTheConventionBinds_IsRefusedUntilItDoes()
    {
        var refused =
            Outcome(Letter(Breach, TheCaf, Signed.PlusDays(-1)), new(2022, 1, 1)).Should().BeOfType<ResiliationOutcome.Refused>().Subject;
        refused.Refusals.Single().Reason.Should().Be(RefusalReason.NotYetBinding);
        refused.PossibleFrom.Should().Be(Signed);
        Outcome(Letter(Breach, TheCaf, Signed), new(2022, 1, 1)).Should().BeOfType<ResiliationOutcome.Pending>();
        Refusals(Letter(Breach, TheCaf, new(1999, 1, 1))).Should().Equal(RefusalReason.NotYetBinding);
    }

    [Fact]
    public void Letter_AfterTheEnd_IsRefusedForGood()
    {
        var refused =
            Outcome(Letter(Breach, TheCaf, new(2026, 1, 1)), new(2026, 1, 2)).Should().BeOfType<ResiliationOutcome.Refused>().Subject;
        refused.Refusals.Single().Reason.Label().French.Should().Be("l'acte est postérieur à la fin de la convention");
        refused.PossibleFrom.Should().BeNull();
    }

    [Fact]
    public void Letter_OnAnUnsignedConvention_IsRefused()
    {
        var convention = Convention.Create(Draft() with
        {
            Parties = [Examples.Caf(Signature.Awaited), Examples.Commune(Signature.On(Signed))],
        });
        convention.OutcomeOf(Letter(Breach, TheCaf, Sent), Sent, Strict).Value.Should().BeOfType<ResiliationOutcome.Refused>()
            .Which.Refusals.Single().ToString().Should().Be("the convention is not signed (closing formula)");
        var undated = Convention.Create(Draft() with
        {
            Parties = [Examples.Caf(Signature.Undated), Examples.Commune(Signature.On(Signed))],
        });
        undated.OutcomeOf(Letter(Breach, TheCaf, Sent), Sent, Strict, UndatedSignature.AssumeUnsigned).Value.Should()
            .BeOfType<ResiliationOutcome.Refused>();
        undated.OutcomeOf(Letter(Breach, TheCaf, Sent), Sent, Strict).Value.Should().BeOfType<ResiliationOutcome.Pending>();
    }

    [Fact]
    public void Letter_WithEveryFault_IsRefusedForEveryReason()
    {
        var notice = Letter(Illegality, TheCommune, new(2026, 2, 1), new LocalDate(2026, 1, 15), NoticeForm.AnyWriting, names: false);
        Refusals(notice).Should().Equal(
            RefusalReason.NotEntitled,
            RefusalReason.AlreadyEnded,
            RefusalReason.WrongForm,
            RefusalReason.ClauseNotNamed,
            RefusalReason.AlreadyCured);
        var refused = (ResiliationOutcome.Refused)Outcome(notice, new(2026, 3, 1));
        refused.Refusals.Select(refusal => refusal.Source.ToString()).Should()
            .Equal("article 12, paragraph 2", "article 10", "article 12, paragraph 2", "code civil, art. 1225", "article 12, paragraph 2");
        Standard.Build().OutcomeOf(notice, new(2026, 3, 1), Strict).Render(Language.English).Should().StartWith(
            "The act does not end the convention: the ground is not open to that party; the act is later than the end of the convention; "
                + "the form is not the one");
    }

    [Fact]
    public void Letter_InAnotherForm_CouldBeSentAgain()
    {
        var refused = (ResiliationOutcome.Refused)Outcome(Letter(Breach, TheCaf, Sent, form: NoticeForm.AnyWriting), new(2024, 2, 20));
        refused.Refusals.Single().Reason.Should().Be(RefusalReason.WrongForm);
        refused.PossibleFrom.Should().Be(new LocalDate(2024, 2, 20));
        Outcome(Letter(Breach, TheCaf, Sent, form: NoticeForm.RegisteredLetterWithAcknowledgement, names: true), Sent).Should()
            .BeOfType<ResiliationOutcome.Pending>();
    }

    [Fact]
    public void Regime_OfAnotherConvention_IsData()
    {
        var third = Id<Party>.Parse("msa");
        var regime = ResiliationRegime.Create(
        [
            ResiliationGround.Create(new()
            {
                Kind = GroundKind.Denonciation,
                Clause = Denonciation,
                Heading = "Dénonciation",
                Entitled = [third],
                MiseEnDemeure = false,
                Notice = NoticePeriod.FromMonths(3),
                NoticeStart = NoticeStart.Sending,
                Form = NoticeForm.AnyWriting,
            }),
            ResiliationGround.Create(new()
            {
                Kind = GroundKind.Breach,
                Clause = Breach,
                Heading = "Manquement",
                Entitled = [TheCaf, third],
                MiseEnDemeure = true,
                Notice = NoticePeriod.FromDays(15),
                NoticeStart = NoticeStart.Reception,
            }),
        ]);
        var draft = Draft(regime: regime);
        var convention = Convention.Create(draft with
        {
            Parties =
            [
                .. draft.Parties, OtherParty.Create(new() { Id = third, Name = "MSA", Signature = Signature.On(Signed) }, OtherBody.Msa)
            ],
        });
        convention.OutcomeOf(Letter(Denonciation, third, new(2024, 11, 30)), new(2025, 3, 1), Strict).Value.ToString()
            .Should().Be("Effective: in force until 2025-02-28");
        convention.OutcomeOf(Letter(Denonciation, TheCaf, new(2024, 11, 30)), new(2025, 3, 1), Strict).Value.Should()
            .BeOfType<ResiliationOutcome.Refused>();
        var received = ResiliationNotice.Create(new()
        {
            By = third,
            Ground = Breach,
            ReceivedOn = new(2024, 5, 1),
            Form = NoticeForm.AnyWriting,
        });
        convention.OutcomeOf(received, new(2024, 5, 17), Strict).Value.ToString().Should().Be("Effective: in force until 2024-05-16");
        convention.OutcomeOf(received, new(2024, 5, 17), Strict).Render(Language.English).Should().NotContain("article 12, paragraph 5").And
            .Contain("states no clause that survives it");
    }

    [Fact]
    public void Regime_Standard_IsThatOfTheArticle()
    {
        var regime = ResiliationRegime.Standard(TheCaf, [TheCaf, TheCommune]);
        regime.Grounds.Select(ground => ground.ToString()).Should().Equal(
            "Breach (art-12.1)", "Illegality (art-12.2)", "UnamendedChange (art-12.3)", "Denonciation (art-12.4)");
        regime.Find(GroundKind.Denonciation).Should().BeSameAs(regime.Find(Denonciation));
        regime.Find(ClauseId.Article(1)).Should().BeNull();
        FluentActions.Invoking(() => ResiliationRegime.Standard(TheCaf, [TheCommune])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => regime.Find((GroundKind)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Complying after the term has ended the convention saves nothing.</summary>
    [Fact]
    public void Cure_AfterTheTerm_LeavesTheActMoot()
    {
        Outcome(Letter(Breach, TheCaf, new(2025, 12, 15), new LocalDate(2026, 1, 10)), new(2026, 2, 1)).Should()
            .BeOfType<ResiliationOutcome.Moot>();
        Outcome(Letter(Breach, TheCaf, new(2025, 12, 15), new LocalDate(2025, 12, 31)), new(2026, 2, 1)).Should()
            .BeOfType<ResiliationOutcome.Cured>();
    }

    /// <summary>30 December 2028 is a Saturday: by the prudent reading the month that ends on it runs past the term.</summary>
    [Fact]
    public void PossibleFrom_FollowsTheReading()
    {
        var convention = Standard.Build(Term.Create(new(2025, 1, 1), new(2028, 12, 31)));
        var notice = Letter(Breach, TheCaf, new(2028, 11, 28), form: NoticeForm.AnyWriting);
        foreach (var (reading, expected) in ((ResiliationInterpretation, LocalDate?)[])[
            (Strict, new LocalDate(2028, 11, 30)), (Prudent, null)])
        {
            var refused = convention.OutcomeOf(notice, new(2028, 11, 30), reading);
            ((ResiliationOutcome.Refused)refused.Value).PossibleFrom.Should().Be(expected);
            ExplanationLaws.Hold(refused);
        }
    }

    /// <summary>The shrunk case of a replay that lacked the cure of a letter without a day of sending.</summary>
    [Fact]
    public void Explanation_OfALetterWithoutItsStart_ObeysTheLaws()
    {
        var received = ResiliationNotice.Create(new()
        {
            By = TheCaf,
            Ground = Breach,
            ReceivedOn = new(2024, 5, 29),
            CuredOn = new(2024, 6, 1),
        });
        ExplanationLaws.Hold(Standard.Build().OutcomeOf(received, new(2024, 6, 10), Strict));
        ExplanationLaws.Hold(
            ConventionRecord.Create(new()
            {
                History = ConventionHistory.Of(Standard.Build()),
                Notices = [received],
            }).StatusOn(new(2024, 6, 10), Strict));
    }

    [Fact]
    public void Letter_OnAConventionSignedAfterItsTerm_IsRefused()
    {
        var late = Signature.On(new(2026, 3, 1));
        var convention = Convention.Create(Draft() with { Parties = [Examples.Caf(late), Examples.Commune(late)] });
        var outcome = convention.OutcomeOf(Letter(Breach, TheCaf, new(2026, 1, 15)), new(2026, 4, 1), Strict);
        ((ResiliationOutcome.Refused)outcome.Value).Refusals.Single().Reason.Should().Be(RefusalReason.AlreadyEnded);
        outcome.Render(Language.French).Should().Contain("Conclue après son terme");
    }

    /// <summary>A new act is promised only where it would end the convention.</summary>
    [Theory]
    [InlineData("2024-03-10", null)]
    [InlineData("2024-04-01", null)]
    [InlineData("2024-04-02", "2024-04-01")]
    [InlineData(null, "2024-04-01")]
    public void PossibleFrom_WhereNothingIsLeftToAskFor_IsNone(string? cured, string? expected)
    {
        var notice = Letter(Breach, TheCaf, new(2024, 3, 1), cured is null ? null : Day(cured), NoticeForm.AnyWriting);
        ((ResiliationOutcome.Refused)Outcome(notice, new(2024, 4, 1))).PossibleFrom.Should().Be(expected is null ? null : Day(expected));
    }

    [Theory]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    public void PossibleFrom_WhereTheTermWouldComeFirst_IsNone(string on, bool isPossible) =>
        (((ResiliationOutcome.Refused)Outcome(Denounced(TheCaf, new(2021, 5, 1)), Day(on))).PossibleFrom is not null).Should().Be(
            isPossible);

    [Fact]
    public void Outcome_OnADay_KnowsOfNoLaterCure()
    {
        var notice = Letter(Breach, TheCaf, new(2024, 3, 1), new LocalDate(2024, 2, 1));
        Outcome(notice, new(2024, 1, 1)).Should().BeOfType<ResiliationOutcome.Pending>();
        Refusals(notice).Should().Equal(RefusalReason.AlreadyCured);
        var convention = Standard.Build();
        var cured = Letter(Breach, TheCaf, new(2024, 1, 10), new LocalDate(2024, 1, 20));
        var explained = convention.OutcomeOf(cured, new(2024, 1, 15), Strict);
        explained.Replay(
            explained.Facts.Select(fact => fact.Key == "asked.day" ? new Fact(fact.Key, new LocalDate(2024, 12, 1)) : fact)).Value
            .Should().Be(convention.OutcomeOf(cured, new(2024, 12, 1), Strict).Value);
    }

    /// <summary>By the other reading of the clause, the convention waits for a second act.</summary>
    [Fact]
    public void Replay_WithASecondActNeeded_StaysPending()
    {
        var explained = Standard.Build().OutcomeOf(Letter(Breach, TheCaf, Sent), new(2024, 6, 1), Strict);
        explained.Value.Should().BeOfType<ResiliationOutcome.Effective>();
        var waiting = explained.Replay(explained.Facts.Select(fact => fact.Key == "no-second-act" ? new Fact(fact.Key, false) : fact));
        var pending = waiting.Value.Should().BeOfType<ResiliationOutcome.Pending>().Subject;
        (pending.LastDayInForce, pending.FirstDayWithout).Should().Be((null, null));
        pending.LastDayToCure.Should().Be(new LocalDate(2024, 2, 29));
        pending.ToString().Should().Be("Pending: in force until a second act");
        waiting.Render(Language.English).Should().Contain("a second act may declare the termination").And.NotContain("commitments stop");
        waiting.Render(Language.French).Should().Contain("le délai est écoulé : le dernier jour pour se conformer était le 29 février 2024")
            .And.Contain("faute de mise en conformité à cette date, un second acte peut déclarer la résiliation.");
        pending.EndsOn.Should().BeNull();
        On(Standard.Build().Term.Last).Should().BeOfType<ResiliationOutcome.Pending>("the convention still stands that day");
        On(Standard.Build().Term.Last.PlusDays(1)).Should().BeOfType<ResiliationOutcome.Moot>("no second act came before the term");

        ResiliationOutcome On(LocalDate day)
        {
            var asked = Standard.Build().OutcomeOf(Letter(Breach, TheCaf, Sent), day, Strict);
            var replayed = asked.Replay(asked.Facts.Select(fact => fact.Key == "no-second-act" ? new Fact(fact.Key, false) : fact));
            ExplanationLaws.Hold(replayed);
            return replayed.Value;
        }

        var plain = ResiliationNotice.Create(Letter(Breach, TheCaf, Sent).ToDetails() with { Form = NoticeForm.AnyWriting });
        var refused = Standard.Build().OutcomeOf(plain, new(2024, 6, 1), Strict);
        refused.Value.ToString().Should().Be("Refused: WrongForm");
        refused.Render(Language.French).Should()
            .Contain("Interprétation : la forme que la clause exige est une condition de l'effet de l'acte");
        var facts = refused.Facts.Select(fact => fact.Key == "form-is-condition" ? new Fact(fact.Key, false) : fact)
            .UnionBy(explained.Facts.Where(fact => fact.Key != "unknown-form"), fact => fact.Key).ToList();
        refused.Replay(facts).Value.Should()
            .BeOfType<ResiliationOutcome.Effective>("a form that is evidence alone does not take the act's effect away");
        explained.Replay(explained.Facts.Select(fact => fact.Key == "unknown-form" ? new Fact(fact.Key, false) : fact)).Value.Should()
            .BeOfType<ResiliationOutcome.Refused>();
        explained.Replay(explained.Facts.Select(fact => fact.Key == "unknown-naming" ? new Fact(fact.Key, false) : fact)).Value.Should()
            .BeOfType<ResiliationOutcome.Refused>();
    }

    [Fact]
    public void Text_TellsBothDates_AndWhyADayIsOff()
    {
        var convention = Standard.Build();
        convention.OutcomeOf(Letter(Breach, TheCaf, new(2024, 2, 10), new LocalDate(2024, 3, 11)), new(2024, 3, 20), Strict).Render(
            Language.English)
            .Should().StartWith(
                "On 20 March 2024, provided that the ground is established and subject to what is presumed below, the convention is "
                    + "terminated: "
                    + "its last day was 10 March 2024 (the time expires on 10 March 2024, "
                    + "or, if extended under article 642 of the code de procédure civile, on 11 March 2024).")
            .And.Contain("falls on a Saturday, a Sunday or a public holiday (Sunday)");
        convention.OutcomeOf(Letter(Breach, TheCaf, new(2024, 4, 1)), new(2024, 4, 2), Strict).Render(Language.French)
            .Should().Contain("tombe un samedi, un dimanche ou un jour férié (fête du Travail)").And
            .Contain("aucune mise en conformité n'a encore eu lieu");
    }

    [Fact]
    public void Outcomes_AreComparedByTheirValues()
    {
        var one = Outcome(Letter(Breach, TheCaf, Sent), new(2024, 2, 1));
        one.Should().Be(Outcome(Letter(Breach, TheCaf, Sent), new(2024, 2, 2))).And
            .NotBe(Outcome(Letter(Breach, TheCaf, Sent), new(2024, 4, 2)));
        one.GetHashCode().Should().Be(Outcome(Letter(Breach, TheCaf, Sent), new(2024, 2, 2)).GetHashCode());
        one.Equals((object?)null).Should().BeFalse();
        Enum.GetValues<RefusalReason>().Select(reason => reason.Label().ToString()).Should().OnlyHaveUniqueItems();
        FluentActions.Invoking(() => ((RefusalReason)99).Label()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void OutcomeOf_WrongArguments_Throws()
    {
        var convention = Standard.Build();
        var letter = Letter(Breach, TheCaf, Sent);
        convention.Invoking(one => one.OutcomeOf(Letter(Breach, Id<Party>.Parse("msa"), Sent), Sent, Strict)).Should()
            .Throw<ArgumentException>().WithMessage("*msa*");
        convention.Invoking(one => one.OutcomeOf(Letter(ClauseId.Article(9), TheCaf, Sent), Sent, Strict)).Should()
            .Throw<ArgumentException>().WithMessage("*art-9*");
        convention.Invoking(one => one.OutcomeOf(null!, Sent, Strict)).Should().Throw<ArgumentNullException>();
        convention.Invoking(one => one.OutcomeOf(letter, Sent, null!)).Should().Throw<ArgumentNullException>();
        convention.Invoking(one => one.OutcomeOf(letter, new(2024, 1, 1, CalendarSystem.Julian), Strict)).Should()
            .Throw<ArgumentException>();
        convention.Invoking(one => one.OutcomeOf(letter, Sent, Strict, (UndatedSignature)7)).Should().Throw<ArgumentOutOfRangeException>();
        Convention.Create(Draft() with { Resiliation = null }).Invoking(one => one.OutcomeOf(letter, Sent, Strict)).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => ResiliationInterpretation.Create(
            MonthRounding.Down, WorkingDayPolicy.Backward, HolidayCalendar.Metropole, NoticeStart.Sending))
            .Should().Throw<ArgumentOutOfRangeException>();
        ResiliationNotice.TryCreate(new() { By = TheCaf, Ground = Breach }).Violations.Single().Code.Should().Be("notice-without-day");
        ResiliationNotice.TryCreate(new()
        {
            By = TheCaf,
            Ground = Breach,
            SentOn = Sent,
            ReceivedOn = Sent.PlusDays(-1),
        }).Violations.Single().Code
            .Should().Be("days-out-of-order");
    }

    [Fact]
    public void OutcomeOf_AtTheCalendarsEnds_IsClear()
    {
        var forever = Standard.Build(Term.Create(new(2022, 1, 1), LocalDate.MaxIsoValue));
        forever.OutcomeOf(Letter(Breach, TheCaf, new(9999, 11, 30)), new(9999, 12, 31), Strict).Value.ToString().Should()
            .Be("Effective: in force until 9999-12-30");
        forever.Invoking(one => one.OutcomeOf(Letter(Breach, TheCaf, new(9999, 12, 1)), new(9999, 12, 31), Strict))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*9999-12-31*");
        forever.OutcomeOf(Found(TheCaf, LocalDate.MaxIsoValue), LocalDate.MaxIsoValue, Strict).Value.Should()
            .BeOfType<ResiliationOutcome.Moot>();
        Outcome(Letter(Breach, TheCaf, Sent), LocalDate.MinIsoValue).Should().BeOfType<ResiliationOutcome.Pending>();
        Outcome(Letter(Breach, TheCaf, new(1, 1, 1)), LocalDate.MaxIsoValue).Should().BeOfType<ResiliationOutcome.Refused>();
    }

    [Fact]
    public void Explanation_OfEachCase_ObeysTheLaws()
    {
        var convention = Standard.Build();
        ResiliationNotice[] acts =
        [
            Letter(Breach, TheCaf, Sent),
            Letter(Breach, TheCommune, Sent, new LocalDate(2024, 2, 10)),
            Letter(Illegality, TheCommune, Sent),
            Letter(Breach, TheCaf, new(2025, 12, 15)), Found(TheCaf, Sent), Denounced(TheCommune, Sent), Letter(Denonciation, TheCaf, Sent),
            Letter(Breach, TheCaf, new(2022, 12, 22), new LocalDate(2023, 1, 23)),
            Letter(Breach, TheCaf, Sent, form: NoticeForm.AnyWriting),
        ];
        foreach (var act in acts)
        {
            foreach (var reading in (ResiliationInterpretation[])[Strict, Prudent])
            {
                ExplanationLaws.Hold(convention.OutcomeOf(act, new(2024, 2, 15), reading));
                ExplanationLaws.Hold(
                    ConventionRecord.Create(new()
                    {
                        History = ConventionHistory.Of(convention),
                        Notices = [act],
                    }).StatusOn(new(2024, 6, 1), reading));
            }
        }
    }

    private static IEnumerable<RefusalReason> Refusals(ResiliationNotice notice) =>
        ((ResiliationOutcome.Refused)Outcome(notice, new(2026, 3, 1))).Refusals.Select(refusal => refusal.Reason);

    private static ResiliationOutcome Outcome(ResiliationNotice notice, LocalDate on) =>
        Standard.Build().OutcomeOf(notice, on, Strict).Value;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
