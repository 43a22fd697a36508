using Ctg.Domain.Arbitraries;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using FsCheck;
using NodaTime;
using static Ctg.Domain.Tests.Resiliations.Standard;

namespace Ctg.Domain.Tests.Obligations;

public class ScheduleTests
{
    private static readonly DateInterval WholeTerm = new(new(2022, 1, 1), new(2026, 12, 31));
    private static readonly ObligationInterpretation Reading = ObligationInterpretation.Strict(HolidayCalendar.Metropole);

    [Fact]
    public void Schedule_OfAYear_ListsWhatIsDueInIt()
    {
        var schedule = Of(Record(), new(new(2024, 1, 1), new(2024, 12, 31)), new(2024, 6, 1));
        schedule.Items.Select(item => item.Value.ToString()).Should().Equal(
            "meeting of the steering committee of 2024: due 2024-12-31, Open",
            "annual review 2024, action 1.1: due 2024-12-31, Open");
        schedule.Late.Select(item => item.Value.ToString()).Should().Equal(
            "meeting of the steering committee of 2022: due 2022-12-31, Late",
            "annual review 2022, action 1.1: due 2022-12-31, Late",
            "annual review 2022, action 1.2: due 2022-12-31, Late",
            "meeting of the steering committee of 2023: due 2023-12-31, Late",
            "annual review 2023, action 1.1: due 2023-12-31, Late");
        schedule.Unscheduled.Should().Equal(ActionNumber.Parse("1.3"));
        schedule.ToString().Should().Be("2024-01-01/2024-12-31: 2 items, 5 late on 2024-06-01");
        schedule.Items[0].Value.Clause.Text.Should().Be("annex-4");
        schedule.Items[0].Value.By.Should().Equal(TheCaf, TheCommune);
        schedule.Items[1].Value.To.Should().Be(ObligationRecipient.Committee);
        schedule.Items[1].Value.By.Should().Equal(TheCommune);
    }

    [Fact]
    public void Schedule_OfTheLastYear_HoldsTheEvaluationAndTheEnd()
    {
        var schedule = Of(Record(), new(new(2025, 1, 1), new(2026, 12, 31)), new(2025, 6, 1));
        schedule.Items.Select(item => item.Value.ToString()).Should().Equal(
            "meeting of the steering committee of 2025: due 2025-12-31, Open",
            "annual review 2025, action 1.1: due 2025-12-31, Open",
            "global evaluation: due 2025-12-31, Open",
            "last day of the convention: due 2025-12-31, Upcoming",
            "review at the end of the convention: no last day, Upcoming");
        schedule.Items[^1].Value.Opens.Should().Be(new LocalDate(2026, 1, 1));
        Of(Record(), WholeTerm, new(2026, 1, 1)).Items.Single(item => item.Value.Kind == ObligationKind.End).Value.State.Should()
            .Be(ObligationState.Past);
        Of(Record(), WholeTerm, new(2026, 1, 1)).Items.Single(item => item.Value.Kind == ObligationKind.FinalReview).Value.State.Should()
            .Be(ObligationState.Open);
    }

    [Fact]
    public void Schedule_OfWhatIsDone_SaysWhen()
    {
        var record = Record(draft => draft with
        {
            Meetings = [new(2022, 12, 31), new(2023, 1, 1)],
            Reviews = [new(ActionNumber.Parse("1.1"), 2022, new(2022, 12, 31)), new(ActionNumber.Parse("1.2"), 2022, new(2023, 1, 1))],
            EvaluatedOn = new(2026, 1, 1),
        });
        var states = States(record, new(2026, 6, 1));
        states["meeting of the steering committee of 2022"].Should().Be(ObligationState.Done);
        states["meeting of the steering committee of 2023"].Should().Be(ObligationState.Done);
        states["meeting of the steering committee of 2024"].Should().Be(ObligationState.Late);
        states["annual review 2022, action 1.1"].Should().Be(ObligationState.Done);
        states["annual review 2022, action 1.2"].Should().Be(ObligationState.DoneLate);
        states["global evaluation"].Should().Be(ObligationState.DoneLate);
        var before = States(record, new(2022, 12, 30));
        before["meeting of the steering committee of 2022"].Should().Be(ObligationState.Open, "what comes later is not known");
        before["annual review 2023, action 1.1"].Should().Be(ObligationState.Upcoming);
    }

    /// <summary>The day before the last, the last, the day after.</summary>
    [Theory]
    [InlineData(30, ObligationState.Open)]
    [InlineData(31, ObligationState.Open)]
    [InlineData(32, ObligationState.Late)]
    public void Obligation_IsLate_FromTheDayAfterItsLast(int day, ObligationState expected) =>
        States(Record(), new LocalDate(2024, 12, 1).PlusDays(day - 1))["annual review 2024, action 1.1"].Should().Be(expected);

    [Fact]
    public void Convention_OfPartsOfYears_IsExplained()
    {
        var term = Term.Create(new(2021, 7, 22), new(2023, 3, 31));
        var record = ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(Convention.Create(Draft(term) with { Plan = Plan() })),
            Meetings = [new(2021, 9, 1), new(2022, 2, 1)],
        });
        var counted = Of(record, new(new(2021, 1, 1), new(2023, 12, 31)), new(2023, 6, 1));
        counted.Items.Where(item => item.Value.Kind == ObligationKind.CommitteeMeeting)
            .Select(item => $"{item.Value.Opens:R} {item.Value.Due:R} {item.Value.State}")
            .Should().Equal("2022-01-10 2022-12-31 Done", "2023-01-01 2023-03-31 Late");
        var last = counted.Items.Single(item => item.Value is { Kind: ObligationKind.CommitteeMeeting, Year: 2023 });
        last.Render(Language.French).Should()
            .Contain("En 2023, la convention ne lie les parties que du 1er janvier 2023 au 31 mars 2023. [article 10]")
            .And.Contain("Interprétation : le texte compte en années sans traiter de l'année incomplète ; elle compte pour une année.");
        var uncounted =
            ObligationSchedule.Create(record, new(new(2021, 1, 1), new(2023, 12, 31)), new(2023, 6, 1), ObligationInterpretation.Create(
                PartialYear.DoesNotCount,
                AnnualReviewDue.EndOfTheYear,
                UnscheduledActions.AreNotReviewed,
                ReviewedYears.YearsOfTheAction,
                Strict,
                UndatedSignature.AssumeSigned));
        uncounted.Items.Should().NotContain(item => item.Value.Kind == ObligationKind.CommitteeMeeting);
    }

    [Fact]
    public void End_IsToCome_OnTheDayItself()
    {
        States(Record(), new(2025, 12, 31))["last day of the convention"].Should().Be(ObligationState.Upcoming);
        States(Record(), new(2026, 1, 1))["last day of the convention"].Should().Be(ObligationState.Past);
    }

    /// <summary>The term begins on 22 July: a meeting of the day before is none of the convention's, one of that day is.</summary>
    [Theory]
    [InlineData(21, ObligationState.Open)]
    [InlineData(22, ObligationState.Done)]
    public void Meeting_BeforeTheTerm_DoesNotCount(int day, ObligationState expected)
    {
        var early = Signature.On(new(2021, 7, 1));
        var draft =
            Draft(Term.Create(new(2021, 7, 22), new(2023, 3, 31))) with { Parties = [Examples.Caf(early), Examples.Commune(early)] };
        var record = ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(Convention.Create(draft)),
            Meetings = [new(2021, 7, day)],
        });
        Of(record, new(new(2021, 1, 1), new(2021, 12, 31)), new(2021, 10, 1)).Items.Single(
            item => item.Value.Kind == ObligationKind.CommitteeMeeting)
            .Value.State.Should().Be(expected);
    }

    [Fact]
    public void Convention_OfAFewDays_HasOneOfEach()
    {
        var term = Term.Create(new(2022, 3, 1), new(2022, 3, 3));
        var record = ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(Convention.Create(Draft(term) with { Plan = Plan() })),
        });
        Of(record, WholeTerm, new(2022, 3, 2)).Items.Select(item => item.Value.ToString()).Should().Equal(
            "meeting of the steering committee of 2022: due 2022-03-03, Open",
            "annual review 2022, action 1.1: due 2022-03-03, Open",
            "annual review 2022, action 1.2: due 2022-03-03, Open",
            "global evaluation: due 2022-03-03, Open",
            "last day of the convention: due 2022-03-03, Upcoming",
            "review at the end of the convention: no last day, Upcoming");
    }

    [Fact]
    public void Convention_ThatBindsNobody_OwesNothing()
    {
        var unsigned = Convention.Create(Draft() with
        {
            Parties = [Examples.Caf(Signature.Awaited), Examples.Commune(Signature.On(Signed))],
        });
        Of(ConventionRecord.Create(new() { History = ConventionHistory.Of(unsigned) }), WholeTerm, new(2024, 1, 1)).Items.Should()
            .BeEmpty();
        var late = Convention.Create(Draft() with
        {
            Parties = [Examples.Caf(Signature.On(new(2027, 1, 1))), Examples.Commune(Signature.On(Signed))],
        });
        Of(ConventionRecord.Create(new() { History = ConventionHistory.Of(late) }), WholeTerm, new(2024, 1, 1)).Items.Should().BeEmpty();
    }

    [Fact]
    public void Convention_EndedEarly_OwesUntilItsLastDay()
    {
        var record = Record(draft => draft with { Notices = [Letter(Breach, TheCaf, new(2024, 1, 30))] });
        var known = Of(record, WholeTerm, new(2024, 6, 1));
        known.Items.Single(item => item.Value.Kind == ObligationKind.End).Value.Should().Match<Obligation>(end =>
            end.Due == new LocalDate(2024, 2, 29) && end.Clause == Breach && end.State == ObligationState.Past);
        known.Items.Single(item => item.Value.Kind == ObligationKind.End).With(new Fact("asked.known-on", null)).Render(Language.French)
            .Should().Contain("Il est tenu compte de tout ce qui est consigné.");
        known.Items.Single(item => item.Value is { Kind: ObligationKind.AnnualReview, Year: 2024 }).Value.State.Should()
            .Be(ObligationState.Lapsed);
        known.Items.Single(item => item.Value is { Kind: ObligationKind.AnnualReview, Year: 2023 }).Value.State.Should()
            .Be(ObligationState.Late, "it was due before the end");
        known.Items.Single(item => item.Value.Kind == ObligationKind.GlobalEvaluation).Conclusion.Sentence.In(Language.French).Should()
            .Be("évaluation globale : sans objet, la convention ayant pris fin le 29 février 2024.");
        known.Items.Single(item => item.Value.Kind == ObligationKind.FinalReview).Value.Opens.Should().Be(new LocalDate(2024, 3, 1));
        known.Items.Should().NotContain(item => item.Value.Year == 2025);
        Of(record, WholeTerm, new(2024, 1, 29)).Items.Should().Contain(item => item.Value.Year == 2025, "no letter was known");
    }

    /// <summary>As long as compliance can still stop it, an act moves nothing.</summary>
    [Fact]
    public void Act_ThatCanStillBeStopped_MovesNothing()
    {
        var record = Record(draft => draft with { Notices = [Letter(Breach, TheCaf, new(2024, 1, 10))] });
        foreach (var (on, end) in ((LocalDate, LocalDate)[])[
            (new(2024, 1, 9), new(2025, 12, 31)), (new(2024, 2, 10), new(2025, 12, 31)), (new(2024, 2, 11), new(2024, 2, 10))])
        {
            var schedule = Of(record, WholeTerm, on);
            schedule.Binding.Value!.Last.Should().Be(end);
            schedule.Items.Single(item => item.Value.Kind == ObligationKind.GlobalEvaluation).Value.State
                .Should().Be(end.Year == 2025 ? ObligationState.Open : ObligationState.Lapsed);
        }
    }

    [Fact]
    public void Schedule_AfterAnEarlyEnd_ListsNothingBeyondIt()
    {
        var record = Record(draft => draft with
        {
            Notices = [Denounced(TheCommune, new(2023, 12, 31))],
            AvenantProposals =
            [
                AvenantProposal.Create(Id<AvenantProposal>.Parse("late"), new(2025, 5, 1)),
                AvenantProposal.Create(Id<AvenantProposal>.Parse("old"), new(2020, 5, 1))
            ],
        });
        var schedule =
            ObligationSchedule.Create(record, WholeTerm, new(2025, 7, 1), Reading, [new(TheCaf, Denonciation, new(2025, 6, 30))]);
        schedule.Binding.Value.Should().Be(Term.Create(Signed, new(2024, 6, 30)));
        schedule.Items.Should()
            .NotContain(item => item.Value.Kind == ObligationKind.LastDayToAct || item.Value.Kind == ObligationKind.AvenantSubmission);
        schedule.Items.Where(item => item.Value.Due > new LocalDate(2024, 6, 30)).Should()
            .OnlyContain(item => item.Value.State == ObligationState.Lapsed);
        schedule.Items.Should().NotContain(item => item.Value.Year > 2024);
        ExplanationLaws.Hold(schedule.Binding);
        schedule.Binding.Render(Language.French).Should().Contain("Par cet acte, le dernier jour de la convention est le 30 juin 2024.");
    }

    [Fact]
    public void WhatIsDone_BeforeItCanBe_DoesNotCount()
    {
        var record = Record(draft => draft with
        {
            Reviews = [new(ActionNumber.Parse("1.1"), 2025, new(2022, 2, 1))],
            EvaluatedOn = new(2020, 1, 1),
            FinalReviewOn = new(2022, 5, 1),
        });
        var states = States(record, new(2022, 6, 1));
        states["annual review 2025, action 1.1"].Should().Be(ObligationState.Upcoming);
        states["global evaluation"].Should().Be(ObligationState.Open);
        states["review at the end of the convention"].Should().Be(ObligationState.Upcoming);
        States(
            Record(draft => draft with { FinalReviewOn = new(2026, 1, 1) }),
            new(2026, 6, 1))["review at the end of the convention"].Should().Be(ObligationState.Done);
    }

    /// <summary>What has no last day is listed as long as it can be met, and not once it was met before the period.</summary>
    [Theory]
    [InlineData(27, true)]
    [InlineData(28, false)]
    public void WhatHasNoLastDay_IsListedUntilItIsDone(int firstDayOfFebruary, bool isListed)
    {
        var record = Record(draft => draft with { FinalReviewOn = new(2026, 2, 27) });
        Of(record, new(new(2026, 2, firstDayOfFebruary), new(2026, 12, 31)), new(2026, 6, 1)).Items
            .Any(item => item.Value.Kind == ObligationKind.FinalReview).Should().Be(isListed);
    }

    [Fact]
    public void Replay_OfFactsByWhichNothingIsDue_Throws()
    {
        var items = Of(Record(), WholeTerm, new(2024, 6, 1)).Items;
        var meeting = items.First(item => item.Value is { Kind: ObligationKind.CommitteeMeeting, Year: 2022 });
        var review = items.First(item => item.Value is { Kind: ObligationKind.AnnualReview, Year: 2022 });
        foreach (var (item, key, value) in ((Explained<Obligation>, string, object)[])[
            (meeting, "partial-year", PartialYear.DoesNotCount),
            (meeting, "steering.meetings-per-year", 0),
            (meeting, "calendar-year", false),
            (meeting, "binding", Term.Create(new(2030, 1, 1), new(2031, 1, 1)))])
        {
            item.Invoking(one => one.Replay(one.Facts.Select(fact => fact.Key == key ? new Fact(key, value) : fact)))
                .Should().Throw<ArgumentException>().WithMessage("*nothing is due*");
        }

        // Outside the action's years a choice is needed that the review of one of its years does not rest on.
        review.Invoking(one => one.With(new Fact("action.schedule", YearSet.Create([YearRun.Parse("2025")])))).Should()
            .Throw<ArgumentException>().WithMessage("*nothing is due*");
    }

    [Fact]
    public void Schedule_AtTheCalendarsEnd_Answers()
    {
        var record = ConventionRecord.Create(new()
        {
            History =
                ConventionHistory.Of(Convention.Create(Draft(Term.Create(new(9998, 1, 1), LocalDate.MaxIsoValue)) with { Plan = Plan() })),
        });
        var reading = ObligationInterpretation.Create(
            PartialYear.CountsAsAYear,
            AnnualReviewDue.EndOfTheNextYear,
            UnscheduledActions.AreReviewedEachYear,
            ReviewedYears.YearsOfTheAction,
            Strict,
            UndatedSignature.AssumeSigned);
        var schedule = ObligationSchedule.Create(record, new(new(9998, 1, 1), LocalDate.MaxIsoValue), new(9998, 6, 1), reading);
        schedule.Items.Where(item => item.Value.Kind == ObligationKind.AnnualReview).Should()
            .OnlyContain(item => item.Value.Due == LocalDate.MaxIsoValue);
        schedule.OutsideTheTerm.Select(action => action.Text).Should().Equal("1.1", "1.2");
    }

    [Fact]
    public void Reviews_FollowTheReading()
    {
        var next = ObligationInterpretation.Create(
            PartialYear.CountsAsAYear,
            AnnualReviewDue.EndOfTheNextYear,
            UnscheduledActions.AreReviewedEachYear,
            ReviewedYears.YearsOfTheAction,
            Strict,
            UndatedSignature.AssumeSigned);
        var items = ObligationSchedule.Create(Record(), WholeTerm, new(2024, 6, 1), next).Items.Select(item => item.Value)
            .Where(item => item.Kind == ObligationKind.AnnualReview).ToList();
        items.Where(item => item.Subject == "1.1").Select(item => $"{item.Year} {item.Due:R}").Should()
            .Equal("2022 2023-12-31", "2023 2024-12-31", "2024 2025-12-31", "2025 2025-12-31");
        items.Where(item => item.Subject == "1.3").Select(item => item.Year).Should().Equal(2022, 2023, 2024, 2025);
        items.Should().NotContain(item => item.Year == 2026, "an action scheduled after the end is not reviewed");
    }

    [Fact]
    public void Avenants_ArePutToTheCommittee_BeforeTheyAreSigned()
    {
        var record = Record(draft => draft with
        {
            AvenantProposals =
            [
                Avenant("a", null, null), Avenant("b", new(2024, 4, 1), new(2024, 4, 1)), Avenant("c", new(2024, 4, 2), new(2024, 4, 1)),
                Avenant("d", null, new(2024, 4, 1)), AvenantProposal.Create(Id<AvenantProposal>.Parse("e"), new(2024, 7, 1)),
            ],
        });
        Of(record, WholeTerm, new(2024, 6, 1)).Items.Select(item => item.Value).Where(item => item.Kind == ObligationKind.AvenantSubmission)
            .Select(item => $"{item.Subject} {item.State}").Should().BeEquivalentTo("a Open", "b Done", "c DoneLate", "d Late");
        Of(record, WholeTerm, new(2024, 3, 31)).Items.Single(item => item.Value.Subject == "d").Value.Due.Should()
            .BeNull("the signature is not known yet");
    }

    /// <summary>
    /// After the end by the term too, an avenant that has no last day is no longer due; one signed before the end was late.
    /// </summary>
    [Fact]
    public void Avenants_AfterTheEnd_Lapse()
    {
        var record = Record(draft => draft with
        {
            AvenantProposals = [Avenant("a", null, null), Avenant("b", null, new(2024, 4, 1)), Avenant("c", null, new(2026, 2, 1))],
        });
        Of(record, WholeTerm, new(2025, 12, 31)).Items.Single(item => item.Value.Subject == "a").Value.State.Should()
            .Be(ObligationState.Open, "the convention stands until midnight");
        Of(record, WholeTerm, new(2026, 1, 1)).Items.Single(item => item.Value.Subject == "a").Value.State.Should()
            .Be(ObligationState.Lapsed);
        Of(record, WholeTerm, new(2026, 6, 1)).Items.Select(item => item.Value).Where(item => item.Kind == ObligationKind.AvenantSubmission)
            .Select(item => $"{item.Subject} {item.State}").Should().BeEquivalentTo("a Lapsed", "b Late", "c Lapsed");
    }

    /// <summary>A meeting within the term but before the last signature counts, by a recorded interpretation.</summary>
    [Fact]
    public void Meeting_BeforeTheSignature_Counts_ByInterpretation()
    {
        var meeting = Of(Record(draft => draft with { Meetings = [new(2022, 1, 5)] }), WholeTerm, new(2022, 6, 1)).Items
            .Single(item => item.Value is { Kind: ObligationKind.CommitteeMeeting, Year: 2022 });
        meeting.Value.State.Should().Be(ObligationState.Done);
        meeting.Replay(
            meeting.Facts.Select(fact => fact.Key == "counts-before-binding" ? new Fact(fact.Key, false) : fact)).Value.State.Should()
                .Be(ObligationState.Open);
        ExplanationLaws.Hold(meeting);
    }

    [Fact]
    public void Wishes_GiveTheLastDayToAct()
    {
        var wishes = new WishedEnd(TheCommune, Denonciation, new(2025, 6, 30));
        var impossible = new WishedEnd(TheCommune, Denonciation, new(2025, 12, 31));
        var item = ObligationSchedule.Create(Record(), WholeTerm, new(2024, 6, 1), Reading, [wishes, impossible]).Items.Single(
            one => one.Value.Kind == ObligationKind.LastDayToAct);
        item.Value.ToString().Should()
            .Be("last day to act, by 'Ville' (article 12, paragraph 4), for an end by 30 June 2025: due 2024-12-31, Upcoming");
        item.Render(Language.English).Should().Contain("the notice must be received by 31 December 2024");
        wishes.ToString().Should().Be("commune, art-12.4, by 2025-06-30");
    }

    [Fact]
    public void Committee_OfSeveralMeetings_CountsEach()
    {
        var draft = Draft();
        var steering = SteeringCommittee.Create(new()
        {
            Clauses = [ClauseId.Article(6)],
            CoPilots = [TheCaf],
            Secretariat = TheCaf,
            MeetingsPerYear = 2,
            ExtraMeetingOnRequest = false,
            ResourcePersonsAdvisory = false,
            SubmitsAvenants = false,
        });
        var record = ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(Convention.Create(draft with { Steering = steering, Evaluation = null })),
            Meetings = [new(2023, 5, 1), new(2022, 2, 1), new(2022, 1, 1)],
            AvenantProposals = [Avenant("a", null, null)],
        });
        Of(record, new(new(2022, 1, 1), new(2023, 12, 31)), new(2024, 6, 1)).Items.Select(
            item => $"{item.Value.Title.French} {item.Value.State}").Should().Equal(
            "réunion du comité de pilotage de 2022, n° 1 Done", "réunion du comité de pilotage de 2022, n° 2 Done",
            "réunion du comité de pilotage de 2023, n° 1 Done", "réunion du comité de pilotage de 2023, n° 2 Late");
    }

    [Fact]
    public void EachObligation_ExplainsItself()
    {
        var record = Record(draft => draft with
        {
            Meetings = [new(2022, 5, 1)],
            AvenantProposals = [Avenant("a", null, new(2024, 4, 1))],
            Notices = [Letter(Breach, TheCaf, new(2024, 1, 30))],
        });
        var all = Of(record, WholeTerm, new(2024, 6, 1)).Items
            .Concat(
                ObligationSchedule.Create(
                    Record(), WholeTerm, new(2024, 6, 1), Reading, [new(TheCommune, Denonciation, new(2025, 6, 30))]).Items);
        foreach (var item in all)
        {
            ExplanationLaws.Hold(item);
        }

        Enum.GetValues<ObligationKind>().Select(kind => kind.Label().ToString()).Should().OnlyHaveUniqueItems();
        Enum.GetValues<ObligationState>().Select(state => state.Label().ToString()).Should().OnlyHaveUniqueItems();
    }

    /// <summary>What is late on a day stays late, or gets done, on every later day; nothing falls due outside the life.</summary>
    [Draws(30)]
    public void Schedule_OverTime_ObeysTheLaws(Convention convention, LocalDate on, PositiveInt later)
    {
        if (on.Year is < 1900 or > 2200)
        {
            return;
        }

        var record = ConventionRecord.Create(new() { History = ConventionHistory.Of(convention) });
        var whole = new DateInterval(new(1900, 1, 1), new(2300, 1, 1));
        var (now, then) = (Of(record, whole, on), Of(record, whole, on.PlusDays(later.Get)));
        now.Items.Select(item => item.Value.Title).Should().Equal(then.Items.Select(item => item.Value.Title));
        now.Late.Select(item => item.Value.Title).Except(then.Late.Select(item => item.Value.Title)).Should().BeEmpty();
        foreach (var item in now.Items.Where(item => item.Value is { Due: not null, Kind: not ObligationKind.End }))
        {
            convention.Term.Contains(item.Value.Due!.Value).Should().BeTrue();
            item.Value.Opens.Should().BeLessThanOrEqualTo(item.Value.Due!.Value);
        }
    }

    [Fact]
    public void Schedule_OfWrongArguments_Throws()
    {
        FluentActions.Invoking(() => ObligationSchedule.Create(null!, WholeTerm, Signed, Reading)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ObligationSchedule.Create(Record(), null!, Signed, Reading)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ObligationSchedule.Create(Record(), WholeTerm, Signed, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Of(Record(), WholeTerm, new(2024, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(
            () => ObligationSchedule.Create(Record(), WholeTerm, Signed, Reading, [new(Id<Party>.Parse("msa"), Denonciation, Signed)]))
            .Should().Throw<ArgumentException>().WithMessage("*msa*");
        FluentActions.Invoking(() => ObligationInterpretation.Create((PartialYear)9, default, default, default, Strict, default)).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((ObligationKind)99).Label()).Should().Throw<ArgumentOutOfRangeException>();
        Of(Record(), new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), LocalDate.MaxIsoValue).Items.Should().NotBeEmpty();
    }

    private static ObligationSchedule Of(ConventionRecord record, DateInterval period, LocalDate on) =>
        ObligationSchedule.Create(record, period, on, Reading);

    private static Dictionary<string, ObligationState> States(ConventionRecord record, LocalDate on) =>
        Of(record, WholeTerm, on).Items.ToDictionary(item => item.Value.Title.English, item => item.Value.State);

    private static AvenantProposal Avenant(string id, LocalDate? submitted, LocalDate? signed) =>
        AvenantProposal.Create(Id<AvenantProposal>.Parse(id), new(2024, 3, 1), submitted, signed);

    private static ConventionRecord Record(Func<ConventionRecordDetails, ConventionRecordDetails>? change = null)
    {
        var draft = new ConventionRecordDetails { History = ConventionHistory.Of(Convention.Create(Draft() with { Plan = Plan() })) };
        return ConventionRecord.Create(change is null ? draft : change(draft));
    }

    /// <summary>1.1 each year and one beyond, led by the commune; 1.2 in 2022, led by nobody; 1.3 without years.</summary>
    private static ActionPlan Plan() => Examples.PlanOf(
        PlanAction.Create(new()
        {
            Number = ActionNumber.Parse("1.1"),
            Title = "Une action",
            Leads = [Lead.Create(TheCommune, "Service")],
            Schedule = YearSet.Create([YearRun.Parse("2022-2026")]),
        }),
        PlanAction.Create(new()
        {
            Number = ActionNumber.Parse("1.2"),
            Title = "Une autre",
            Leads = [],
            Schedule = YearSet.Create([YearRun.Parse("2022")]),
        }),
        PlanAction.Create(new() { Number = ActionNumber.Parse("1.3"), Title = "Une dernière" }));
}
