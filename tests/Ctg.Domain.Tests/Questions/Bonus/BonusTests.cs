using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using Ctg.Domain.Tests.Resiliations;
using static Ctg.Domain.Tests.Bonus.Territory;

namespace Ctg.Domain.Tests.Bonus;

public class BonusTests
{
    [Fact]
    public void SameOffer_KeepsTheAmount_SpreadPerPlace()
    {
        var bonus = Compute(Year(2022, "creche:45 coquelicot:23 bleuet:10 maison:42"), Spread);
        Amounts(bonus).Should().Be("creche 20102.13+0.00 coquelicot 10274.42+0.00 bleuet 4467.14+0.00 maison 18761.98+0.00");
        var eaje = bonus.Find(ServiceKind.Eaje, 2022)!.Value;
        (eaje.Existing, eaje.New, eaje.Total, eaje.Unpaid, eaje.ToSpread).Should().Be(
            (Euros.Parse("53605.67"), Euros.Zero, Euros.Parse("53605.67"), Euros.Zero, Euros.Parse("53605.67")));
        eaje.Rate.Should().Be(Fraction.Create(5_360_567, 12_000));
        eaje.Certificate!.Verify().Should().BeEmpty();
        eaje.Stale.Should().BeEmpty();
        bonus.TotalOf(2022).Should().Be(Euros.Parse("53605.67"));
        bonus.TotalOf(2023).Should().Be(Euros.Zero);
    }

    /// <summary>A service without a structure that can receive it: its amount is told to be paid to nobody.</summary>
    [Fact]
    public void AmountWithoutStructure_IsPaidToNobody()
    {
        var alsh = Compute(Year(2022, "creche:45"), Spread).Find(ServiceKind.Alsh, 2022)!;
        (alsh.Value.Total, alsh.Value.Unpaid, alsh.Value.Rate, alsh.Value.Certificate).Should().Be(
            (Euros.Zero, Euros.Parse("94657.01"), null, null));
        alsh.Render(Language.English).Should().Contain("94,657.01 € are not paid").And
            .Contain("No structure can receive the existing offer");
        ExplanationLaws.Hold(alsh);
    }

    [Theory]
    [InlineData(false, "creche 20102.13+0.00 coquelicot 10274.42+0.00 bleuet 4467.14+0.00 maison NoOffer")]
    [InlineData(true, "creche 30926.35+0.00 coquelicot 15806.80+0.00 bleuet 6872.52+0.00 maison NoOffer")]
    public void ClosedStructure_FollowsThePolicy(bool spread, string amounts)
    {
        var bonus = Compute(Year(2022, "creche:45 coquelicot:23 bleuet:10"), spread ? Spread : Withdrawn);
        Amounts(bonus).Should().Be(amounts);
        var eaje = bonus.Find(ServiceKind.Eaje, 2022)!;
        eaje.Value.Unpaid.Should().Be(spread ? Euros.Zero : Euros.Parse("18761.98"));
        ExplanationLaws.Hold(eaje);
        eaje.Render(Language.French).Should().Contain(spread ? "elle se répartit entre celles qui restent" : "elle est retirée du total");
    }

    [Fact]
    public void ShrunkStructure_KeepsItsPart()
    {
        var year = Year(2022, "creche:30 coquelicot:23 bleuet:10 maison:42");
        Amounts(Compute(year, Withdrawn)).Should()
            .Be("creche 13401.42+0.00 coquelicot 10274.42+0.00 bleuet 4467.14+0.00 maison 18761.98+0.00");
        Amounts(Compute(year, Spread)).Should()
            .Be("creche 15315.91+0.00 coquelicot 11742.19+0.00 bleuet 5105.30+0.00 maison 21442.27+0.00");
    }

    /// <summary>No structure is left: under either policy nobody is paid, and nothing is divided by zero.</summary>
    [Fact]
    public void AllStructuresClosed_NobodyIsPaid()
    {
        foreach (var reading in (BonusInterpretation[])[Spread, Withdrawn])
        {
            var eaje = Compute(Year(2022, ""), reading).Find(ServiceKind.Eaje, 2022)!;
            (eaje.Value.Total, eaje.Value.Unpaid).Should().Be((Euros.Zero, Euros.Parse("53605.67")));
            ExplanationLaws.Hold(eaje);
        }
    }

    [Fact]
    public void NewUnits_ArePaidAtTheBaremeOfTheYear()
    {
        var bonus =
            Compute(Year(2022, "creche:45 coquelicot:28 bleuet:10 maison:42 xnew:12.5"), Spread, Bareme(BaremeKind.NewUnitRate, 2600m));
        Amounts(bonus).Should()
            .Be("creche 20102.13+0.00 coquelicot 10274.42+13000.00 bleuet 4467.14+0.00 maison 18761.98+0.00 xnew 0.00+32500.00");
        bonus.ByOperator(2022).Select(one => one.ToString()).Should().Equal("Ville: 66605.67", "Association: 32500.00");
        ExplanationLaws.Hold(bonus.Find(ServiceKind.Eaje, 2022)!);
        var one = bonus.Find(Id<Structure>.Parse("coquelicot"), 2022)!;
        one.Value.Should().Be(bonus.Find(ServiceKind.Eaje, 2022)!.Value.Structures[1]);
        (one.Value.ReferenceUnits, one.Value.ExistingUnits, one.Value.NewUnits).Should().Be((23m, 23m, 5m));
        ExplanationLaws.Hold(one);
        one.Render(Language.French).Should().Contain("[Barème d'essai]").And.Contain("[article 5]");
        bonus.Find(Id<Structure>.Parse("coquelicot"), 2023).Should().BeNull();
        bonus.Find(Id<Structure>.Parse("other"), 2022).Should().BeNull();
        bonus.Find(ServiceKind.Rpe, 2022).Should().BeNull();
    }

    [Fact]
    public void Band_TakesItsOwnAmount()
    {
        var qpv = Domain.Bareme.Create(Details(BaremeKind.NewUnitRate, 3600m, id: "qpv") with { Band = "QPV" });
        var offers = Offers("creche:45 coquelicot:24 bleuet:10 maison:42");
        var year = TerritoryOffer.Create(
            2022, [offers[0], StructureOffer.Create(offers[1].ToDetails() with { Band = "QPV" }), offers[2], offers[3]]);
        Amounts(Compute(year, Spread, Bareme(BaremeKind.NewUnitRate, 2600m), qpv)).Should().Contain("coquelicot 10274.42+3600.00");
        Convention().TryComputeBonus(Reference, [year], BonusParameters.Create([Bareme(BaremeKind.NewUnitRate, 2600m)]), Spread, On)
            .Violations.Should().ContainSingle().Which.ToString().Should().Be(
                "bareme-missing at years[0].structures[1]: 'coquelicot' (key 'coquelicot', which is not that of a structure of the "
                    + "convention) has a new offer, and no amount for new units is stated for EAJE (early childcare) in 2022, band 'QPV'.");
    }

    /// <summary>New hours beyond a quarter of the existing ones: each structure counts in the same proportion.</summary>
    [Theory]
    [InlineData("a:1100 b:1000 c:300", "a 47328.51+15.00 b 47328.50+0.00 c 0.00+45.00")]
    [InlineData("a:1200 b:1000 c:300", "a 47328.51+30.00 b 47328.50+0.00 c 0.00+45.00")]
    [InlineData("a:1200 b:1000 c:800", "a 47328.51+15.00 b 47328.50+0.00 c 0.00+60.00")]
    [InlineData("a:1000.1 b:1000 c:800", "a 47328.51+0.01 b 47328.50+0.00 c 0.00+74.99")]
    public void NewHours_AreCapped(string offers, string amounts)
    {
        var reference = TerritoryOffer.Create(2020, Offers("a:1000 b:1000", ServiceKind.Alsh, QuantityUnit.Hours));
        var year = TerritoryOffer.Create(2022, Offers(offers, ServiceKind.Alsh, QuantityUnit.Hours));
        var bonus = Convention().ComputeBonus(
            reference,
            [year],
            BonusParameters.Create([
                Bareme(BaremeKind.NewUnitRate, 0.15m, ServiceKind.Alsh), Bareme(BaremeKind.NewUnitsCap, 0.25m, ServiceKind.Alsh)]),
            Spread,
            On);
        Amounts(bonus, service: ServiceKind.Alsh).Should().Be(amounts);
        ExplanationLaws.Hold(bonus.Find(ServiceKind.Alsh, 2022)!);
        (bonus.Find(ServiceKind.Alsh, 2022)!.Value.New <= Euros.FromCents(500 * 15)).Should().BeTrue();
    }

    /// <summary>
    /// Read for each structure, the cap leaves nothing to one that is all new, and a quarter of its own hours to another.
    /// </summary>
    [Fact]
    public void Cap_ReadForEachStructure_LooksAtItsOwnHours()
    {
        var bonus = Convention().ComputeBonus(
            TerritoryOffer.Create(2020, Offers("a:1000 b:1000", ServiceKind.Alsh, QuantityUnit.Hours)),
            [TerritoryOffer.Create(2022, Offers("a:1400 b:1100 c:100", ServiceKind.Alsh, QuantityUnit.Hours))],
            BonusParameters.Create([
                Bareme(BaremeKind.NewUnitRate, 0.15m, ServiceKind.Alsh), Bareme(BaremeKind.NewUnitsCap, 0.25m, ServiceKind.Alsh)]),
            Spread,
            On).Find(ServiceKind.Alsh, 2022)!;
        Paid(bonus.Value).Should().Be("333.333333…/400 83.333333…/100 83.333333…/100");
        var each =
            bonus.Replay(bonus.Facts.Select(fact => fact.Key == "cap-over-territory" ? new("cap-over-territory", false) : fact)).Value;
        Paid(each).Should().Be("250/400 100/100 0/100");
        each.Structures.Select(one => one.New.ToString()).Should().Equal("37.50", "15.00", "0.00");

        static string Paid(ServiceBonus service) =>
            string.Join(' ', service.Structures.Select(one => $"{one.PaidNewUnits}/{one.NewUnits}"));
    }

    [Theory]
    [InlineData(Rounding.HalfUp, "0.04")]
    [InlineData(Rounding.HalfEven, "0.04")]
    [InlineData(Rounding.Down, "0.03")]
    [InlineData(Rounding.Up, "0.04")]
    public void NewOffer_IsRoundedAsNamed(Rounding rounding, string amount)
    {
        var reading = BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, rounding, BaremeReview.Strict);
        var bonus = Compute(Year(2022, "creche:45 coquelicot:23 bleuet:10 maison:43"), reading, Bareme(BaremeKind.NewUnitRate, 0.035m));
        bonus.Find(Id<Structure>.Parse("maison"), 2022)!.Value.New.Should().Be(Euros.Parse(amount));
        bonus.Find(Id<Structure>.Parse("maison"), 2022)!.Render(Language.French).Should().Contain("l'arrondi n'est pas fixé");
        bonus.Find(Id<Structure>.Parse("creche"), 2022)!.Render(Language.French).Should().NotContain("l'arrondi n'est pas fixé");
    }

    /// <summary>53,605.67 € are 446.71… € a place: a floor of 446 changes nothing, one of 500 raises the total to 60,000 €.</summary>
    [Theory]
    [InlineData("446", "53605.67")]
    [InlineData("446.714", "53605.68")]
    [InlineData("500", "60000.00")]
    public void Floor_RaisesTheTotal(string floor, string total)
    {
        var value = decimal.Parse(floor, System.Globalization.CultureInfo.InvariantCulture);
        var bonus = Compute(Year(2022, "creche:45 coquelicot:23 bleuet:10 maison:42"), Spread, Bareme(BaremeKind.UnitFloor, value));
        var eaje = bonus.Find(ServiceKind.Eaje, 2022)!;
        eaje.Value.Total.Should().Be(Euros.Parse(total));
        ExplanationLaws.Hold(eaje);
    }

    /// <summary>
    /// The floor looks at what is paid for a unit: where lost units' shares are spread, the amount for those that remain.
    /// </summary>
    [Fact]
    public void Floor_LooksAtTheUnitsThatArePaid()
    {
        var year = Year(2022, "creche:45 coquelicot:23 bleuet:10");
        Compute(year, Spread, Bareme(BaremeKind.UnitFloor, 500m)).Find(ServiceKind.Eaje, 2022)!.Value.Total.Should()
            .Be(Euros.Parse("53605.67"));
        var withdrawn = Compute(year, Withdrawn, Bareme(BaremeKind.UnitFloor, 500m)).Find(ServiceKind.Eaje, 2022)!;
        (withdrawn.Value.Total, withdrawn.Value.Unpaid).Should().Be((Euros.Parse("39000.00"), Euros.Parse("21000.00")));
        ExplanationLaws.Hold(withdrawn);
    }

    [Fact]
    public void Floor_WithoutReference_PaysTheFloor()
    {
        var draft = Draft();
        var without = Domain.Convention.Create(draft with { ReferenceAmounts = [] });
        var bonus = without.ComputeBonus(
            Reference, [Year(2022, "creche:45")], BonusParameters.Create([Bareme(BaremeKind.UnitFloor, 400m)]), Spread, On);
        Amounts(bonus).Should().Be("creche 18000.00+0.00 coquelicot NoOffer bleuet NoOffer maison NoOffer");
        bonus.Find(ServiceKind.Eaje, 2022)!.Value.Reference.Should().BeNull();
        ExplanationLaws.Hold(bonus.Find(ServiceKind.Eaje, 2022)!);
    }

    /// <summary>Revalued year by year, and rounded once, at the end: 53,605.67 × 1.02 × 1.015 = 55,497.950…</summary>
    [Fact]
    public void Revaluation_IsCumulative_AndRoundedOnce()
    {
        Bareme[] baremes =
        [
            Bareme(BaremeKind.RevaluationCoefficient, 1.5m, id: "before", first: 2019, last: 2020),
            Bareme(BaremeKind.RevaluationCoefficient, 1.02m, id: "r2022", first: 2022, last: 2022),
            Bareme(BaremeKind.RevaluationCoefficient, 1.015m, id: "r2023", first: 2023, last: 2024),
            Bareme(BaremeKind.RevaluationCoefficient, 9m, id: "r2025", first: 2025),
        ];
        const string Same = "creche:45 coquelicot:23 bleuet:10 maison:42";
        var bonus = Convention().ComputeBonus(
            Reference, [Year(2024, Same), Year(2022, Same), Year(2023, Same)], BonusParameters.Create([.. baremes]), Spread, On);
        bonus.Services.Where(one => one.Value.Service == ServiceKind.Eaje).Select(one => one.Value.ToString().Split('(')[0].TrimEnd())
            .Should().Equal(
            "Eaje 2022: 54677.78", "Eaje 2023: 55497.95", "Eaje 2024: 56330.42");
        foreach (var one in bonus.Services)
        {
            ExplanationLaws.Hold(one);
        }
    }

    [Theory]
    [InlineData(false, true, BonusRefusal.NotSupported)]
    [InlineData(true, false, BonusRefusal.NotUnderPsu)]
    [InlineData(true, null, BonusRefusal.PsuNotStated)]
    [InlineData(true, true, null)]
    public void WhoQualifies_IsSupported_AndUnderPsu(bool isSupported, bool? underPsu, BonusRefusal? refusal)
    {
        var offers = Offers("creche:45 coquelicot:23 bleuet:10 maison:42");
        var maison = StructureOffer.Create(offers[3].ToDetails() with { SupportedBy = isSupported ? Town : null, UnderPsu = underPsu });
        var bonus = Compute(TerritoryOffer.Create(2022, [offers[0], offers[1], offers[2], maison]), Spread);
        var one = bonus.Find(Id<Structure>.Parse("maison"), 2022)!;
        one.Value.Refusal.Should().Be(refusal);
        ExplanationLaws.Hold(one);
        if (refusal is { } reason)
        {
            one.Render(Language.French).Should().StartWith($"« maison » ne reçoit rien : {reason.Label().French}. [article 5]");
            one.Facts.Should().Contain(fact => fact.Key == "offer.current[maison]").And
                .NotContain(fact => fact.Key.Contains("creche", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void SupportOfTheCaf_OrBeforeSignature_IsNone()
    {
        var offers = Offers("creche:45 coquelicot:23");
        var byCaf = StructureOffer.Create(offers[1].ToDetails() with { SupportedBy = Id<Party>.Parse("caf") });
        var year = TerritoryOffer.Create(2022, [offers[0], byCaf]);
        Amounts(Compute(year, Spread)).Should().Contain("coquelicot SupporterNotAnAuthority");
        var awaited = Convention(from: Examples.Draft(Signature.Undated, Signature.Awaited));
        var bonus = awaited.ComputeBonus(Reference, [year], BonusParameters.None, Spread, On);
        Amounts(bonus).Should().Be("creche YearNotCovered coquelicot YearNotCovered bleuet YearNotCovered maison YearNotCovered");
        var eaje = bonus.Find(ServiceKind.Eaje, 2022)!;
        (eaje.Value.ToSpread, eaje.Value.Unpaid, eaje.Value.Total).Should().Be((Euros.Zero, Euros.Zero, Euros.Zero));
        ExplanationLaws.Hold(eaje);
    }

    /// <summary>A crèche that was forgotten, and a key that slipped, are told: nobody would see them in the amounts.</summary>
    [Fact]
    public void StructuresWithoutOffer_AndKeysNotListed_AreTold()
    {
        var draft = Draft();
        var listed = Domain.Convention.Create(draft with
        {
            Structures = [.. draft.Structures, Structure.Create(new()
        {
            Id = Id<Structure>.Parse("oubliee"),
            Name = "L'Oubliée",
            Service = ServiceKind.Eaje,
        })]
        });
        var bonus = listed.ComputeBonus(
            Reference, [Year(2022, "creche:45 fantome:3")], BonusParameters.Create([Bareme(BaremeKind.NewUnitRate, 100m)]), Spread, On);
        var eaje = bonus.Find(ServiceKind.Eaje, 2022)!;
        eaje.Value.WithoutOffer.Should().Contain(Id<Structure>.Parse("oubliee")).And.NotContain(Id<Structure>.Parse("creche"));
        eaje.Value.NotListed.Should().Contain(Id<Structure>.Parse("fantome")).And.NotContain(Id<Structure>.Parse("oubliee"));
        eaje.Value.ToString().Should().Contain("without offer: ").And.Contain("oubliee").And.Contain("not listed: ").And.Contain("fantome");
        eaje.Render(Language.French).Split('\n')[0].Should().Contain("sans offre indiquée, pour lesquelles rien n'est calculé : ");
        eaje.Render(Language.French).Should().Contain("sans offre indiquée : « L'Oubliée »").And
            .MatchRegex("d'aucune structure de la convention, calculées comme les autres : .*« fantome »");
        ExplanationLaws.Hold(eaje);
    }

    /// <summary>
    /// Whether the Psu funded the places of the reference year is not stated: nothing can be said to be new, and nothing is paid in
    /// silence.
    /// </summary>
    [Fact]
    public void ReferenceWithoutPsuStated_MakesNothingNew()
    {
        var offers = Offers("creche:45 coquelicot:23");
        var before = TerritoryOffer.Create(2020, [StructureOffer.Create(offers[0].ToDetails() with { UnderPsu = null }), offers[1]]);
        var bonus = Convention().ComputeBonus(
            before,
            [TerritoryOffer.Create(2022, [offers[0], offers[1]])],
            BonusParameters.Create([Bareme(BaremeKind.NewUnitRate, 2_600m)]),
            Spread,
            On);
        var creche = bonus.Find(Id<Structure>.Parse("creche"), 2022)!;
        (creche.Value.Refusal, creche.Value.New).Should().Be((BonusRefusal.ReferencePsuNotStated, Euros.Zero));
        creche.Render(Language.French).Should()
            .Contain("il n'est pas indiqué si la Psu finançait ses places en 2020 ; l'offre existante se répartit sans elles.");
        bonus.Find(Id<Structure>.Parse("coquelicot"), 2022)!.Value.Existing.Should().Be(Euros.Parse("53605.67"));
        ExplanationLaws.Hold(creche);
    }

    /// <summary>A change that makes units new asks for an amount that was not given with the question.</summary>
    [Fact]
    public void With_NewUnitsWithoutABareme_SaysWhatIsMissing()
    {
        var eaje = Compute(Year(2022, "creche:45 coquelicot:23 bleuet:10 maison:42"), Spread).Find(ServiceKind.Eaje, 2022)!;
        var creche = eaje.Facts.Single(fact => fact.Key == "offer.current[creche]");
        eaje.Invoking(one => one.With(new Fact("offer.current[bleuet]", creche.Value))).Should().Throw<KeyNotFoundException>()
            .WithMessage("'bleuet' has new units*");
    }

    /// <summary>A record whose act ends the convention before its first day covers no year, whichever way it is asked.</summary>
    [Fact]
    public void ActOnTheFirstDay_ByTheReadingThatTheDayDoesNotCount_CoversNoYear()
    {
        var convention = Domain.Convention.Create(Draft(from: Standard.Draft(Term.Create(new(2023, 1, 1), new(2026, 12, 31)))));
        var record = ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(convention),
            Notices = [Standard.Found(Standard.TheCaf, new(2023, 1, 1))],
        });
        var eaje = record.ComputeBonus(
            Reference,
            [Year(2023, "creche:45 coquelicot:23 bleuet:10 maison:42")],
            BonusParameters.None,
            Spread,
            new(2023, 6, 1),
            Standard.Strict)
            .Find(ServiceKind.Eaje, 2023)!;
        eaje.Value.Structures.Should().OnlyContain(structure => structure.Refusal == null);
        var over = eaje.With(new Fact("stands-that-day", false));
        over.Value.Structures.Should().OnlyContain(structure => structure.Refusal == BonusRefusal.YearNotCovered);
        over.Render(Language.French).Should().Contain("qui a pris fin avant son premier jour");
        ExplanationLaws.Hold(over);
    }

    /// <summary>A key that slipped looks like a new structure: the message says that the convention lists none of it.</summary>
    [Fact]
    public void BaremeMissing_NamesTheKeyThatIsNotListed()
    {
        Convention().TryComputeBonus(Reference, [Year(2022, "creche:45 fantome:3")], BonusParameters.None, Spread, On).Violations.Should()
            .ContainSingle()
            .Which.Message.In(Language.French).Should()
            .Contain("identifiant « fantome », qui n'est celui d'aucune structure de la convention");
    }

    [Theory]
    [InlineData(2021, "YearNotCovered")]
    [InlineData(2022, null)]
    [InlineData(2025, null)]
    [InlineData(2026, "YearNotCovered")]
    public void Year_MustBeCovered(int year, string? refusal)
    {
        var bonus = Compute(Year(year, "creche:45"), Spread);
        bonus.Find(Id<Structure>.Parse("creche"), year)!.Value.Refusal?.ToString().Should().Be(refusal);
    }

    [Fact]
    public void YearCoveredInPart_CountsByInterpretation()
    {
        var draft = Draft();
        var half = Domain.Convention.Create(draft with
        {
            Term = new(draft.Term.Clause, Term.Create(new(2022, 7, 22), new(2025, 12, 31)), draft.Term.Renewal),
        });
        var bonus = half.ComputeBonus(Reference, [Year(2022, "creche:45"), Year(2023, "creche:45")], BonusParameters.None, Spread, On);
        var creche = bonus.Find(Id<Structure>.Parse("creche"), 2022)!;
        creche.Value.Total.Should().Be(Euros.Parse("53605.67"));
        creche.Render(Language.French).Should().Contain("compte en entier");
        creche.Replay(creche.Facts.Select(fact => fact.Key == "partial-year" ? new("partial-year", false) : fact)).Value.Refusal.Should()
            .Be(BonusRefusal.YearCoveredInPart);
        ExplanationLaws.Hold(creche);
        bonus.Find(Id<Structure>.Parse("creche"), 2023)!.Render(Language.French).Should().NotContain("compte en entier");
    }

    /// <summary>A year is whole from its first to its last day, and met by one of them.</summary>
    [Theory]
    [InlineData("2022-01-01", "2022-12-31", 2022, true, false)]
    [InlineData("2022-01-02", "2022-12-31", 2022, true, true)]
    [InlineData("2022-01-01", "2022-12-30", 2022, true, true)]
    [InlineData("2022-12-31", "2023-06-30", 2022, true, true)]
    [InlineData("2023-01-01", "2023-06-30", 2022, false, false)]
    [InlineData("2022-06-30", "2023-01-01", 2023, true, true)]
    [InlineData("2022-06-30", "2022-12-31", 2023, false, false)]
    public void Coverage_IsToTheDay(string first, string last, int year, bool covered, bool inPart)
    {
        var draft = Draft();
        var term = Term.Create(NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value);
        var convention = Domain.Convention.Create(draft with { Term = new(draft.Term.Clause, term, draft.Term.Renewal) });
        var one = convention.ComputeBonus(Reference, [Year(year, "creche:45")], BonusParameters.None, Spread, On).Find(
            Id<Structure>.Parse("creche"), year)!;
        (one.Value.Refusal is null).Should().Be(covered);
        one.Facts.Any(fact => fact.Key == "partial-year").Should().Be(inPart);
    }

    /// <summary>A coefficient that starts before the reference year applies from the year after it only.</summary>
    [Fact]
    public void Revaluation_StartsAfterTheReference() =>
        Compute(
            Year(2022, "creche:45 coquelicot:23 bleuet:10 maison:42"), Spread, Bareme(BaremeKind.RevaluationCoefficient, 1.1m, first: 2019))
            .Find(ServiceKind.Eaje, 2022)!.Value.Total.Should().Be(Euros.Parse("64862.86"));

    /// <summary>The cap looks at the units of the reference year, those since lost among them.</summary>
    [Fact]
    public void Cap_LooksAtTheReferenceYear() => Amounts(Compute(
        Year(2022, "creche:45 xnew:40"), Withdrawn, Bareme(BaremeKind.NewUnitRate, 100m), Bareme(BaremeKind.NewUnitsCap, 0.25m)))
        .Should().Be("creche 20102.13+0.00 coquelicot NoOffer bleuet NoOffer maison NoOffer xnew 0.00+3000.00");

    [Fact]
    public void EqualShares_AreForThoseThatReceive()
    {
        var eaje = Compute(Year(2022, "creche:45 coquelicot:0 bleuet:10"), Spread).Find(ServiceKind.Eaje, 2022)!;
        eaje.Replay(eaje.Facts.Select(fact => fact.Key == "spread-per-unit" ? new("spread-per-unit", false) : fact)).Value.Structures
            .Select(one => one.Existing.ToString()).Should().Equal("26802.83", "0.00", "26802.84", "0.00");
    }

    [Fact]
    public void Choices_CanBeReplayed()
    {
        var eaje = Compute(Year(2022, "creche:45 coquelicot:23 bleuet:10"), Withdrawn).Find(ServiceKind.Eaje, 2022)!;
        With("closure", ClosurePolicy.SpreadOverTheOthers).Total.Should().Be(Euros.Parse("53605.67"));
        With("spread-per-unit", false).Structures.Select(one => one.Existing.ToString()).Should()
            .Equal("13401.42", "13401.42", "13401.42", "0.00");
        With("reference-year", false).Total.Should().Be(Euros.Zero);
        With("reference.amount", (Euros?)Euros.Parse("120.00")).Structures[0].Existing.Should().Be(Euros.Parse("45.00"));
        With("offer.current[creche]", (OfferedUnits?)new OfferedUnits(45, StructureSupport.None, true)).Structures[0].Refusal
            .Should().Be(BonusRefusal.NotSupported);

        ServiceBonus With(string key, object value) =>
            eaje.Replay(eaje.Facts.Select(fact => fact.Key == key ? new(key, value) : fact)).Value;
    }

    /// <summary>
    /// What is wholly new leans on nothing of the existing offer: neither its amounts nor its parameters are read for it.
    /// </summary>
    [Fact]
    public void NewStructure_LeansOnTheNewOfferAlone()
    {
        var bonus = Compute(
            Year(2022, "creche:45 xnew:10"),
            Spread,
            Bareme(BaremeKind.NewUnitRate, 2600m),
            Bareme(BaremeKind.UnitFloor, 500m),
            Bareme(BaremeKind.RevaluationCoefficient, 1.1m));
        var one = bonus.Find(Id<Structure>.Parse("xnew"), 2022)!;
        one.Value.New.Should().Be(Euros.Parse("26000.00"));
        one.Facts.Should()
            .NotContain(
                fact => fact.Key.Contains("floor", StringComparison.Ordinal) || fact.Key.Contains("creche", StringComparison.Ordinal));
        ExplanationLaws.Hold(one);
    }

    /// <summary>A closed structure's reason tells what became of its share.</summary>
    [Fact]
    public void ClosedStructure_TellsWhatBecameOfItsShare()
    {
        var year = Year(2022, "creche:45 coquelicot:23 bleuet:10");
        var maison = Id<Structure>.Parse("maison");
        var withdrawn = Compute(year, Withdrawn).Find(maison, 2022)!;
        withdrawn.Value.Withdrawn.Should().Be(Euros.Parse("18761.98"));
        withdrawn.Render(Language.English).Should().Contain("18,761.98 € are withdrawn from the total");
        var spread = Compute(year, Spread).Find(maison, 2022)!;
        spread.Value.Withdrawn.Should().Be(Euros.Zero);
        spread.Render(Language.English).Should().Contain("it is allocated among those that remain");
        ExplanationLaws.Hold(withdrawn);
        ExplanationLaws.Hold(spread);
        var told = withdrawn.Replay(
            withdrawn.Facts.Select(fact => fact.Key == "closure" ? new("closure", ClosurePolicy.SpreadOverTheOthers) : fact));
        told.Render(Language.English).Should().Be(spread.Render(Language.English), "another choice is told as if it had been made at once");
    }

    [Fact]
    public void Cej_IsHeldToHaveEnded()
    {
        var creche = Compute(Year(2022, "creche:45"), Spread).Find(Id<Structure>.Parse("creche"), 2022)!;
        creche.Replay(creche.Facts.Select(fact => fact.Key == "cej-ended" ? new("cej-ended", false) : fact)).Value.Refusal.Should()
            .Be(BonusRefusal.CejNotEnded);
    }

    /// <summary>
    /// Where the convention states the years of the Cej, its end is read in the document, with its clause, and nothing is supposed.
    /// </summary>
    [Theory]
    [InlineData(2021, null)]
    [InlineData(2022, BonusRefusal.CejNotEnded)]
    public void Cej_WhoseYearsAreStated_EndsWhenTheDocumentSays(int last, BonusRefusal? refusal)
    {
        var draft = Draft();
        var text = Domain.Convention.Create(draft with
        {
            Funding = FundingTerms.Create(
                draft.Funding!.Bonus, draft.Funding.AuthoritySupport, StatedCej.Create(YearRun.Create(2018, last), ClauseId.Annex(6))),
        });
        var creche = text.ComputeBonus(Territory.Reference, [Year(2022, "creche:45")], BonusParameters.None, Spread, Territory.On).Find(
            Id<Structure>.Parse("creche"), 2022)!;
        creche.Value.Refusal.Should().Be(refusal);
        creche.Facts.Select(fact => fact.Key).Should().Contain("cej.last-year").And.NotContain("cej-ended");
        creche.Render(Language.French).Should().Contain($"La convention énonce un Cej qui va jusqu'en {last} (annexe 6).").And
            .NotContain("est réputé échu");
        ExplanationLaws.Hold(creche);
    }

    [Fact]
    public void Cej_WhoseYearsAreNotStated_IsToldSo() => Compute(Year(2022, "creche:45"), Spread).Find(Id<Structure>.Parse("creche"), 2022)!
        .Render(Language.English).Should().Contain("The convention does not state the years of the Cej.").And
        .Contain("the Cej is presumed to have ended before 2022.");

    /// <summary>Each year's coefficient applies to the year before's amount or, read otherwise, to the reference.</summary>
    [Fact]
    public void Revaluation_ThatDoesNotCompound_StartsFromTheReference()
    {
        var eaje = Compute(
            Year(2024, "creche:45 coquelicot:23 bleuet:10 maison:42"),
            Spread,
            Bareme(BaremeKind.RevaluationCoefficient, 1.01m, first: 2022))
            .Find(ServiceKind.Eaje, 2024)!;
        eaje.Value.Total.Should().Be(Euros.Parse("55229.98"));
        eaje.Replay(eaje.Facts.Select(fact => fact.Key == "revaluation-compounds" ? new("revaluation-compounds", false) : fact)).Value.Total
            .Should().Be(Euros.Parse("54141.73"));
    }

    /// <summary>What a replay tells can itself be replayed: facts that another choice leaves unread are not listed.</summary>
    [Fact]
    public void Replay_OfAReplay_NeedsItsFactsAlone()
    {
        var eaje = Compute(
            Year(2023, "creche:45 coquelicot:23 bleuet:10 maison:42"),
            Spread,
            Bareme(BaremeKind.RevaluationCoefficient, 1.02m, id: "r2022", first: 2022, last: 2022),
            Bareme(BaremeKind.RevaluationCoefficient, 1.015m, id: "r2023", first: 2023)).Find(ServiceKind.Eaje, 2023)!;
        var last = eaje.Replay(eaje.Facts.Select(fact => fact.Key == "revaluation-compounds" ? new("revaluation-compounds", false) : fact));
        last.Value.Total.Should().Be(Euros.Parse("54409.76"));
        ExplanationLaws.Hold(last);
        last.Facts.Should().NotContain(fact => fact.Key == "bareme.value[r2022]");
    }

    /// <summary>What is withdrawn leans on the same parameters as what is paid.</summary>
    [Fact]
    public void WithdrawnShare_IsMarkedAsWell()
    {
        var lenient = BonusInterpretation.Create(ClosurePolicy.WithdrawnFromTheTotal, Rounding.HalfUp, BaremeReview.Lenient);
        var bonus = Convention().ComputeBonus(
            Reference,
            [Year(2022, "creche:45 coquelicot:0")],
            BonusParameters.Create([Bareme(BaremeKind.RevaluationCoefficient, 1.1m)]),
            lenient,
            new(2030, 1, 1));
        bonus.Find(ServiceKind.Eaje, 2022)!.Value.Structures.Should().OnlyContain(one => one.Stale.Count == 1);
        var spread = BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Lenient);
        Convention().ComputeBonus(
            Reference,
            [Year(2022, "creche:45 coquelicot:0")],
            BonusParameters.Create([Bareme(BaremeKind.RevaluationCoefficient, 1.1m)]),
            spread,
            new(2030, 1, 1))
            .Find(ServiceKind.Eaje, 2022)!.Value.Structures.Select(one => one.Stale.Count).Should().Equal(1, 0, 0, 0);
    }

    /// <summary>Of the amounts of several years, that of the reference year is kept.</summary>
    [Fact]
    public void Reference_IsThatOfItsYear()
    {
        var draft = Draft();
        var later = ReferenceAmount.Create(ServiceKind.Eaje, 2021, Euros.Parse("60000.00"), draft.ReferenceAmounts[0].Source);
        var two = Domain.Convention.Create(draft with { ReferenceAmounts = [later, draft.ReferenceAmounts[0]] });
        two.ComputeBonus(Reference, [Year(2022, "creche:45")], BonusParameters.None, Spread, On).TotalOf(2022).Should()
            .Be(Euros.Parse("53605.67"));
        two.ComputeBonus(Year(2021, "creche:45"), [Year(2022, "creche:45")], BonusParameters.None, Spread, On).TotalOf(2022).Should()
            .Be(Euros.Parse("60000.00"));
    }

    /// <summary>A coefficient of years up to the reference's is leant on by nothing, however old.</summary>
    [Fact]
    public void ExpiredRevaluation_IsNotLookedAt() => Convention().ComputeBonus(
            Reference,
            [Year(2022, "creche:45")],
            BonusParameters.Create([Bareme(BaremeKind.RevaluationCoefficient, 1.1m, first: 2019, last: 2020)]),
            Spread,
            new(2030, 1, 1))
        .TotalOf(2022).Should().Be(Euros.Parse("53605.67"));

    /// <summary>Who runs the structure in the year is paid, whoever ran it before.</summary>
    [Fact]
    public void Operator_IsThatOfTheYear()
    {
        var taken = StructureOffer.Create(Offer("creche", 45m).ToDetails() with
        {
            Operator = Operator.Create("Association"),
            Name = "Crèche nouvelle",
        });
        var bonus = Compute(TerritoryOffer.Create(2022, [taken]), Spread);
        bonus.ByOperator(2022)[0].Operator!.Name.Should().Be("Association");
        bonus.Find(Id<Structure>.Parse("creche"), 2022)!.Value.Name.Should().Be("Crèche nouvelle");
    }

    /// <summary>Signed on its first day, a convention covers no day from before its signature.</summary>
    [Theory]
    [InlineData("2022-01-01", false)]
    [InlineData("2022-01-02", true)]
    public void DaysBeforeTheSignature_AreTold(string signature, bool told)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(signature).Value;
        var convention = Convention(from: Examples.Draft(Signature.On(day), Signature.On(day)));
        var one = convention.ComputeBonus(Reference, [Year(2022, "creche:45")], BonusParameters.None, Spread, Territory.On).Find(
            Id<Structure>.Parse("creche"), 2022)!;
        one.Render(Language.English).Contains("precede its signature", StringComparison.Ordinal).Should().Be(told);
    }

    /// <summary>Signed in the year of which it covers the first day, a convention may cover days from before its signature.</summary>
    [Theory]
    [InlineData("2022", "those that may precede its signature")]
    [InlineData("2022-02", "those that precede its signature")]
    [InlineData("2021", "The convention, signed, covers the days from")]
    public void DaysBeforeASignatureKnownInPart_AreTold(string signature, string told)
    {
        var signed = Signature.Parse(signature);
        var convention = Convention(from: Examples.Draft(signed, signed));
        var one = convention.ComputeBonus(Reference, [Year(2022, "creche:45")], BonusParameters.None, Spread, On).Find(
            Id<Structure>.Parse("creche"), 2022)!;
        one.Render(Language.English).Should().Contain(told);
        one.Facts.Select(fact => fact.Key).Should().NotContain("undated-signature");
    }

    /// <summary>An act from before the convention binds ends nothing: the term is covered.</summary>
    [Fact]
    public void Record_DenouncedBeforeItsTerm_CoversIt()
    {
        var convention = Domain.Convention.Create(Draft(from: Standard.Draft(Term.Create(new(2023, 1, 1), new(2026, 12, 31)))));
        var record = ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(convention),
            Notices = [Standard.Denounced(Town, new(2022, 2, 1))],
        });
        var one =
            record.TryComputeBonus(Reference, [Year(2023, "creche:45")], BonusParameters.None, Spread, new(2023, 1, 1), Standard.Strict)
                .OrThrow().Find(Id<Structure>.Parse("creche"), 2023)!;
        ExplanationLaws.Hold(one);
        one.Value.Refusal.Should().BeNull();
    }

    /// <summary>A convention that was ended pays no year that starts after its end.</summary>
    [Fact]
    public void Record_EndsTheBonusWithTheConvention()
    {
        var convention = Domain.Convention.Create(Draft(from: Standard.Draft()));
        var record = ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(convention),
            Notices = [ResiliationNotice.Create(new() { By = Town, Ground = Standard.Denonciation, ReceivedOn = new(2023, 3, 1) })],
        });
        TerritoryOffer[] years = [Year(2023, "creche:45"), Year(2024, "creche:45")];
        var resiliation = ResiliationInterpretation.Strict(HolidayCalendar.Metropole);
        var bonus = record.ComputeBonus(Reference, [.. years], BonusParameters.None, Spread, new(2024, 1, 1), resiliation);
        bonus.Find(Id<Structure>.Parse("creche"), 2023)!.Value.Refusal.Should().BeNull();
        bonus.Find(Id<Structure>.Parse("creche"), 2024)!.Value.Refusal.Should().Be(BonusRefusal.YearNotCovered);
        foreach (var one in bonus.Services)
        {
            ExplanationLaws.Hold(one);
        }

        record.ComputeBonus(Reference, [.. years], BonusParameters.None, Spread, new(2023, 2, 1), resiliation)
            .Find(Id<Structure>.Parse("creche"), 2024)!.Value.Refusal.Should().BeNull("the act is not known yet");
    }
}
