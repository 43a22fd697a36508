using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using NodaTime;

namespace Ctg.Domain.Tests.Audit;

public class AuditTests
{
    private static readonly LocalDate On = new(2022, 6, 1);

    [Fact]
    public void SwitchedOffCheck_IsNotMade_AndItsReasonIsKept()
    {
        var settings = AuditSettings.Create([DisabledCheck.Create("signature-undated", "L'original est daté.")], []);
        Run(Examples.Undated(), AuditSettings.Default).Findings.Should().Contain(finding => finding.Code == "signature-undated");
        var report = Run(Examples.Undated(), settings);
        report.Findings.Should().NotContain(finding => finding.Code == "signature-undated");
        report.Disabled.Should().ContainSingle().Which.Reason.Should().Be("L'original est daté.");
        report.Render(Language.English).Should().EndWith("not looked at signature-undated: L'original est daté.");
        AuditSettings.TryCreate([DisabledCheck.Create("no-such-check", "?")], []).Violations.Should().ContainSingle().Which.Code.Should()
            .Be("reference-unknown");
        AuditSettings.TryCreate([.. settings.Disabled, .. settings.Disabled], []).Violations.Should().ContainSingle().Which.Code.Should()
            .Be("duplicate");
        DisabledCheck.TryCreate("signature-undated", " ").Violations.Should().ContainSingle().Which.Code.Should().Be("text-invalid");
    }

    /// <summary>
    /// What the bounds of the signatures decide, the term starting on 1 January 2022; nothing where a text has no decision is asked of one.
    /// </summary>
    [Theory]
    [InlineData("2021-12-31", "2021", null, null, "")]
    [InlineData("2022", "2022", null, null, "? signature-late party/caf, ? signature-late party/commune")]
    [InlineData("undated", "2021", null, null, "? signature-late party/caf")]
    [InlineData("2022-01-01", "2022-01-02", null, null, "signature-late party/commune")]
    [InlineData("2022-02", "2021", null, null, "signature-late party/caf")]
    [InlineData("2022", "2022", "2021-12-01", "2021-12-31", "? signature-late party/caf, ? signature-late party/commune")]
    [InlineData(
        "2022",
        "2022",
        "2021-12-01",
        "2022-01-02",
        "signature-late party/caf, signature-late party/commune, ? signature-before-transmission party/commune")]
    [InlineData(
        "2021-12-31", "2022", "2021-12-01", "2022-01-02", "signature-late party/commune, ? signature-before-transmission party/commune")]
    [InlineData(
        "undated",
        "undated",
        "2021-12-01",
        "2022-01-02",
        "signature-late party/caf, signature-late party/commune, ? deliberation-after-signature party/commune, ? "
            + "signature-before-transmission party/commune")]
    [InlineData("2021-11-01", "2021-11", "2021-12-01", "2021-12-02", "deliberation-after-signature party/commune")]
    [InlineData("2021-12-31", "2021-12", "2021-12-01", "2021-12-02", "? signature-before-transmission party/commune")]
    [InlineData(
        "2021-12-31",
        "2021-12",
        "2021-12-02",
        "2021-12-02",
        "? deliberation-after-signature party/commune, ? signature-before-transmission party/commune")]
    [InlineData("2021-12-31", "2021-12-15", "2021-12-01", "2021-12", "? signature-before-transmission party/commune")]
    [InlineData("2021-12-31", "2021-12-31", "2021-12-01", "2021-12", "")]
    [InlineData("2021-12-31", "2021-12-01", "2021-12-01", "2021-12-02", "signature-before-transmission party/commune")]
    [InlineData("2021-12-31", "2021-12-02", "2021-12-01", "2021-12-02", "")]
    [InlineData("2021-12-31", "2021-12-31", "2021-12-01", "blank", "transmission-missing party/commune")]
    public void Signature_IsJudgedByItsBounds(string caf, string commune, string? decided, string? sent, string expected)
    {
        var party = Examples.Commune(Signature.Parse(commune));
        var deliberation = decided is null ? null : Deliberation.Create(new()
        {
            DecidedOn = PartialDate.On(NodaTime.Text.LocalDatePattern.Iso.Parse(decided).Value),
            TransmittedOn = PartialDate.Parse(sent!),
            Annex = ClauseId.Annex(6),
        });
        var report = Run(
            Convention.Create(Examples.Draft(Signature.Undated, Signature.Undated) with
            {
                Parties =
                [
                    Examples.Caf(Signature.Parse(caf)), Commune.Create(party.ToDetails() with { Deliberation = deliberation }, party.Code)
                ],
            }),
            AuditSettings.Default);
        var found = report.Findings.Select(finding => (finding.Code, Text: $"{finding.Code} {finding.Place}"))
            .Concat(report.Undecided.Select(one => (one.Code, Text: $"? {one.Code} {one.Place}")));
        string[] codes = ["signature-late", "deliberation-after-signature", "signature-before-transmission", "transmission-missing"];
        found.Where(one => codes.Contains(one.Code)).Select(one => one.Text).Should().BeEquivalentTo(
            expected.Split(", ", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void PartyThatJoined_IsJudgedByTheDayOnWhichItDid()
    {
        var party = Examples.Commune(Signature.Parse("2024"), id: "voisine");
        var draft = Examples.Draft(Signature.Parse("2021"), Signature.Parse("2021"));
        foreach (var (joined, expected) in ((LocalDate, bool)[])[
            (new(2023, 12, 31), true), (new(2024, 1, 1), false), (new(2025, 1, 1), false)])
        {
            var joining = Commune.Create(party.ToDetails() with { JoinedOn = joined }, party.Code);
            var report = Run(Convention.Create(draft with { Parties = [.. draft.Parties, joining] }), AuditSettings.Default);
            report.Findings.Any(finding => finding.Code == "signature-late").Should().Be(expected);
            report.Undecided.Any(one => one.Code == "signature-late").Should().Be(joined == new LocalDate(2024, 1, 1));
        }
    }

    [Fact]
    public void OwnCheck_IsMade_AndMayBeSwitchedOff()
    {
        var own = AuditCheck.Create(
            "siren-missing",
            Severity.Warning,
            new("Le Siren d'une partie manque.", "A party's SIREN is missing."),
            (subject, notes) =>
            {
                foreach (var party in subject.Text.Parties.Where(party => party.Siren is null))
                {
                    notes.Report(PartId.Party(party.Id), null, new($"« {party.Name} » n'a pas de Siren.", $"'{party.Name}' has no SIREN."));
                }

                notes.CannotDecide(null, new("Il faudrait le répertoire.", "It would take the register."));
            });
        var report = Run(Examples.Undated(), AuditSettings.Create([], [own]));
        report.Findings.Where(finding => finding.Code == "siren-missing").Select(finding => finding.Place).Should()
            .Equal("party/caf", "party/commune");
        report.Undecided.Should().Contain(one => one.Code == "siren-missing");
        Run(Examples.Undated(), AuditSettings.Create([DisabledCheck.Create("siren-missing", "Facultatif.")], [own])).Findings.Should()
            .NotContain(finding => finding.Code == "siren-missing");
        AuditSettings.TryCreate([], [own, own]).Violations.Should().ContainSingle().Which.Code.Should().Be("duplicate");
        FluentActions.Invoking(() => AuditCheck.Create("total-differs", Severity.Error, own.Title, (_, _) => { })).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => AuditCheck.Create("Total", Severity.Error, own.Title, (_, _) => { })).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => AuditCheck.Create("autre", (Severity)9, own.Title, (_, _) => { })).Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Findings_ComeTheGravestFirst()
    {
        var report = Run(Convention.Create(Examples.Draft(Signature.Awaited, Signature.Undated)), AuditSettings.Default);
        report.Findings.Select(finding => finding.Severity).Should().BeInDescendingOrder();
        report.HasErrors.Should().BeTrue();
        report.Of(Severity.Error).Should().ContainSingle().Which.In(Language.English).Should()
            .Be("signature-missing (party/caf): 'Caf' has not signed. [closing formula]");
        report.Of(Severity.Error)[0].In(Language.French).Should()
            .Be("signature-missing (party/caf) : « Caf » n'a pas signé. [formule finale]");
    }

    /// <summary>What a check cannot decide it says, and finds nothing.</summary>
    [Fact]
    public void Check_ThatLacksAFact_SaysSo()
    {
        var draft = Examples.Draft(Signature.Undated, Signature.Undated);
        var figure = DiagnosticFigure.Create(new()
        {
            Id = Id<DiagnosticFigure>.Parse("a"),
            Theme = FigureTheme.Population,
            Label = "A",
            Value = 10,
            Unit = "habitants",
            Vintage = YearRun.Create(2018, 2018),
            Source = "Insee",
        });
        var other = DiagnosticFigure.Create(new()
        {
            Id = Id<DiagnosticFigure>.Parse("b"),
            Theme = FigureTheme.Population,
            Label = "B",
            Value = 10,
            Unit = "€",
            Vintage = YearRun.Create(2019, 2019),
            Source = "Insee",
        });
        var text = Convention.Create(draft with
        {
            Diagnostic = [figure, other],
            Evolutions = [Evolution.Create(figure.Id, other.Id, figure.Id)],
            Citations = [Citation.Create(ClauseId.Article(10), ClauseId.Annex(6), AnnexSubject.Plan)],
            StatedCounts = [StatedCount.Create(new()
            {
                At = ClauseId.Article(10),
                Thing = CountSubject.Places,
                Count = 30,
                Service = ServiceKind.Eaje,
            })],
            ReferenceAmounts = [Domain.ReferenceAmount.Create(ServiceKind.Eaje, 2020, Domain.Euros.FromCents(1), ClauseId.Annex(6))],
        });
        var report = Run(text, AuditSettings.Default);
        report.Undecided.Select(one => one.Code).Should().Equal(
            "citation-misplaced", "signature-late", "signature-late", "reference-amount-differs", "count-differs", "evolution-differs",
            "obligation-missed");
        report.Undecided.Should().OnlyContain(one => one.Reason.French != one.Reason.English);
        report.Findings.Select(finding => finding.Code).Should()
            .NotIntersectWith(["citation-misplaced", "signature-late", "count-differs", "evolution-differs"]);
    }

    [Theory]
    [InlineData(16_445, 16_400, true)]
    [InlineData(16_445, 16_445, true)]
    [InlineData(16_445, 16_450, true)]
    [InlineData(16_445, 16_500, false)]
    [InlineData(16_445, 16_000, false)]
    [InlineData(23, 20, false)]
    [InlineData(72.4, 72, true)]
    [InlineData(72.4, 72.5, false)]
    [InlineData(72.6, 72, false)]
    [InlineData(0.5, 0.3, false)]
    [InlineData(0, 0, true)]
    [InlineData(1, 0, false)]
    [InlineData(995, 1_000, true)]
    [InlineData(994, 1_000, false)]
    [InlineData(12.46, 12.50, true)]
    [InlineData(16_503, 16_500, true)]
    [InlineData(-16_445, -16_400, true)]
    public void RestatedFigure_MayBeRounded_ByLessThanOneInAHundred(double exact, double stated, bool agrees)
    {
        var figure = DiagnosticFigure.Create(new()
        {
            Id = Id<DiagnosticFigure>.Parse("a"),
            Theme = FigureTheme.Population,
            Label = "A",
            Value = (decimal)exact,
            Unit = "habitants",
            Vintage = YearRun.Create(2018, 2018),
            Source = "Insee",
        });
        var text = Convention.Create(Examples.Draft(Signature.Undated, Signature.Undated) with
        {
            Diagnostic = [figure],
            Restatements = [Restatement.Create(ClauseId.Article(10), figure.Id, (decimal)stated)],
        });
        Run(text, AuditSettings.Default).Findings.Any(finding => finding.Code == "figure-differs").Should().Be(!agrees);
    }

    /// <summary>Numbers at the limits of what a decimal holds are compared, and none throws.</summary>
    [Fact]
    public void Numbers_OfAnySize_AreCompared()
    {
        var at = ClauseId.Article(10);
        DiagnosticFigure Figure(string id, decimal value, string unit = "u") =>
            DiagnosticFigure.Create(new()
            {
                Id = Id<DiagnosticFigure>.Parse(id),
                Theme = FigureTheme.Population,
                Label = id,
                Value = value,
                Unit = unit,
                Vintage = YearRun.Create(2018, 2018),
                Source = "Insee",
            });
        DiagnosticFigure[] figures =
        [
            Figure("least", decimal.MinValue),
            Figure("most", decimal.MaxValue),
            Figure("tiny", 0.0000000000000000000000000001m),
            Figure("ten", 10),
            Figure("rate", 10, "%"),
            Figure("part", 10, "%"), Figure("later", 15, "%"), Figure("half", 50, "%"), Figure("points", 5, "%"),
        ];
        Structure Creche(string id) => Structure.Create(new()
        {
            Id = Id<Structure>.Parse(id),
            Name = id,
            Service = ServiceKind.Eaje,
            Capacity = Quantity.Create(decimal.MaxValue, QuantityUnit.Places),
        });
        var text = Convention.Create(Examples.Draft(Signature.Undated, Signature.Undated) with
        {
            Diagnostic = [.. figures],
            Structures = [Creche("un"), Creche("deux")],
            Restatements =
            [
                Restatement.Create(at, figures[0].Id, decimal.MaxValue),
                Restatement.Create(at, figures[1].Id, 10_000_000_000_000_000_000_000_000_000m)
            ],
            StatedCounts = [StatedCount.Create(new() { At = at, Thing = CountSubject.Places, Count = 1, Service = ServiceKind.Eaje })],
            Evolutions =
            [
                Evolution.Create(figures[0].Id, figures[1].Id, figures[3].Id),
                Evolution.Create(figures[2].Id, figures[3].Id, figures[4].Id),
                Evolution.Create(figures[5].Id, figures[6].Id, figures[7].Id), // 50 % more
                Evolution.Create(figures[5].Id, figures[6].Id, figures[8].Id), // 5 points more
            ],
        });
        Run(text, AuditSettings.Default).Findings.Where(finding => finding.Code.EndsWith("-differs", StringComparison.Ordinal))
            .Select(finding => $"{finding.Code} {finding.Place}").Should().Equal(
            "count-differs stated-count/1",
            "figure-differs restatement/1",
            "figure-differs restatement/2",
            "evolution-differs evolution/1",
            "evolution-differs evolution/2");
    }

    [Fact]
    public void Facts_ThatTheConventionLeavesOut_AreNotGuessed()
    {
        var annex = ClauseId.Annex(6);
        var text = Convention.Create(Examples.Draft(Signature.Undated, Signature.Undated, Examples.Decided) with
        {
            Structures = [Structure.Create(new() { Id = Id<Structure>.Parse("alsh"), Name = "ALSH", Service = ServiceKind.Alsh })],
            StatedCounts = [StatedCount.Create(new()
            {
                At = annex,
                Thing = CountSubject.Structures,
                Count = 1,
                Service = ServiceKind.Alsh,
                Activity = AlshActivity.Periscolaire,
            })],
            ReferenceAmounts = [Domain.ReferenceAmount.Create(ServiceKind.Eaje, 2020, Domain.Euros.FromCents(1), annex)],
            FundingTables = [Domain.FundingTable.Create(new()
            {
                Id = Id<Domain.FundingTable>.Parse("eaje"),
                Title = "EAJE",
                Year = 2020,
                Source = annex,
                Lines = [],
                Service = ServiceKind.Eaje,
            })],
        });
        var report = Run(text, AuditSettings.Default);
        report.Undecided.Select(one => one.Code).Should()
            .Contain(["count-differs", "reference-amount-differs", "deliberation-after-signature"]);
        report.Findings.Select(finding => finding.Code).Should()
            .NotIntersectWith(["count-differs", "reference-amount-differs", "deliberation-after-signature"]);
    }

    /// <summary>A fault is told at the address that an avenant would use, though a part before it went.</summary>
    [Fact]
    public void Place_StaysWhenAnotherPartGoes()
    {
        var text = Convention.Create(Examples.Draft(Signature.Undated, Signature.Undated) with
        {
            Citations =
            [
                Citation.Create(ClauseId.Article(10), ClauseId.Annex(6)), Citation.Create(ClauseId.Article(10), ClauseId.Annex(9))
            ],
        });
        var history = ConventionHistory.Create(new()
        {
            Original = text,
            Avenants = [Made("un", new(2023, 1, 1), Change.Remove(ClauseId.Article(10), PartId.Citation(1)))],
        });
        ConventionAudit.Run(AuditSubject.Create(history, new(2023, 6, 1)), AuditSettings.Default).Findings
            .Single(finding => finding.Code == "citation-unknown").Place.Should().Be("citation/2");
    }

    /// <summary>A retroactive extension does not mend itself, and the committee is that of the text before the avenant.</summary>
    [Fact]
    public void Avenants_AreJudgedOnTheTextBeforeThem()
    {
        var committee = Domain.SteeringCommittee.Create(new()
        {
            Clauses = [ClauseId.Article(10)],
            CoPilots = [Id<Party>.Parse("caf")],
            Secretariat = Id<Party>.Parse("caf"),
            MeetingsPerYear = 1,
            ExtraMeetingOnRequest = true,
            ResourcePersonsAdvisory = true,
            SubmitsAvenants = true,
        });
        var draft = Examples.Draft(Signature.Undated, Signature.Undated);
        Codes(
            draft,
            Made("un", new(2026, 3, 1), new LocalDate(2026, 1, 1), Change.ExtendTerm(ClauseId.Article(10), new(2026, 12, 31)))).Should()
                .Contain("avenant-after-end");
        Codes(draft, Made("un", new(2025, 12, 31), Change.ExtendTerm(ClauseId.Article(10), new(2026, 12, 31)))).Should()
            .NotContain("avenant-after-end", "the last day is still within");
        Codes(draft, Made("un", new(2023, 1, 1), Change.Add(ClauseId.Article(10), Part.Steering(committee)))).Should()
            .NotContain("avenant-not-submitted");
        Codes(
            draft with { Steering = committee },
            Made("un", new(2023, 1, 1), Change.Replace(ClauseId.Article(10), Part.Title("A"))),
            Made("deux", new(2024, 1, 1), Change.Remove(ClauseId.Article(10), PartId.Steering))).Count(
                code => code == "avenant-not-submitted").Should().Be(2);

        static IEnumerable<string> Codes(ConventionDetails draft, params Avenant[] avenants) => ConventionAudit.Run(
            AuditSubject.Create(ConventionHistory.Create(new()
            {
                Original = Convention.Create(draft),
                Avenants = [.. avenants],
            }), new(2027, 1, 1)),
            AuditSettings.Default)
            .Findings.Select(finding => finding.Code);
    }

    /// <summary>Days that are equal are in order: submitted on the day of the signature, decided on it, signed on the first day.</summary>
    [Fact]
    public void SameDay_IsInTime()
    {
        var first = new LocalDate(2022, 1, 1);
        var draft = Examples.Draft(Signature.On(first), Signature.On(first), first) with
        {
            Plan = Domain.ActionPlan.Create(
                [
                    Domain.Orientation.Create(
                        1,
                        "O",
                        [
                            Domain.SharedObjective.Create(
                                "P",
                                [
                                    Domain.Objective.Create(
                                        "B",
                                        [Domain.PlanAction.Create(new() { Number = Domain.ActionNumber.Create(1, 1), Title = "A" })])])])],
                null,
                [Domain.ActionSheet.Create(new()
                {
                    Actions = [Domain.ActionNumber.Create(1, 1)],
                    Title = "Tôt",
                    Period = Domain.SheetPeriod.FromYears(YearRun.Create(2021, 2022)),
                })]),
        };
        var codes = ConventionAudit.Run(
            AuditSubject.Create(ConventionHistory.Create(new() { Original = Convention.Create(draft) }), On), AuditSettings.Default)
            .Findings.Select(finding => finding.Code).ToList();
        codes.Should().NotContain(["signature-late", "deliberation-late", "deliberation-after-signature"]).And
            .Contain("sheet-outside-term");
        var bareme = Domain.Bareme.Create(new()
        {
            Id = Id<Domain.Bareme>.Parse("b"),
            Kind = Domain.BaremeKind.NewUnitRate,
            Service = ServiceKind.Eaje,
            Value = 1,
            Unit = QuantityUnit.Places,
            FirstYear = 2022,
            Source = "Circulaire",
            CheckedOn = first,
            ReviewBy = On,
        });
        var history = ConventionHistory.Create(new() { Original = Convention.Create(draft) });
        var parameters = Domain.Bonus.BonusParameters.Create([bareme]);
        ConventionAudit.Run(AuditSubject.Create(history, On, parameters: parameters), AuditSettings.Default).Findings.Should()
            .NotContain(finding => finding.Code == "parameter-stale");
        ConventionAudit.Run(AuditSubject.Create(history, On.PlusDays(1), parameters: parameters), AuditSettings.Default).Findings.Should()
            .Contain(finding => finding.Code == "parameter-stale");
    }

    /// <summary>Where avenants contradict each other, the last text before them is looked at.</summary>
    [Fact]
    public void InConflict_TheLastSoundTextIsLookedAt()
    {
        var text = Convention.Create(Examples.Draft(Signature.Undated, Signature.Undated) with
        {
            Citations = [Citation.Create(ClauseId.Article(10), ClauseId.Annex(7))],
        });
        var history = ConventionHistory.Create(new()
        {
            Original = text,
            Avenants =
            [
                Made(
                    "un",
                    new(2023, 1, 1),
                    Change.Replace(ClauseId.Article(10), Part.Citation(1, Citation.Create(ClauseId.Article(10), ClauseId.Annex(6))))),
                Made("deux", new(2024, 1, 1), Change.Replace(ClauseId.Closing, Part.Title("A"))),
                Made("trois", new(2024, 1, 1), Change.Replace(ClauseId.Closing, Part.Title("B"))),
            ],
        });
        var findings = ConventionAudit.Run(AuditSubject.Create(history, new(2025, 1, 1)), AuditSettings.Default).Findings;
        findings.Should().NotContain(finding => finding.Code == "citation-unknown");
        findings.Single(finding => finding.Code == "avenants-conflict").Place.Should().Be("avenant/trois");
    }

    /// <summary>The text of the day is looked at: what an avenant mends is no finding any more.</summary>
    [Fact]
    public void Audit_LooksAtTheTextOfTheDay()
    {
        var text = Convention.Create(Examples.Draft(Signature.Undated, Signature.Undated) with
        {
            Citations = [Citation.Create(ClauseId.Article(10), ClauseId.Annex(7))],
        });
        var mended = Avenant.Create(new()
        {
            Id = Id<Avenant>.Parse("un"),
            Title = "Renvoi corrigé",
            SignedOn = PartialDate.On(new(2023, 1, 1)),
            EffectiveOn = new(2023, 1, 1),
            KnownOn = new(2023, 1, 1),
            Changes = [Change.Replace(ClauseId.Article(10), Part.Citation(1, Citation.Create(ClauseId.Article(10), ClauseId.Annex(6))))],
        });
        var history = ConventionHistory.Create(new() { Original = text, Avenants = [mended] });
        Codes(new(2022, 12, 31)).Should().Contain("citation-unknown");
        Codes(new(2023, 1, 1)).Should().NotContain("citation-unknown");

        IEnumerable<string> Codes(LocalDate on) =>
            ConventionAudit.Run(AuditSubject.Create(history, on), AuditSettings.Default).Findings.Select(finding => finding.Code);
    }

    /// <summary>What an avenant ended is not missing, and a party that joined in time is not late.</summary>
    [Fact]
    public void LawfulAvenants_AreNoFindings()
    {
        var draft = Examples.Draft(Signature.On(new(2021, 12, 1)), Signature.On(new(2021, 12, 1))) with
        {
            Articles = [.. Enumerable.Range(1, 11).Select(number => Article.Create(ClauseId.Article(number), "Titre", "Texte."))],
            Plan = Examples.PlanOf([.. Enumerable.Range(1, 3).Select(rank => Domain.PlanAction.Create(new()
            {
                Number = Domain.ActionNumber.Create(1, rank),
                Title = "Action",
            }))]),
        };
        var epci = Epci.Create(new()
        {
            Id = Id<Party>.Parse("epci"),
            Name = "Métropole",
            Signature = Signature.On(new(2023, 1, 1)),
            JoinedOn = new(2023, 1, 1),
        });
        var avenant = Avenant.Create(new()
        {
            Id = Id<Avenant>.Parse("un"),
            Title = "Un",
            SignedOn = PartialDate.On(new(2023, 1, 1)),
            EffectiveOn = new(2023, 1, 1),
            KnownOn = new(2023, 1, 1),
            Changes =
            [
                Change.Remove(ClauseId.Closing, PartId.Clause(ClauseId.Article(4))),
                Change.Remove(ClauseId.Closing, PartId.Parse("action/1.2")),
                Change.Add(ClauseId.Closing, Part.Party(epci)),
            ],
        });
        var history = ConventionHistory.Create(new() { Original = Convention.Create(draft), Avenants = [avenant] });
        ConventionAudit.Run(AuditSubject.Create(history, new(2023, 6, 1)), AuditSettings.Default).Findings.Select(finding => finding.Code)
            .Should().NotIntersectWith(["articles-gap", "actions-gap", "signature-late", "deliberation-late"]);
    }

    [Fact]
    public void Obligations_AreThoseOfTheDay()
    {
        var record = ConventionRecord.Create(new() { History = ConventionHistory.Of(Examples.Undated()) });
        var schedule = Domain.Obligations.ObligationSchedule.Create(
            record,
            new DateInterval(new(2022, 1, 1), new(2025, 12, 31)),
            On.PlusDays(1),
            Domain.Obligations.ObligationInterpretation.Strict(HolidayCalendar.Metropole));
        var history = record.History;
        FluentActions.Invoking(() => AuditSubject.Create(history, On, schedule)).Should().Throw<ArgumentException>();
        AuditSubject.Create(history, On.PlusDays(1), schedule).Obligations.Should().BeSameAs(schedule);
    }

    [Fact]
    public void Catalogue_IsWhole()
    {
        AuditChecks.All.Select(check => check.Code).Should().OnlyHaveUniqueItems();
        AuditChecks.All.Should().OnlyContain(check => check.Title.French != check.Title.English && check.ToString().StartsWith(check.Code));
        AuditChecks.Find("total-differs")!.Severity.Should().Be(Severity.Error);
        AuditChecks.Find("no-such-check").Should().BeNull();
        foreach (var severity in Enum.GetValues<Severity>())
        {
            severity.Label().French.Should().NotBeEmpty();
        }

        foreach (var activity in Enum.GetValues<AlshActivity>())
        {
            activity.Label().French.Should().NotBe(activity.Label().English);
        }

        FluentActions.Invoking(() => ((Severity)9).Label()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((AlshActivity)9).Label()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void StatedCount_IsCheckedByItself()
    {
        Codes(StatedCount.TryCreate(new()
        {
            At = ClauseId.Article(1),
            Thing = CountSubject.Places,
            Count = -1,
            Service = ServiceKind.Eaje,
        })).Should().Equal("quantity-negative");
        Codes(StatedCount.TryCreate(new()
        {
            At = ClauseId.Article(1),
            Thing = CountSubject.Places,
            Count = 1,
        })).Should().Equal("service-misplaced");
        Codes(StatedCount.TryCreate(new()
        {
            At = ClauseId.Article(1),
            Thing = CountSubject.Orientations,
            Count = 1,
            Service = ServiceKind.Eaje,
        })).Should().Equal("service-misplaced");
        Codes(StatedCount.TryCreate(new()
        {
            At = ClauseId.Article(1),
            Thing = CountSubject.Structures,
            Count = 1,
            Service = ServiceKind.Eaje,
            Activity = AlshActivity.Periscolaire,
        })).Should().Equal("activities-without-alsh");
        Codes(StatedCount.TryCreate(new()
        {
            At = ClauseId.Article(1),
            Thing = CountSubject.Places,
            Count = 1,
            Service = ServiceKind.Alsh,
            Activity = AlshActivity.Periscolaire,
        })).Should().Equal("activities-without-alsh");

        static IEnumerable<string> Codes(Domain.Validated<StatedCount> validated) =>
            validated.Violations.Select(violation => violation.Code);
    }

    private static Avenant Made(string id, LocalDate signed, params Change[] changes) => Made(id, signed, signed, changes);

    private static Avenant Made(string id, LocalDate signed, LocalDate effective, params Change[] changes) => Avenant.Create(new()
    {
        Id = Id<Avenant>.Parse(id),
        Title = id,
        SignedOn = PartialDate.On(signed),
        EffectiveOn = effective,
        KnownOn = signed,
        Changes = [.. changes],
    });

    private static AuditReport Run(Convention text, AuditSettings settings) =>
        ConventionAudit.Run(AuditSubject.Create(ConventionHistory.Create(new() { Original = text }), On), settings);
}
