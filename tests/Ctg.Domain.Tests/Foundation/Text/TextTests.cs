using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using NodaTime;

namespace Ctg.Domain.Tests.Text;

public class TextTests
{
    [Fact]
    public void Render_WritesIsoDaysWhereTheyAreAskedFor()
    {
        var status = Examples.Dated(new(2022, 1, 5), new(2022, 1, 6)).StatusOn(new(2023, 3, 1));
        status.Render(Language.French).Should().Contain("1er mars 2023").And.NotMatchRegex(@"\d{4}-\d{2}-\d{2}");
        status.Render(Language.French, DayStyle.WordsAndIso).Should().Contain("1er mars 2023 (2023-03-01)").And
            .Contain("5 janvier 2022 (2022-01-05)");
        status.Conclusion.Sentence.In(Language.English, DayStyle.WordsAndIso).Should().Contain("1 March 2023 (2023-03-01)");
        status.Invoking(one => one.Conclusion.Sentence.In(Language.English, (DayStyle)7)).Should().Throw<ArgumentOutOfRangeException>();
        status.Invoking(one => one.Render(Language.English, (DayStyle)7)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(1, 1, "1er janvier 2022 (2022-01-01)", "1 January 2022 (2022-01-01)")]
    [InlineData(2, 2, "2 février 2022 (2022-02-02)", "2 February 2022 (2022-02-02)")]
    [InlineData(8, 31, "31 août 2022 (2022-08-31)", "31 August 2022 (2022-08-31)")]
    [InlineData(12, 11, "11 décembre 2022 (2022-12-11)", "11 December 2022 (2022-12-11)")]
    public void InWords_HasTheIsoFormWhereItIsAskedFor(int month, int day, string french, string english)
    {
        var date = new LocalDate(2022, month, day);
        date.InWords(Language.French, DayStyle.WordsAndIso).Should().Be(french);
        date.InWords(Language.English, DayStyle.WordsAndIso).Should().Be(english);
        date.InWords(Language.French).Should().Be(french[..french.IndexOf(" (", StringComparison.Ordinal)]);
        date.Invoking(one => one.InWords(Language.French, (DayStyle)7)).Should().Throw<ArgumentOutOfRangeException>();
        date.Invoking(one => one.InWords((Language)7)).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>The ISO form is that of the pattern, at the calendar's ends too.</summary>
    [FsCheck.Xunit.Property]
    public void InWords_EndsInTheIsoForm(LocalDate day)
    {
        foreach (var date in (LocalDate[])[day, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(1, 1, 1), new(-44, 3, 15)])
        {
            date.InWords(Language.French, DayStyle.WordsAndIso).Should().EndWith($"({NodaTime.Text.LocalDatePattern.Iso.Format(date)})");
            date.InWords(Language.English, DayStyle.WordsAndIso).Should().EndWith($"({NodaTime.Text.LocalDatePattern.Iso.Format(date)})");
        }
    }

    [Fact]
    public void InWords_OfAnotherCalendar_Throws()
    {
        var day = new LocalDate(2022, 1, 1, CalendarSystem.Julian);
        day.Invoking(one => one.InWords(Language.French)).Should().Throw<ArgumentException>().WithMessage("*Julian*");
        new Fact("day", day).ToString().Should().Be("day = 2022-01-01 (Julian)");
    }

    [Theory]
    [InlineData("preamble", "préambule", "preamble")]
    [InlineData("art-12.4", "article 12, alinéa 4", "article 12, paragraph 4")]
    [InlineData("art-12", "article 12", "article 12")]
    [InlineData("annex-1.2", "annexe 1, point 2", "annex 1, point 2")]
    [InlineData("closing", "formule finale", "closing formula")]
    [InlineData("annex-6", "annexe 6", "annex 6")]
    public void Citation_OfAClause_IsInBothLanguages(string clause, string french, string english) =>
        new ClauseSource(ClauseId.Parse(clause)).Citation.Should().Be(new BilingualText(french, english));

    [Fact]
    public void Citation_OfALaw_IsItsReference() =>
        new LawSource("code civil, art. 1113").Citation.In(Language.English).Should().Be("code civil, art. 1113");

    [Fact]
    public void Labels_ExistForEveryMember()
    {
        Enum.GetValues<ServiceKind>().Select(kind => kind.Label()).Should().OnlyHaveUniqueItems();
        Enum.GetValues<IndicatorKind>().Select(kind => kind.Label()).Should().OnlyHaveUniqueItems();
        Enum.GetValues<FundingComponent>().Select(component => component.Label()).Should().OnlyHaveUniqueItems();
    }

    /// <summary>French says one of all that is below two, English of one alone.</summary>
    [Theory]
    [InlineData("0", "place", "places")]
    [InlineData("1/2", "place", "places")]
    [InlineData("1", "place", "place")]
    [InlineData("-1", "place", "place")]
    [InlineData("199/100", "place", "places")]
    [InlineData("2", "places", "places")]
    [InlineData("-2", "places", "places")]
    [InlineData("45", "places", "places")]
    public void Unit_AfterANumber_IsOneOrSeveral(string count, string french, string english) =>
        QuantityUnit.Places.Label(Fraction.Parse(count)).Should().Be(new BilingualText(french, english));

    [Fact]
    public void Unit_HasOneAndSeveral()
    {
        foreach (var unit in Enum.GetValues<QuantityUnit>())
        {
            var (one, several) = (unit.Label(Fraction.One), unit.Label(2m));
            several.Should().Be(unit.Label());
            (one.English == several.English).Should().BeFalse();
            (one.French == several.French).Should().Be(unit == QuantityUnit.FullTimeEquivalents);
        }

        QuantityUnit.Beneficiaries.Label().English.Should().Be("beneficiaries");
        FluentActions.Invoking(() => ((QuantityUnit)99).Label(Fraction.One)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Fact_OfNothing_SaysSo() => new Fact("asked.known-on", null).ToString().Should().Be("asked.known-on = none");

    [Fact]
    public void Fact_OfADay_IsItsIsoForm_WithAnotherCalendar()
    {
        new Fact("asked.day", new LocalDate(2022, 1, 1)).ToString().Should().Be("asked.day = 2022-01-01");
        new Fact("asked.day", new LocalDate(2022, 1, 1, CalendarSystem.Julian)).ToString().Should().Be("asked.day = 2022-01-01 (Julian)");
        new Fact("rate", 0.5m).ToString().Should().Be("rate = 0.5");
    }

    [Fact]
    public void Replay_WithAFactOfAnotherType_Throws()
    {
        var explained = Examples.Undated().StatusOn(new(2023, 1, 1));
        var wrong = explained.Facts.Select(fact => fact.Key == "term" ? new Fact(fact.Key, "2022") : fact);
        explained.Invoking(one => one.Replay(wrong)).Should().Throw<ArgumentException>()
            .WithMessage("The fact 'term' is not of the type that the computation needs, Term, or *");
        explained.Invoking(one => one.Replay([.. one.Facts, one.Facts[0]])).Should().Throw<ArgumentException>()
            .WithMessage("Two facts have the key '*'.*");
        explained.Invoking(one => one.Replay([.. one.Facts, null!])).Should().Throw<ArgumentNullException>();
        explained.Invoking(one => one.Replay(null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>A key that slipped would give the old answer as if it were the new one.</summary>
    [Fact]
    public void Replay_WithAFactThatNothingUses_Throws()
    {
        var explained = Examples.Undated().StatusOn(new(2023, 1, 1));
        explained.Invoking(one => one.Replay([.. one.Facts, new Fact("undated-signatures", UndatedSignature.AssumeUnsigned)]))
            .Should().Throw<ArgumentException>().WithParameterName("facts")
            .WithMessage("The computation uses no fact 'undated-signatures'.*");
        explained.Replay([.. explained.Facts]).Value.Should().Be(explained.Value);
    }

    /// <summary>Another choice may need a fact that the first did not, or make one needless.</summary>
    [Fact]
    public void Replay_TakesTheFactsOfEitherComputation()
    {
        var convention = Resiliations.Standard.Build();
        var sent = Domain.ResiliationNotice.Create(new()
        {
            By = Resiliations.Standard.TheCaf,
            Ground = Resiliations.Standard.Denonciation,
            SentOn = new(2024, 1, 30),
        });
        var explained = convention.OutcomeOf(sent, new(2024, 6, 1), Resiliations.Standard.Strict);
        var facts =
            explained.Facts.Select(fact => fact.Key == "notice-start" ? new Fact(fact.Key, Domain.NoticeStart.Sending) : fact).ToList();
        explained.Invoking(one => one.Replay(facts)).Should().Throw<KeyNotFoundException>().WithMessage("*'notice.sent-on'*");
        var missing = convention.OutcomeOf(
            sent,
            new(2024, 6, 1),
            Domain.Resiliations.ResiliationInterpretation.Strict(HolidayCalendar.Metropole, Domain.NoticeStart.Sending)).Facts;
        explained.Replay(facts.UnionBy(missing, fact => fact.Key)).Value.ToString().Should().Be("Pending: in force until 2024-07-30");
    }

    /// <summary>What the other choice needs is taken from the convention and the question, and choices add up.</summary>
    [Fact]
    public void With_TakesTheRestFromTheQuestion()
    {
        var convention = Resiliations.Standard.Build();
        var sent = Domain.ResiliationNotice.Create(new()
        {
            By = Resiliations.Standard.TheCaf,
            Ground = Resiliations.Standard.Denonciation,
            SentOn = new(2024, 1, 31),
        });
        var explained = convention.OutcomeOf(sent, new(2024, 6, 1), Resiliations.Standard.Strict);
        explained.Value.Should().BeOfType<Domain.Resiliations.ResiliationOutcome.Undecided>();
        var fromSending = explained.With(new Fact("notice-start", Domain.NoticeStart.Sending));
        fromSending.Value.ToString().Should().Be("Pending: in force until 2024-07-31");
        ExplanationLaws.Hold(fromSending);
        var later = fromSending.With(new Fact("asked.day", new LocalDate(2024, 8, 1)));
        later.Value.ToString().Should().Be("Effective: in force until 2024-07-31", "the choice made before stays");
        later.With(new Fact("notice-start", Domain.NoticeStart.Reception)).Value.Should()
            .BeOfType<Domain.Resiliations.ResiliationOutcome.Undecided>();
        explained.With().Value.Should().Be(explained.Value);
        explained.Invoking(one => one.With(new Fact("notice-strat", Domain.NoticeStart.Sending))).Should().Throw<ArgumentException>()
            .WithMessage("The computation uses no fact 'notice-strat'.*");
        explained.Invoking(one => one.With(new Fact("notice-start", "sending"))).Should().Throw<ArgumentException>()
            .WithMessage("*'notice-start' is not of the type that the computation needs, NoticeStart, or*");
        fromSending.Invoking(one => one.With(new Fact("surviving-clauses", 1))).Should().Throw<ArgumentException>()
            .WithMessage("*needs, ValueList<ClauseId>, or*");
        explained.Invoking(one => one.With(null!)).Should().Throw<ArgumentNullException>();
        explained.Invoking(one => one.With([null!])).Should().Throw<ArgumentNullException>();
    }

    /// <summary>A choice that a later one makes needless is kept aside: it neither throws nor is forgotten.</summary>
    [Fact]
    public void With_KeepsAside_WhatALaterChoiceMakesNeedless()
    {
        var received = Domain.ResiliationNotice.Create(new()
        {
            By = Resiliations.Standard.TheCaf,
            Ground = Resiliations.Standard.Denonciation,
            SentOn = new(2024, 1, 20),
            ReceivedOn = new(2024, 1, 31),
        });
        var explained = Resiliations.Standard.Build().OutcomeOf(received, new(2024, 6, 1), Resiliations.Standard.Strict);
        var sent = explained.With(new Fact("notice-start", Domain.NoticeStart.Sending))
            .With(new Fact("notice.sent-on", new LocalDate(2024, 1, 10)));
        sent.Value.ToString().Should().Be("Pending: in force until 2024-07-10");
        var back = sent.With(new Fact("notice-start", Domain.NoticeStart.Reception));
        back.Value.ToString().Should().Be("Pending: in force until 2024-07-31");
        back.With().Value.Should().Be(back.Value);
        back.With(new Fact("asked.day", new LocalDate(2024, 8, 1))).Value.ToString().Should().Be("Effective: in force until 2024-07-31");
        back.With(new Fact("notice-start", Domain.NoticeStart.Sending)).Value.Should().Be(sent.Value);
        back.Invoking(one => one.With(new Fact("notice.sent-no", new LocalDate(2024, 1, 10)))).Should().Throw<ArgumentException>();
    }

    /// <summary>What was replayed is what the answer stands on: a change is made to it, and not to the first question.</summary>
    [Fact]
    public void With_AfterAReplay_KeepsTheReplayedFacts()
    {
        var explained = Examples.Undated().StatusOn(new(2023, 1, 1));
        var replayed = explained.Replay(
            explained.Facts.Select(fact => fact.Key == "asked.day" ? new Fact(fact.Key, new LocalDate(2031, 1, 1)) : fact));
        replayed.Value.Should().Be(ConventionStatus.Expired);
        replayed.With().Value.Should().Be(ConventionStatus.Expired);
        replayed.With(new Fact("undated-signature", UndatedSignature.AssumeUnsigned)).Value.Should().Be(ConventionStatus.NotSigned);
        replayed.With(new Fact("asked.day", new LocalDate(2023, 1, 1))).Value.Should().Be(explained.Value);
    }

    /// <summary>A fact that holds nothing is told, whatever the answer: no sentence throws.</summary>
    [Fact]
    public void With_NoPartyAtAll_IsTold() =>
        Examples.Undated().StatusOn(new(2023, 1, 1)).With(new Fact("parties", (ValueList<Id<Party>>)[])).Render(Language.French).Should()
            .Contain("Les parties sont : néant.");

    [Fact]
    public void Sentence_HasBothTexts()
    {
        var sentence = Examples.Undated().StatusOn(new(2023, 1, 1)).Conclusion.Sentence;
        (sentence.French, sentence.English).Should().Be((sentence.In(Language.French), sentence.In(Language.English)));
        sentence.French.Should().Contain("1er janvier 2023");
    }

    [Fact]
    public void Replay_WithAValueThatTheModelNeverHolds_Throws()
    {
        var explained = Examples.Undated().StatusOn(new(2023, 1, 1));
        foreach (var (key, value) in ((string, object)[])[
            ("undated-signature", (UndatedSignature)99), ("asked.day", new LocalDate(2023, 1, 1, CalendarSystem.Coptic))])
        {
            var facts = explained.Facts.Select(fact => fact.Key == key ? new Fact(key, value) : fact);
            explained.Invoking(one => one.Replay(facts)).Should().Throw<ArgumentException>().WithMessage($"*{key}*");
        }
    }

    [Fact]
    public void Replay_WithNothingInPlaceOfAFact_ThrowsUnlessTheFactMayBeMissing()
    {
        var explained = Examples.Undated().StatusOn(new(2023, 1, 1));
        foreach (var fact in explained.Facts)
        {
            var emptied = explained.Facts.Select(other => other == fact ? new Fact(fact.Key, null) : other);
            var replay = () => explained.Replay(emptied).Value;
            if (fact.Key is "asked.known-on" or "deliberation[caf]" or "deliberation[commune]" or "transmission[commune]"
                or "publication[commune]")
            {
                replay().Should().Be(ConventionStatus.InForce);
            }
            else
            {
                replay.Should().Throw<ArgumentException>().WithMessage($"*'{fact.Key}'*");
            }
        }
    }
}
