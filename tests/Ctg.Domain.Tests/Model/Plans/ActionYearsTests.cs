using NodaTime;

namespace Ctg.Domain.Tests.Plans;

/// <summary>The years of an action, and where the plan states them.</summary>
public class ActionYearsTests
{
    private static readonly ActionNumber One = ActionNumber.Create(1, 1);
    private static readonly Term FourYears = Term.Create(new(2022, 1, 1), new(2025, 12, 31));

    [Theory]
    [InlineData("2023", "term", "Table: 2023")]
    [InlineData("2022-2023 2024-2025", "", "Table: 2022-2023, 2024-2025")]
    [InlineData("", "term", "Sheet: 2022-2025")]
    [InlineData("", "termAndNext", "Sheet: 2022-2025")]
    [InlineData("", "2022-2025", "Sheet: 2022-2025")]
    [InlineData("", "2021-2022 2024", "Sheet: 2021-2022, 2024")]
    [InlineData("", "2024-2026 term", "Sheet: 2022-2026")]
    [InlineData("", "term 2023", "Sheet: 2022-2025")]
    [InlineData("", "", "NotStated")]
    public void Years_AreThoseOfTheTable_ElseOfTheSheets_ElseNone(string table, string sheets, string expected) =>
        Plan(table, sheets).YearsOf(One, FourYears).ToString().Should().Be(expected);

    [Fact]
    public void Years_OfASheet_ComeWithItsPeriods()
    {
        Plan("", "term 2023 term").YearsOf(One, FourYears).Periods.Should().Equal(SheetPeriod.Term, SheetPeriod.Parse("2023"));
        Plan("2023", "term").YearsOf(One, FourYears).Periods.Should().BeEmpty("the table comes first");
    }

    /// <summary>A sheet without a period, or one of another action, says nothing of this one's years.</summary>
    [Fact]
    public void Years_OfAnotherSheet_DoNotCount()
    {
        var two = ActionNumber.Create(1, 2);
        var plan = ActionPlan.Create(
            Examples.PlanOf(
                PlanAction.Create(new() { Number = One, Title = "Une" }),
                PlanAction.Create(new() { Number = two, Title = "Deux" })).Orientations,
            PlanAction.Create(new() { Number = ActionNumber.Create(2), Title = "Pilotage" }),
            [
                ActionSheet.Create(new() { Actions = [One, two], Title = "Sans période" }),
                ActionSheet.Create(new() { Actions = [two, ActionNumber.Create(2)], Title = "Autre", Period = SheetPeriod.Term }),
            ]);
        plan.YearsOf(One, FourYears).Origin.Should().Be(ActionYearsOrigin.NotStated);
        plan.YearsOf(two, FourYears).Origin.Should().Be(ActionYearsOrigin.Sheet);
        plan.YearsOf(ActionNumber.Create(2), FourYears).Years.Years.Should().Equal(2022, 2023, 2024, 2025);
    }

    /// <summary>A term that runs beyond the years that a run can hold gives those that it can.</summary>
    [Fact]
    public void Years_OfATermBeyondTheRange_AreCut()
    {
        Plan("", "term").YearsOf(One, Term.Create(new(9998, 1, 1), LocalDate.MaxIsoValue)).ToString().Should().Be("Sheet: 9998");
        Plan("", "term").YearsOf(One, Term.Create(new(999, 1, 1), new(1001, 1, 1))).ToString().Should().Be("Sheet: 1000-1001");
        Plan("", "term").YearsOf(One, Term.Create(new(900, 1, 1), new(901, 1, 1))).Years.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Years_OfAnActionThatIsNot_Throws()
    {
        var plan = Plan("", "");
        plan.Invoking(one => one.YearsOf(ActionNumber.Create(9, 9), FourYears)).Should().Throw<ArgumentException>().WithMessage("*9.9*");
        plan.Invoking(one => one.YearsOf(null!, FourYears)).Should().Throw<ArgumentNullException>();
        plan.Invoking(one => one.YearsOf(One, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ExpectedResults_AreThoseOfItsSheets_EachOnce()
    {
        var two = ActionNumber.Create(1, 2);
        var plan = ActionPlan.Create(
            Examples.PlanOf(
                PlanAction.Create(new() { Number = One, Title = "Une" }),
                PlanAction.Create(new() { Number = two, Title = "Deux" })).Orientations,
            null,
            [
                ActionSheet.Create(new() { Actions = [One, two], Title = "Une fiche", ExpectedResults = ["Des places", "Des familles"] }),
                ActionSheet.Create(new() { Actions = [One], Title = "Une autre", ExpectedResults = ["Des familles", "Du temps"] }),
            ]);
        plan.ExpectedResultsOf(One).Should().Equal("Des places", "Des familles", "Du temps");
        plan.ExpectedResultsOf(two).Should().Equal("Des places", "Des familles");
        plan.Invoking(one => one.ExpectedResultsOf(ActionNumber.Create(9, 9))).Should().Throw<ArgumentException>().WithMessage("*9.9*");
    }

    [Fact]
    public void Periods_InWords()
    {
        SheetPeriod.Term.Label().Should().Be(new BilingualText("période de la convention", "the convention's term"));
        SheetPeriod.TermAndNext.Label().French.Should().Be("période de la convention et suivante");
        SheetPeriod.Parse("2022-2025").Label().Should().Be(new BilingualText("2022-2025", "2022-2025"));
    }

    private static ActionPlan Plan(string table, string sheets) => ActionPlan.Create(
        Examples.PlanOf(PlanAction.Create(new()
        {
            Number = One,
            Title = "Une",
            Schedule = YearSet.Create(table.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(YearRun.Parse)),
        })).Orientations,
        null,
        sheets.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((period, rank) => ActionSheet.Create(new()
            {
                Actions = [One],
                Title = $"Fiche {rank}",
                Period = SheetPeriod.Parse(period),
            })).ToValueList());
}
