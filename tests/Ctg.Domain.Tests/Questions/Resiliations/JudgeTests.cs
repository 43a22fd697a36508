using System.Text.RegularExpressions;
using Ctg.Domain.Resiliations;
using NodaTime;
using static Ctg.Domain.Tests.Resiliations.Standard;

namespace Ctg.Domain.Tests.Resiliations;

/// <summary>
/// The decisions on delays are judicial, the court of the convention administrative: each answer that counts a delay says so, once.
/// </summary>
public class JudgeTests
{
    private const string Key = "administrative-court-counts-alike";
    private static readonly NoticePeriod Month = NoticePeriod.FromMonths(1);

    [Fact]
    public void AnswerThatCountsADelay_SaysSoOnce_AndKeepsItsDayOtherwise()
    {
        var convention = Build();
        var day = new LocalDate(2024, 1, 30);
        var holidays = HolidayCalendar.Metropole;
        Check(Deadlines.After(day, Month, MonthRounding.Down, WorkingDayPolicy.Forward, holidays));
        Check(Deadlines.After(day, NoticePeriod.FromDays(15), MonthRounding.Down, WorkingDayPolicy.None, holidays));
        Check(Deadlines.LatestStart(day, Month, MonthRounding.Down, WorkingDayPolicy.Backward, holidays));
        Check(Deadlines.LatestStart(day, NoticePeriod.FromDays(15), MonthRounding.Down, WorkingDayPolicy.Backward, holidays));
        foreach (var reading in (ResiliationInterpretation[])[Strict, Prudent])
        {
            // For a breach, the latest start is counted twice: to the strict and to the extended day.
            Check(convention.LatestNotice(TheCaf, Breach, new(2025, 6, 30), reading));
            Check(convention.LatestNotice(TheCaf, Denonciation, new(2025, 6, 30), reading));
            Check(convention.OutcomeOf(Letter(Breach, TheCaf, day), new(2024, 3, 15), reading));
            Check(convention.OutcomeOf(Letter(Breach, TheCaf, day, form: NoticeForm.AnyWriting), new(2024, 3, 15), reading));
            Check(convention.OutcomeOf(Denounced(TheCaf, day), new(2024, 3, 15), reading));
        }
    }

    [Fact]
    public void AnswerThatCountsNone_SaysNothing() =>
        Build().OutcomeOf(Found(TheCaf, new(2024, 1, 30)), new(2024, 3, 15), Strict).Facts.Should().NotContain(fact => fact.Key == Key);

    [Fact]
    public void MonthsAndThePrudentDay_CiteTheirDecisions()
    {
        var breach = Build().OutcomeOf(Letter(Breach, TheCaf, new(2022, 12, 22)), new(2023, 3, 15), Prudent).Render(Language.French);
        breach.Should().Contain("31 oct. 2006, n° 05-16.483").And.Contain("17 juill. 1996, n° 94-18.406");
        var denunciation = Build().LatestNotice(TheCaf, Denonciation, new(2025, 6, 30), Strict);
        denunciation.Value!.Strict.Should().Be(new LocalDate(2024, 12, 31));
        denunciation.Render(Language.French).Should().Contain("31 oct. 2006, n° 05-16.483").And.NotContain("94-18.406");
        Deadlines.After(new(2024, 1, 30), NoticePeriod.FromDays(15), MonthRounding.Down, WorkingDayPolicy.None, HolidayCalendar.Metropole)
            .Render(Language.French).Should().NotContain("05-16.483", "the decision is on months");
    }

    private static void Check<T>(Explained<T> answer)
    {
        Count(answer, Language.French, "calculerait de même").Should().Be(1);
        Count(answer, Language.English, "is assumed to count in the same way").Should().Be(1);
        var otherwise = answer.With(new Fact(Key, false));
        otherwise.Value.Should().Be(answer.Value);
        Count(otherwise, Language.French, "un jour plus tard").Should().Be(1);
        Count(otherwise, Language.English, "one day later").Should().Be(1);
        ExplanationLaws.Hold(otherwise);
    }

    private static int Count<T>(Explained<T> answer, Language language, string text) =>
        Regex.Count(answer.Render(language), Regex.Escape(text));
}
