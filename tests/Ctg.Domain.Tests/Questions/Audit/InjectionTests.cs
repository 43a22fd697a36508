using System.Text;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Obligations;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ctg.Domain.Tests.Audit;

/// <summary>Each kind of fault, put into a clean convention: the audit finds it, and nothing else.</summary>
public class InjectionTests
{
    private static readonly Dictionary<string, Func<ConventionDetails, ConventionDetails>> Faults = new()
    {
        ["articles-gap"] = draft => draft with { Articles = [.. draft.Articles.Where(article => article.Clause.Number != 8)] },
        ["annexes-gap"] = draft => draft with { Annexes = [.. draft.Annexes, Annex.Create(ClauseId.Annex(8), "Annexe", "En trop loin.")] },
        ["orientations-gap"] = draft => draft with
        {
            Plan = ActionPlan.Create(
                [.. draft.Plan.Orientations, Orientation.Create(draft.Plan.Orientations.Count + 2, "Loin", [])], null, draft.Plan.Sheets),
            StatedCounts = Without(draft, CountSubject.Orientations),
        },
        ["actions-gap"] = draft => WithAction(draft, ActionNumber.Create(1, 9)),
        ["action-outside-term"] = draft =>
            WithAction(draft, schedule: [YearRun.Create(draft.Term.Term.Last.Year, draft.Term.Term.Last.Year + 1)]),
        ["sheet-outside-term"] = draft => WithSheet(draft, SheetPeriod.TermAndNext),
        ["action-without-indicator"] = draft => WithAction(draft, withIndicator: false),
        ["action-without-lead"] = draft => WithAction(draft, withLead: false),
        ["action-without-schedule"] = draft => WithAction(draft, schedule: [], inSheet: SheetPeriodOf(null)),
        ["action-without-sheet"] = draft => WithAction(draft, inSheet: _ => null),
        ["means-beyond-caf"] = draft => WithAction(draft, means: [FundingMeans.Create("Hors champ", MeansKind.OutsideCafField)]),
        ["means-missing"] = draft => draft with
        {
            Plan = ActionPlan.Create(
                draft.Plan.Orientations,
                null,
                [ActionSheet.Create(draft.Plan.Sheets[0].ToDetails() with
                {
                    Means = [FundingMeans.Create("Psu", MeansKind.Funding, Id<Party>.Parse("caf"))],
                })]),
        },
        ["indicator-shared"] = draft => WithAction(draft) with
        {
            Indicators = [Indicator.Create(new()
        {
            Id = Id<Indicator>.Parse("suivi"),
            Label = "Suivi",
            Kind = IndicatorKind.Flow,
        })]
        },
        ["citation-unknown"] = draft => draft with
        {
            Citations = [.. draft.Citations, Citation.Create(ClauseId.Article(1), ClauseId.Annex(9), AnnexSubject.Plan)],
        },
        ["citation-misplaced"] = draft => draft with
        {
            Citations = [.. draft.Citations, Citation.Create(ClauseId.Article(9), ClauseId.Annex(4), AnnexSubject.Plan)],
        },
        ["heading-differs"] = draft => draft with
        {
            Resiliation = ResiliationRegime.Create([ResiliationGround.Create(new()
            {
                Kind = GroundKind.Denonciation,
                Clause = ClauseId.Article(12, 4),
                Heading = "Consentement mutuel",
                HeadingDiffers = true,
                Entitled = [Id<Party>.Parse("caf")],
                MiseEnDemeure = false,
            })]),
        },
        ["signature-missing"] = draft => WithCaf(draft, Signature.Awaited),
        ["signature-undated"] = draft => WithCaf(draft, Signature.Undated),
        ["signature-late"] = draft => WithCaf(draft, Signature.On(draft.Term.Term.First.PlusDays(1))),
        ["deliberation-missing"] = draft => WithCommune(draft, Signature.On(draft.Term.Term.First), null),
        ["deliberation-late"] = draft => WithCommune(draft, Signature.Undated, draft.Term.Term.First.PlusDays(1)),
        ["transmission-missing"] = draft => WithSignedCommune(draft, sent: _ => null),
        ["signature-before-transmission"] = draft => WithSignedCommune(draft, sent: decided => PartialDate.On(decided.PlusDays(12))),
        ["publication-blank"] = draft => WithSignedCommune(draft, published: PartialDate.Blank),
        ["deliberation-after-signature"] = draft =>
            WithCommune(draft, Signature.On(draft.Term.Term.First.PlusDays(-1)), draft.Term.Term.First),
        ["total-differs"] = draft => draft with
        {
            FundingTables = [.. draft.FundingTables, FundingTable.Create(new()
            {
                Id = Id<FundingTable>.Parse("autre"),
                Title = "Autre",
                Year = 2020,
                Source = ClauseId.Annex(1),
                Lines = [FundingLine.Create(new()
                    {
                        Label = "L",
                        Component = FundingComponent.Subsidy,
                        Amount = Euros.FromCents(100),
                    })],
                StatedTotals = [StatedTotal.Create("Total", Euros.FromCents(101))],
            })],
        },
        ["reference-amount-differs"] = draft => draft with
        {
            ReferenceAmounts =
            [
                ReferenceAmount.Create(
                    ServiceKind.Eaje,
                    draft.ReferenceAmounts[0].Year,
                    draft.ReferenceAmounts[0].Amount + Euros.FromCents(1),
                    ClauseId.Annex(1))
            ],
        },
        ["count-differs"] = draft => draft with
        {
            StatedCounts = [.. draft.StatedCounts, StatedCount.Create(new()
        {
            At = ClauseId.Article(3),
            Thing = CountSubject.Places,
            Count = 1_000,
            Service = ServiceKind.Eaje,
        })]
        },
        ["figure-differs"] = draft => draft with
        {
            Restatements =
            [
                .. draft.Restatements,
                Restatement.Create(ClauseId.Article(1), Id<DiagnosticFigure>.Parse("avant"), draft.Diagnostic[0].Value + 0.5m)
            ],
        },
        ["evolution-differs"] = draft => draft with
        {
            Evolutions =
            [
                Evolution.Create(
                    Id<DiagnosticFigure>.Parse("apres"), Id<DiagnosticFigure>.Parse("avant"), Id<DiagnosticFigure>.Parse("de-plus"))
            ],
        },
        ["evolution-years-differ"] = draft => draft with
        {
            Diagnostic =
            [
                .. draft.Diagnostic,
                Stated("en-six-ans", 100, YearRun.Create(draft.Term.Term.First.Year - 6, draft.Term.Term.First.Year - 1))
            ],
            Evolutions =
            [
                Evolution.Create(
                    Id<DiagnosticFigure>.Parse("avant"), Id<DiagnosticFigure>.Parse("apres"), Id<DiagnosticFigure>.Parse("en-six-ans"))
            ],
        },
        ["derivation-differs"] = draft => draft with
        {
            Derivations = [.. draft.Derivations, Derivation.Create(new()
            {
                Stated = Id<DiagnosticFigure>.Parse("de-plus"),
                Terms = [DerivationTerm.Create(Id<DiagnosticFigure>.Parse("avant"))],
            })],
        },
        ["address-differs"] = draft => draft with
        {
            Structures =
            [
                draft.Structures[0],
                Structure.Create(new()
                {
                    Id = draft.Structures[1].Id,
                    Name = draft.Structures[0].Name,
                    Service = ServiceKind.Eaje,
                    Address = "2 rue Haute",
                    Capacity = draft.Structures[1].Capacity,
                }),
                .. draft.Structures.Skip(2),
            ],
        },
        ["transcription-doubtful"] = draft => draft with
        {
            Diagnostic = [.. draft.Diagnostic, Stated("douteux", 1, YearRun.Create(2018, 2018), "Deux lectures sont possibles.")],
        },
    };

    private static readonly Dictionary<string, Func<Convention, ValueList<Avenant>>> Amendments = new()
    {
        ["avenants-conflict"] = text => [Avenant(text, "un", 200, 200, 190), Avenant(text, "deux", 200, 200, 190)],
        ["avenant-after-end"] = text => [Avenant(text, "un", DaysOf(text) + 1, DaysOf(text) + 1, 100)],
        ["avenant-not-submitted"] = text => [Avenant(text, "un", 200, 200, null)],
        ["avenant-retroactive"] = text => [Avenant(text, "un", 200, 199, 190)],
    };

    public static TheoryData<string> Codes => [.. AuditChecks.All.Select(check => check.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Fault_IsFound_AndNothingElse(string code)
    {
        Prop.ForAll(Arb.From(CleanConventions.Draft), draft =>
        {
            var report = Spoilt(draft, code);
            report.Findings.Select(finding => finding.Code).Distinct().Should().Equal(code switch
            {
                // A decision after the start cannot be signed before it, so the signature that it authorises is late whatever its day.
                "deliberation-late" => (string[])["signature-undated", "signature-late", "deliberation-late"],
                _ => [code],
            });
            report.Findings.Should().OnlyContain(finding => finding.Severity == AuditChecks.Find(finding.Code)!.Severity);
            report.Findings.Should().OnlyContain(finding => finding.Message.French != finding.Message.English);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));
    }

    /// <summary>Each fault in one and the same convention, as the report tells it.</summary>
    [Fact]
    public void Faults_AreToldAsApproved()
    {
        var told = new StringBuilder();
        var draft = CleanConventions.Draft.Sample(1, new Rnd(1, 1), 5).Single();
        foreach (var code in AuditChecks.All.Select(check => check.Code))
        {
            var report = Spoilt(draft, code);
            told.Append(report).Append('\n').Append(report.Render(Language.French)).Append('\n').Append(report.Render(Language.English))
                .Append('\n');
        }

        Approved.Is("Questions/Audit", "faults.txt", told.ToString().Replace('\u00a0', ' '));
    }

    [Fact]
    public void CleanConvention_HasNoFinding()
    {
        Prop.ForAll(Arb.From(CleanConventions.Draft), draft =>
        {
            var report = Audited(Convention.Create(draft), []);
            report.Findings.Should().BeEmpty();
            report.Undecided.Should().BeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));
    }

    private static AuditReport Spoilt(ConventionDetails draft, string code)
    {
        var clean = Convention.Create(draft);
        return Faults.TryGetValue(code, out var spoil) ? Audited(Convention.Create(spoil(draft)), [])
            : Amendments.TryGetValue(code, out var amend) ? Audited(clean, amend(clean))
            : code == "parameter-stale" ? Audited(clean, [], parameters: BonusParameters.Create([Stale(clean)]))
            : code == "obligation-missed" ? Audited(clean, [], isLate: true)
            : throw new InvalidOperationException($"No fault is known for '{code}'.");
    }

    /// <summary>Audited on its second day, when nothing is due yet, or at its end, when all of it is.</summary>
    private static AuditReport Audited(
        Convention text, ValueList<Avenant> avenants, BonusParameters? parameters = null, bool isLate = false)
    {
        var on = isLate ? text.Term.Last.PlusDays(40) : text.Term.First.PlusDays(1);
        var schedule = ObligationSchedule.Create(
            ConventionRecord.Create(new() { History = ConventionHistory.Of(text) }),
            new DateInterval(text.Term.First, text.Term.Last),
            on,
            ObligationInterpretation.Strict(HolidayCalendar.Metropole));
        return ConventionAudit.Run(
            AuditSubject.Create(ConventionHistory.Create(new() { Original = text, Avenants = avenants }), on, schedule, parameters),
            AuditSettings.Default);
    }

    private static int DaysOf(Convention text) => Period.DaysBetween(text.Term.First, text.Term.Last);

    private static Avenant Avenant(Convention text, string id, int signed, int effective, int? submitted) => Domain.Avenant.Create(new()
    {
        Id = Id<Avenant>.Parse(id),
        Title = id,
        SignedOn = PartialDate.On(text.Term.First.PlusDays(signed)),
        EffectiveOn = text.Term.First.PlusDays(effective),
        KnownOn = text.Term.First.PlusDays(signed),
        SubmittedOn = submitted is null ? null : text.Term.First.PlusDays(submitted.Value),
        Changes = [Change.Replace(ClauseId.Closing, Part.Title($"Titre {id}"))],
    });

    private static Bareme Stale(Convention text) => Bareme.Create(new()
    {
        Id = Id<Bareme>.Parse("places-nouvelles"),
        Kind = BaremeKind.NewUnitRate,
        Service = ServiceKind.Eaje,
        Value = 2_600,
        Unit = QuantityUnit.Places,
        FirstYear = text.Term.First.Year,
        Source = "Circulaire",
        CheckedOn = text.Term.First.PlusDays(-10),
        ReviewBy = text.Term.First,
    });

    private static DiagnosticFigure Stated(string id, decimal value, YearRun years, string? doubt = null) =>
        DiagnosticFigure.Create(new()
        {
            Id = Id<DiagnosticFigure>.Parse(id),
            Theme = FigureTheme.Population,
            Label = id,
            Value = value,
            Unit = "habitants",
            Vintage = years,
            Source = "Insee",
            Doubt = doubt,
        });

    private static ValueList<StatedCount> Without(ConventionDetails draft, params CountSubject[] things) =>
        draft.StatedCounts.Where(stated => !things.Contains(stated.Thing)).ToValueList();

    private static Func<ActionNumber, ActionSheet?> SheetPeriodOf(SheetPeriod? period) =>
        number => ActionSheet.Create(new() { Actions = [number], Title = "Fiche ajoutée", Period = period });

    /// <summary>One more action, complete but for what is said, with its sheet.</summary>
    private static ConventionDetails WithAction(
        ConventionDetails draft,
        ActionNumber? number = null,
        ValueList<YearRun>? schedule = null,
        bool withIndicator = true,
        bool withLead = true,
        ValueList<FundingMeans>? means = null,
        Func<ActionNumber, ActionSheet?>? inSheet = null)
    {
        var first = draft.Plan.Orientations[0];
        var actions = draft.Plan.Objectives.First().Actions;
        var action = PlanAction.Create(new()
        {
            Number = number ?? ActionNumber.Create(1, actions.Count + 1),
            Title = "Ajoutée",
            Leads = withLead ? [Lead.Create(Id<Party>.Parse("commune"), "Service")] : [],
            Schedule = YearSet.Create(schedule ?? [YearRun.Create(draft.Term.Term.First.Year, draft.Term.Term.Last.Year)]),
            Indicators = withIndicator ? [Id<Indicator>.Parse("suivi")] : [],
            Means = means ?? [],
        });
        var sheet = (inSheet ?? SheetPeriodOf(SheetPeriod.Term))(action.Number);
        return draft with
        {
            Plan = ActionPlan.Create(
                [
                    Orientation.Create(
                        1, first.Title, [SharedObjective.Create("Partagé", [Objective.Create("Objectif", [.. actions, action])])]),
                    .. draft.Plan.Orientations.Skip(1)],
                null,
                sheet is null ? draft.Plan.Sheets : [.. draft.Plan.Sheets, sheet]),
            StatedCounts = Without(draft, CountSubject.Actions, CountSubject.Sheets),
        };
    }

    private static ConventionDetails WithSheet(ConventionDetails draft, SheetPeriod period) => draft with
    {
        Plan = ActionPlan.Create(draft.Plan.Orientations, null, [.. draft.Plan.Sheets, ActionSheet.Create(new()
        {
            Actions = [ActionNumber.Create(1, 1)],
            Title = "Longue",
            Period = period,
        })]),
        StatedCounts = Without(draft, CountSubject.Sheets),
    };

    private static ConventionDetails WithCaf(ConventionDetails draft, Signature signature) =>
        draft with { Parties = [Examples.Caf(signature), draft.Parties[1]] };

    private static ConventionDetails WithCommune(ConventionDetails draft, Signature signature, LocalDate? decided) => draft with
    {
        Parties = [draft.Parties[0], Examples.Commune(signature, decided)],
    };

    /// <summary>The commune signs ten days after its decision, of which the sending and the publication are said otherwise.</summary>
    private static ConventionDetails WithSignedCommune(
        ConventionDetails draft, Func<LocalDate, PartialDate?>? sent = null, PartialDate? published = null)
    {
        var decided = draft.Term.Term.First.PlusDays(-20);
        var commune = Examples.Commune(Signature.On(decided.PlusDays(10)));
        var details = commune.ToDetails() with
        {
            Deliberation = Deliberation.Create(new()
            {
                DecidedOn = PartialDate.On(decided),
                TransmittedOn = sent is null ? PartialDate.On(decided) : sent(decided),
                Annex = ClauseId.Annex(6),
                PublishedOn = published,
            }),
        };
        return draft with { Parties = [draft.Parties[0], Commune.Create(details, commune.Code)] };
    }
}
