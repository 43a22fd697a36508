using Ctg.Domain.Resiliations;
using NodaTime;
using NodaTime.Text;
using static Ctg.Domain.Tests.Resiliations.Standard;

namespace Ctg.Domain.Tests.Resiliations;

public class LatestNoticeTests
{
    [Theory]
    [InlineData("2025-06-30", "receipt by 2024-12-31")]
    [InlineData("2025-06-29", "receipt by 2024-12-29 (prudent: 2024-12-27)")]
    [InlineData("2025-02-28", "receipt by 2024-08-31 (prudent: 2024-08-30)")]
    [InlineData("2025-12-30", "receipt by 2025-06-30")]
    [InlineData("2022-07-10", "receipt by 2022-01-10")]
    public void LatestNotice_OfADenunciation_IsTheLargestDay(string endBy, string expected) =>
        Latest(Denonciation, endBy, Strict).Value!.ToString().Should().Be(expected);

    [Theory]
    [InlineData("2025-12-31", "aura pris fin à son terme")]
    [InlineData("2026-05-01", "aura pris fin à son terme")]
    [InlineData("2022-07-09", "il aurait fallu agir avant")]
    [InlineData("2021-01-01", "il aurait fallu agir avant")]
    public void LatestNotice_ThatCannotBe_SaysWhy(string endBy, string reason)
    {
        var latest = Latest(Denonciation, endBy, Strict);
        latest.Value.Should().BeNull();
        latest.Render(Language.French).Should().Contain(reason);
        ExplanationLaws.Hold(latest);
    }

    [Fact]
    public void LatestNotice_OfAPartyNotEntitled_IsNone()
    {
        var latest = Standard.Build().LatestNotice(TheCommune, Illegality, new(2025, 6, 30), Strict);
        latest.Value.Should().BeNull();
        latest.ToString().Should().Be("That party cannot act on this ground.");
    }

    /// <summary>By the prudent reading the month must end on a working day to be over in time: 29 June 2025 is a Sunday.</summary>
    [Fact]
    public void LatestNotice_OfAMiseEnDemeure_FollowsTheReading()
    {
        Latest(Breach, "2025-06-29", Strict).Value!.ToString().Should().Be("sending by 2025-05-29 (prudent: 2025-05-27)");
        Latest(Breach, "2025-06-29", Prudent).Value!.Strict.Should().Be(new LocalDate(2025, 5, 27));
        Latest(UnamendedChange, "2025-06-29", Strict).Value!.ToString().Should().Be("invocation by 2025-06-29 (prudent: 2025-06-27)");
    }

    /// <summary>
    /// The law over each ground, each day of a year and a half and both readings: acting by the day ends in time, acting the day after does
    /// not.
    /// </summary>
    [Fact]
    public void LatestNotice_IsTheBoundary_OfTheOutcome()
    {
        var convention = Standard.Build();
        foreach (var reading in (ResiliationInterpretation[])[Strict, Prudent])
        {
            foreach (var ground in (ClauseId[])[Breach, UnamendedChange, Denonciation])
            {
                for (var endBy = new LocalDate(2023, 12, 1); endBy < new LocalDate(2025, 5, 1); endBy = endBy.PlusDays(1))
                {
                    var latest = convention.LatestNotice(TheCaf, ground, endBy, reading).Value!.Strict;
                    LastDay(latest).Should().BeLessThanOrEqualTo(endBy);
                    LastDay(latest.PlusDays(1)).Should().BeGreaterThan(endBy);
                }

                LocalDate LastDay(LocalDate day)
                {
                    var act = ResiliationNotice.Create(new()
                    {
                        By = TheCaf,
                        Ground = ground,
                        SentOn = day,
                        ReceivedOn = day,
                        FoundOn = day,
                    });
                    return ((ResiliationOutcome.Effective)convention.OutcomeOf(act, new(2026, 1, 1), reading).Value).LastDayInForce;
                }
            }
        }
    }

    /// <summary>No prudent day before the convention binds: an act of that day would be refused.</summary>
    [Fact]
    public void LatestNotice_HasNoPrudentDay_BeforeTheLife()
    {
        var signed = Signature.On(new(2021, 12, 1));
        var convention = Convention.Create(Draft() with { Parties = [Examples.Caf(signed), Examples.Commune(signed)] });
        var latest = convention.LatestNotice(TheCaf, Breach, new(2022, 2, 1), Strict);
        latest.Value!.ToString().Should().Be("sending by 2022-01-01", "1 January is off, but the day before is outside the term");
        latest.Render(Language.English).Should().Contain("but the convention does not yet bind the parties on that day");
        ExplanationLaws.Hold(latest);
    }

    [Fact]
    public void LatestNotice_NearTheCalendarsStart_ExplainsItself()
    {
        var early = Signature.On(new(1, 1, 1));
        var convention = Convention.Create(
            Draft(Term.Create(new(1, 1, 1), new(10, 12, 31))) with { Parties = [Examples.Caf(early), Examples.Commune(early)] });
        foreach (var ground in (ClauseId[])[Breach, Denonciation, UnamendedChange])
        {
            foreach (var reading in (ResiliationInterpretation[])[Strict, Prudent])
            {
                ExplanationLaws.Hold(convention.LatestNotice(TheCaf, ground, new(1, 1, 20), reading));
            }
        }
    }

    [Theory]
    [InlineData("art-12.1", "la mise en demeure doit être envoyée")]
    [InlineData("art-12.3", "le motif doit être invoqué")]
    [InlineData("art-12.4", "l'écrit doit être reçu")]
    public void LatestNotice_NamesTheEvent(string ground, string expected) =>
        Latest(ClauseId.Parse(ground), "2025-06-30", Strict).Render(Language.French).Should().Contain(expected);

    /// <summary>The choices that the day depends on are among its facts: replaying those of the one reading gives its own day.</summary>
    [Fact]
    public void LatestNotice_ListsTheReading()
    {
        var (strict, prudent) = (Latest(Breach, "2025-08-31", Strict), Latest(Breach, "2025-08-31", Prudent));
        strict.Value!.ToString().Should().Be("sending by 2025-07-31 (prudent: 2025-07-29)");
        prudent.Value!.ToString().Should().Be("sending by 2025-07-29");
        prudent.Replay(strict.Facts).Value.Should().Be(strict.Value);
        strict.Replay(strict.Facts.Select(fact => fact.Key == "no-second-act" ? new Fact(fact.Key, false) : fact)).Value.Should().BeNull();
    }

    [Fact]
    public void LatestNotice_ExplainsItself()
    {
        foreach (var ground in (ClauseId[])[Breach, UnamendedChange, Denonciation])
        {
            ExplanationLaws.Hold(Latest(ground, "2025-06-29", Prudent));
        }
    }

    [Fact]
    public void LatestNotice_OfWrongArguments_Throws()
    {
        var convention = Standard.Build();
        convention.Invoking(one => one.LatestNotice(Id<Party>.Parse("msa"), Breach, new(2025, 1, 1), Strict)).Should()
            .Throw<ArgumentException>().WithParameterName("by").WithMessage("*'msa'; its parties are caf, commune.*");
        convention.Invoking(one => one.LatestNotice(TheCaf, ClauseId.Article(3), new(2025, 1, 1), Strict)).Should()
            .Throw<ArgumentException>().WithParameterName("ground").WithMessage("*at 'art-3'; its grounds are at art-12.1, *");
        convention.Invoking(one => one.LatestNotice(TheCaf, Breach, LocalDate.MinIsoValue, Strict)).Should()
            .Throw<ArgumentOutOfRangeException>();
        convention.LatestNotice(TheCaf, Breach, LocalDate.MaxIsoValue, Strict).Value.Should().BeNull();
        convention.LatestNotice(TheCaf, Breach, new(1, 1, 1), Strict).Value.Should().BeNull();
    }

    [Theory]
    [InlineData("art-12.1", NoticeStart.Sending)]
    [InlineData("art-12.3", null)]
    [InlineData("art-12.4", NoticeStart.Reception)]
    public void LatestNotice_SaysOfWhichEventItsDayIs(string ground, NoticeStart? start) =>
        Latest(ClauseId.Parse(ground), "2025-06-30", Strict).Value!.Start.Should().Be(start);

    private static Explained<NoticeDeadline?> Latest(ClauseId ground, string endBy, ResiliationInterpretation reading) =>
        Standard.Build().LatestNotice(TheCaf, ground, LocalDatePattern.Iso.Parse(endBy).Value, reading);
}
