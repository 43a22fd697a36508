using Ctg.Domain.DataExchange;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Tests.Resiliations;
using NodaTime;
using static Ctg.Domain.Status.ConventionStatus;
using static Ctg.Domain.UndatedSignature;

namespace Ctg.Domain.Tests.Binding;

/// <summary>
/// What the bounds of a signature decide: what the document states of its day, and the law on when a local authority can sign.
/// </summary>
public class SignatureBoundsTests
{
    private const string Reading = "undated-signature";
    private const string Presumed = "signature-presumed-lawful";
    private const string Publication = "signature-needs-publication";
    private const string Early = "early-signature-counts";

    private static readonly Convention Real = Examples.PartlyDated();
    private static readonly LocalDate On = new(2022, 12, 25);

    /// <summary>Decided on 19 December 2022, sent on the 22nd, signed in 2022.</summary>
    [Theory]
    [InlineData("2021-12-31", NotSigned, NotSigned)]
    [InlineData("2022-01-01", NotSigned, NotSigned)]
    [InlineData("2022-12-19", NotSigned, NotSigned)]
    [InlineData("2022-12-21", NotSigned, NotSigned)]
    [InlineData("2022-12-22", InForce, NotSigned)]
    [InlineData("2022-12-30", InForce, NotSigned)]
    [InlineData("2022-12-31", InForce, InForce)]
    [InlineData("2023-01-01", InForce, InForce)]
    [InlineData(null, InForce, InForce)]
    public void Status_IsDecidedByTheBounds_AndByTheReadingBetweenThem(string? knownOn, ConventionStatus given, ConventionStatus awaited)
    {
        LocalDate? known = knownOn is null ? null : Day(knownOn);
        foreach (var day in (LocalDate[])[new(2022, 1, 1), new(2022, 12, 20), On])
        {
            Real.StatusOn(day, known, AssumeSigned).Value.Should().Be(given);
            Real.StatusOn(day, known, AssumeUnsigned).Value.Should().Be(awaited);
        }

        var isOpen = given != awaited;
        Keys(Real.StatusOn(On, known)).Contains(Reading).Should()
            .Be(isOpen, "the reading is asked where the bounds leave the answer open, and only there");
        Keys(Real.StatusOn(On, known)).Should().Contain([Presumed, Publication]).And.NotContain(Early);
    }

    /// <summary>
    /// A decision whose day is stated in part bounds the signature by what is known of it: what was sent had been decided.
    /// </summary>
    [Theory]
    [InlineData("2022-12", null, "2022-12-01", null)]
    [InlineData("2022", "2022-12-22", "2022-12-22", null)]
    [InlineData("blank", "2022-12-22", "2022-12-22", null)]
    [InlineData("blank", null, "2022-01-01", null)]
    [InlineData("blank", null, "2022-12-19", "045-214502858-20221219-DELIB2022353-DE")]
    public void Decision_KnownInPart_BoundsTheSignature(string decided, string? sent, string first, string? ctes)
    {
        var draft = Real.ToDetails();
        var decision = Deliberation.Create(new()
        {
            DecidedOn = PartialDate.Parse(decided),
            TransmittedOn = sent is null ? null : PartialDate.Parse(sent),
            CtesId = ctes is null ? null : CtesId.Parse(ctes),
        });
        var convention = Convention.Create(draft with
        {
            Parties =
            [
                .. draft.Parties.Select(
                    party => party is Commune commune
                        ? Commune.Create(commune.ToDetails() with { Deliberation = decision }, commune.Code) : party)
            ],
        });
        convention.StatusOn(On, Day(first), AssumeSigned).Value.Should().Be(InForce);
        convention.StatusOn(On, Day(first).PlusDays(-1), AssumeSigned).Value.Should().Be(NotSigned);
        ExplanationLaws.Hold(convention.StatusOn(On, Day(first), AssumeSigned));
    }

    [Fact]
    public void Status_WithoutThePresumption_RestsOnTheStatedBounds()
    {
        var known = new LocalDate(2022, 6, 1);
        Real.StatusOn(On, known).Value.Should().Be(NotSigned);
        var stated = Real.StatusOn(On, known).With(new Fact(Presumed, false));
        stated.Value.Should().Be(InForce, "the year alone bounds the signature, and it is presumed given");
        Keys(stated).Should().Contain(Reading);
        stated.With(new Fact(Reading, AssumeUnsigned)).Value.Should().Be(NotSigned);
        Real.StatusOn(On, new LocalDate(2021, 12, 31)).With(new Fact(Presumed, false)).Value.Should().Be(NotSigned);
    }

    [Fact]
    public void Status_ByThePublication_WaitsForItWhereItIsStated()
    {
        var open = Real.StatusOn(On, new LocalDate(2022, 12, 30));
        open.With(new Fact(Publication, true)).Value.Should().Be(InForce, "a blank bounds nothing");
        open.With(new Fact(Publication, true), new Fact("publication[commune]", PartialDate.Parse("2022-12-31"))).Value.Should()
            .Be(NotSigned);
        open.With(new Fact("publication[commune]", PartialDate.Parse("2022-12-31"))).Value.Should().Be(InForce);
        open.With(new Fact("publication[commune]", null)).Facts.Select(fact => fact.Key).Should().NotContain(Publication);
    }

    /// <summary>What the law says of a signature from before the sending: irregular, and not cured by it.</summary>
    [Theory]
    [InlineData("2022-12-21", "2022-12-22")]
    [InlineData("2022-11", "2022-12-22")]
    [InlineData("2022-12-19", "2022-12-22")]
    public void Signature_FromBeforeTheSending_CountsFromItOrNotAtAll(string signature, string from)
    {
        var convention = Signed(Signature.Parse(signature), PartialDate.Parse("2022-12-22"));
        var before = convention.StatusOn(On, Day(from).PlusDays(-1));
        (before.Value, convention.StatusOn(On, Day(from)).Value).Should().Be((NotSigned, InForce));
        var explained = convention.StatusOn(On);
        Keys(explained).Should().Contain(Early).And.NotContain([Presumed, Reading]);
        explained.Render(Language.French).Should().Contain("elle est irrégulière, et ce qui l'autorise plus tard ne la régularise pas").And
            .Contain("n° 304802");
        var none = explained.With(new Fact(Early, false));
        none.Value.Should().Be(NotSigned);
        none.Render(Language.English).Should().Contain("It is deemed to have no effect.").And.Contain("n° 176873");
    }

    [Theory]
    [InlineData("2022-12-22")]
    [InlineData("2022-12-23")]
    [InlineData("2023")]
    public void Signature_FromTheSendingOn_AsksForNoInterpretation(string signature) =>
        Keys(Signed(Signature.Parse(signature), PartialDate.Parse("2022-12-22")).StatusOn(On)).Should()
            .NotContain([Early, Presumed, Reading]);

    [Theory]
    [InlineData(null)]
    [InlineData("blank")]
    public void Sending_ThatIsNotStated_IsSupposed(string? sent)
    {
        var convention = Signed(Signature.Parse("2022"), sent is null ? null : PartialDate.Parse(sent));
        convention.StatusOn(On, Examples.Decided.PlusDays(-1)).Value.Should().Be(NotSigned);
        convention.StatusOn(On, Examples.Decided).Value.Should().Be(InForce);
        convention.StatusOn(On).Render(Language.French).Should().Contain(
            "le jour n'en étant pas indiqué, la délibération est présumée transmise au plus tard le jour de la signature. [CGCT, art. "
                + "L2131-1 ; CE, avis, 10 juin 1996, n° 176873]");
    }

    /// <summary>
    /// A sending known in part bounds the signature by its first day: one from before it is too early, one within it may be lawful.
    /// </summary>
    [Theory]
    [InlineData("2022-11-30", true)]
    [InlineData("2022-12-19", false)]
    [InlineData("2022-12-31", false)]
    public void Sending_KnownInPart_BoundsByItsFirstDay(string signature, bool early) =>
        Keys(Signed(Signature.Parse(signature), PartialDate.Parse("2022-12")).StatusOn(On)).Contains(Early).Should().Be(early);

    [Theory]
    [InlineData("2022-12-20", false, false)]
    [InlineData("2022-12-21", false, false)]
    [InlineData("2022-12-22", true, false)]
    [InlineData("2022-12-30", true, false)]
    [InlineData("2022-12-31", true, true)]
    [InlineData("2023-01-02", true, true)]
    public void Act_IsRefusedBeforeTheBounds_DependsOnTheReadingBetweenThem_AndStandsAfter(string sentOn, bool given, bool awaited)
    {
        var convention = WithGrounds();
        var act = Standard.Denounced(Standard.TheCaf, Day(sentOn));
        foreach (var (reading, stands) in ((UndatedSignature, bool)[])[(AssumeSigned, given), (AssumeUnsigned, awaited)])
        {
            var outcome = convention.OutcomeOf(act, act.ReceivedOn!.Value, Standard.Strict, reading);
            (outcome.Value is not ResiliationOutcome.Refused).Should().Be(stands);
            Keys(outcome).Contains(Reading).Should().Be(given != awaited || !given);
            if (outcome.Value is ResiliationOutcome.Refused refused)
            {
                refused.Refusals.Should().ContainSingle().Which.Reason.Should().Be(RefusalReason.NotYetBinding);
                refused.PossibleFrom.Should().Be(Day(reading == AssumeSigned ? "2022-12-22" : "2022-12-31"));
            }

            var record = ConventionRecord.Create(new() { History = ConventionHistory.Of(convention), Notices = [act] });
            var end = record.StatusOn(new(2023, 7, 15), Standard.Strict, null, reading);
            end.Value.Should().Be(stands ? Terminated : InForce);
            Keys(end).Contains(Reading).Should().Be(given != awaited);
        }
    }

    [Theory]
    [InlineData("2023-06-20", null, null)]
    [InlineData("2023-06-25", "2022-12-25", null)]
    [InlineData("2023-07-05", "2023-01-05", "2023-01-05")]
    public void LatestNotice_DependsOnTheReading_WhereItFallsBetweenTheBounds(string endBy, string? given, string? awaited)
    {
        var convention = WithGrounds();
        foreach (var (reading, day) in ((UndatedSignature, string?)[])[(AssumeSigned, given), (AssumeUnsigned, awaited)])
        {
            var latest = convention.LatestNotice(Standard.TheCaf, Standard.Denonciation, Day(endBy), Standard.Strict, reading);
            (latest.Value?.Strict).Should().Be(day is null ? null : Day(day));
            Keys(latest).Contains(Reading).Should().Be(given != awaited);
        }
    }

    [Fact]
    public void Obligations_BindFromTheFirstDayPossible_OrFromTheLast_ByTheReading()
    {
        var record = ConventionRecord.Create(new() { History = ConventionHistory.Of(WithGrounds()) });
        foreach (var (undated, first) in ((UndatedSignature, string)[])[(AssumeSigned, "2022-12-22"), (AssumeUnsigned, "2022-12-31")])
        {
            var reading = ObligationInterpretation.Create(
                PartialYear.CountsAsAYear,
                AnnualReviewDue.EndOfTheYear,
                UnscheduledActions.AreNotReviewed,
                ReviewedYears.YearsOfTheAction,
                Standard.Strict,
                undated);
            var schedule = ObligationSchedule.Create(record, new DateInterval(new(2022, 1, 1), new(2025, 12, 31)), On, reading);
            schedule.Binding.Value.Should().Be(Term.Create(Day(first), new(2025, 12, 31)));
            Keys(schedule.Binding).Should().Contain(Reading);
        }
    }

    [Theory]
    [InlineData("2022-12-21", false)]
    [InlineData("2022-12-25", true)]
    [InlineData("2022-12-31", true)]
    public void Exchange_NeedsAConventionThatIsConcludedAsFarAsIsKnown(string on, bool permitted)
    {
        var convention = Convention.Create(Real.ToDetails() with
        {
            DataExchange = DataExchangeTerms.Create(ClauseId.Article(10), ClauseId.Article(10), ClauseId.Article(10), ClauseId.Article(10)),
        });
        var request = DataExchangeRequest.Create(new() { By = Standard.TheCommune, Holder = Standard.TheCaf, PersonalData = false });
        var explained = convention.ExchangeOn(request, Day(on), AdverseOpinion.Blocks);
        explained.Value.IsPermitted.Should().Be(permitted);
        Keys(explained).Contains(Reading).Should().Be(on == "2022-12-25");
    }

    [Theory]
    [InlineData("2022-06-01", "est couvert", "donnée au plus tôt le 22 décembre 2022")]
    [InlineData(
        "2022-12-25", "peut précéder la dernière signature, donnée au plus tard le 31 décembre 2022", "il est couvert dans tous les cas")]
    [InlineData("2022-12-30", "peut précéder la dernière signature", "il est couvert dans tous les cas")]
    public void Day_ThatIsOrMayBeBeforeTheSignature_IsCoveredAllTheSame(string day, params string[] sentences) =>
        Real.StatusOn(Day(day)).Render(Language.French).Should().ContainAll(sentences);

    [Fact]
    public void Day_FromTheLastBoundOn_IsAfterTheSignature() =>
        Real.StatusOn(new(2022, 12, 31)).Render(Language.French).Should().NotContain("précède").And.NotContain("précéder la dernière");

    [Fact]
    public void Explanation_OfBounds_ObeysTheLaws()
    {
        foreach (var known in (LocalDate?[])[null, new(2022, 12, 1), On, new(2023, 1, 1)])
        {
            ExplanationLaws.Hold(Real.StatusOn(On, known));
        }
    }

    private static Convention WithGrounds() => Convention.Create(Standard.Draft() with { Parties = Real.Parties });

    private static Convention Signed(Signature commune, PartialDate? sent)
    {
        var party = Examples.Commune(commune);
        return Convention.Create(Examples.Draft(Signature.On(new(2022, 1, 1)), commune) with
        {
            Parties =
            [
                Examples.Caf(Signature.On(new(2022, 1, 1))),
                Commune.Create(party.ToDetails() with { Deliberation = Deliberation.Create(new()
                {
                    DecidedOn = PartialDate.On(Examples.Decided),
                    TransmittedOn = sent,
                    Annex = ClauseId.Annex(6),
                }) }, party.Code),
            ],
        });
    }

    private static IEnumerable<string> Keys<T>(Explained<T> explained) => explained.Facts.Select(fact => fact.Key);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
