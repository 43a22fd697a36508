using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ctg.Domain.Arbitraries;

/// <summary>Generates conventions of which nothing is wrong: complete, in time, every number right.</summary>
public static class CleanConventions
{
    private static readonly Id<Party> Caf = Id<Party>.Parse("caf");
    private static readonly Id<Party> Commune = Id<Party>.Parse("commune");

    /// <summary>A decision that was sent and published three days later.</summary>
    public static Deliberation Decided(LocalDate day)
    {
        var later = PartialDate.On(day.PlusDays(3));
        return Deliberation.Create(new()
        {
            DecidedOn = PartialDate.On(day),
            TransmittedOn = later,
            ReceivedOn = later,
            Annex = ClauseId.Annex(6),
            PublishedOn = later,
        });
    }

    public static Gen<ConventionDetails> Draft { get; } =
        from title in CodeGenerators.Texts
        from year in Gen.Choose(2018, 2030)
        from years in Gen.Choose(1, 5)
        from signedBefore in Gen.Choose(0, 90)
        from orientations in Gen.Choose(1, 4)
        from actions in Gen.ArrayOf(Gen.Choose(1, 4), 4)
        from places in Gen.ArrayOf(Gen.Choose(1, 60), 4)
        from cents in Gen.ArrayOf(Gen.Choose(1, 10_000_000), 3)
        from value in Gen.Choose(1_000, 90_000)
        let first = new LocalDate(year, 1, 1)
        let term = Term.Create(first, new(year + years - 1, 12, 31))
        let signed = Signature.On(first.PlusDays(-signedBefore))
        let plan = PlanOf(term, actions.Take(orientations).ToArray())
        let structures = places.Select((count, i) => Structure.Create(new()
        {
            Id = Id<Structure>.Parse($"eaje-{i}"),
            Name = $"Crèche {i}",
            Service = ServiceKind.Eaje,
            Address = $"{i + 1} rue Haute",
            Capacity = Quantity.Create(count, QuantityUnit.Places),
        })).ToValueList()
        let cej = Euros.FromCents(cents[0])
        let lines = (ValueList<FundingLine>)[
            FundingLine.Create(new() { Label = "Cej", Component = FundingComponent.Cej, Amount = cej }),
            FundingLine.Create(new() { Label = "Psu", Component = FundingComponent.ServiceBenefit, Amount = Euros.FromCents(cents[1]) }),
            FundingLine.Create(new()
            {
                Label = "Bonus",
                Component = FundingComponent.BonusMixiteSociale,
                Amount = Euros.FromCents(cents[2]),
            })]
        select new ConventionDetails
        {
            Title = title,
            Term = new(ClauseId.Article(10), term, Renewal.Express),
            Parties =
            [
                Domain.Caf.Create(new() { Id = Caf, Name = "Caf", Signature = signed }, DepartementCode.Parse("45")),
                Domain.Commune.Create(
                    new() { Id = Commune, Name = "Ville", Signature = signed, Deliberation = Decided(first.PlusDays(-signedBefore - 10)) },
                    CommuneCode.Parse("45285")),
            ],
            Articles =
                Enumerable.Range(1, 14).Select(number => Article.Create(ClauseId.Article(number), $"Article {number}", "Ce qu'il dit.", [
                    .. Enumerable.Range(1, 5).Select(
                        paragraph => Paragraph.Create(ClauseId.Article(number, paragraph), null, "Un alinéa.")),
                ])).ToValueList(),
            Annexes = Enum.GetValues<AnnexSubject>().Select(
                (subject, i) => Annex.Create(ClauseId.Annex(i + 1), $"Annexe {i + 1}", "Ce qu'elle tient.", subject)).ToValueList(),
            Structures = structures,
            Indicators = [Indicator.Create(new()
            {
                Id = Id<Indicator>.Parse("suivi"),
                Label = "Suivi",
                Kind = IndicatorKind.Flow,
                SharedAt = ClauseId.Annex(3),
            })],
            Plan = plan,
            Diagnostic =
            [
                Figure("avant", value, "habitants", year - 5),
                Figure("apres", value + 100, "habitants", year - 1),
                Figure("de-plus", 100, "habitants", year - 1),
                Figure("en-pour-cent", decimal.Round(10_000m / value, 1), "%", year - 1),
                Figure("en-cinq-ans", 100, "habitants", year - 5, year - 1),
                Figure("verse", cents.Sum() / 100m, "€", year - 1),
            ],
            ReferenceAmounts = [ReferenceAmount.Create(ServiceKind.Eaje, year - 1, cej, ClauseId.Annex(1))],
            FundingTables =
            [
                FundingTable.Create(new()
                {
                    Id = Id<FundingTable>.Parse("eaje"),
                    Title = "EAJE",
                    Year = year - 1,
                    Source = ClauseId.Annex(1),
                    Lines = lines,
                    StatedTotals =
                    [
                        StatedTotal.Create("Total", Euros.Sum(lines.Select(line => line.Amount))),
                        StatedTotal.Create("Cej", cej, FundingComponent.Cej)
                    ],
                    Service = ServiceKind.Eaje,
                }),
            ],
            Funding = FundingTerms.Create(
                ClauseId.Article(5, 4),
                ClauseId.Article(5, 5),
                StatedCej.Create(YearRun.Create(year - 4, year - 1), ClauseId.Annex(3)),
                ClauseId.Article(4)),
            Steering = SteeringCommittee.Create(new()
            {
                Clauses = [ClauseId.Article(6), ClauseId.Annex(4)],
                CoPilots = [Caf, Commune],
                Secretariat = Commune,
                MeetingsPerYear = 1,
                ExtraMeetingOnRequest = true,
                ResourcePersonsAdvisory = true,
                SubmitsAvenants = true,
            }),
            Resiliation = ResiliationRegime.Create([ResiliationGround.Create(new()
            {
                Kind = GroundKind.Denonciation,
                Clause = ClauseId.Article(12, 4),
                Heading = "Dénonciation",
                Entitled = [Caf, Commune],
                MiseEnDemeure = false,
                Notice = NoticePeriod.FromMonths(6),
            })]),
            Amendment = AmendmentTerms.Create(ClauseId.Article(11, 1), ClauseId.Article(11, 2)),
            Citations =
            [
                Citation.Create(ClauseId.Article(1), ClauseId.Annex(1), AnnexSubject.Diagnostic),
                Citation.Create(ClauseId.Article(9), ClauseId.Annex(3), AnnexSubject.Plan)
            ],
            StatedCounts =
            [
                StatedCount.Create(new() { At = ClauseId.Article(4), Thing = CountSubject.Orientations, Count = orientations }),
                StatedCount.Create(new() { At = ClauseId.Article(4), Thing = CountSubject.Actions, Count = plan.Actions.Count() }),
                StatedCount.Create(new() { At = ClauseId.Article(4), Thing = CountSubject.Sheets, Count = 1 }),
                StatedCount.Create(new() { At = ClauseId.Article(1), Thing = CountSubject.Parties, Count = 2 }),
                StatedCount.Create(new()
                {
                    At = ClauseId.Annex(1),
                    Thing = CountSubject.Places,
                    Count = places.Sum(),
                    Service = ServiceKind.Eaje,
                }),
                StatedCount.Create(new()
                {
                    At = ClauseId.Annex(1),
                    Thing = CountSubject.Structures,
                    Count = places.Length,
                    Service = ServiceKind.Eaje,
                }),
                StatedCount.Create(new()
                {
                    At = ClauseId.Annex(1),
                    Thing = CountSubject.Structures,
                    Count = 0,
                    Service = ServiceKind.Alsh,
                    Activity = AlshActivity.Periscolaire,
                }),
            ],
            Restatements =
            [
                Restatement.Create(ClauseId.Article(1), Id<DiagnosticFigure>.Parse("avant"), value),
                Restatement.Create(
                    ClauseId.Article(1),
                    Id<DiagnosticFigure>.Parse("avant"),
                    decimal.Round(value / 10m, MidpointRounding.AwayFromZero) * 10m),
                Restatement.Create(ClauseId.Article(1), Id<DiagnosticFigure>.Parse("en-pour-cent"), decimal.Round(10_000m / value, 1)),
            ],
            Evolutions = [EvolutionTo("de-plus"), EvolutionTo("en-pour-cent"), EvolutionTo("en-cinq-ans")],
            Derivations =
            [
                Derivation.Create(new()
                {
                    Stated = Id<DiagnosticFigure>.Parse("en-pour-cent"),
                    Terms = [TermOf("de-plus")],
                    Base = Id<DiagnosticFigure>.Parse("avant"),
                    Per = 100,
                }),
                Derivation.Create(new() { Stated = Id<DiagnosticFigure>.Parse("apres"), Terms = [TermOf("avant"), TermOf("de-plus")] }),
                Derivation.Create(new()
                {
                    Stated = Id<DiagnosticFigure>.Parse("verse"),
                    Terms = [DerivationTerm.Create(table: Id<FundingTable>.Parse("eaje"))],
                }),
            ],
        };

    private static Evolution EvolutionTo(string stated) =>
        Evolution.Create(Id<DiagnosticFigure>.Parse("avant"), Id<DiagnosticFigure>.Parse("apres"), Id<DiagnosticFigure>.Parse(stated));

    private static DerivationTerm TermOf(string figure) => DerivationTerm.Create(Id<DiagnosticFigure>.Parse(figure));

    private static DiagnosticFigure Figure(string id, decimal value, string unit, int year, int? last = null) =>
        DiagnosticFigure.Create(new()
        {
            Id = Id<DiagnosticFigure>.Parse(id),
            Theme = FigureTheme.Population,
            Label = id,
            Value = value,
            Unit = unit,
            Vintage = YearRun.Create(year, last ?? year),
            Source = "Insee",
        });

    private static ActionPlan PlanOf(Term term, int[] actions) => ActionPlan.Create(
        actions.Select(
            (count, i) =>
                Orientation.Create(i + 1, $"Orientation {i + 1}", [SharedObjective.Create("Partagé", [Objective.Create("Objectif", [
                    .. Enumerable.Range(1, count).Select(rank => PlanAction.Create(new()
                    {
                        Number = ActionNumber.Create(i + 1, rank),
                        Title = "Action",
                        Leads = [Lead.Create(Commune, "Service")],
                        Schedule = YearSet.Create([YearRun.Create(term.First.Year, term.Last.Year)]),
                        Indicators = [Id<Indicator>.Parse("suivi")],
                    })),
                ])])])).ToValueList(),
        null,
        [ActionSheet.Create(new()
        {
            Actions = [.. actions.SelectMany((count, i) => Enumerable.Range(1, count).Select(rank => ActionNumber.Create(i + 1, rank)))],
            Title = "Fiche",
            Period = SheetPeriod.Term,
            Means =
            [
                FundingMeans.Create("Prestation de service", MeansKind.Funding, Caf, "Sous réserve"),
                FundingMeans.Create("Locaux", MeansKind.Support, Commune)
            ],
        })]);
}
