using NodaTime;

namespace Ctg.Domain.Tests.Violations;

/// <summary>Each invariant of the parts of a convention, broken once.</summary>
public class PartTests
{
    private static readonly Id<Party> Caf = Id<Party>.Parse("caf");
    private static readonly PlanAction Action = PlanAction.Create(ActionNumber.Create(1, 1), "Action");
    private static readonly PartyDetails Party = new() { Id = Caf, Name = "Caf", Signature = Signature.Undated };
    private static readonly ResiliationGroundDetails Ground = new()
    {
        Kind = GroundKind.Breach,
        Clause = ClauseId.Article(12, 1),
        Heading = "Manquement",
        Entitled = [Caf],
        MiseEnDemeure = true,
        Notice = NoticePeriod.FromMonths(1),
    };

    private static readonly SteeringCommitteeDetails Steering = new()
    {
        Clauses = [ClauseId.Article(6)],
        CoPilots = [Caf],
        Secretariat = Caf,
        MeetingsPerYear = 1,
        ExtraMeetingOnRequest = true,
        ResourcePersonsAdvisory = true,
        SubmitsAvenants = true,
    };

    [Fact]
    public void Deliberation_OutOfOrder_IsRefused()
    {
        LocalDate day = new(2022, 12, 19);
        Broken(Deliberation.TryCreate(PartialDate.On(day), After(-1)), "days-out-of-order transmittedOn");
        Broken(Deliberation.TryCreate(PartialDate.On(day), After(3), After(2)), "days-out-of-order receivedOn");
        Broken(Deliberation.TryCreate(PartialDate.On(day), null, After(-1)), "days-out-of-order receivedOn");
        Broken(Deliberation.TryCreate(PartialDate.On(day), publishedOn: After(-1)), "days-out-of-order publishedOn");
        Broken(Deliberation.TryCreate(PartialDate.On(day), PartialDate.InMonth(2022, 11)), "days-out-of-order transmittedOn");
        Broken(Deliberation.TryCreate(PartialDate.On(day), PartialDate.InYear(2023), PartialDate.InMonth(2022, 12)), "days-out-of-order receivedOn");
        Broken(
            Deliberation.TryCreate(PartialDate.On(day), After(1), After(-1)),
            "days-out-of-order receivedOn",
            "days-out-of-order receivedOn");
        Broken(Deliberation.TryCreate(PartialDate.On(day.PlusDays(1)), ctesId: CtesId.Parse("045-214502858-20221219-X-DE")), "deliberation-day-differs ");
        Deliberation.Create(PartialDate.On(day), After(0), After(0)).ReceivedOn.Should().Be(After(0));

        PartialDate After(int days) => PartialDate.On(day.PlusDays(days));
    }

    /// <summary>A day known in part is in order when one of the days that it can be is; a blank always.</summary>
    [Fact]
    public void Deliberation_OfDaysKnownInPart_IsRefusedOnlyWhenNoneOfThemIsInOrder()
    {
        LocalDate day = new(2022, 12, 19);
        foreach (var date in (PartialDate[])[PartialDate.Blank, PartialDate.InYear(2022), PartialDate.InMonth(2022, 12), PartialDate.InYear(2023)])
        {
            Deliberation.Create(PartialDate.On(day), date, date, publishedOn: date).PublishedOn.Should().Be(date);
        }
    }

    [Fact]
    public void CountlessViolations_AreListedUpToAThousand()
    {
        var sheet = ActionSheet.TryCreate(new() { Actions = [Action.Number], Title = "Fiche", Methods = [.. Enumerable.Repeat("", 5_000)] });
        sheet.IsValid.Should().BeFalse();
        sheet.Violations.Should().HaveCount(1_000);
    }

    [Theory]
    [InlineData("€", true)]
    [InlineData("%", true)]
    [InlineData("\u00ADsoft", true)]
    [InlineData("e\u0301", true)]
    [InlineData("\U0001F476", true)]
    [InlineData("\u200B", false)]
    [InlineData("\u115F", false)]
    [InlineData("\u1160", false)]
    [InlineData("\u2800", false)]
    [InlineData("\u3164", false)]
    [InlineData("\uFFA0", false)]
    [InlineData("\uFEFF\u202E", false)]
    [InlineData("\u0301", false)]
    public void Text_ShowsSomething(string text, bool valid) => Objective.TryCreate(text, []).IsValid.Should().Be(valid);

    [Fact]
    public void Parties_WithBlankTexts_AreRefused()
    {
        var blank = Party with { Name = "", Representative = " x" };
        Broken(Domain.Caf.TryCreate(blank, DepartementCode.Parse("45")), "text-invalid name", "text-invalid representative");
        Broken(Epci.TryCreate(blank), "text-invalid name", "text-invalid representative");
        Broken(OtherParty.TryCreate(Party with { Name = new string('x', 4_001) }, OtherBody.Msa), "text-invalid name");
        OtherParty.TryCreate(Party with { Name = new string('x', 4_000) }, OtherBody.Msa).IsValid.Should().BeTrue();
        FluentActions.Invoking(() => OtherParty.Create(Party, (OtherBody)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Epci.Create(Party with { Name = null! })).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Structure_Invariants_AreKept()
    {
        var id = Id<Structure>.Parse("a");
        Broken(Structure.TryCreate(id, "A", ServiceKind.Eaje, [AlshActivity.Periscolaire]), "activities-without-alsh activities");
        Broken(Structure.TryCreate(id, "A", ServiceKind.Alsh, [AlshActivity.Periscolaire, AlshActivity.Periscolaire]), "duplicate activities[1]");
        Broken(Quantity.TryCreate(-0.1m, QuantityUnit.Places), "quantity-negative count");
        Quantity.Create(1.0m, QuantityUnit.Places).Should().Be(Quantity.Create(1.00m, QuantityUnit.Places));
        FluentActions.Invoking(() => Structure.Create(id, "A", (ServiceKind)99)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Plan_Invariants_AreKept()
    {
        Broken(Orientation.TryCreate(0, "X", []), "number-out-of-range number");
        Broken(Objective.TryCreate("", []), "text-invalid title");
        Broken(PlanAction.TryCreate(Action.Number, "X", schedule: null, leads: [Lead.Create(Caf, "S"), Lead.Create(Caf, "S")]), "duplicate leads[1]");
        Broken(
            ActionPlan.TryCreate([Orientation.Create(1, "X", []), Orientation.Create(1, "Y", [])]),
            "duplicate orientations[1].number");
        Broken(ActionPlan.TryCreate(Examples.PlanOf(Action).Orientations, Action), "duplicate piloting.number");
        Broken(
            ActionPlan.TryCreate([], Action, [ActionSheet.Create(new() { Actions = [Action.Number, ActionNumber.Create(9)], Title = "Fiche" })]),
            "reference-unknown sheets[0].actions[1]");
        Broken(ActionSheet.TryCreate(new() { Actions = [], Title = "Fiche" }), "sheet-without-action actions");
        Broken(ActionSheet.TryCreate(new() { Actions = [Action.Number, Action.Number], Title = "Fiche", Methods = ["a", " "] }), "duplicate actions[1]", "text-invalid methods[1]");
    }

    [Fact]
    public void Plan_FindsItsActions()
    {
        var piloting = PlanAction.Create(ActionNumber.Create(5), "Pilotage");
        var plan = ActionPlan.Create(Examples.PlanOf(Action).Orientations, piloting);
        plan.Find(Action.Number).Should().Be(Action);
        plan.Find(piloting.Number).Should().Be(piloting);
        plan.Find(ActionNumber.Create(2)).Should().BeNull();
        plan.Actions.Should().Equal(Action);
    }

    [Fact]
    public void Figures_Invariants_AreKept() => Broken(
        DiagnosticFigure.TryCreate(
            Id<DiagnosticFigure>.Parse("a"),
            FigureTheme.Population,
            "L",
            1,
            " ",
            YearRun.Create(2018, 2018),
            "S",
            comparators: [new(ComparatorTerritory.Epci, 1), new(ComparatorTerritory.Epci, 2)]),
        "text-invalid unit",
        "duplicate comparators[1].territory");

    [Fact]
    public void Funding_Invariants_AreKept()
    {
        var id = Id<FundingTable>.Parse("a");
        var most = FundingLine.Create("L", FundingComponent.Cej, Euros.FromCents(long.MaxValue));
        Broken(FundingTable.TryCreate(id, "T", 999, ClauseId.Annex(1), []), "year-out-of-range year");
        Broken(FundingTable.TryCreate(id, "T", 2020, ClauseId.Annex(1), [most, most]), "total-out-of-range lines");
        Broken(ReferenceAmount.TryCreate(ServiceKind.Eaje, 2020, Euros.FromCents(-1), ClauseId.Annex(1)), "amount-negative amount");
        var table = FundingTable.Create(id, "T", 2020, ClauseId.Annex(1), [most, FundingLine.Create("M", FundingComponent.Subsidy, Euros.FromCents(-7))]);
        table.Total.Should().Be(Euros.FromCents(long.MaxValue - 7));
        table.TotalOf(FundingComponent.Subsidy).Should().Be(Euros.FromCents(-7));
        table.TotalOf(FundingComponent.IndividualAid).Should().Be(Euros.Zero);

        // Whatever the order of the lines: a partial sum may be out of range.
        FundingLine[] lines = [most, FundingLine.Create("M", FundingComponent.Cej, Euros.FromCents(1)), FundingLine.Create("N", FundingComponent.Cej, Euros.FromCents(-1))];
        FundingTable.Create(id, "T", 2020, ClauseId.Annex(1), [.. lines]).Total.Should().Be(most.Amount);
        Broken(
            FundingTable.TryCreate(id, "T", 2020, ClauseId.Annex(1), [most, lines[1], FundingLine.Create("P", FundingComponent.Subsidy, Euros.FromCents(-1))]),
            "total-out-of-range lines");
    }

    [Fact]
    public void Articles_Invariants_AreKept()
    {
        Broken(Article.TryCreate(ClauseId.Article(1, 1), "T", "S"), "clause-misplaced clause");
        Broken(Article.TryCreate(ClauseId.Annex(1), "T", "S"), "clause-misplaced clause");
        Broken(Paragraph.TryCreate(ClauseId.Article(1), null, "S"), "clause-misplaced clause");
        Broken(Article.TryCreate(ClauseId.Preamble, "T", "S", [Paragraph.Create(ClauseId.Article(1, 1), null, "S")]), "clause-misplaced paragraphs[0].clause");
        Broken(Annex.TryCreate(ClauseId.Annex(1, 2), "T", "S"), "clause-misplaced clause");
        Broken(Article.TryCreate(ClauseId.Article(2), "T", "S", [Paragraph.Create(ClauseId.Article(1, 1), null, "S")]), "clause-misplaced paragraphs[0].clause");
    }

    [Fact]
    public void Steering_Invariants_AreKept()
    {
        Broken(SteeringCommittee.TryCreate(Steering with { MeetingsPerYear = 0 }), "meetings-out-of-range meetingsPerYear");
        Broken(SteeringCommittee.TryCreate(Steering with { MeetingsPerYear = 13 }), "meetings-out-of-range meetingsPerYear");
        Broken(SteeringCommittee.TryCreate(Steering with { Clauses = [], CoPilots = [] }), "clauses-missing clauses", "co-pilots-missing coPilots");
    }

    [Fact]
    public void Resiliation_Invariants_AreKept()
    {
        Broken(ResiliationGround.TryCreate(Ground with { Notice = null }), "notice-missing ");
        Broken(ResiliationGround.TryCreate(Ground with { Entitled = [] }), "entitled-missing entitled");
        Broken(ResiliationGround.TryCreate(Ground with { Heading = "" }), "text-invalid heading");
        var ground = ResiliationGround.Create(Ground);
        Broken(ResiliationRegime.TryCreate([ground, ground]), "duplicate grounds[1].clause");
        FluentActions.Invoking(() => ResiliationGround.Create(Ground with { Form = (NoticeForm)9 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Messages_ExistInBothLanguages()
    {
        var violation = Deliberation.TryCreate(PartialDate.On(new(2022, 12, 19)), PartialDate.On(new(2022, 12, 1))).Violations[0];
        violation.Message.In(Language.French).Should().Be("Le 1er décembre 2022 vient avant le 19 décembre 2022, qui doit le précéder.");
        violation.Message.In(Language.English).Should().Be("1 December 2022 comes before 19 December 2022, which must precede it.");
        violation.ToString().Should().StartWith("days-out-of-order at transmittedOn: ");
        violation.Involves.Should().Equal("transmittedOn", "decidedOn");
    }

    private static void Broken<T>(Validated<T> validated, params string[] codesAndPlaces)
        where T : class
    {
        validated.IsValid.Should().BeFalse();
        validated.Violations.Select(violation => $"{violation.Code} {violation.Place}").Should().Equal(codesAndPlaces);
        validated.Invoking(one => one.OrThrow()).Should().Throw<ArgumentException>();
    }
}
