using System.Text;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using NodaTime;
using static Ctg.Domain.Tests.Refused;
using static Ctg.Domain.Tests.Resiliations.Standard;

namespace Ctg.Domain.Tests.Resiliations;

/// <summary>What is said of acts to end a convention, and what is said where they are wrong.</summary>
public class WordingTests
{
    private static readonly LocalDate Sent = new(2024, 1, 30);
    private static readonly LocalDate On = new(2024, 3, 15);

    private static readonly ResiliationNotice[] Acts =
    [
        Letter(Breach, TheCaf, Sent),
        Letter(Breach, TheCaf, Sent, new LocalDate(2024, 2, 10)),
        Letter(Breach, TheCaf, new(2022, 12, 22), new LocalDate(2023, 1, 23)),
        Letter(Breach, TheCommune, Sent, null, NoticeForm.AnyWriting, false),
        Letter(Illegality, TheCommune, Sent),
        Denounced(TheCommune, new(2024, 2, 1)),
        Found(TheCaf, new(2024, 3, 1)),
    ];

    private static readonly ResiliationInterpretation[] Readings =
        [
            Strict,
            ResiliationInterpretation.Create(MonthRounding.Up, WorkingDayPolicy.Forward, HolidayCalendar.Metropole, NoticeStart.Sending)];

    /// <summary>Each kind of act, under two readings; and, where a choice that was recorded is turned, the lines that change.</summary>
    [Fact]
    public void Outcomes_AreToldAsApproved()
    {
        var told = new StringBuilder();
        foreach (var act in Acts)
        {
            foreach (var reading in Readings)
            {
                var outcome = Standard.Build().OutcomeOf(act, On, reading);
                told.Append(outcome.Value).Append('\n');
                Append(told, outcome, []);
                foreach (var choice in outcome.Facts.Where(fact => fact.Value is true))
                {
                    told.Append("if not ").Append(choice.Key).Append(":\n");
                    Append(
                        told,
                        outcome.Replay(outcome.Facts.Select(fact => fact.Key == choice.Key ? new(fact.Key, false) : fact)),
                        [.. Lines(outcome)]);
                }
            }
        }

        Approved.Is("Questions/Resiliations", "outcomes.txt", told.ToString());
    }

    /// <summary>
    /// On days before, within and after the act's course, for signatures without a day, and for letters of which all or little is known.
    /// </summary>
    [Fact]
    public void OutcomesOverTime_AreToldAsApproved()
    {
        var (told, before) = (new StringBuilder(), new HashSet<string>());
        var undated = Convention.Create(Draft() with
        {
            Parties = [Examples.Caf(Signature.Undated), Examples.Commune(Signature.Undated, Examples.Decided)],
        });
        var unsigned = Convention.Create(Draft() with
        {
            Parties = [Examples.Caf(Signature.Awaited), Examples.Commune(Signature.On(Signed))],
        });
        var late = Convention.Create(Draft() with
        {
            Parties = [Examples.Caf(Signature.On(new(2026, 1, 1))), Examples.Commune(Signature.On(Signed))],
        });
        ResiliationNotice[] acts =
        [
            .. Acts,
            Letter(Breach, TheCaf, Sent, Sent.PlusDays(-1)),
            Letter(Breach, TheCaf, Sent, On, NoticeForm.RegisteredLetterWithAcknowledgement, true),
            Letter(Breach, TheCaf, new(2026, 1, 2)),
            Letter(Illegality, TheCaf, new(2025, 12, 1)),
            Letter(Breach, TheCaf, new(2022, 12, 19)),
            Letter(UnamendedChange, TheCaf, Sent),
            Letter(Denonciation, TheCaf, Sent),
            Denounced(TheCommune, new(2025, 6, 30)),
            Denounced(TheCommune, new(2025, 7, 1)),
            Found(TheCaf, new(2025, 12, 31)),
            ResiliationNotice.Create(new() { By = TheCaf, Ground = Breach, ReceivedOn = Sent, CuredOn = Sent }),
        ];
        foreach (var text in (Convention[])[Standard.Build(), undated, unsigned, late])
        {
            foreach (var act in acts)
            {
                foreach (var day in (LocalDate[])[new(2024, 1, 15), Sent, new(2024, 2, 29), On, new(2026, 1, 3)])
                {
                    told.Append(act).Append(" on ").Append($"{day:R}").Append(": ").Tell(text.OutcomeOf(act, day, Strict), before);
                    told.Tell(
                        ConventionRecord.Create(new() { History = ConventionHistory.Of(text), Notices = [act] }).StatusOn(day, Strict, day),
                        before);
                }
            }

            foreach (var ground in (ClauseId[])[Breach, Illegality, Denonciation])
            {
                foreach (var end in (LocalDate[])[
                    new(2022, 1, 20), new(2022, 2, 9), new(2024, 2, 29), new(2025, 6, 30), new(2025, 12, 31), new(2026, 1, 1)])
                {
                    told.Append(ground).Append(" by ").Append($"{end:R}").Append(": ")
                        .Tell(text.LatestNotice(TheCaf, ground, end, Strict), before);
                }
            }
        }

        Approved.Is("Questions/Resiliations", "over-time.txt", told.ToString());
    }

    [Fact]
    public void Arguments_AreNamed()
    {
        OutOfRange(
            () => ResiliationInterpretation.Create((MonthRounding)9, WorkingDayPolicy.None, HolidayCalendar.Metropole, NoticeStart.Sending))
                .Should().Be("rounding");
        OutOfRange(
            () => ResiliationInterpretation.Create(MonthRounding.Down, (WorkingDayPolicy)9, HolidayCalendar.Metropole, NoticeStart.Sending))
                .Should().Be("cure");
        OutOfRange(
            () => ResiliationInterpretation.Create(MonthRounding.Down, WorkingDayPolicy.None, HolidayCalendar.Metropole, (NoticeStart)9))
                .Should().Be("unstatedStart");
        OutOfRange(() => ResiliationNotice.Create(new()
        {
            By = TheCaf,
            Ground = Breach,
            SentOn = Sent,
            Form = (NoticeForm)9,
        })).Should().Be("details");
        Missing(() => ResiliationNotice.Create(new() { By = null!, Ground = Breach, SentOn = Sent })).Should().Be("details.By");
        Missing(() => ResiliationNotice.Create(new() { By = TheCaf, Ground = null!, SentOn = Sent })).Should().Be("details.Ground");
        FluentActions.Invoking(() => ResiliationNotice.Create(new()
        {
            By = TheCaf,
            Ground = Breach,
            SentOn = new(2024, 1, 1, CalendarSystem.Julian),
        })).Should().Throw<ArgumentException>();
        Missing(() => Standard.Build().Resiliation!.Find((ClauseId)null!)).Should().Be("clause");
    }

    /// <summary>Any of the three days is enough; none is not.</summary>
    [Fact]
    public void Act_HasOneDayAtLeast()
    {
        foreach (var details in (ResiliationNoticeDetails[])[
            new() { By = TheCaf, Ground = Breach, SentOn = Sent },
            new() { By = TheCaf, Ground = Breach, ReceivedOn = Sent },
            new() { By = TheCaf, Ground = Breach, FoundOn = Sent }])
        {
            ResiliationNotice.TryCreate(details).IsValid.Should().BeTrue();
        }

        ResiliationNotice.TryCreate(new() { By = TheCaf, Ground = Breach }).Violations.Should().ContainSingle().Which.Should()
            .Match<Violation>(
            violation => violation.Code == "notice-without-day" && violation.Place.Length == 0);
    }

    [Fact]
    public void Outcomes_AreComparedByValue()
    {
        var (one, other) = (Outcome(Acts[0]), Outcome(Acts[4]));
        (one == Outcome(Acts[0])).Should().BeTrue();
        (one != Outcome(Acts[0])).Should().BeFalse();
        (one == other).Should().BeFalse();
        (one == null).Should().BeFalse();
        (null == one).Should().BeFalse();
        ((ResiliationOutcome?)null == null).Should().BeTrue();
    }

    private static ResiliationOutcome Outcome(ResiliationNotice act) => Standard.Build().OutcomeOf(act, On, Strict).Value;

    /// <summary>The reason in both languages, without the lines that were told already.</summary>
    private static void Append(StringBuilder told, Explained<ResiliationOutcome> outcome, HashSet<string> before) =>
        told.AppendJoin('\n', Lines(outcome).Where(line => !before.Contains(line))).Append("\n\n");

    private static string[] Lines(Explained<ResiliationOutcome> outcome) =>
    [
        .. outcome.Render(Language.French).Split('\n'), .. outcome.Render(Language.English).Split('\n')
    ];
}
