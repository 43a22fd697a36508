using Ctg.Domain.Arbitraries;

namespace Ctg.Domain.Tests.Conventions;

public class ConventionTests
{
    private static readonly ConventionDetails Valid = Examples.Draft(Signature.Undated, Signature.Undated, Examples.Decided);
    private static readonly Id<Party> Nobody = Id<Party>.Parse("nobody");
    private static readonly ClauseId NoClause = ClauseId.Article(99);
    private static readonly Id<Structure> NoStructure = Id<Structure>.Parse("nowhere");

    public static TheoryData<ConventionDetails, string, string> Broken => new()
    {
        { Valid with { Title = " " }, "text-invalid", "title" },
        { Valid with { Title = "deux\nlignes" }, "text-invalid", "title" },
        { Valid with { Title = "demi \ud800 paire" }, "text-invalid", "title" },
        { Valid with { Parties = [Examples.Caf(Signature.Undated)] }, "parties-missing", "parties" },
        { Valid with
        {
            Parties = [Examples.Caf(Signature.Undated), Examples.Caf(Signature.Undated, "caf-2")],
        }, "parties-missing", "parties" },
        { Valid with
        {
            Parties = [Examples.Commune(Signature.Undated), Examples.Commune(Signature.Undated, id: "autre")],
        }, "parties-missing", "parties" },
        { Valid with { Parties = [.. Valid.Parties, Examples.Caf(Signature.Undated)] }, "duplicate", "parties[2].id" },
        { Valid with { Articles = [.. Valid.Articles, .. Valid.Articles] }, "duplicate", "articles[1].clause" },
        { Valid with { Annexes = [.. Valid.Annexes, .. Valid.Annexes] }, "duplicate", "annexes[1].clause" },
        { Valid with { Structures = [.. Valid.Structures, .. Valid.Structures] }, "duplicate", "structures[1].id" },
        { Valid with { Indicators = [.. Valid.Indicators, .. Valid.Indicators] }, "duplicate", "indicators[1].id" },
        { Valid with { Diagnostic = [Figure(), Figure()] }, "duplicate", "diagnostic[1].id" },
        { Valid with { ReferenceAmounts = [Reference(), Reference()] }, "duplicate", "referenceAmounts[1]" },
        { Valid with { FundingTables = [Table(null), Table(null)] }, "duplicate", "fundingTables[1].id" },
        { Valid with { Term = new(NoClause, Valid.Term.Term, Renewal.Express) }, "reference-unknown", "term.clause" },
        { Valid with { Annexes = [] }, "reference-unknown", "parties[1].deliberation.annex" },
        { Valid with { Structures = [Structure.Create(new()
        {
            Id = Id<Structure>.Parse("a"),
            Name = "A",
            Service = ServiceKind.Rpe,
            Operator = Operator.Create("X", Nobody),
        })] }, "reference-unknown", "structures[0].operator.party" },
        { Valid with { FundingTables = [Table(NoStructure)] }, "reference-unknown", "fundingTables[0].lines[0].structure" },
        { WithAction(leads: [
            Lead.Create(Nobody, "Service")]),
            "reference-unknown",
            "plan.orientations[0].sharedObjectives[0].objectives[0].actions[0].leads[0].party" },
        { WithAction(indicators: [
            Id<Indicator>.Parse("none")]),
            "reference-unknown",
            "plan.orientations[0].sharedObjectives[0].objectives[0].actions[0].indicators[0]" },
        { WithAction(structures: [
            NoStructure]), "reference-unknown", "plan.orientations[0].sharedObjectives[0].objectives[0].actions[0].structures[0]" },
        { Valid with { Plan = ActionPlan.Create([], PlanAction.Create(new()
        {
            Number = ActionNumber.Create(5),
            Title = "Pilotage",
            Structures = [NoStructure],
        })) }, "reference-unknown", "plan.piloting.structures[0]" },
        { Valid with { Steering = Steering(Nobody, ClauseId.Article(10)) }, "reference-unknown", "steering.secretariat" },
        { Valid with { Steering = Steering(Id<Party>.Parse("caf"), NoClause) }, "reference-unknown", "steering.clauses[0]" },
        { Valid with { Resiliation = Regime(Nobody, ClauseId.Article(10)) }, "reference-unknown", "resiliation.grounds[0].entitled[0]" },
        { Valid with { Resiliation = Regime(Id<Party>.Parse("caf"), NoClause) }, "reference-unknown", "resiliation.grounds[0].clause" },
        { Valid with { Resiliation = Domain.ResiliationRegime.Create([], NoClause) }, "reference-unknown", "resiliation.effectsClause" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void TryCreate_OfABrokenWhole_SaysWhatAndWhere(ConventionDetails draft, string code, string place)
    {
        var validated = Convention.TryCreate(draft);
        validated.IsValid.Should().BeFalse();
        validated.Violations.Select(violation => (violation.Code, violation.Place)).Should().Equal((code, place));
        FluentActions.Invoking(() => Convention.Create(draft)).Should().Throw<ArgumentException>().WithMessage($"*{code}*");
    }

    [Fact]
    public void TryCreate_OfSeveralErrors_ListsThemAll()
    {
        var draft = WithAction(structures: [NoStructure], leads: [Lead.Create(Nobody, "Service")]) with { Title = "" };
        Convention.TryCreate(draft).Violations.Select(violation => violation.Code)
            .Should().Equal("text-invalid", "reference-unknown", "reference-unknown");
    }

    [Fact]
    public void Create_WithoutARequiredPart_Throws()
    {
        FluentActions.Invoking(() => Convention.Create(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Convention.Create(Valid with { Plan = null! })).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Convention.Create(Valid with { Term = null! })).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Convention.Create(Valid with { Parties = null! })).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Convention.Create(Valid with { Parties = [.. Valid.Parties, null!] })).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Convention.Create(Valid with { FundingTables = null! })).Should().Throw<ArgumentNullException>();
    }

    [Draws(50)]
    public void ToDraft_BuiltAgain_IsEqual(Convention convention)
    {
        var again = Convention.Create(convention.ToDetails());
        again.Should().Be(convention);
        again.GetHashCode().Should().Be(convention.GetHashCode());
        Convention.Create(convention.ToDetails() with { Title = convention.Title + "!" }).Should().NotBe(convention);
    }

    private static ConventionDetails WithAction(
        Domain.ValueList<Lead>? leads = null,
        Domain.ValueList<Id<Indicator>>? indicators = null,
        Domain.ValueList<Id<Structure>>? structures = null) =>
        Valid with
        {
            Plan = Examples.PlanOf(PlanAction.Create(new()
            {
                Number = ActionNumber.Create(1, 1),
                Title = "Action",
                Leads = leads ?? [],
                Indicators = indicators ?? [],
                Structures = structures ?? [],
            }))
        };

    private static DiagnosticFigure Figure() => DiagnosticFigure.Create(new()
    {
        Id = Id<DiagnosticFigure>.Parse("population"),
        Theme = FigureTheme.Population,
        Label = "Population",
        Value = 1,
        Unit = "habitants",
        Vintage = YearRun.Create(2018, 2018),
        Source = "INSEE",
    });

    private static ReferenceAmount Reference() => ReferenceAmount.Create(ServiceKind.Eaje, 2020, Euros.Zero, ClauseId.Annex(6));

    private static FundingTable Table(Id<Structure>? structure) => FundingTable.Create(new()
    {
        Id = Id<FundingTable>.Parse("eaje"),
        Title = "EAJE",
        Year = 2020,
        Source = ClauseId.Annex(6),
        Lines = [FundingLine.Create(new()
            {
                Label = "Ligne",
                Component = FundingComponent.Cej,
                Amount = Euros.Zero,
                Structure = structure,
            })],
    });

    private static Domain.SteeringCommittee Steering(Id<Party> secretariat, ClauseId clause) => Domain.SteeringCommittee.Create(new()
    {
        Clauses = [clause],
        CoPilots = [Id<Party>.Parse("caf")],
        Secretariat = secretariat,
        MeetingsPerYear = 1,
        ExtraMeetingOnRequest = true,
        ResourcePersonsAdvisory = true,
        SubmitsAvenants = true,
    });

    private static Domain.ResiliationRegime Regime(Id<Party> entitled, ClauseId clause) =>
        Domain.ResiliationRegime.Create([Domain.ResiliationGround.Create(new()
        {
            Kind = Domain.GroundKind.Breach,
            Clause = clause,
            Heading = "Manquement",
            Entitled = [entitled],
            MiseEnDemeure = false,
        })]);
}
