using Ctg.Domain.Bonus;
using Ctg.Domain.Support;
using NodaTime;
using static Ctg.Domain.Tests.Bonus.Territory;

namespace Ctg.Domain.Tests.Bonus;

/// <summary>What is missing or contradicts itself is told, every reason at once, and nothing is computed.</summary>
public class BadInputTests
{
    private static readonly Bareme Rate = Bareme(BaremeKind.NewUnitRate, 2600m);

    [Fact]
    public void YearsAndOffers_ThatContradictEachOther_AreTold()
    {
        var hours = TerritoryOffer.Create(2022, Offers("creche:45", ServiceKind.Eaje, QuantityUnit.Hours));
        var alsh = TerritoryOffer.Create(2023, Offers("creche:45", ServiceKind.Alsh, QuantityUnit.Hours));
        var unknown = TerritoryOffer.Create(
            2020, [StructureOffer.Create(Offer("creche", 45m).ToDetails() with { SupportedBy = Domain.Id<Domain.Party>.Parse("mairie") })]);
        Violations([hours, alsh, hours, unknown]).Should().Equal(
            "duplicate at years[2].year: '2022' is already used: it must be unique.",
            "years-reversed at years[3].year: The year 2020 is not after the reference year, 2020.",
            "units-differ at years[0].structures[0].units: The service EAJE (early childcare) is counted in hours and in places: the unit "
                + "must be the same.",
            "services-differ at years[1].structures[0].service: 'creche' belongs to the service EAJE (early childcare) and to the service "
                + "ALSH (leisure centre): each service must have its own key.",
            "units-differ at years[2].structures[0].units: The service EAJE (early childcare) is counted in hours and in places: the unit "
                + "must be the same.",
            "reference-unknown at years[3].structures[0].supportedBy: 'mairie' does not refer to anything in 'parties'.");
    }

    [Fact]
    public void NewOffer_WithoutBareme_IsTold_ForEachYear()
    {
        var bareme = Bareme(BaremeKind.NewUnitRate, 2600m, first: 2023, last: 2023);
        Violations([Year(2022, "creche:46"), Year(2023, "creche:46"), Year(2024, "creche:47")], bareme).Should().Equal(
            "bareme-missing at years[0].structures[0]: 'creche' has a new offer, and no amount for new units is stated for EAJE (early "
                + "childcare) in 2022.",
            "bareme-missing at years[2].structures[0]: 'creche' has a new offer, and no amount for new units is stated for EAJE (early "
                + "childcare) in 2024.");
    }

    [Fact]
    public void BaremeOfAnotherUnit_IsTold()
    {
        var hours = Domain.Bareme.Create(Details(BaremeKind.NewUnitRate, 1m) with { Unit = QuantityUnit.Hours });
        Violations([Year(2022, "creche:46")], hours).Should().Equal(
            "units-differ at parameters.baremes[0].unit: The service EAJE (early childcare) is counted in hours and in places: the unit "
                + "must be the same.");
    }

    /// <summary>Overdue on the day after the last one of its review; only what an amount leans on is looked at.</summary>
    [Fact]
    public void StaleBareme_IsRefused_OrMarked()
    {
        var (last, after) = (new LocalDate(2022, 12, 31), new LocalDate(2023, 1, 1));
        var parameters =
            BonusParameters.Create([
                Rate,
                Bareme(BaremeKind.NewUnitsCap, 0.25m),
                Bareme(BaremeKind.UnitFloor, 1m),
                Bareme(BaremeKind.RevaluationCoefficient, 1m)]);
        var year = Year(2022, "creche:46 coquelicot:23");
        Convention().TryComputeBonus(Reference, [year], parameters, Spread, last).IsValid.Should().BeTrue();
        Convention().TryComputeBonus(Reference, [year], parameters, Spread, after).Violations.Select(one => $"{one.Code} {one.Place}")
            .Should().Equal(
            "bareme-stale parameters.baremes[3].reviewBy",
            "bareme-stale parameters.baremes[2].reviewBy",
            "bareme-stale parameters.baremes[1].reviewBy",
            "bareme-stale parameters.baremes[0].reviewBy");
        Convention().TryComputeBonus(Reference, [Year(2022, "creche:45")], BonusParameters.Create([Rate]), Spread, after)
            .IsValid.Should().BeTrue("nothing leans on it");

        var lenient = BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Lenient);
        var eaje = Convention().ComputeBonus(Reference, [year], parameters, lenient, after).Find(ServiceKind.Eaje, 2022)!;
        Convention().ComputeBonus(Reference, [year], parameters, lenient, last).Find(ServiceKind.Eaje, 2022)!.Value.Stale.Should()
            .BeEmpty("the last day is not overdue");
        string.Join('|', eaje.Value.Structures.Select(one => string.Join(' ', one.Stale))).Should().Be(
            "revaluationcoefficient-eaje unitfloor-eaje newunitrate-eaje newunitscap-eaje|revaluationcoefficient-eaje unitfloor-eaje||");
        eaje.Value.Stale.Should().HaveCount(4);
        eaje.Render(Domain.Language.English).Should().Contain("STALE on 1 January 2023");
        Tests.ExplanationLaws.Hold(eaje);
    }

    /// <summary>Amounts beyond what a 64-bit number of cents can hold are an error, wherever they come to be.</summary>
    [Theory]
    [InlineData("92233720368547758.07", "79228162514264337593543950335", "creche:46")]
    [InlineData("92233720368547758.07", "0.01", "creche:46")]
    [InlineData("92233720368547758.07", "50000000000000000", "creche:46 coquelicot:24")]
    public void AmountsOutOfRange_AreTold(string reference, string rate, string year)
    {
        var bareme = Bareme(BaremeKind.NewUnitRate, decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture));
        var validated = Convention(reference).TryComputeBonus(Reference, [Year(2022, year)], BonusParameters.Create([bareme]), Spread, On);
        validated.Violations.Should().ContainSingle().Which.Code.Should().Be("total-out-of-range");
        validated.Value.Should().BeNull();
    }

    /// <summary>A zero may bear a minus sign; it is no negative number.</summary>
    [Fact]
    public void MinusZero_IsZero()
    {
        var year = TerritoryOffer.Create(2022, [Offer("creche", -0.0m), Offer("coquelicot", 23m)]);
        Convention().ComputeBonus(Reference, [year], BonusParameters.None, Spread, On).Find(ServiceKind.Eaje, 2022)!.Value.Total.Should()
            .Be(Euros.Parse("53605.67"));
        FluentActions.Invoking(() => new OfferedUnits(-1m, StructureSupport.None, null)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new OfferedUnits(1m, (StructureSupport)9, null)).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>
    /// All structures are closed: what is withdrawn is computed still, with a floor and a revaluation that must be of the unit, and fresh.
    /// </summary>
    [Fact]
    public void ParametersOfWhatNobodyReceives_AreLookedAtAsWell()
    {
        var hourly = Domain.Bareme.Create(Details(BaremeKind.UnitFloor, 500m) with { Unit = QuantityUnit.Hours });
        var parameters = BonusParameters.Create([hourly, Bareme(BaremeKind.RevaluationCoefficient, 1.1m)]);
        var after = new LocalDate(2023, 6, 1);
        Convention().TryComputeBonus(Reference, [Year(2022, ""), Year(2023, "")], parameters, Withdrawn, after).Violations
            .Select(one => $"{one.Code} {one.Place}").Should().Equal(
            "bareme-stale parameters.baremes[1].reviewBy",
            "units-differ parameters.baremes[0].unit",
            "bareme-stale parameters.baremes[0].reviewBy",
            "units-differ parameters.baremes[0].unit");
        var lenient = BonusInterpretation.Create(ClosurePolicy.WithdrawnFromTheTotal, Rounding.HalfUp, BaremeReview.Lenient);
        var marked = Convention().ComputeBonus(
            Reference,
            [Year(2022, "")],
            BonusParameters.Create([Bareme(BaremeKind.RevaluationCoefficient, 1.1m)]),
            lenient,
            after).Find(ServiceKind.Eaje, 2022)!.Value;
        (marked.Unpaid, marked.Stale.Count).Should().Be((Euros.Parse("64862.86"), 1));
    }

    /// <summary>A strict reading looks at what is computed with: no cap without new units, no revaluation without an amount.</summary>
    [Fact]
    public void StaleParameters_ThatNothingLeansOn_AreLeftAlone()
    {
        var after = new LocalDate(2030, 1, 1);
        var silent = Domain.Convention.Create(Draft() with { ReferenceAmounts = [] });
        Convention().TryComputeBonus(
            Reference, [Year(2022, "creche:45")], BonusParameters.Create([Bareme(BaremeKind.NewUnitsCap, 0.25m)]), Spread, after)
            .IsValid.Should().BeTrue();
        silent.TryComputeBonus(
            Reference, [Year(2022, "creche:45")], BonusParameters.Create([Bareme(BaremeKind.RevaluationCoefficient, 1.1m)]), Spread, after)
            .IsValid.Should().BeTrue();
        silent.TryComputeBonus(
            Reference, [Year(2022, "creche:45")], BonusParameters.Create([Bareme(BaremeKind.UnitFloor, 1m)]), Spread, after)
            .Violations.Should().ContainSingle().Which.Code.Should().Be("bareme-stale");
    }

    /// <summary>A year that the convention does not cover needs no parameter, and keeps no other year from being computed.</summary>
    [Fact]
    public void UncoveredYear_AsksForNothing()
    {
        var stale = BonusParameters.Create([Bareme(BaremeKind.RevaluationCoefficient, 1.1m, first: 2026)]);
        var bonus =
            Convention().ComputeBonus(Reference, [Year(2022, "creche:45"), Year(2026, "creche:46")], stale, Spread, new(2023, 6, 1));
        bonus.TotalOf(2022).Should().Be(Euros.Parse("53605.67"));
        Amounts(bonus, 2026).Should().StartWith("creche YearNotCovered");
    }

    [Fact]
    public void ReferenceOfAnotherYear_IsTold()
    {
        Convention().TryComputeBonus(Year(2021, "creche:45"), [Year(2022, "creche:45")], BonusParameters.None, Spread, On).Violations
            .Select(one => one.ToString()).Should().Equal(
            "reference-year-differs at reference.year: The convention states the reference amount of the service EAJE (early childcare) "
                + "for 2020, not for 2021.",
            "reference-year-differs at reference.year: The convention states the reference amount of the service ALSH (leisure centre) "
                + "for 2020, not for 2021.");
    }

    [Fact]
    public void YearFarAway_IsTold()
    {
        Convention().TryComputeBonus(Reference, [Year(2119, "creche:45")], BonusParameters.None, Spread, On).IsValid.Should().BeTrue();
        Violations([Year(2120, "creche:45")]).Should()
            .Equal("year-out-of-range at years[0].year: The year 2120 is more than 99 years after the reference year, 2020.");
    }

    /// <summary>A reference amount is that of one authority's territory: two that support one service in a year cannot share it.</summary>
    [Fact]
    public void TwoAuthoritiesOfAService_AreTold()
    {
        var draft = Draft();
        var two = Domain.Convention.Create(draft with
        {
            Parties = [.. draft.Parties, Examples.Commune(Domain.Signature.Undated, Examples.Decided, "other")],
        });
        var other =
            StructureOffer.Create(Offer("coquelicot", 23m).ToDetails() with { SupportedBy = Domain.Id<Domain.Party>.Parse("other") });
        two.TryComputeBonus(Reference, [TerritoryOffer.Create(2022, [Offer("creche", 45m), other])], BonusParameters.None, Spread, On)
            .Violations.Should().ContainSingle().Which.ToString().Should()
            .StartWith("authorities-differ at years[0].structures[1].supportedBy: ");
        two.TryComputeBonus(Reference, [TerritoryOffer.Create(2022, [other])], BonusParameters.None, Spread, On)
            .IsValid.Should().BeTrue("the competence may have passed to another authority");
    }

    /// <summary>
    /// Facts that the model never holds are refused in a replay, and so are those from which an amount out of range follows.
    /// </summary>
    [Theory]
    [InlineData("bareme.value[newunitrate-eaje]", -1)]
    [InlineData("bareme.value[newunitrate-eaje]", double.MaxValue)]
    [InlineData("reference.amount", double.MaxValue)]
    public void Replay_OfImpossibleFacts_IsRefused(string key, double value)
    {
        var eaje = Convention().ComputeBonus(Reference, [Year(2022, "creche:46")], BonusParameters.Create([Rate]), Spread, On)
            .Find(ServiceKind.Eaje, 2022)!;
        object odd = (key, value) switch
        {
            (_, < 0) => -1m,
            ("reference.amount", _) => Euros.FromCents(long.MaxValue),
            _ => decimal.MaxValue,
        };
        var facts = eaje.Facts.Select(fact => fact.Key == key ? new(key, odd) : fact).ToList();
        FluentActions.Invoking(() => eaje.Replay(facts).Value).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void HugeUnits_AreExact()
    {
        var max = decimal.MaxValue.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var reference = Year(2020, $"creche:{max} coquelicot:{max}");
        var bonus = Convention().ComputeBonus(
            reference, [Year(2022, $"creche:{max} coquelicot:0.0000000000000000000000000001")], BonusParameters.None, Withdrawn, On);
        Amounts(bonus).Should().Be("creche 26802.83+0.00 coquelicot 0.00+0.00");
    }

    [Fact]
    public void Baremes_ThatOverlap_AreTold()
    {
        BonusParameters.TryCreate(
        [
            Bareme(BaremeKind.NewUnitRate, 2600m, id: "b", first: 2024),
            Bareme(BaremeKind.NewUnitRate, 2100m, id: "a", first: 2021, last: 2024),
            Bareme(BaremeKind.NewUnitRate, 2100m, ServiceKind.Alsh, "c", 2021, 2030),
            Bareme(BaremeKind.UnitFloor, 2100m, id: "a", first: 2000, last: 2000),
            Domain.Bareme.Create(Details(BaremeKind.NewUnitRate, 3600m, id: "d") with { Band = "QPV" }),
        ]).Violations.Select(one => one.ToString()).Should().Equal(
            "duplicate at baremes[3].id: 'a' is already used: it must be unique.",
            "validity-overlap at baremes[0]: 'a' and 'b' both apply to 2024.");
        BonusParameters.Create([
            Bareme(BaremeKind.NewUnitRate, 1m, id: "a", first: 2021, last: 2023), Bareme(BaremeKind.NewUnitRate, 2m, id: "b", first: 2024)])
            .Find(BaremeKind.NewUnitRate, ServiceKind.Eaje, 2024)!.Value.Should().Be(2m);
        FluentActions.Invoking(() => BonusParameters.Create([Rate, Rate])).Should().Throw<ArgumentException>();
    }

    /// <summary>An open-ended parameter overlaps with every later one, also when a shorter one stands between them.</summary>
    [Fact]
    public void Overlap_AcrossAnother_IsTold() => BonusParameters.TryCreate(
    [
        Bareme(BaremeKind.NewUnitRate, 1m, id: "long", first: 2021, last: 2030),
        Bareme(BaremeKind.NewUnitRate, 2m, id: "short", first: 2022, last: 2022),
        Bareme(BaremeKind.NewUnitRate, 3m, id: "late", first: 2029),
    ]).Violations.Select(one => one.ToString()).Should().Equal(
        "validity-overlap at baremes[1]: 'long' and 'short' both apply to 2022.",
        "validity-overlap at baremes[2]: 'long' and 'late' both apply to 2029.");

    [Fact]
    public void Bareme_ThatContradictsItself_IsToldForEveryReason()
    {
        var details = Details(BaremeKind.NewUnitsCap, -1m, first: 2022, last: 2021) with
        {
            Unit = QuantityUnit.Hours,
            Band = "QPV",
            Source = " ",
            ReviewBy = new(2021, 12, 31),
        };
        Domain.Bareme.TryCreate(details).Violations.Select(one => $"{one.Code} {one.Place}").Should().Equal(
            "text-invalid source",
            "amount-negative value",
            "years-reversed lastYear",
            "days-out-of-order reviewBy",
            "unit-misplaced unit",
            "band-misplaced band");
        Domain.Bareme.TryCreate(Details(BaremeKind.UnitFloor, 1m, first: 99, last: 99999) with { Unit = null }).Violations
            .Select(one => $"{one.Code} {one.Place}").Should()
            .Equal("year-out-of-range firstYear", "year-out-of-range lastYear", "unit-misplaced unit");
        FluentActions.Invoking(() => Domain.Bareme.Create(details)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Domain.Bareme.Create(Details((BaremeKind)9, 1m))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Offers_ThatContradictThemselves_AreTold()
    {
        TerritoryOffer.TryCreate(10_000, [Offer("a", 1m), Offer("b", 1m, unit: QuantityUnit.Hours), Offer("a", 1m)]).Violations.Select(
            one => $"{one.Code} {one.Place}").Should().Equal(
            "year-out-of-range year", "duplicate structures[2].structure", "units-differ structures[1].units");
        StructureOffer.TryCreate(Offer("a", 1m).ToDetails() with { Name = "", Band = " " }).Violations.Select(
            one => $"{one.Code} {one.Place}").Should().Equal(
            "text-invalid name", "text-invalid band");
        Quantity.TryCreate(-1m, QuantityUnit.Places).IsValid.Should().BeFalse("units are never negative");
        FluentActions.Invoking(() => StructureOffer.Create(Offer("a", 1m).ToDetails() with { Name = "" })).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => TerritoryOffer.Create(1, [])).Should().Throw<ArgumentException>();
        Reference.Find(Domain.Id<Structure>.Parse("bleuet"))!.Units.Count.Should().Be(10m);
        Reference.Find(Domain.Id<Structure>.Parse("other")).Should().BeNull();
    }

    /// <summary>No policy, no review and no rounding is chosen by default.</summary>
    [Fact]
    public void Choices_HaveNoDefault()
    {
        FluentActions.Invoking(() => BonusInterpretation.Create(default, Rounding.HalfUp, BaremeReview.Strict)).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, default)).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(
            () => BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, (Rounding)9, BaremeReview.Strict)).Should()
                .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void WrongArguments_Throw()
    {
        var convention = Convention();
        FluentActions.Invoking(() => convention.ComputeBonus(null!, [], BonusParameters.None, Spread, On)).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(() => convention.ComputeBonus(Reference, null!, BonusParameters.None, Spread, On)).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(() => convention.ComputeBonus(Reference, [], null!, Spread, On)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => convention.ComputeBonus(Reference, [], BonusParameters.None, null!, On)).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(
            () => convention.ComputeBonus(Reference, [], BonusParameters.None, Spread, On.WithCalendar(CalendarSystem.Julian))).Should()
                .Throw<ArgumentException>();
        FluentActions.Invoking(() => convention.ComputeBonus(Reference, [Reference], BonusParameters.None, Spread, On)).Should()
            .Throw<ArgumentException>();
        var silent = Domain.Convention.Create(Draft() with { Funding = null });
        FluentActions.Invoking(() => silent.ComputeBonus(Reference, [], BonusParameters.None, Spread, On)).Should()
            .Throw<InvalidOperationException>();
        convention.ComputeBonus(Reference, [], BonusParameters.None, Spread, On).Services.Should().BeEmpty();
        FluentActions.Invoking(() => convention.ComputeBonus(Reference, [], BonusParameters.None, Spread, On).Find(null!, 2022)).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(
            () => ConventionRecord.Create(new() { History = ConventionHistory.Of(convention) }).TryComputeBonus(
                Reference, [], BonusParameters.None, Spread, On, null!))
            .Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<string> Violations(ValueList<TerritoryOffer> years, params Bareme[] baremes)
    {
        var validated = Convention().TryComputeBonus(Reference, years, BonusParameters.Create([.. baremes]), Spread, On);
        validated.Value.Should().BeNull();
        return validated.Violations.Select(one => one.ToString());
    }
}
