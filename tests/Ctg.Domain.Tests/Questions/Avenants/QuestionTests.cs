using Ctg.Domain.Avenants;
using Ctg.Domain.Bonus;
using Ctg.Domain.DataExchange;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Tests.Resiliations;
using NodaTime;
using static Ctg.Domain.Tests.Avenants.Texts;

namespace Ctg.Domain.Tests.Avenants;

/// <summary>Questions asked of a history are answered from the text of the day.</summary>
public class QuestionTests
{
    private static readonly ClauseId Length = ClauseId.Article(10);
    private static readonly ResiliationInterpretation Strict = ResiliationInterpretation.Strict(HolidayCalendar.Metropole);

    [Fact]
    public void Status_IsThatOfTheTextOfTheDay()
    {
        var history = History(Extension("prolongation", new(2025, 6, 3), new(2025, 7, 1), new(2026, 12, 31)));
        history.Original.StatusOn(new(2026, 6, 1)).Value.Should().Be(ConventionStatus.Expired);
        history.StatusOn(new(2026, 6, 1)).Value.Should().Be(ConventionStatus.InForce);
        history.StatusOn(new(2026, 6, 1), knownOn: new(2025, 6, 2)).Value.Should()
            .Be(ConventionStatus.Expired, "the avenant was not known yet");
        ConventionRecord.Create(new() { History = history }).StatusOn(new(2026, 6, 1), Strict).Value.Should().Be(ConventionStatus.InForce);
        ConventionHistory.Of(history.Original).StatusOn(new(2026, 6, 1)).Value.Should().Be(ConventionStatus.Expired);
    }

    [Fact]
    public void Reason_CitesTheClauseAsAmended()
    {
        var history = History(Extension("prolongation", new(2025, 6, 3), new(2025, 7, 1), new(2026, 12, 31)));
        var status = history.StatusOn(new(2026, 6, 1));
        status.Conclusion.Source.Should().BeOfType<ClauseSource>().Which.AmendedBy!.Avenant.Should().Be("Avenant prolongation");
        status.Conclusion.Source!.Citation.French.Should()
            .StartWith("article 10, modifié par l'avenant « Avenant prolongation » du 3 juin 2025");
        status.Conclusion.Source!.Citation.English.Should()
            .StartWith("article 10, as amended by the avenant 'Avenant prolongation' of 3 June 2025");
        ExplanationLaws.Hold(status);

        // What the avenant left alone is cited as it was, and so is the term before the avenant took effect.
        history.StatusOn(new(2025, 6, 30)).Conclusion.Source!.ToString().Should().Be("article 10");
        history.AsOf(new(2026, 1, 1)).Convention.Cite(ClauseId.Article(12, 4)).AmendedBy.Should().BeNull();
        history.AsOf(new(2026, 1, 1)).Convention.Should()
            .Be(Convention.Create(history.AsOf(new(2026, 1, 1)).Convention.ToDetails()), "how a clause is cited is no content");
    }

    /// <summary>Each amended value, with a question whose reason cites its clause.</summary>
    [Fact]
    public void EveryAmendedValue_IsCitedAsAmended()
    {
        var denunciation = Standard.Build().Resiliation!.Find(GroundKind.Denonciation)!;
        var draft = Standard.Draft();
        var terms = draft.DataExchange!;
        var steering = draft.Steering!;
        Change[] changes =
        [
            Change.Replace(
                denunciation.Clause,
                Part.Ground(ResiliationGround.Create(denunciation.ToDetails() with { Notice = NoticePeriod.FromMonths(3) }))),
            Change.Replace(
                ClauseId.Article(7), Part.DataExchange(DataExchangeTerms.Create(terms.Exchange, terms.Study, terms.Study, terms.Register))),
            Change.Replace(ClauseId.Annex(4), Part.Steering(SteeringCommittee.Create(steering.ToDetails() with { MeetingsPerYear = 2 }))),
            Change.Replace(ClauseId.Annex(5), Part.Evaluation(EvaluationTerms.Create(ClauseId.Annex(5), null, null))),
        ];
        var history = ConventionHistory.Create(new()
        {
            Original = Convention.Create(draft with
            {
                Plan = Examples.PlanOf(PlanAction.Create(new()
                {
                    Number = ActionNumber.Create(1, 1),
                    Title = "Accueil",
                    Schedule = YearSet.Create([YearRun.Create(2022, 2025)]),
                }))
            }),
            Avenants = [Avenant("refonte", January, changes)],
        });
        var notice = Standard.Denounced(Standard.TheCommune, new(2024, 3, 1));
        history.OutcomeOf(notice, new(2024, 4, 1), Strict).Render(Language.French).Should()
            .Contain("[article 12, alinéa 4, modifié par l'avenant « Avenant refonte » du 1er janvier 2024");
        history.LatestNotice(Standard.TheCommune, denunciation.Clause, new(2025, 6, 30), new(2024, 4, 1), Strict).Render(Language.French)
            .Should().Contain("[article 12, alinéa 4, modifié par l'avenant « Avenant refonte » du 1er janvier 2024");
        var request = DataExchangeRequest.Create(new() { By = Standard.TheCommune, Holder = Standard.TheCaf, PersonalData = true });
        history.ExchangeOn(request, new(2024, 3, 1), AdverseOpinion.Blocks).Render(Language.French).Should()
            .Contain("[article 7, alinéa 2, modifié par l'avenant « Avenant refonte »");
        var schedule = Schedule(history, new(2024, 6, 1));
        schedule.Items.Where(item => item.Value is { Kind: ObligationKind.CommitteeMeeting, Year: 2024 }).Should().HaveCount(2)
            .And.OnlyContain(
                item => item.Render(Language.French).Contains(
                    "[annexe 4, modifiée par l'avenant « Avenant refonte »", StringComparison.Ordinal));
        schedule.Items.Where(item => item.Value is { Kind: ObligationKind.CommitteeMeeting, Year: 2022 }).Should().ContainSingle()
            .Which.Render(Language.French).Should().Contain("[annexe 4]");
        schedule.Items.First(item => item.Value is { Kind: ObligationKind.AnnualReview, Year: 2024 }).Render(Language.French).Should()
            .Contain("[annexe 5, modifiée par");
    }

    /// <summary>A contract can be extended only before it expires: code civil, art. 1213.</summary>
    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-01-15", false)]
    public void Extension_SignedAfterTheEnd_DoesNotExtendTheTerm(string signedDay, bool extends)
    {
        var signedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(signedDay).Value;
        var history = History(Extension("tardif", signedOn, new(2026, 2, 1), new(2026, 12, 31)));
        var status = history.StatusOn(new(2026, 6, 1));
        status.Value.Should().Be(extends ? ConventionStatus.InForce : ConventionStatus.Expired);
        ExplanationLaws.Hold(status);
        var version = history.AsOf(new(2026, 6, 1));
        version.SetAside.Should().HaveCount(extends ? 0 : 1);
        if (!extends)
        {
            status.Render(Language.French).Should().Contain("ne prolonge pas la convention, qui a pris fin le 31 décembre 2025").And
                .Contain("il faut une nouvelle convention").And.Contain("[code civil, art. 1213]");
            status.Render(Language.French).Should()
                .Contain("À la signature de l'avenant « Avenant tardif », le terme de la convention était le 31 décembre 2025.");
            status.With(new Fact("extension.signed-on[tardif]", PartialDate.On(new(2025, 12, 31)))).Value.Should()
                .Be(ConventionStatus.InForce, "it would have extended the term");
            version.Convention.Term.Should().Be(Original.Term);
            version.SetAside[0].By.Should().BeNull();
            version.SetAside[0].In(Language.English).Should().Contain("after the end of the convention");
            version.ProvenanceOf(PartId.Term)!.IsOriginal.Should().BeTrue();
        }
    }

    [Fact]
    public void RenewalSignedAfterTheEnd_NeitherRenewsNorIsFollowedByOne()
    {
        var history = History(
            Domain.Avenant.Create(Details("reconduction", new(2026, 3, 1), Change.RenewTerm(Length, new(2027, 12, 31)))),
            Extension("suite", new(2026, 9, 1), new(2026, 9, 1), new(2028, 12, 31)));
        var status = history.StatusOn(new(2026, 10, 1));
        status.Value.Should().Be(ConventionStatus.Expired);
        status.Render(Language.English).Should().Contain("does not renew the convention").And.Contain("[code civil, art. 1214]").And
            .Contain("does not extend the convention");
        ExplanationLaws.Hold(status);
    }

    /// <summary>What moves the end of the term is late or in time by its day of signature, whatever form the change has.</summary>
    [Fact]
    public void TermReplacedAfterTheEnd_IsNotExtended()
    {
        var longer = new TermClause(Length, Term.Create(Original.Term.First, new(2026, 12, 31)), Original.TermClause.Renewal);
        var late = Domain.Avenant.Create(
            Details(
                "remplace",
                new(2026, 2, 1),
                Change.Replace(Length, Part.Term(longer))) with
            { SignedOn = PartialDate.On(new(2026, 1, 15)) });
        var status = History(late).StatusOn(new(2026, 6, 1));
        status.Value.Should().Be(ConventionStatus.Expired);
        status.Render(Language.French).Should().Contain("ne prolonge pas la convention, qui a pris fin le 31 décembre 2025");
        ExplanationLaws.Hold(status);
        var inTime = Domain.Avenant.Create(late.ToDetails() with { SignedOn = PartialDate.On(new(2025, 12, 15)) });
        History(inTime).StatusOn(new(2026, 6, 1)).Value.Should().Be(ConventionStatus.InForce);
    }

    /// <summary>
    /// An extension signed under one that was signed before it comes in time, in whatever order they take effect, and prevails where it
    /// says so.
    /// </summary>
    [Fact]
    public void Extensions_AreJudgedInTheOrderOfTheirSignatures()
    {
        var first = Extension("b", new(2025, 12, 1), new(2026, 1, 1), new(2026, 6, 30));
        var second = Domain.Avenant.Create(
            Extension("a", new(2026, 1, 15), new(2026, 1, 1), new(2026, 12, 31)).ToDetails() with { PrevailsOver = [first.Id] });
        var history = History(first, second);
        history.StatusOn(new(2026, 9, 1)).Value.Should().Be(ConventionStatus.InForce);
        history.AsOf(new(2026, 9, 1)).Convention.Term.Last.Should().Be(new LocalDate(2026, 12, 31));

        // Signed after the first extension had run out, the second leaves the first as it stands.
        var tooLate = Domain.Avenant.Create(second.ToDetails() with
        {
            SignedOn = PartialDate.On(new(2026, 7, 1)),
            KnownOn = new(2026, 7, 1),
        });
        var other = History(first, tooLate);
        other.StatusOn(new(2026, 5, 1)).Value.Should().Be(ConventionStatus.InForce);
        var after = other.StatusOn(new(2026, 9, 1));
        after.Value.Should().Be(ConventionStatus.Expired);
        after.Render(Language.French).Should().Contain("qui a pris fin le 30 juin 2026");
        ExplanationLaws.Hold(after);
        Schedule(other, new(2026, 8, 1)).Binding.Value!.Last.Should().Be(new LocalDate(2026, 6, 30));
    }

    /// <summary>An extension agreed in time that takes effect after the end carries the term on, which is a reading.</summary>
    [Fact]
    public void ExtensionThatTakesEffectAfterTheEnd_LeavesNoGap()
    {
        var history = History(Extension("prolongation", new(2025, 11, 1), new(2026, 2, 1), new(2026, 12, 31)));
        var status = history.StatusOn(new(2026, 1, 15));
        status.Value.Should().Be(ConventionStatus.InForce);
        status.Conclusion.Source!.Citation.French.Should().StartWith("article 10, modifié par l'avenant « Avenant prolongation »");
        status.With(new Fact("extension-is-continuous", false)).Value.Should().Be(ConventionStatus.Expired);
        ExplanationLaws.Hold(status);
        history.StatusOn(new(2026, 2, 1)).Value.Should().Be(ConventionStatus.InForce);
        history.StatusOn(new(2026, 1, 15), knownOn: new(2025, 10, 31)).Value.Should()
            .Be(ConventionStatus.Expired, "the extension was not known yet");
        var act = ResiliationNotice.Create(new()
        {
            By = Id<Party>.Parse("commune"),
            Ground = ClauseId.Article(12, 4),
            ReceivedOn = new(2026, 1, 15),
        });
        history.OutcomeOf(act, new(2026, 1, 20), Strict).Value.EndsOn.Should().Be(new LocalDate(2026, 7, 15));
    }

    /// <summary>The last day to act is the largest one whose act, judged by the text of that day, ends the convention in time.</summary>
    [Theory]
    [InlineData("none", "2024-06-30")]
    [InlineData("removed", "2024-05-31")]
    [InlineData("nine months", "2024-05-31")]
    [InlineData("three months", "2024-09-30")]
    public void LatestNotice_IsJudgedByTheTextOfTheDayToAct(string change, string expected)
    {
        var ground = Original.Resiliation!.Find(GroundKind.Denonciation)!;
        var avenant = Domain.Avenant.Create(Details("motif", new(2024, 6, 1), change switch
        {
            "removed" => Change.Remove(ground.Clause, PartId.Ground(ground.Clause)),
            "nine months" => Change.Replace(
                ground.Clause, Part.Ground(ResiliationGround.Create(ground.ToDetails() with { Notice = NoticePeriod.FromMonths(9) }))),
            "three months" => Change.Replace(
                ground.Clause, Part.Ground(ResiliationGround.Create(ground.ToDetails() with { Notice = NoticePeriod.FromMonths(3) }))),
            _ => Rename("Les Lutins"),
        }) with
        { SignedOn = PartialDate.On(new(2024, 1, 10)), KnownOn = new(2024, 1, 10) });
        var history = History(avenant);
        var latest = history.LatestNotice(Id<Party>.Parse("commune"), ground.Clause, new(2024, 12, 31), new(2024, 2, 1), Strict);
        var day = latest.Value!.Strict;
        day.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(expected).Value);
        ExplanationLaws.Hold(latest);
        (Ends(day) <= new LocalDate(2024, 12, 31)).Should().BeTrue();
        (Ends(day.PlusDays(1)) <= new LocalDate(2024, 12, 31)).Should().BeFalse("the day after is too late");

        LocalDate? Ends(LocalDate received) => history.OutcomeOf(
            ResiliationNotice.Create(new() { By = Id<Party>.Parse("commune"), Ground = ground.Clause, ReceivedOn = received }),
            new(2024, 2, 1),
            Strict).Value.EndsOn;
    }

    [Fact]
    public void GroundAddedByAnAvenantThatIsNotKnown_IsRefused()
    {
        var ground = Original.Resiliation!.Find(GroundKind.Denonciation)!;
        var without = Convention.Create(Original.ToDetails() with
        {
            Resiliation = ResiliationRegime.Create(
                [.. Original.Resiliation!.Grounds.Where(one => one != ground)], ClauseId.Article(12, 5), ClauseId.Article(11, 3)),
        });
        var history = ConventionHistory.Create(new()
        {
            Original = without,
            Avenants =
            [
                Domain.Avenant.Create(
                    Details("ajout", new(2023, 1, 1), Change.Add(ground.Clause, Part.Ground(ground))) with { KnownOn = new(2024, 3, 1) })
            ],
        });
        var act = ResiliationNotice.Create(new() { By = Id<Party>.Parse("commune"), Ground = ground.Clause, ReceivedOn = new(2024, 6, 1) });
        var unknown = history.OutcomeOf(act, new(2024, 1, 1), Strict);
        unknown.Value.Should().BeOfType<ResiliationOutcome.Refused>().Which.Refusals.Should().ContainSingle().Which.Reason.Should()
            .Be(RefusalReason.GroundNotInText);
        unknown.Render(Language.French).Should().Contain("n'est connu que le 1er mars 2024");
        ExplanationLaws.Hold(unknown);
        history.OutcomeOf(act, new(2024, 3, 1), Strict).Value.Should().BeOfType<ResiliationOutcome.Pending>();
    }

    [Fact]
    public void PartyThatJoined_IsAParty()
    {
        var epci = Epci.Create(new()
        {
            Id = Id<Party>.Parse("epci"),
            Name = "Métropole",
            Signature = Signature.On(new(2024, 1, 1)),
            JoinedOn = January,
        });
        var ground = Original.Resiliation!.Find(GroundKind.Denonciation)!;
        var history = History(Avenant(
            "adhesion",
            January,
            Change.Add(ClauseId.Closing, Part.Party(epci)),
            Change.Replace(
                ground.Clause,
                Part.Ground(ResiliationGround.Create(ground.ToDetails() with { Entitled = [.. ground.Entitled, epci.Id] })))));
        var act = ResiliationNotice.Create(new() { By = epci.Id, Ground = ground.Clause, ReceivedOn = new(2024, 2, 1) });
        history.OutcomeOf(act, new(2024, 3, 1), Strict).Value.EndsOn.Should().Be(new LocalDate(2024, 8, 1));
        ConventionRecord.Create(new() { History = history, Notices = [act] }).StatusOn(new(2024, 8, 2), Strict).Value.Should()
            .Be(ConventionStatus.Terminated);
        var before = ResiliationNotice.Create(new() { By = epci.Id, Ground = ground.Clause, ReceivedOn = January.PlusDays(-1) });
        var refused = history.OutcomeOf(before, new(2024, 3, 1), Strict);
        refused.Value.Should().BeOfType<ResiliationOutcome.Refused>().Which.Refusals.Should().ContainSingle().Which.Reason.Should()
            .Be(RefusalReason.NotEntitled);
        refused.Render(Language.French).Should().Contain("« Métropole »");
        ExplanationLaws.Hold(refused);
        history.Invoking(
            one => one.OutcomeOf(ResiliationNotice.Create(act.ToDetails() with { By = Id<Party>.Parse("msa") }), new(2024, 3, 1), Strict))
            .Should().Throw<ArgumentException>().WithMessage("*'msa'*");
    }

    /// <summary>An avenant that changes a notice after an act leaves the act to the text of its day, which is a reading.</summary>
    [Fact]
    public void GroundChangedAfterTheAct_IsThatOfTheDayOfTheAct()
    {
        var ground = Original.Resiliation!.Find(GroundKind.Denonciation)!;
        var shorter = ResiliationGround.Create(ground.ToDetails() with { Notice = NoticePeriod.FromMonths(3) });
        var history = History(Avenant("preavis", new(2024, 3, 1), Change.Replace(ground.Clause, Part.Ground(shorter))));
        var act = ResiliationNotice.Create(new() { By = Id<Party>.Parse("commune"), Ground = ground.Clause, ReceivedOn = new(2024, 2, 1) });
        var outcome = history.OutcomeOf(act, new(2024, 4, 1), Strict);
        outcome.Value.EndsOn.Should().Be(new LocalDate(2024, 8, 1));
        outcome.With(new Fact("text-of-the-act", false)).Value.EndsOn.Should().Be(new LocalDate(2024, 5, 1));
        ExplanationLaws.Hold(outcome);
        history.OutcomeOf(act, new(2024, 2, 15), Strict).Facts.Select(fact => fact.Key).Should()
            .NotContain("text-of-the-act", "the change was not known");
        var later = ResiliationNotice.Create(act.ToDetails() with { ReceivedOn = new(2024, 3, 1) });
        history.OutcomeOf(later, new(2024, 4, 1), Strict).Value.EndsOn.Should().Be(new LocalDate(2024, 6, 1));
    }

    [Fact]
    public void GroundRemovedOrAddedByAvenant_IsOneOnItsDaysAlone()
    {
        var ground = Original.Resiliation!.Find(GroundKind.Denonciation)!;
        var removed = History(Avenant("suppression", new(2024, 3, 1), Change.Remove(ground.Clause, PartId.Ground(ground.Clause))));
        var without = Convention.Create(Original.ToDetails() with
        {
            Resiliation = ResiliationRegime.Create(
                [.. Original.Resiliation!.Grounds.Where(one => one != ground)], ClauseId.Article(12, 5), ClauseId.Article(11, 3)),
        });
        var added = ConventionHistory.Create(new()
        {
            Original = without,
            Avenants = [Avenant("ajout", new(2024, 3, 1), Change.Add(ground.Clause, Part.Ground(ground)))],
        });
        foreach (var (history, isThere) in new[] { (removed, new(2024, 2, 29)), (added, new LocalDate(2024, 3, 1)) })
        {
            foreach (var day in (LocalDate[])[new(2024, 2, 29), new(2024, 3, 1)])
            {
                var act = ResiliationNotice.Create(new() { By = Id<Party>.Parse("commune"), Ground = ground.Clause, ReceivedOn = day });
                var outcome = history.OutcomeOf(act, new(2024, 4, 1), Strict);
                if (day == isThere)
                {
                    outcome.Value.Should().BeOfType<ResiliationOutcome.Pending>();
                }
                else
                {
                    outcome.Value.Should().BeOfType<ResiliationOutcome.Refused>().Which.Refusals.Should()
                        .ContainSingle(refusal => refusal.Reason == RefusalReason.GroundNotInText)
                        .Which.Source.ToString().Should().Contain("article 12, paragraph 4, as amended by the avenant");
                }

                ExplanationLaws.Hold(outcome);
            }
        }
    }

    [Fact]
    public void Schedule_ReadsEachDutyInTheTextOfItsLastDay()
    {
        var schedule22 = YearSet.Create([YearRun.Create(2022, 2025)]);
        var original = Convention.Create(Standard.Draft() with
        {
            Plan = Examples.PlanOf(PlanAction.Create(new()
            {
                Number = ActionNumber.Create(1, 1),
                Title = "Accueil",
                Schedule = schedule22,
            }))
        });
        var history = ConventionHistory.Create(new()
        {
            Original = original,
            Avenants =
            [
                Avenant(
                    "plan",
                    new(2024, 3, 1),
                    Change.Remove(ClauseId.Annex(4), PartId.Action(ActionNumber.Create(1, 1))),
                    Change.Add(ClauseId.Annex(4), Part.Action(PlanAction.Create(new()
                    {
                        Number = ActionNumber.Create(1, 2),
                        Title = "Suite",
                        Schedule = schedule22,
                    }), PartId.Objective(1, 1, 1)))),
                Extension("prolongation", new(2025, 6, 3), new(2026, 1, 1), new(2026, 12, 31)),
            ],
        });
        var schedule = Schedule(history, new(2025, 9, 1));
        schedule.Items.Select(item => item.Value).Where(item => item.Kind == ObligationKind.AnnualReview)
            .Select(item => $"{item.Subject} {item.Year}")
            .Should().Equal("1.1 2022", "1.1 2023", "1.2 2024", "1.2 2025");
        schedule.Binding.Value!.Last.Should().Be(new LocalDate(2026, 12, 31));
        schedule.Items.Select(item => item.Value).Single(item => item.Kind == ObligationKind.End).Due.Should()
            .Be(new LocalDate(2026, 12, 31));
        schedule.Items.Select(item => item.Value).Where(item => item.Kind == ObligationKind.CommitteeMeeting).Select(item => item.Year)
            .Should().Equal(2022, 2023, 2024, 2025, 2026);
        Schedule(history, new(2025, 6, 2)).Binding.Value!.Last.Should().Be(new LocalDate(2025, 12, 31), "the extension was not known yet");
    }

    /// <summary>A denunciation under an extension that is agreed, and takes effect later, runs to its own end.</summary>
    [Fact]
    public void Outcome_KnowsTheExtensionThatTakesEffectLater()
    {
        var history = History(Extension("prolongation", new(2025, 6, 3), new(2026, 1, 1), new(2026, 12, 31)));
        var act = ResiliationNotice.Create(new()
        {
            By = Id<Party>.Parse("commune"),
            Ground = ClauseId.Article(12, 4),
            ReceivedOn = new(2025, 11, 1),
        });
        history.OutcomeOf(act, new(2025, 11, 15), Strict).Value.EndsOn.Should().Be(new LocalDate(2026, 5, 1));
        history.Original.OutcomeOf(act, new(2025, 11, 15), Strict).Value.Should().BeOfType<ResiliationOutcome.Moot>();
        history.LatestNotice(
            Id<Party>.Parse("commune"),
            ClauseId.Article(12, 4),
            new(2026, 6, 30),
            new(2025, 11, 15),
            Strict).Value!.Strict.Should().Be(new LocalDate(2025, 12, 31));
    }

    [Fact]
    public void BonusYears_AreThoseOfTheLastTermKnown()
    {
        var history = History(Extension("prolongation", new(2025, 6, 3), new(2026, 1, 1), new(2026, 12, 31)));
        var offer = TerritoryOffer.Create(2020, []);
        history.ComputeBonus(
            offer,
            [TerritoryOffer.Create(2026, [])],
            BonusParameters.None,
            BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Strict),
            new(2025, 9, 1))
            .Should().NotBeNull();
        ConventionRecord.Create(new() { History = history })
            .ComputeBonus(
                offer,
                [TerritoryOffer.Create(2026, [])],
                BonusParameters.None,
                BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Strict),
                new(2025, 9, 1),
                Strict)
            .Should().NotBeNull();
    }

    [Fact]
    public void DayWithoutAText_IsRefusedWithTheReason()
    {
        var history = History([.. new[] { Avenant("un", January, Rename("Un")), Avenant("deux", January, Rename("Deux")) }
            .Select(avenant => Domain.Avenant.Create(avenant.ToDetails() with
            {
                SignedOn = PartialDate.On(new(2023, 5, 1)),
                KnownOn = new(2023, 5, 1),
            }))]);
        history.StatusOn(January.PlusDays(-1)).Value.Should().Be(ConventionStatus.InForce);
        history.Invoking(one => one.StatusOn(January)).Should().Throw<InvalidOperationException>().WithMessage("*avenants-conflict*");
        var act = ResiliationNotice.Create(new()
        {
            By = Id<Party>.Parse("commune"),
            Ground = ClauseId.Article(12, 4),
            ReceivedOn = January,
        });
        history.Invoking(one => one.OutcomeOf(act, January.PlusDays(-1), Strict)).Should().Throw<InvalidOperationException>();
        history.Invoking(one => one.LatestNotice(act.By, act.Ground, new(2025, 1, 1), January, Strict)).Should()
            .Throw<InvalidOperationException>();

        // Before that day there is a text, and an answer that leans on later ones says where they end.
        var early = ResiliationNotice.Create(act.ToDetails() with { ReceivedOn = new(2023, 6, 1) });
        var outcome = history.OutcomeOf(early, new(2023, 12, 1), Strict);
        outcome.Render(Language.French).Should().Contain("À compter du 1er janvier 2024, des avenants se contredisent.");
        ExplanationLaws.Hold(outcome);
    }

    [Fact]
    public void AvenantWhoseOnlyChangeIsTooLate_IsSaidToHaveNoEffect()
    {
        var history = History(Extension("tardif", new(2026, 1, 15), new(2026, 2, 1), new(2026, 12, 31)));
        var applied = history.AppliedOn(new(2026, 6, 1));
        applied.Value.Avenants.Should().BeEmpty();
        applied.Render(Language.French).Should().Contain("Le 1er juin 2026, le texte d'origine s'applique tel quel.").And
            .Contain("est sans effet le 1er juin 2026");
        ExplanationLaws.Hold(applied);
    }

    private static Avenant Extension(string id, LocalDate signed, LocalDate effective, LocalDate last) => Domain.Avenant.Create(
        Details(id, effective, Change.ExtendTerm(Length, last)) with { SignedOn = PartialDate.On(signed), KnownOn = signed });

    private static ObligationSchedule Schedule(ConventionHistory history, LocalDate on) => ObligationSchedule.Create(
        ConventionRecord.Create(new() { History = history }),
        new DateInterval(new(2022, 1, 1), new(2027, 12, 31)),
        on,
        ObligationInterpretation.Strict(HolidayCalendar.Metropole));
}
