using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using NodaTime;
using NodaTime.Text;
using static Ctg.Domain.Status.ConventionStatus;

namespace Ctg.Domain.Tests.Status;

public class StatusTests
{
    [Theory]
    [InlineData("2021-12-31", null, NotStarted)]
    [InlineData("2022-01-01", null, InForce)]
    [InlineData("2022-06-15", null, InForce)]
    [InlineData("2025-12-31", null, InForce)]
    [InlineData("2026-01-01", null, Expired)]
    [InlineData("2022-06-15", "2022-06-15", NotSigned)]
    [InlineData("2022-06-15", "2022-12-18", NotSigned)]
    [InlineData("2022-06-15", "2022-12-19", InForce)]
    [InlineData("2026-01-01", "2022-12-18", NotSigned)]
    public void StatusOn_WithoutDaysOfSignature_RestsOnTheDeliberation(string day, string? knownOn, ConventionStatus expected)
    {
        var convention = Examples.Undated();
        var explained = knownOn is null ? convention.StatusOn(Day(day)) : convention.StatusOn(Day(day), Day(knownOn));
        explained.Value.Should().Be(expected);
    }

    [Theory]
    [InlineData("2024-03-01", null, InForce)]
    [InlineData("2024-03-01", "2024-11-25", NotSigned)]
    [InlineData("2024-03-01", "2024-11-26", InForce)]
    [InlineData("2021-12-31", "2024-11-26", NotStarted)]
    public void StatusOn_WithDaysOfSignature_WaitsForTheLast(string day, string? knownOn, ConventionStatus expected)
    {
        var convention = Examples.Dated(new(2024, 11, 26), new(2024, 6, 1));
        convention.StatusOn(Day(day), knownOn is null ? null : Day(knownOn), UndatedSignature.AssumeSigned).Value.Should().Be(expected);
    }

    [Fact]
    public void StatusOn_WithASignatureAwaited_IsNotSigned()
    {
        var convention = Convention.Create(Examples.Draft(Signature.On(new(2022, 1, 1)), Signature.Awaited));
        convention.StatusOn(new(2023, 1, 1)).Value.Should().Be(NotSigned);
        convention.StatusOn(new(2023, 1, 1)).Render(Language.French).Should().Contain("La signature de « Ville » manque.");
    }

    [Fact]
    public void StatusOn_WithASignatureThatNothingDates_SaysThatItMayNotHaveBeenKnown()
    {
        var convention = Convention.Create(Examples.Draft(Signature.Undated, Signature.Undated));
        var explained = convention.StatusOn(new(2023, 1, 1), new LocalDate(1950, 1, 1));
        explained.Value.Should().Be(InForce);
        explained.Render(Language.French).Should().Contain(
            "Aucun acte ne date la signature de « Ville » : rien n'indique si elle était connue le 1er janvier 1950.");
    }

    [Fact]
    public void StatusOn_OfManyParties_FindsEachAtOnceAndOnReplayInAnyOrder()
    {
        var draft = Examples.Draft(Signature.Undated, Signature.Undated);
        var many = Convention.Create(draft with
        {
            Parties =
            [
                .. draft.Parties, .. Enumerable.Range(0, 50).Select(i => Examples.Commune(Signature.On(new(2022, 1, 1)), id: $"c{i}"))
            ],
        });
        var explained = many.StatusOn(new(2023, 1, 1));
        var reversed = explained.Facts.Select(
            fact => fact.Key == "parties" ? new Fact(fact.Key, many.Parties.Reverse().Select(party => party.Id).ToValueList()) : fact);
        explained.Value.Should().Be(InForce);
        explained.Replay(reversed).Value.Should().Be(InForce);
    }

    [Fact]
    public void StatusOn_WithUndatedHeldAsAwaited_IsNotSigned()
    {
        var explained = Examples.Undated().StatusOn(new(2023, 1, 1), null, UndatedSignature.AssumeUnsigned);
        explained.Value.Should().Be(NotSigned);
        explained.Render(Language.French).Should().Contain("Les parties ne sont pas toutes réputées avoir signé.");
    }

    [Fact]
    public void StatusOn_WithEveryDayStated_MakesNoInterpretation()
    {
        var explained = Examples.Dated(new(2021, 12, 1), new(2021, 12, 1)).StatusOn(new(2023, 1, 1));
        explained.Render(Language.English).Should().NotContain("Interpretation");
        explained.Facts.Select(fact => fact.Key).Should().NotContain("undated-signature");
    }

    [Fact]
    public void StatusOn_BeforeTheSignature_SaysWhyTheDayIsCovered()
    {
        var explained = Examples.Undated().StatusOn(new(2022, 6, 15));
        explained.Render(Language.French).Should().Contain(
            "Le 15 juin 2022 précède la dernière signature, donnée au plus tôt le 19 décembre 2022");
        Examples.Undated().StatusOn(Examples.Decided).Render(Language.French).Should().NotContain("précède la dernière signature");
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(5, 1)]
    public void StatusOn_BetweenDatedSignatures_NamesTheLast(int caf, int commune)
    {
        var convention = Examples.Dated(new(2022, caf, 2), new(2022, commune, 2));
        convention.StatusOn(new(2022, 3, 15)).Render(Language.French).Should().Contain("la dernière signature, donnée le 2 mai 2022");
        convention.StatusOn(new(2022, 5, 1)).Render(Language.English).Should().Contain("the last signature, given on 2 May 2022");
        convention.StatusOn(new(2022, 5, 2)).Render(Language.English).Should().NotContain("the last signature");
        convention.StatusOn(new(2022, 5, 2)).Render(Language.English).Should().Contain("All the parties have signed.");
    }

    /// <summary>As for an undated one: no signature counts before the decision that authorises it.</summary>
    [Fact]
    public void StatusOn_OfASignatureBeforeItsDecision_CountsItFromTheDecision()
    {
        var signedOn = new LocalDate(2022, 1, 2);
        var convention = Convention.Create(Examples.Draft(Signature.On(signedOn), Signature.On(signedOn), Examples.Decided));
        convention.StatusOn(new(2022, 6, 1), Examples.Decided.PlusDays(-1)).Value.Should().Be(NotSigned);
        convention.StatusOn(new(2022, 6, 1), Examples.Decided.PlusDays(-1)).Render(Language.English).Should()
            .Contain("On 18 December 2022, it was not yet deemed to count: it is deemed to count only from 19 December 2022.");
        convention.StatusOn(new(2022, 6, 1), Examples.Decided).Value.Should().Be(InForce);
        convention.StatusOn(new(2022, 6, 1)).Render(Language.English).Should().Contain(
            "The signature of 'Ville', given on 2 January 2022, was not yet authorised: it is irregular, and what authorises it later "
                + "does not cure it. It is deemed to count from 19 December 2022.");
    }

    [Fact]
    public void Replay_WithoutAnyParty_IsNotSigned()
    {
        var explained = Examples.Undated().StatusOn(new(2023, 1, 1));
        var facts = explained.Facts.Select(fact => fact.Key == "parties" ? new Fact(fact.Key, ValueList<Id<Party>>.Empty) : fact);
        explained.Replay(facts).Value.Should().Be(NotSigned);
    }

    [Theory]
    [InlineData("2022-05-02", "2022-12-19")]
    [InlineData("2023-01-15", "2023-01-15")]
    public void StatusOn_BeforeAnUndatedSignature_NamesTheEarliestDayOfTheLast(string cafSignedOn, string earliest)
    {
        var caf = Signature.On(NodaTime.Text.LocalDatePattern.Iso.Parse(cafSignedOn).Value);
        var convention = Convention.Create(Examples.Draft(caf, Signature.Undated, Examples.Decided));
        convention.StatusOn(new(2022, 3, 15)).Render(Language.English, DayStyle.WordsAndIso).Should()
            .Contain($"({earliest}) at the earliest");
    }

    [Fact]
    public void StatusOn_CitesTheClausesOfTheConvention()
    {
        var french = Examples.Undated().StatusOn(new(2023, 6, 15)).Render(Language.French);
        french.Should().StartWith("Le 15 juin 2023, la convention est en vigueur. [article 10]\n");
        french.Should().Contain("[formule finale]").And.Contain("[annexe 6]").And
            .Contain("[CGCT, art. L2131-1 ; CE, avis, 10 juin 1996, n° 176873]").And.Contain("Interprétation : le texte n'indique pas");
    }

    [Fact]
    public void StatusOn_AtTheEndsOfTheCalendar_Answers()
    {
        var convention = Examples.Undated();
        convention.StatusOn(LocalDate.MinIsoValue).Value.Should().Be(NotStarted);
        convention.StatusOn(LocalDate.MaxIsoValue).Value.Should().Be(Expired);
        convention.StatusOn(LocalDate.MinIsoValue, LocalDate.MinIsoValue).Value.Should().Be(NotSigned);
        convention.StatusOn(LocalDate.MinIsoValue).Render(Language.English).Should().NotBeEmpty();
    }

    [Fact]
    public void StatusOn_WithWrongArguments_Throws()
    {
        var convention = Examples.Undated();
        var julian = new LocalDate(2022, 1, 1, CalendarSystem.Julian);
        convention.Invoking(one => one.StatusOn(julian)).Should().Throw<ArgumentException>().WithParameterName("day");
        convention.Invoking(one => one.StatusOn(new(2022, 1, 1), julian)).Should().Throw<ArgumentException>().WithParameterName("knownOn");
        convention.Invoking(one => one.StatusOn(new(2022, 1, 1), null, (UndatedSignature)7)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Labels_ExistForEveryStanding()
    {
        Enum.GetValues<ConventionStatus>().Select(status => status.Label().ToString()).Should().OnlyHaveUniqueItems();
        FluentActions.Invoking(() => ((ConventionStatus)9).Label()).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
