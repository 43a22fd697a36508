using System.Collections;
using System.Reflection;
using Ctg.Domain.Audit;
using Ctg.Domain.Avenants;
using Ctg.Domain.Bonus;
using Ctg.Domain.DataExchange;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using Ctg.Domain.Tests.Aggregation;
using Ctg.Domain.Tests.Avenants;
using Ctg.Domain.Tests.Resiliations;
using NodaTime;

namespace Ctg.Domain.Tests.Arguments;

/// <summary>
/// Values of every public type: a made-up convention with every part a convention can have, what the package computes of it, and all that
/// these hold.
/// </summary>
internal static class Specimens
{
    private static readonly LocalDate On = new(2024, 6, 1);
    private static readonly Lazy<Dictionary<Type, List<object>>> All = new(Gather);

    /// <summary>A convention with every part.</summary>
    internal static Convention Full { get; } = Convention.Create(FullDraft());

    /// <summary>The first few values found of a type or of a type derived from it, each different from the others.</summary>
    internal static IReadOnlyList<object> Of(Type type) => All.Value.TryGetValue(type, out var found) ? found : [];

    private static ConventionDetails FullDraft()
    {
        var draft = Standard.Draft();
        var creche = Structure.Create(new()
        {
            Id = Id<Structure>.Parse("creche"),
            Name = "Crèche",
            Service = ServiceKind.Eaje,
            Address = "1 rue Haute",
            Capacity = Quantity.Create(45, QuantityUnit.Places),
            Operator = Operator.Create("Ville", Standard.TheCommune, Siret.Parse("35600000000048")),
        });
        var centre = Structure.Create(new()
        {
            Id = Id<Structure>.Parse("centre"),
            Name = "Centre",
            Service = ServiceKind.Alsh,
            Activities = [AlshActivity.Periscolaire, AlshActivity.Extrascolaire],
        });
        var contacts = Indicator.Create(new()
        {
            Id = Id<Indicator>.Parse("contacts"),
            Label = "Contacts",
            Kind = IndicatorKind.Flow,
            Unit = "contacts",
            Goal = StatedGoal.Create(
                Direction.Up, ClauseId.Annex(3), StatedValue.Create(new()
                {
                    Value = 100,
                    Source = ClauseId.Annex(1),
                    Year = 2021,
                }), [StatedValue.Create(new()
                {
                    Value = 120,
                    Source = ClauseId.Annex(3),
                    Year = 2022,
                }), StatedValue.Create(new()
                {
                    Value = 150,
                    Source = ClauseId.Annex(3),
                    Day = new(2025, 12, 31),
                })]),
            SharedAt = ClauseId.Annex(3),
        });
        var figures = new[] { ("avant", 10m), ("apres", 12m), ("de-plus", 2m) }.Select(figure => DiagnosticFigure.Create(new()
        {
            Id = Id<DiagnosticFigure>.Parse(figure.Item1),
            Theme = FigureTheme.Population,
            Label = "Naissances",
            Value = figure.Item2,
            Unit = "naissances",
            Vintage = YearRun.Create(2020, 2020),
            Source = "Insee",
            Perimeter = "commune",
            Comparators = [new(ComparatorTerritory.Departement, 11)],
            Doubt = "Deux lectures",
        }));
        return draft with
        {
            Parties =
            [
                .. draft.Parties,
                Epci.Create(new()
                {
                    Id = Id<Party>.Parse("epci"),
                    Name = "Métropole",
                    Siren = Siren.Parse("244500468"),
                    Representative = "présidence",
                    Signature = Signature.On(Standard.Signed),
                    Deliberation = Deliberation.Create(new()
                    {
                        DecidedOn = PartialDate.On(new(2021, 12, 1)),
                        TransmittedOn = PartialDate.On(new(2021, 12, 2)),
                        ReceivedOn = PartialDate.On(new(2021, 12, 3)),
                        CtesId = CtesId.Parse("045-214502858-20211201-2021-104-DE"),
                        Annex = ClauseId.Annex(6),
                        PublishedOn = PartialDate.InMonth(2021, 12),
                    }),
                }),
                Departement.Create(new()
                {
                    Id = Id<Party>.Parse("departement"),
                    Name = "Département",
                    Signature = Signature.On(Standard.Signed),
                }, DepartementCode.Parse("45")),
                OtherParty.Create(new()
                {
                    Id = Id<Party>.Parse("msa"),
                    Name = "Msa",
                    Signature = Signature.On(Standard.Signed),
                }, OtherBody.Msa),
            ],
            Annexes =
            [
                .. Enum.GetValues<AnnexSubject>().Select(
                    (subject, i) => Annex.Create(ClauseId.Annex(i + 1), "Annexe", "Une annexe.", subject))
            ],
            Structures = [creche, centre],
            Indicators = [contacts],
            Plan = ActionPlan.Create(
                [
                    Orientation.Create(
                        1, "Accueillir", [SharedObjective.Create("Partagé", [Objective.Create("Objectif", [PlanAction.Create(new()
                        {
                            Number = ActionNumber.Create(1, 1),
                            Title = "Ouvrir",
                            Leads = [Lead.Create(Standard.TheCommune, "service")],
                            Schedule = YearSet.Create([YearRun.Create(2022, 2023)]),
                            Indicators = [contacts.Id],
                            Means = [FundingMeans.Create("Subvention", MeansKind.Funding, Standard.TheCaf, "Sous réserve")],
                            Structures = [creche.Id],
                            IndicatorsDoubt = "Cellule fusionnée",
                            MeansDoubt = "Cellule coupée",
                        })])])])],
                PlanAction.Create(new() { Number = ActionNumber.Create(2), Title = "Piloter" }),
                [ActionSheet.Create(new()
                {
                    Actions = [ActionNumber.Create(1, 1)],
                    Title = "Fiche",
                    Findings = "Constat",
                    Audience = ["Familles"],
                    Objectives = ["But"],
                    Methods = ["Moyen"],
                    Period = SheetPeriod.FromYears(YearRun.Create(2022, 2023)),
                    Responsible = ["Service"],
                    ExpectedResults = ["Résultat"],
                    Partners = ["Partenaire"],
                    Indicators = [contacts.Id],
                    Means = [FundingMeans.Create("Subvention", MeansKind.Funding)],
                })]),
            Diagnostic = [.. figures],
            ReferenceAmounts =
            [
                ReferenceAmount.Create(ServiceKind.Eaje, 2020, Euros.Parse("53605.67"), ClauseId.Article(5)),
                ReferenceAmount.Create(ServiceKind.Alsh, 2020, Euros.Parse("94657.01"), ClauseId.Article(5))
            ],
            FundingTables = [FundingTable.Create(new()
            {
                Id = Id<FundingTable>.Parse("eaje-2020"),
                Title = "Financements 2020",
                Year = 2020,
                Source = ClauseId.Annex(4),
                Lines = [FundingLine.Create(new()
                    {
                        Label = "Crèche",
                        Component = FundingComponent.Subsidy,
                        Amount = Euros.Parse("100.00"),
                        Structure = creche.Id,
                        Quantity = Quantity.Create(45, QuantityUnit.Places),
                    })],
                StatedTotals = [StatedTotal.Create("Total", Euros.Parse("100.00"), FundingComponent.Subsidy)],
                Service = ServiceKind.Eaje,
                Note = "Note",
            })],
            Funding = FundingTerms.Create(
                ClauseId.Article(5),
                ClauseId.Article(5),
                StatedCej.Create(YearRun.Create(2018, 2021), ClauseId.Annex(3)),
                ClauseId.Article(5)),
            Amendment = AmendmentTerms.Create(ClauseId.Article(11), ClauseId.Article(11)),
            Citations = [Citation.Create(ClauseId.Article(6), ClauseId.Annex(4), AnnexSubject.Steering)],
            StatedCounts = [StatedCount.Create(new()
            {
                At = ClauseId.Article(6),
                Thing = CountSubject.Places,
                Count = 45,
                Service = ServiceKind.Eaje,
            }), StatedCount.Create(new()
            {
                At = ClauseId.Article(6),
                Thing = CountSubject.Structures,
                Count = 1,
                Service = ServiceKind.Alsh,
                Activity = AlshActivity.Periscolaire,
            })],
            Restatements = [Restatement.Create(ClauseId.Article(6), Id<DiagnosticFigure>.Parse("avant"), 10m)],
            Evolutions =
            [
                Evolution.Create(
                    Id<DiagnosticFigure>.Parse("avant"), Id<DiagnosticFigure>.Parse("apres"), Id<DiagnosticFigure>.Parse("de-plus"))
            ],
            Derivations =
            [
                Derivation.Create(new()
                {
                    Stated = Id<DiagnosticFigure>.Parse("apres"),
                    Terms =
                    [
                        DerivationTerm.Create(Id<DiagnosticFigure>.Parse("avant")),
                        DerivationTerm.Create(Id<DiagnosticFigure>.Parse("de-plus"), times: 2)
                    ],
                    Factor = Id<DiagnosticFigure>.Parse("avant"),
                    Base = Id<DiagnosticFigure>.Parse("avant"),
                    Per = 10,
                }),
                Derivation.Create(new()
                {
                    Stated = Id<DiagnosticFigure>.Parse("avant"),
                    Terms = [DerivationTerm.Create(table: Id<FundingTable>.Parse("eaje-2020"))],
                }),
            ],
        };
    }

    private static IEnumerable<object> Roots()
    {
        yield return Full;
        yield return FullDraft();
        var notice = Standard.Letter(Standard.Breach, Standard.TheCaf, new(2024, 1, 30));
        var record = ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(Full),
            Notices = [notice],
            AvenantProposals =
            [
                AvenantProposal.Create(Id<AvenantProposal>.Parse("avenant"), new(2023, 1, 1), new(2023, 2, 1), new(2023, 3, 1))
            ],
            Meetings = [new(2022, 12, 31)],
            Reviews = [new(ActionNumber.Create(1, 1), 2022, new(2023, 1, 1))],
            EvaluatedOn = new(2026, 1, 1),
            FinalReviewOn = new(2026, 1, 2),
        });
        yield return record;
        yield return Standard.Strict;
        yield return Standard.Prudent;
        yield return HolidayCalendar.ForDepartement(DepartementCode.Parse("67"), true);
        yield return record.StatusOn(On, Standard.Strict);
        yield return Full.StatusOn(On);
        yield return Full.OutcomeOf(notice, On, Standard.Strict);
        yield return Full.OutcomeOf(Standard.Letter(Standard.Breach, Standard.TheCommune, new(2021, 1, 30)), On, Standard.Strict);
        foreach (var act in (ResiliationNotice[])
        [
            Standard.Letter(Standard.Breach, Standard.TheCaf, new(2024, 1, 30), new(2024, 2, 10)),
            Standard.Letter(Standard.Breach, Standard.TheCaf, new(2024, 5, 30)),
            Standard.Letter(Standard.Illegality, Standard.TheCommune, new(2024, 1, 30)),
            Standard.Denounced(Standard.TheCommune, new(2025, 12, 1)),
            Standard.Found(Standard.TheCaf, new(2024, 3, 1)),
        ])
        {
            yield return Full.OutcomeOf(act, On, Standard.Strict);
        }

        yield return Signature.Awaited;
        yield return Signature.Undated;
        yield return Signature.Of(PartialDate.InYear(2022));
        yield return PartialDate.Blank;
        yield return PartialDate.InYear(2022);
        yield return PartialDate.InMonth(2022, 12);
        yield return PartialDate.On(new(2022, 12, 22));
        yield return HolidayCalendar.Metropole.HolidaysOf(2024);
        yield return Full.LatestNotice(Standard.TheCaf, Standard.Denonciation, new(2025, 6, 30), Standard.Strict);
        var reading = ObligationInterpretation.Strict(HolidayCalendar.Metropole);
        var wish = new WishedEnd(Standard.TheCommune, Standard.Denonciation, new(2025, 6, 30));
        var schedule = ObligationSchedule.Create(record, new(new(2022, 1, 1), new(2026, 12, 31)), On, reading, [wish]);
        yield return reading;
        yield return wish;
        yield return schedule;
        var request = DataExchangeRequest.Create(new()
        {
            By = Standard.TheCommune,
            Holder = Standard.TheCaf,
            PersonalData = true,
            StudiedOn = On,
            StudyInFavour = true,
            OpinionOn = On,
            OpinionAgainst = false,
            RegisteredOn = On,
        });
        yield return request;
        yield return Full.ExchangeOn(request, On, AdverseOpinion.Blocks);

        var parameters = BonusParameters.Create(
        [
            Bonus.Territory.Bareme(BaremeKind.NewUnitRate, 2_100m), Bonus.Territory.Bareme(BaremeKind.UnitFloor, 100m, id: "plancher"),
        ]);
        var years = Bonus.Territory.Year(2022, "creche:50 coquelicot:20");
        yield return parameters;
        yield return Bonus.Territory.Convention()
            .ComputeBonus(Bonus.Territory.Reference, [years], parameters, Bonus.Territory.Spread, Bonus.Territory.On).ByOperator(2022);
        yield return Bonus.Territory.Spread;
        yield return years;
        yield return (ValueList<TerritoryOffer>)[years];
        yield return Bonus.Territory.Convention()
            .ComputeBonus(Bonus.Territory.Reference, [years], parameters, Bonus.Territory.Spread, Bonus.Territory.On);
        var support =
            AuthoritySupport.Create(Standard.TheCommune, 2020, [SupportLine.Create(Id<Structure>.Parse("creche"), Euros.Parse("10.00"))]);
        yield return support;
        yield return Full.CompareSupport(
            support,
            AuthoritySupport.Create(Standard.TheCommune, 2022, [SupportLine.Create(Id<Structure>.Parse("creche"), Euros.Parse("12.00"))]),
            []);

        var avenants = (Avenant[])
        [
            Texts.Avenant("un", Texts.January, Texts.Rename("Autre"), Change.ExtendTerm(ClauseId.Article(10), new(2026, 12, 31))),
            Texts.Avenant("deux", Texts.January.PlusDays(1), Change.Add(ClauseId.Annex(2), Part.Structure(Structure.Create(new()
            {
                Id = Id<Structure>.Parse("ram"),
                Name = "Ram",
                Service = ServiceKind.Rpe,
            })))),
            Texts.Avenant(
                "trois", Texts.January.PlusDays(2), Change.Remove(ClauseId.Annex(2), PartId.Structure(Id<Structure>.Parse("ram")))),
            Avenant.Create(Texts.Details("quatre", Texts.January.PlusDays(3), Texts.Rename("Une")) with
            {
                SubmittedOn = Texts.January,
                PrevailsOver = [Id<Avenant>.Parse("cinq")],
            }),
            Texts.Avenant("cinq", Texts.January.PlusDays(3), Texts.Rename("Autre encore")),
        ];
        var history = ConventionHistory.Create(new()
        {
            Original = Texts.Original,
            Avenants = [.. avenants],
            Severances = [Texts.Severed(ClauseId.Article(12, 2))],
        });
        yield return new ConventionHistoryDetails
        {
            Original = Texts.Original,
            Avenants = [.. avenants],
            Severances = [Texts.Severed(ClauseId.Article(12, 2))],
        };
        yield return history;
        yield return history.AsOf(On).ProvenanceOf(PartId.Structure(Texts.Creche.Id))!;
        yield return history.AppliedOn(On);
        yield return history.Timeline();
        yield return history.AsOf(Texts.January).DiffTo(history.AsOf(On));
        var settings = AuditSettings.Create(
            [DisabledCheck.Create("annexes-gap", "Relue.")],
            [
                AuditCheck.Create(
                    "own-check",
                    Severity.Warning,
                    new("À voir", "To see"),
                    (_, notes) => notes.Report(PartId.Title, null, new("Vu.", "Seen."))),
                AuditCheck.Create(
                    "own-doubt",
                    Severity.Warning,
                    new("À trancher", "To decide"),
                    (_, notes) => notes.CannotDecide(PartId.Title, new("Rien n'est dit.", "Nothing is said."))),
            ]);
        var subject = AuditSubject.Create(history, On, schedule, parameters);
        yield return settings;
        yield return subject;
        yield return ConventionAudit.Run(subject, settings);

        var flow = FlowDefinition.Create(
            new()
            {
                Indicator = Full.Indicators[0],
                Decimals = 0,
                Grain = TimeGrain.Month,
                Goal = Goal.Up(100, 150),
                Services = [ServiceKind.Eaje],
            },
            FlowOverTime.Sum,
            CountOverSpace.Sum);
        var rows = Observed.Rows("coquelicot", 2022, Enumerable.Repeat(10m, 12)).Concat(
            Observed.Rows("coquelicot", 2023, Enumerable.Repeat(12m, 11))).Select(row => row with { Indicator = flow.Indicator.Id })
                .ToArray();
        var ingestion = ObservationTable.Create(
            flow, Observed.Creches, Observed.FourYears).Ingest([.. rows, rows[0] with { Structure = Id<Structure>.Parse("inconnue") }]);
        yield return ingestion.Rejected;
        yield return ingestion.Result;
        yield return rows[0];
        var cube = ingestion.Result.ToCube();
        yield return cube;
        yield return (ValueList<IndicatorCube>)[cube];
        var details = new RollUpOptions { Grain = TimeGrain.Year, Counted = CountedStatuses.Reported };
        yield return details;
        yield return new RollUpOptions { Grain = TimeGrain.Month, Counted = CountedStatuses.All, WithExtremes = true };
        var perimeters = (ValueList<Perimeter>)[Observed.SaintJean, Perimeter.Create([Observed.Loiret], [Observed.SaintJean])];
        yield return perimeters;
        var rolled = cube.RollUp(perimeters, details);
        yield return rolled;
        yield return rolled.Figures;
        yield return ReviewFigures.Create(Full, ActionNumber.Create(1, 1), 2023, Observed.SaintJean, [cube]);
        yield return cube.Compare(Observed.SaintJean, Observed.Loiret, ObservedPeriod.Parse("2022"), false);
        var policy = SuppressionPolicy.Create(3, 11, 0.8m);
        yield return policy;
        yield return PublishedTable.Create(
            cube.RollUp(
                [Observed.SaintJean, Ctg.Domain.Territory.OfCommune(CommuneCode.Parse("45234"))], details with { WithExtremes = true }),
            null,
            null,
            policy);
        yield return StockDefinition.Create(Observed.Details(IndicatorKind.Stock), StockOverTime.Last(3), CountOverSpace.Sum);
        yield return Observed.Rate();
        yield return WeightedMeanDefinition.Create(Observed.Details(IndicatorKind.WeightedMean), 0);
        yield return ExtremumDefinition.Create(Observed.Details(IndicatorKind.Extremum), Extreme.Maximum);
        yield return MilestoneDefinition.Create(Observed.Details(IndicatorKind.MilestoneSet), ["Étude", "Ouverture"]);
        yield return ScaleDefinition.Create(Observed.Details(IndicatorKind.Scale), ["Peu", "Beaucoup"]);
        yield return StockOverTime.Last(3);
        yield return StockOverTime.MeanOfDays;
        yield return RatioOverTime.Last(2);
        yield return RatioOverTime.Sum;
        yield return ObservationBook.Create([ingestion.Result]);
        yield return ingestion.Result.History(Id<Structure>.Parse("coquelicot"), ObservedPeriod.Parse("2022-03"));
        yield return KnowledgeChange.Create(
            cube,
            ObservationTable.Create(
                flow,
                Observed.Creches,
                Observed.FourYears).Ingest([.. rows, rows[0] with { Value = 15, Revision = 1, RecordedAt = Observed.March }]).Result
                    .ToCube(),
            perimeters,
            details);
        yield return Goal.Down(10, 5);
        yield return Goal.Band(1, 2);

        yield return StandardClauses.All;
        yield return Fraction.Create(1, 3);
        yield return new DateInterval(new(2022, 1, 1), new(2022, 12, 31));
        yield return System.Globalization.CultureInfo.InvariantCulture;
        yield return Deadlines.After(
            new(2022, 1, 31), NoticePeriod.Parse("P1M"), MonthRounding.Down, WorkingDayPolicy.Forward, HolidayCalendar.Metropole);
    }

    private static Dictionary<Type, List<object>> Gather()
    {
        var found = new Dictionary<Type, List<object>>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var next = new Queue<object>(Roots());
        while (next.TryDequeue(out var value))
        {
            if (value is not ValueType and not string && !seen.Add(value))
            {
                continue;
            }

            for (var type = value.GetType(); type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
            {
                Keep(found, type, value);
            }

            if (value is IEnumerable items and not string)
            {
                foreach (var item in items.Cast<object?>().OfType<object>().Take(40))
                {
                    next.Enqueue(item);
                }
            }
            else if (value.GetType().Assembly == typeof(Convention).Assembly)
            {
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => property.GetIndexParameters().Length == 0))
                {
                    if (Read(property, value) is { } held)
                    {
                        next.Enqueue(held);
                    }
                }
            }
        }

        return found;
    }

    private static void Keep(Dictionary<Type, List<object>> found, Type type, object value)
    {
        if (!found.TryGetValue(type, out var kept))
        {
            found[type] = kept = [];
        }

        if (kept.Count < 6 && !kept.Contains(value))
        {
            kept.Add(value);
        }
    }

    /// <summary>Null where the property does not apply to this value.</summary>
    private static object? Read(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException e) when (e.InnerException is InvalidOperationException)
        {
            return null;
        }
    }
}
