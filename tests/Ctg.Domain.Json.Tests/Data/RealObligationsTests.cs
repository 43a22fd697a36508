using Ctg.Domain.Obligations;
using NodaTime;

namespace Ctg.Domain.Json.Tests.Data;

/// <summary>
/// The annual reviews of the real convention: annexe 5 gives each action one, in the years of the table, else of its sheet.
/// </summary>
public class RealObligationsTests
{
    private static readonly ObligationSchedule Schedule = ObligationSchedule.Create(
        ConventionRecord.Create(new() { History = ConventionHistory.Of(RealConvention.Value) }),
        new DateInterval(new(2022, 1, 1), new(2025, 12, 31)),
        new(2025, 6, 15),
        ObligationInterpretation.Strict(HolidayCalendar.Metropole));

    /// <summary>1.3, 1.4 and 1.6: « Période de la convention de la CTG »; 5: « 2022/2025 ». Four years each, sixteen reviews.</summary>
    [Theory]
    [InlineData("1.3")]
    [InlineData("1.4")]
    [InlineData("1.6")]
    [InlineData("5")]
    public void Action_WhoseYearsAreInItsSheet_IsReviewedInEachOfThem(string action)
    {
        var reviews = Schedule.Items.Where(item => item.Value.Kind == ObligationKind.AnnualReview && item.Value.Subject == action).ToList();
        reviews.Select(item => item.Value.Year).Should().Equal(2022, 2023, 2024, 2025);
        reviews[0].Render(Language.French).Should().Contain($"Années de l'action {action}, d'après sa fiche : 2022-2025. [annexe 3]");
    }

    [Fact]
    public void Actions_WithoutAReviewInSomeYear_AreThoseOfTheText()
    {
        Schedule.Unscheduled.Select(action => action.Text).Should().Equal("3.4", "4.1");
        Schedule.OutsideTheTerm.Select(action => action.Text).Should().Equal("3.1");
        Schedule.Reviews.Should().HaveCount(RealConvention.Value.Plan.Actions.Count() + 1);
        var without = Schedule.Reviews.Where(one => !one.Value.NotDue.IsEmpty).ToList();
        without.Should().OnlyContain(
            one => one.Facts.Any(fact => fact.Key == "unscheduled-actions" || fact.Key == "reviewed-years"),
            "each rests on a named interpretation");
        without.Where(one => one.Value.Due.IsEmpty).Select(one => one.Value.Action.Text).Should().Equal("3.1", "3.4", "4.1");
        without.Single(one => one.Value.Action.Text == "1.14").Value.Due.Should().Equal(2023);
    }
}
