using Ctg.Domain.Obligations;
using NodaTime;
using static Ctg.Domain.Tests.Resiliations.Standard;

namespace Ctg.Domain.Tests.Obligations;

/// <summary>For which years each action has its annual review, and why.</summary>
public class ReviewScheduleTests
{
    private static readonly DateInterval WholeTerm = new(new(2022, 1, 1), new(2026, 12, 31));

    [Fact]
    public void Reviews_AreDue_InTheYearsOfTheTable_ElseOfTheSheet()
    {
        var schedule = Of(Record());
        schedule.Reviews.Select(one => one.Value.ToString()).Should().Equal(
            "1.1: due 2022, 2023, 2024, 2025; not due none",
            "1.2: due 2023; not due 2022, 2024, 2025",
            "1.3: due 2022, 2023, 2024, 2025; not due none",
            "1.4: due none; not due 2022, 2023, 2024, 2025",
            "1.5: due none; not due 2022, 2023, 2024, 2025",
            "2: due 2022, 2023; not due 2024, 2025");
        Due(schedule).Should()
            .Equal(
                schedule.Reviews.SelectMany(one => one.Value.Due.Select(year => $"{one.Value.Action} {year}"))
                    .Order(StringComparer.Ordinal));
        schedule.Unscheduled.Select(action => action.Text).Should().Equal("1.4");
        schedule.OutsideTheTerm.Select(action => action.Text).Should().Equal("1.5");
    }

    [Fact]
    public void Reason_OfAReview_SaysWhereItsYearsComeFrom()
    {
        var items = Of(Record()).Items;
        items.Single(item => item.Value is { Subject: "1.1", Year: 2022 }).Render(Language.French).Should()
            .Contain("Années de l'action 1.1, d'après sa ligne du tableau : 2022-2026. [annexe 3]");
        var sheet = items.Single(item => item.Value is { Subject: "1.3", Year: 2022 });
        sheet.Render(Language.French).Should().Contain("Années de l'action 1.3, d'après sa fiche : 2022-2025. [annexe 3]")
            .And.Contain("Période que la fiche indique pour l'action 1.3 : période de la convention.");
        sheet.Render(Language.English).Should().Contain("Years of action 1.3, by its sheet: 2022-2025. [annex 3]");
        items.Single(item => item.Value is { Subject: "2", Year: 2022 }).Render(Language.English).Should()
            .Contain("Period that the sheet states for action 2: 2022-2023.").And.NotContain("The convention is concluded from");
        Of(Record(draft => draft with { Annexes = draft.Annexes.Where(annex => annex.Clause != ClauseId.Annex(3)).ToValueList() })).Items
            .First(item => item.Value is { Subject: "1.1" }).Render(Language.French).Should()
            .Contain("2022-2026. [annexe 5]", "no annex is said to hold the plan");
    }

    /// <summary>
    /// No years anywhere: none by the strict reading, one a year by the other, each told and each to be had from the other.
    /// </summary>
    [Fact]
    public void Action_WithoutYears_HasNoReview_ByInterpretation()
    {
        var none = Of(Record()).Reviews.Single(one => one.Value.Action.Text == "1.4");
        none.Render(Language.French).Should().StartWith("Action 1.4, bilan annuel : aucun. [annexe 5]")
            .And.Contain("Ni le tableau ni une fiche n'indiquent les années de l'action 1.4. [annexe 3]")
            .And.Contain(
                "Interprétation : le texte prévoit un bilan annuel de chaque action, et le plan laisse les années de celle-ci en blanc ; "
                    + "elle n'a pas de bilan tant qu'elles ne sont pas fixées.");
        var each = none.With(new Fact("unscheduled-actions", UnscheduledActions.AreReviewedEachYear));
        each.Value.Due.Should().Equal(2022, 2023, 2024, 2025);
        each.Render(Language.English).Should().Contain("it has a review each year of the convention.");
        var reading = Reading(UnscheduledActions.AreReviewedEachYear);
        Of(Record(), reading).Reviews.Single(one => one.Value.Action.Text == "1.4").Value.Should().Be(each.Value);
        Due(Of(Record(), reading)).Count(due => due.StartsWith("1.4 ", StringComparison.Ordinal)).Should().Be(4);
    }

    /// <summary>Reviews stop outside the years of the action: an interpretation, told and to be had otherwise.</summary>
    [Fact]
    public void Action_OutsideItsYears_HasNoReview_ByInterpretation()
    {
        foreach (var (action, due) in ((string, int[])[])[("1.2", [2023]), ("1.5", []), ("2", [2022, 2023])])
        {
            var own = Of(Record()).Reviews.Single(one => one.Value.Action.Text == action);
            own.Value.Due.Should().Equal(due);
            own.Render(Language.French).Should()
                .Contain(
                    "Interprétation : le texte prévoit un bilan annuel de chaque action sans traiter des années où elle n'est pas prévue "
                        + "; elle n'a pas de bilan ces années-là.");
            var each = own.With(new Fact("reviewed-years", ReviewedYears.EachYear));
            each.Value.NotDue.Should().BeEmpty();
            each.Render(Language.French).Should().Contain("elle a un bilan chaque année de la convention.");
            Of(Record(), Reading(reviewed: ReviewedYears.EachYear)).Reviews.Single(one => one.Value.Action.Text == action).Value.Should()
                .Be(each.Value);
        }

        var item = Of(Record(), Reading(reviewed: ReviewedYears.EachYear)).Items.Single(one => one.Value is { Subject: "1.2", Year: 2024 });
        item.Render(Language.English).Should()
            .Contain(
                "Interpretation: the text requires an annual review of each action and does not mention the years for which it is not "
                    + "scheduled");
        item.Invoking(one => one.With(new Fact("reviewed-years", ReviewedYears.YearsOfTheAction))).Should().Throw<ArgumentException>()
            .WithMessage("*nothing is due*");
        Of(Record()).Reviews[0].Facts.Select(fact => fact.Key).Should()
            .NotContain("reviewed-years", "its years are those of the convention");
    }

    /// <summary>An action without years of its own in the table takes those of its sheet, and so does whoever replays it.</summary>
    [Fact]
    public void Reason_WithoutTheTable_TakesTheSheet()
    {
        var own = Of(Record()).Reviews.Single(one => one.Value.Action.Text == "1.2");
        own.With(new Fact("action.schedule", YearSet.None)).Value.Due.Should().Equal(2022, 2023, 2024, 2025);
    }

    [Fact]
    public void Reviews_OfAYearInPart_FollowTheReading()
    {
        var term = Term.Create(new(2022, 3, 1), new(2024, 12, 31));
        var counted = Of(Record(draft => draft with { Term = new(draft.Term.Clause, term, Renewal.Express) })).Reviews[0];
        counted.Value.Due.Should().Equal(2022, 2023, 2024);
        var uncounted = counted.With(new Fact("partial-year", PartialYear.DoesNotCount));
        uncounted.Value.Due.Should().Equal(2023, 2024);
        uncounted.Value.NotDue.Should().Equal(2022);
    }

    /// <summary>After an early end nothing of a later year is due, and nothing is said of it.</summary>
    [Fact]
    public void Reviews_StopWithTheConvention() =>
        ObligationSchedule.Create(Record(notices: [Denounced(TheCommune, new(2022, 12, 31))]), WholeTerm, new(2023, 7, 1), Reading())
            .Reviews[0].Value.Due.Should().Equal(2022, 2023);

    [Fact]
    public void Convention_ThatAsksForNoReview_ListsNone()
    {
        var schedule = Of(Record(draft => draft with { Evaluation = EvaluationTerms.Create(globalEvaluation: ClauseId.Annex(5)) }));
        schedule.Reviews.Should().BeEmpty();
        schedule.Items.Should().NotContain(item => item.Value.Kind == ObligationKind.AnnualReview);
        Of(Record(draft => draft with
        {
            Parties = [Examples.Caf(Signature.Awaited), Examples.Commune(Signature.On(Signed))],
        })).Reviews.Should().BeEmpty();
    }

    [Fact]
    public void EachReview_ExplainsItself()
    {
        foreach (var reading in (ObligationInterpretation[])[
            Reading(), Reading(UnscheduledActions.AreReviewedEachYear, ReviewedYears.EachYear)])
        {
            var schedule = Of(Record(), reading);
            foreach (var one in schedule.Reviews)
            {
                ExplanationLaws.Hold(one);
            }

            foreach (var item in schedule.Items.Where(item => item.Value.Kind == ObligationKind.AnnualReview))
            {
                ExplanationLaws.Hold(item);
            }
        }
    }

    private static ObligationSchedule Of(ConventionRecord record, ObligationInterpretation? reading = null) =>
        ObligationSchedule.Create(record, WholeTerm, new(2024, 6, 1), reading ?? Reading());

    private static IEnumerable<string> Due(ObligationSchedule schedule) => schedule.Items.Select(item => item.Value)
        .Where(item => item.Kind == ObligationKind.AnnualReview).Select(item => $"{item.Subject} {item.Year}")
        .Order(StringComparer.Ordinal);

    private static ObligationInterpretation Reading(
        UnscheduledActions unscheduled = UnscheduledActions.AreNotReviewed, ReviewedYears reviewed = ReviewedYears.YearsOfTheAction) =>
        ObligationInterpretation.Create(
            PartialYear.CountsAsAYear, AnnualReviewDue.EndOfTheYear, unscheduled, reviewed, Strict, UndatedSignature.AssumeSigned);

    private static ConventionRecord Record(
        Func<ConventionDetails, ConventionDetails>? change = null, ValueList<Domain.ResiliationNotice>? notices = null)
    {
        var draft = Draft();
        draft = draft with
        {
            Annexes = [Annex.Create(ClauseId.Annex(3), "Plan", "Le plan.", subject: AnnexSubject.Plan), .. draft.Annexes],
            Plan = Plan(),
        };
        return ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(Convention.Create(change?.Invoke(draft) ?? draft)),
            Notices = notices ?? [],
        });
    }

    /// <summary>
    /// 1.1 beyond the term and 1.2 in 2023 alone, by the table; 1.3 by its sheet; 1.4 nowhere; 1.5 after the term; 2, the piloting, by a
    /// sheet with years.
    /// </summary>
    private static ActionPlan Plan() => ActionPlan.Create(
        Examples.PlanOf(
            Action("1.1", "2022-2026"), Action("1.2", "2023"), Action("1.3"), Action("1.4"), Action("1.5", "2026")).Orientations,
        PlanAction.Create(new() { Number = ActionNumber.Parse("2"), Title = "Pilotage" }),
        [
            ActionSheet.Create(new()
            {
                Actions = [ActionNumber.Parse("1.2"), ActionNumber.Parse("1.3")],
                Title = "Une fiche",
                Period = SheetPeriod.Term,
            }),
            ActionSheet.Create(new() { Actions = [ActionNumber.Parse("2")], Title = "Une autre", Period = SheetPeriod.Parse("2022-2023") }),
            ActionSheet.Create(new() { Actions = [ActionNumber.Parse("1.4")], Title = "Sans période" }),
        ]);

    private static PlanAction Action(string number, string? years = null) =>
        PlanAction.Create(new()
        {
            Number = ActionNumber.Parse(number),
            Title = "Une action",
            Schedule = years is null ? YearSet.None : YearSet.Create([YearRun.Parse(years)]),
        });
}
