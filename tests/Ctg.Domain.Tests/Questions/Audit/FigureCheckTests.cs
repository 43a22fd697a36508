using Ctg.Domain.Audit;
using NodaTime;

namespace Ctg.Domain.Tests.Audit;

/// <summary>Figures that follow from others, the years of a change, doubts, addresses, means and shared indicators.</summary>
public class FigureCheckTests
{
    private static readonly ClauseId Annex = ClauseId.Annex(6);

    /// <summary>A share is right when it is the part of the whole to the precision at which it is stated.</summary>
    [Theory]
    [InlineData(250, 670, 36.9, 100, false)] // 37,31 %
    [InlineData(250, 670, 37.3, 100, true)]
    [InlineData(250, 678, 36.9, 100, true)]
    [InlineData(120, 678, 17.6, 100, false)] // 17,699
    [InlineData(120, 678, 17.7, 100, true)]
    [InlineData(119, 223, 33, 100, false)]
    [InlineData(3_331, 16_445, 20, 100, true)]
    [InlineData(10_075, 16_445, 6, 10, true)]
    [InlineData(1, 2, 0.5, 1, true)]
    public void Share_IsThePartOfTheWhole(double part, double whole, double stated, int per, bool agrees) =>
        Codes(Text([Figure("part", part), Figure("whole", whole), Figure("stated", stated)], Share(per)), "derivation-differs").Should()
            .HaveCount(agrees ? 0 : 1);

    [Fact]
    public void Share_OfNothing_IsNotDecided()
    {
        var report = Run(Text([Figure("part", 1), Figure("whole", 0), Figure("stated", 1)], Share(100)));
        report.Findings.Should().NotContain(finding => finding.Code == "derivation-differs");
        report.Undecided.Should().ContainSingle(one => one.Code == "derivation-differs").Which.Place.Should().Be("derivation/1");
    }

    /// <summary>
    /// 1 102 € for each consumption unit: 1, 0,5 and twice 0,3 make 2 314 €; with 0,3 for the second adult they make 2 093,80 €.
    /// </summary>
    [Theory]
    [InlineData(0.5, true)]
    [InlineData(0.3, false)]
    public void Threshold_IsTheUnitsTimesTheAmountOfOne(double second, bool agrees)
    {
        var text = Text(
            [Figure("first", 1), Figure("second", second), Figure("child", 0.3), Figure("unit", 1_102), Figure("stated", 2_314)],
            Derivation.Create(new()
            {
                Stated = Key("stated"),
                Terms = [Term("first"), Term("second"), Term("child", 2)],
                Factor = Key("unit"),
            }));
        var told = Run(text).Findings.Where(finding => finding.Code == "derivation-differs")
            .Select(finding => finding.In(Language.French).Replace('\u00a0', ' '));
        told.Should().Equal(
            agrees
                ? []
                    : [
                        "derivation-differs (derivation/1) : « stated » énonce 2 314 habitants, mais les chiffres dont il découle donnent "
                            + "2 093,8 : (1 + 0,3 + 2 × 0,3) × 1 102."]);
    }

    /// <summary>A round amount agrees with the exact total of the tables, and with none that it does not round.</summary>
    [Theory]
    [InlineData(129_916_924, true)]
    [InlineData(130_499_999, true)]
    [InlineData(129_400_000, false)]
    public void RoundedTotal_AgreesWithTheTables(long cents, bool agrees)
    {
        FundingTable Table(string id, long amount) => FundingTable.Create(new()
        {
            Id = Id<FundingTable>.Parse(id),
            Title = id,
            Year = 2020,
            Source = Annex,
            Lines = [FundingLine.Create(new()
                {
                    Label = "L",
                    Component = FundingComponent.Subsidy,
                    Amount = Euros.FromCents(amount),
                })],
        });
        var text = Convention.Create(Draft([Figure("stated", 1_300_000)]) with
        {
            FundingTables = [Table("un", 1), Table("deux", cents - 1)],
            Derivations = [Derivation.Create(new()
            {
                Stated = Key("stated"),
                Terms =
                [
                    DerivationTerm.Create(table: Id<FundingTable>.Parse("un")), DerivationTerm.Create(table: Id<FundingTable>.Parse("deux"))
                ],
            })],
        });
        Codes(text, "derivation-differs").Should().HaveCount(agrees ? 0 : 1);
    }

    [Theory]
    [InlineData(2017, 2020, 0)]
    [InlineData(2016, 2020, 1)]
    [InlineData(2017, 2021, 1)]
    [InlineData(2020, 2020, 0)] // a year alone says nothing of a run
    public void Change_IsOverTheYearsOfItsFigures(int first, int last, int findings)
    {
        var text =
            Convention.Create(Draft([Figure("before", 741, 2017), Figure("after", 783, 2020), Figure("stated", 42, first, last)]) with
            {
                Evolutions = [Evolution.Create(Key("before"), Key("after"), Key("stated"))],
            });
        Codes(text, "evolution-years-differ").Should().HaveCount(findings);
    }

    [Fact]
    public void Indicator_MayBeSharedByASheet_OrByAClause_ButNotByTwoRows()
    {
        var key = Id<Indicator>.Parse("suivi");
        PlanAction Action(int rank) => PlanAction.Create(new() { Number = ActionNumber.Create(1, rank), Title = "A", Indicators = [key] });
        ActionSheet Sheet(params int[] ranks) => ActionSheet.Create(new()
        {
            Actions = [.. ranks.Select(rank => ActionNumber.Create(1, rank))],
            Title = "F",
            Indicators = [key],
        });
        Convention With(ValueList<PlanAction> actions, ValueList<ActionSheet> sheets, ClauseId? shared) => Convention.Create(Draft([]) with
        {
            Indicators = [Indicator.Create(new() { Id = key, Label = "Suivi", Kind = IndicatorKind.Flow, SharedAt = shared })],
            Plan = ActionPlan.Create(
                [Orientation.Create(1, "O", [SharedObjective.Create("S", [Objective.Create("B", actions)])])], null, sheets),
        });
        var bare = PlanAction.Create(new() { Number = ActionNumber.Create(1, 3), Title = "A" });
        Codes(With([Action(1), Action(2)], [], null), "indicator-shared").Should().Equal("indicator/suivi");
        Codes(With([Action(1), Action(2)], [], Annex), "indicator-shared").Should().BeEmpty();
        Codes(With([Action(1), Action(2)], [Sheet(1, 2)], null), "indicator-shared").Should().BeEmpty();
        Codes(With([Action(1), Action(2), bare], [Sheet(2, 3)], null), "indicator-shared").Should().Equal("indicator/suivi");
        Codes(With([Action(1)], [], null), "indicator-shared").Should().BeEmpty();
        Codes(With([bare], [], null), "indicator-shared").Should().BeEmpty();
    }

    [Fact]
    public void DoubtAboutIndicators_LeavesTheirAbsenceOpen()
    {
        PlanAction Action(string? doubt) => PlanAction.Create(new()
        {
            Number = ActionNumber.Create(1, 1),
            Title = "A",
            IndicatorsDoubt = doubt,
        });
        Convention With(PlanAction action) => Convention.Create(Draft([]) with { Plan = Examples.PlanOf(action) });
        Codes(With(Action(null)), "action-without-indicator").Should().Equal("action/1.1");
        var report = Run(With(Action("Cellule fusionnée.")));
        report.Findings.Should().NotContain(finding => finding.Code == "action-without-indicator");
        report.Undecided.Should().ContainSingle(one => one.Code == "action-without-indicator").Which.Place.Should().Be("action/1.1");
        report.Findings.Should().ContainSingle(finding => finding.Code == "transcription-doubtful").Which.Message.French.Should()
            .Be("Un doute est signalé : Cellule fusionnée.");
        Codes(With(PlanAction.Create(new()
        {
            Number = ActionNumber.Create(1, 1),
            Title = "A",
            MeansDoubt = "Cellule coupée.",
        })), "action-without-indicator").Should().Equal("action/1.1");
    }

    [Fact]
    public void Address_OfOneName_IsOne()
    {
        Structure Structure(string id, string name, string? address) => Domain.Structure.Create(new()
        {
            Id = Id<Structure>.Parse(id),
            Name = name,
            Service = ServiceKind.Alsh,
            Address = address,
        });
        Convention With(params Structure[] structures) => Convention.Create(Draft([]) with { Structures = [.. structures] });
        Codes(With(Structure("a", "MPT", "Chemin de Chaingy"), Structure("b", "MPT", "4 chemin de Chaingy")), "address-differs").Should()
            .Equal("structure/a");
        Codes(
            With(Structure("a", "MPT", "Rue Haute"), Structure("b", "MPT", "rue haute"), Structure("c", "MPT", null)),
            "address-differs").Should().BeEmpty();
        Codes(With(Structure("a", "MPT", "Rue Haute"), Structure("b", "Autre", "Rue Basse")), "address-differs").Should().BeEmpty();
    }

    [Fact]
    public void Means_AreMissed_WhereTheyAreAnnounced_AndWhoBringsEachIsStated()
    {
        var caf = Id<Party>.Parse("caf");
        Convention With(ClauseId? announced, params FundingMeans[] means) => Convention.Create(Draft([]) with
        {
            Funding = FundingTerms.Create(Annex, means: announced),
            Plan = Examples.PlanOf(PlanAction.Create(new() { Number = ActionNumber.Create(1, 1), Title = "A", Means = [.. means] })),
        });
        var psu = FundingMeans.Create("Psu", MeansKind.Funding, caf);
        Codes(With(Annex, psu), "means-missing").Should().Equal("party/commune");
        Run(With(Annex, psu)).Findings.Single(finding => finding.Code == "means-missing").Source.Should().Be(new ClauseSource(Annex));
        Codes(With(Annex, psu, FundingMeans.Create("Locaux", MeansKind.Support, Id<Party>.Parse("commune"))), "means-missing").Should()
            .BeEmpty();
        Codes(With(Annex, psu, FundingMeans.Create("Hors champ", MeansKind.OutsideCafField)), "means-missing").Should()
            .Equal("party/commune");
        Codes(With(null, psu), "means-missing").Should().BeEmpty();
        var unclear = Run(With(Annex, psu, FundingMeans.Create("Locaux", MeansKind.Support)));
        unclear.Findings.Should().NotContain(finding => finding.Code == "means-missing");
        unclear.Undecided.Where(one => one.Code == "means-missing").Select(one => one.Place).Should().Equal("party/commune");
    }

    [Fact]
    public void Derivation_IsCheckedByItself()
    {
        Derivation.TryCreate(new()
        {
            Stated = Key("a"),
            Terms = [],
        }).Violations.Select(one => (one.Code, one.Place)).Should().Equal(("terms-missing", "terms"));
        Derivation.TryCreate(new()
        {
            Stated = Key("a"),
            Terms = [Term("b")],
            Per = 0,
        }).Violations.Select(one => (one.Code, one.Place)).Should().Equal(("per-out-of-range", "per"));
        DerivationTerm.TryCreate().Violations.Select(one => (one.Code, one.Place)).Should().Equal(("term-unclear", "figure"));
        DerivationTerm.TryCreate(Key("a"), Id<FundingTable>.Parse("t")).Violations.Select(one => one.Code).Should().Equal("term-unclear");
        DerivationTerm.TryCreate(Key("a"), times: 0).Violations.Select(one => (one.Code, one.Place)).Should()
            .Equal(("times-out-of-range", "times"));
        Derivation.Create(new()
        {
            Stated = Key("a"),
            Terms = [Term("b", 2)],
            Factor = Key("c"),
            Base = Key("d"),
            Per = 100,
        }).ToString().Should().Be("a = [2 x b] x c / d x 100");
    }

    private static Derivation Share(int per) => Derivation.Create(new()
    {
        Stated = Key("stated"),
        Terms = [Term("part")],
        Base = Key("whole"),
        Per = per,
    });

    private static DerivationTerm Term(string figure, int times = 1) => DerivationTerm.Create(Key(figure), times: times);

    private static Id<DiagnosticFigure> Key(string key) => Id<DiagnosticFigure>.Parse(key);

    private static DiagnosticFigure Figure(string id, double value, int year = 2020, int? last = null) => DiagnosticFigure.Create(new()
    {
        Id = Key(id),
        Theme = FigureTheme.Population,
        Label = id,
        Value = (decimal)value,
        Unit = "habitants",
        Vintage = YearRun.Create(year, last ?? year),
        Source = "Insee",
    });

    private static ConventionDetails Draft(ValueList<DiagnosticFigure> figures) =>
        Examples.Draft(Signature.Undated, Signature.Undated, Examples.Decided) with { Diagnostic = figures };

    private static Convention Text(ValueList<DiagnosticFigure> figures, Derivation derivation) =>
        Convention.Create(Draft(figures) with { Derivations = [derivation] });

    private static AuditReport Run(Convention text) => ConventionAudit.Run(
        AuditSubject.Create(ConventionHistory.Create(new() { Original = text }), new LocalDate(2022, 6, 1)), AuditSettings.Default);

    private static IEnumerable<string> Codes(Convention text, string code) =>
        Run(text).Findings.Where(finding => finding.Code == code).Select(finding => finding.Place);
}
