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
        return Deliberation.Create(PartialDate.On(day), later, later, annex: ClauseId.Annex(6), publishedOn: later);
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
        let structures = places.Select((count, i) => Structure.Create(
            Id<Structure>.Parse($"eaje-{i}"), $"Crèche {i}", ServiceKind.Eaje, address: $"{i + 1} rue Haute", capacity: Quantity.Create(count, QuantityUnit.Places))).ToValueList()
        let cej = Euros.FromCents(cents[0])
        let lines = (ValueList<FundingLine>)[
            FundingLine.Create("Cej", FundingComponent.Cej, cej),
            FundingLine.Create("Psu", FundingComponent.ServiceBenefit, Euros.FromCents(cents[1])),
            FundingLine.Create("Bonus", FundingComponent.BonusMixiteSociale, Euros.FromCents(cents[2]))]
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
            Articles = Enumerable.Range(1, 14).Select(number => Article.Create(ClauseId.Article(number), $"Article {number}", "Ce qu'il dit.", [
                .. Enumerable.Range(1, 5).Select(paragraph => Paragraph.Create(ClauseId.Article(number, paragraph), null, "Un alinéa.")),
            ])).ToValueList(),
            Annexes = Enum.GetValues<AnnexSubject>().Select((subject, i) => Annex.Create(ClauseId.Annex(i + 1), $"Annexe {i + 1}", "Ce qu'elle tient.", subject)).ToValueList(),
            Structures = structures,
            Indicators = [Indicator.Create(Id<Indicator>.Parse("suivi"), "Suivi", IndicatorKind.Flow, sharedAt: ClauseId.Annex(3))],
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
                FundingTable.Create(
                    Id<FundingTable>.Parse("eaje"),
                    "EAJE",
                    year - 1,
                    ClauseId.Annex(1),
                    lines,
                    [StatedTotal.Create("Total", Euros.Sum(lines.Select(line => line.Amount))), StatedTotal.Create("Cej", cej, FundingComponent.Cej)],
                    ServiceKind.Eaje),
            ],
            Funding = FundingTerms.Create(ClauseId.Article(5, 4), ClauseId.Article(5, 5), StatedCej.Create(YearRun.Create(year - 4, year - 1), ClauseId.Annex(3)), ClauseId.Article(4)),
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
            Citations = [Citation.Create(ClauseId.Article(1), ClauseId.Annex(1), AnnexSubject.Diagnostic), Citation.Create(ClauseId.Article(9), ClauseId.Annex(3), AnnexSubject.Plan)],
            StatedCounts =
            [
                StatedCount.Create(ClauseId.Article(4), CountSubject.Orientations, orientations),
                StatedCount.Create(ClauseId.Article(4), CountSubject.Actions, plan.Actions.Count()),
                StatedCount.Create(ClauseId.Article(4), CountSubject.Sheets, 1),
                StatedCount.Create(ClauseId.Article(1), CountSubject.Parties, 2),
                StatedCount.Create(ClauseId.Annex(1), CountSubject.Places, places.Sum(), ServiceKind.Eaje),
                StatedCount.Create(ClauseId.Annex(1), CountSubject.Structures, places.Length, ServiceKind.Eaje),
                StatedCount.Create(ClauseId.Annex(1), CountSubject.Structures, 0, ServiceKind.Alsh, AlshActivity.Periscolaire),
            ],
            Restatements =
            [
                Restatement.Create(ClauseId.Article(1), Id<DiagnosticFigure>.Parse("avant"), value),
                Restatement.Create(ClauseId.Article(1), Id<DiagnosticFigure>.Parse("avant"), decimal.Round(value / 10m, MidpointRounding.AwayFromZero) * 10m),
                Restatement.Create(ClauseId.Article(1), Id<DiagnosticFigure>.Parse("en-pour-cent"), decimal.Round(10_000m / value, 1)),
            ],
            Evolutions = [EvolutionTo("de-plus"), EvolutionTo("en-pour-cent"), EvolutionTo("en-cinq-ans")],
            Derivations =
            [
                Derivation.Create(Id<DiagnosticFigure>.Parse("en-pour-cent"), [TermOf("de-plus")], @base: Id<DiagnosticFigure>.Parse("avant"), per: 100),
                Derivation.Create(Id<DiagnosticFigure>.Parse("apres"), [TermOf("avant"), TermOf("de-plus")]),
                Derivation.Create(Id<DiagnosticFigure>.Parse("verse"), [DerivationTerm.Create(table: Id<FundingTable>.Parse("eaje"))]),
            ],
        };

    private static Evolution EvolutionTo(string stated) =>
        Evolution.Create(Id<DiagnosticFigure>.Parse("avant"), Id<DiagnosticFigure>.Parse("apres"), Id<DiagnosticFigure>.Parse(stated));

    private static DerivationTerm TermOf(string figure) => DerivationTerm.Create(Id<DiagnosticFigure>.Parse(figure));

    private static DiagnosticFigure Figure(string id, decimal value, string unit, int year, int? last = null) => DiagnosticFigure.Create(
        Id<DiagnosticFigure>.Parse(id), FigureTheme.Population, id, value, unit, YearRun.Create(year, last ?? year), "Insee");

    private static ActionPlan PlanOf(Term term, int[] actions) => ActionPlan.Create(
        actions.Select((count, i) => Orientation.Create(i + 1, $"Orientation {i + 1}", [SharedObjective.Create("Partagé", [Objective.Create("Objectif", [
            .. Enumerable.Range(1, count).Select(rank => PlanAction.Create(
                ActionNumber.Create(i + 1, rank),
                "Action",
                [Lead.Create(Commune, "Service")],
                YearSet.Create([YearRun.Create(term.First.Year, term.Last.Year)]),
                [Id<Indicator>.Parse("suivi")])),
        ])])])).ToValueList(),
        null,
        [ActionSheet.Create(new()
        {
            Actions = [.. actions.SelectMany((count, i) => Enumerable.Range(1, count).Select(rank => ActionNumber.Create(i + 1, rank)))],
            Title = "Fiche",
            Period = SheetPeriod.Term,
            Means = [FundingMeans.Create("Prestation de service", MeansKind.Funding, Caf, "Sous réserve"), FundingMeans.Create("Locaux", MeansKind.Support, Commune)],
        })]);
}
