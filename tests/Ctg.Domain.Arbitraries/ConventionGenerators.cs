using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Ctg.Domain.Arbitraries.CodeGenerators;

namespace Ctg.Domain.Arbitraries;

/// <summary>Generates whole conventions whose references all resolve.</summary>
public static class ConventionGenerators
{
    public static Gen<Convention> Convention { get; } =
        from title in Texts
        from articles in Articles
        from annexes in Gen.Choose(0, 3)
        from annexTitle in Texts
        let clauses = Clauses(articles, annexes)
        from parties in PartiesAmong(clauses)
        let partyIds = parties.Select(party => party.Id).ToList()
        from structures in StructuresOf(partyIds)
        from indicators in IndicatorsAmong(clauses)
        from plan in PlanOf(partyIds, structures, indicators)
        from figures in DiagnosticFigures
        from references in ReferencesAmong(clauses)
        from tables in TablesOf(clauses, structures)
        from term in Terms
        from termClause in Gen.Elements<ClauseId>(clauses)
        from funding in Optional(FundingAmong(clauses))
        from steering in SteeringOf(clauses, partyIds)
        from evaluation in Optional(EvaluationAmong(clauses))
        from exchange in Optional(ExchangeAmong(clauses))
        from resiliation in ResiliationOf(clauses, partyIds)
        from amendment in Optional(AmendmentAmong(clauses))
        from subjects in Some(3, Optional(Gen.Elements(Enum.GetValues<AnnexSubject>()).Select(subject => new Box<AnnexSubject>(subject))))
        from citations in CitationsAmong(clauses)
        from counts in CountsAmong(clauses)
        from restatements in RestatementsAmong(clauses, figures)
        from derivations in DerivationsAmong(figures, tables)
        select Domain.Convention.Create(new()
        {
            Title = title,
            Term = new(termClause, term, Renewal.Express),
            Parties = parties.ToValueList(),
            Articles = articles.ToValueList(),
            Annexes = Enumerable.Range(1, annexes).Select(
                i => Annex.Create(ClauseId.Annex(i), annexTitle, annexTitle, subjects[i - 1]?.Value)).ToValueList(),
            Structures = structures.ToValueList(),
            Indicators = indicators.ToValueList(),
            Plan = plan,
            Diagnostic = figures.ToValueList(),
            ReferenceAmounts = references.ToValueList(),
            FundingTables = tables.ToValueList(),
            Funding = funding,
            Steering = steering,
            Evaluation = evaluation,
            DataExchange = exchange,
            Resiliation = resiliation,
            Amendment = amendment,
            Citations = citations.ToValueList(),
            StatedCounts = counts.ToValueList(),
            Restatements = restatements.ToValueList(),
            Evolutions = figures.Count < 3 ? [] : [Evolution.Create(figures[0].Id, figures[1].Id, figures[2].Id)],
            Derivations = derivations.ToValueList(),
        });

    private static Gen<List<Article>> Articles =>
        from count in Gen.Choose(0, 4)
        from texts in Some(4, Texts)
        from paragraphs in Some(4, Gen.Choose(0, 2))
        from heading in Optional(Texts)
        select Enumerable.Range(0, count).Select(i => Article.Create(
            i == 0 ? ClauseId.Preamble : ClauseId.Article(i),
            texts[i],
            texts[3 - i],
            i == 0
                ? []
                    : Enumerable.Range(1, paragraphs[i]).Select(p => Paragraph.Create(ClauseId.Article(i, p), heading, texts[i]))
                        .ToValueList())).ToList();

    private static Gen<List<Indicator>> IndicatorsAmong(IReadOnlyList<ClauseId> clauses) =>
        from ids in IdsOf<Indicator>(0)
        from labels in Some(6, Texts)
        from kinds in Some(6, Gen.Elements(Enum.GetValues<IndicatorKind>()))
        from unit in Optional(Texts)
        from goals in Some(6, Optional(GoalAmong(clauses)))
        from shared in Optional(Gen.Elements<ClauseId>(clauses))
        select ids.Select((id, i) => Indicator.Create(new()
        {
            Id = id,
            Label = labels[i],
            Kind = kinds[i],
            Unit = unit,
            Goal = goals[i],
            SharedAt = i % 2 == 0 ? shared : null,
        })).ToList();

    private static Gen<StatedGoal> GoalAmong(IReadOnlyList<ClauseId> clauses) =>
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        from source in Gen.Elements<ClauseId>(clauses)
        from values in Some(3, Figures)
        from year in Gen.Choose(2000, 2040)
        from day in Days
        from hasBaseline in Gen.Elements(true, false)
        from count in Gen.Choose(0, 3)
        select StatedGoal.Create(
            direction,
            source,
            hasBaseline ? StatedValue.Create(new() { Value = values[0], Source = source }) : null,
            ((int? Year, LocalDate? Day)[])[(null, null), (year, null), (null, day)] is var times
                ? Enumerable.Range(0, count).Select(i => StatedValue.Create(new()
                {
                    Value = values[i],
                    Source = source,
                    Year = times[i].Year,
                    Day = times[i].Day,
                    UpTo = direction == Direction.Band ? values[i] + 1 : null,
                })).ToValueList()
                : []);

    private static Gen<List<DiagnosticFigure>> DiagnosticFigures =>
        from ids in IdsOf<DiagnosticFigure>(0)
        from texts in Some(6, Texts)
        from values in Some(6, Figures)
        from theme in Gen.Elements(Enum.GetValues<FigureTheme>())
        from vintage in YearRuns
        from perimeter in Optional(Texts)
        from territories in Gen.SubListOf(Enum.GetValues<ComparatorTerritory>())
        from doubt in Optional(Texts)
        select ids.Select((id, i) => DiagnosticFigure.Create(new()
        {
            Id = id,
            Theme = theme,
            Label = texts[i],
            Value = values[i],
            Unit = texts[5 - i],
            Vintage = vintage,
            Source = texts[0],
            Perimeter = perimeter,
            Comparators = territories.Select(territory => new Comparator(territory, values[5 - i])).ToValueList(),
            Doubt = doubt,
        })).ToList();

    public static Gen<Party> PartyOf(Id<Party> id, int kind, IReadOnlyList<ClauseId> clauses) =>
        from name in Texts
        from signature in Signatures
        from siren in Optional(Sirens)
        from role in Optional(Texts)
        from deliberation in Optional(DeliberationAmong(clauses))
        from joined in Gen.Frequency((5, Gen.Constant<LocalDate?>(null)), (1, Days.Select(day => (LocalDate?)day)))
        from departement in TerritoryCodes
        from authority in DepartementCodes
        from commune in CommuneCodes
        from body in Gen.Elements(Enum.GetValues<OtherBody>())
        let details = new PartyDetails
        {
            Id = id,
            Name = name,
            Signature = signature,
            Siren = siren,
            Representative = role,
            Deliberation = deliberation,
            JoinedOn = joined,
        }
        select kind switch
        {
            0 => Caf.Create(details, departement),
            1 => Domain.Commune.Create(details, commune),
            2 => Epci.Create(details),
            3 => (Party)Domain.Departement.Create(details, authority),
            _ => OtherParty.Create(details, body),
        };

    private static Gen<List<Party>> PartiesAmong(IReadOnlyList<ClauseId> clauses) =>
        from ids in IdsOf<Party>(2)
        from localKind in Gen.Choose(1, 3)
        from kinds in Some(6, Gen.Choose(0, 4))
        from parties in Gen.CollectToList(
            ids.Select((id, i) => (id, i)), pair => PartyOf(pair.id, pair.i switch { 0 => 0, 1 => localKind, _ => kinds[pair.i] }, clauses))
        select parties;

    private static Gen<Deliberation> DeliberationAmong(IReadOnlyList<ClauseId> clauses) =>
        from ctes in CtesIds
        from hasCtes in Gen.Elements(true, false)
        from sent in Optional(Gen.Choose(0, 20).Select(days => new Box<int>(days)))
        from received in Optional(Gen.Choose(0, 20).Select(days => new Box<int>(days)))
        from published in Optional(Gen.Choose(0, 20).Select(days => new Box<int>(days)))
        from precision in Gen.ArrayOf(Gen.Choose(0, 9), 4)
        let annexes = clauses.Where(clause => clause.Kind == ClauseKind.Annex).ToList()
        from annex in annexes.Count == 0 ? Gen.Constant<ClauseId?>(null) : Optional(Gen.Elements<ClauseId>(annexes))
        let decided = ctes.DecidedOn
        select Deliberation.Create(new()
        {
            DecidedOn = Stated(decided, precision[3]),
            TransmittedOn = sent is null ? null : Stated(decided.PlusDays(sent.Value), precision[0]),
            ReceivedOn = received is null ? null : Stated(decided.PlusDays((sent?.Value ?? 0) + received.Value), precision[1]),
            CtesId = hasCtes ? ctes : null,
            Annex = annex,
            PublishedOn = published is null ? null : Stated(decided.PlusDays(published.Value), precision[2]),
        });

    /// <summary>A day as a document may state it: mostly in full.</summary>
    internal static PartialDate Stated(LocalDate day, int precision) => precision switch
    {
        0 => PartialDate.Blank,
        1 => PartialDate.InYear(day.Year),
        2 => PartialDate.InMonth(day.Year, day.Month),
        _ => PartialDate.On(day),
    };

    private static Gen<List<Structure>> StructuresOf(IReadOnlyList<Id<Party>> parties) =>
        from ids in IdsOf<Structure>(0)
        from structures in Gen.CollectToList(ids, id =>
            from name in Texts
            from service in Gen.Elements(Enum.GetValues<ServiceKind>())
            from activities in Gen.SubListOf(Enum.GetValues<AlshActivity>())
            from address in Optional(Texts)
            from capacity in Optional(Quantity)
            from hasOperator in Gen.Elements(true, false)
            from party in Optional(Gen.Elements<Id<Party>>(parties))
            from siret in Optional(Sirets)
            select Structure.Create(new()
            {
                Id = id,
                Name = name,
                Service = service,
                Activities = service == ServiceKind.Alsh ? activities.ToValueList() : [],
                Address = address,
                Capacity = capacity,
                Operator = hasOperator ? Operator.Create(name, party, siret) : null,
            }))
        select structures;

    private static Gen<Quantity> Quantity =>
        from count in Figures
        from unit in Gen.Elements(Enum.GetValues<QuantityUnit>())
        select Domain.Quantity.Create(Math.Abs(count), unit);

    private static Gen<ActionPlan> PlanOf(
        IReadOnlyList<Id<Party>> parties, IReadOnlyList<Structure> structures, IReadOnlyList<Indicator> indicators) =>
        from shape in Gen.ListOf(Gen.Choose(0, 3))
        let counts = shape.Take(3).ToList()
        from actions in Gen.CollectToList(
            counts.SelectMany((count, section) => Enumerable.Range(1, count).Select(rank => ActionNumber.Create(section + 1, rank))),
            number => ActionOf(number, parties, structures, indicators))
        from title in Texts
        from piloting in Optional(ActionOf(ActionNumber.Create(counts.Count + 1), parties, structures, indicators))
        from sheets in SheetsOf(actions, indicators)
        select ActionPlan.Create(
            counts.Select((_, section) => Orientation.Create(section + 1, title,
            [
                SharedObjective.Create(title, []),
                SharedObjective.Create(
                    title, [Objective.Create(title, actions.Where(action => action.Number.Section == section + 1).ToValueList())]),
            ])).ToValueList(),
            piloting,
            sheets.ToValueList());

    private static Gen<PlanAction> ActionOf(
        ActionNumber number, IReadOnlyList<Id<Party>> parties, IReadOnlyList<Structure> structures, IReadOnlyList<Indicator> indicators) =>
        from title in Texts
        from lead in Texts
        from leads in Gen.SubListOf(parties.AsEnumerable())
        from schedule in YearSets
        from followed in Gen.SubListOf(indicators.AsEnumerable())
        from means in Gen.SubListOf(Enum.GetValues<MeansKind>())
        from concerned in Gen.SubListOf(structures.AsEnumerable())
        from bringer in Optional(Gen.Elements<Id<Party>>(parties))
        from condition in Optional(Texts)
        from doubts in Some(2, Optional(Texts))
        select PlanAction.Create(new()
        {
            Number = number,
            Title = title,
            Leads = leads.Select(party => Lead.Create(party, lead)).ToValueList(),
            Schedule = schedule,
            Indicators = followed.Select(indicator => indicator.Id).ToValueList(),
            Means = means.Select(kind => FundingMeans.Create(lead, kind, bringer, condition)).ToValueList(),
            Structures = concerned.Select(structure => structure.Id).ToValueList(),
            IndicatorsDoubt = doubts[0],
            MeansDoubt = doubts[1],
        });

    private static Gen<List<ActionSheet>> SheetsOf(IReadOnlyList<PlanAction> actions, IReadOnlyList<Indicator> indicators) =>
        from covered in Gen.SubListOf(actions.AsEnumerable())
        from texts in Some(3, Texts)
        from findings in Optional(Texts)
        from period in Optional(SheetPeriods)
        from followed in Gen.SubListOf(indicators.AsEnumerable())
        select covered.Select(action => ActionSheet.Create(new()
        {
            Actions = [action.Number],
            Title = texts[0],
            Findings = findings,
            Audience = texts.ToValueList(),
            Methods = [texts[1]],
            Period = period,
            Partners = [texts[2]],
            Indicators = followed.Select(indicator => indicator.Id).ToValueList(),
        })).ToList();

    private static Gen<List<ReferenceAmount>> ReferencesAmong(IReadOnlyList<ClauseId> clauses) =>
        from services in Gen.SubListOf(Enum.GetValues<ServiceKind>())
        from year in Gen.Choose(2015, 2030)
        from cents in Gen.Choose(0, int.MaxValue)
        from source in Gen.Elements<ClauseId>(clauses)
        select services.Select(service => ReferenceAmount.Create(service, year, Euros.FromCents(cents), source)).ToList();

    private static Gen<List<FundingTable>> TablesOf(IReadOnlyList<ClauseId> clauses, IReadOnlyList<Structure> structures) =>
        from ids in IdsOf<FundingTable>(0)
        from tables in Gen.CollectToList(ids.Take(2), id =>
            from label in Texts
            from year in Gen.Choose(2015, 2030)
            from source in Gen.Elements<ClauseId>(clauses)
            from service in Gen.Elements(Enum.GetValues<ServiceKind>())
            from component in Gen.Elements(Enum.GetValues<FundingComponent>())
            from amounts in Gen.ListOf(Gen.Choose(-1_000_000, 1_000_000))
            from stated in Amounts
            from paid in Gen.SubListOf(structures.AsEnumerable())
            from quantity in Optional(Quantity)
            from note in Optional(Texts)
            select FundingTable.Create(new()
            {
                Id = id,
                Title = label,
                Year = year,
                Source = source,
                Lines = [
                        .. amounts.Take(5).Select(cents => FundingLine.Create(new()
                        {
                            Label = label,
                            Component = component,
                            Amount = Euros.FromCents(cents),
                        })),
                        .. paid.Select(structure => FundingLine.Create(new()
                        {
                            Label = label,
                            Component = component,
                            Amount = Euros.Zero,
                            Structure = structure.Id,
                            Quantity = quantity,
                        })),
                    ],
                StatedTotals = [StatedTotal.Create(label, stated), StatedTotal.Create(label, stated, component)],
                Service = service,
                Note = note,
            }))
        select tables;

    private static Gen<SteeringCommittee?> SteeringOf(IReadOnlyList<ClauseId> clauses, IReadOnlyList<Id<Party>> parties) => Optional(
        from clause in Gen.Elements<ClauseId>(clauses)
        from party in Gen.Elements<Id<Party>>(parties)
        from meetings in Gen.Choose(1, 12)
        from yes in Gen.Elements(true, false)
        select SteeringCommittee.Create(new()
        {
            Clauses = [clause],
            CoPilots = parties.ToValueList(),
            Secretariat = party,
            MeetingsPerYear = meetings,
            ExtraMeetingOnRequest = yes,
            ResourcePersonsAdvisory = !yes,
            SubmitsAvenants = yes,
            MeetingsClause = yes ? clause : null,
            AvenantsClause = yes ? null : clause,
        }));

    private static Gen<FundingTerms> FundingAmong(IReadOnlyList<ClauseId> clauses) =>
        from bonus in Gen.Elements<ClauseId>(clauses)
        from support in Optional(Gen.Elements<ClauseId>(clauses))
        from cej in Optional(YearRuns.Select(years => StatedCej.Create(years, bonus)))
        from means in Optional(Gen.Elements<ClauseId>(clauses))
        select FundingTerms.Create(bonus, support, cej, means);

    private static Gen<EvaluationTerms> EvaluationAmong(IReadOnlyList<ClauseId> clauses) =>
        from reviews in Optional(Gen.Elements<ClauseId>(clauses))
        from evaluation in Optional(Gen.Elements<ClauseId>(clauses))
        from final in Gen.Elements<ClauseId>(clauses)
        select EvaluationTerms.Create(reviews, evaluation, final);

    private static Gen<AmendmentTerms> AmendmentAmong(IReadOnlyList<ClauseId> clauses) =>
        from avenants in Gen.Elements<ClauseId>(clauses)
        from severability in Optional(Gen.Elements<ClauseId>(clauses))
        select AmendmentTerms.Create(avenants, severability);

    private static Gen<List<Citation>> CitationsAmong(IReadOnlyList<ClauseId> clauses) =>
        from at in Gen.SubListOf(clauses.AsEnumerable())
        from cited in ClauseIds
        from subject in Gen.Elements<AnnexSubject?>([null, .. Enum.GetValues<AnnexSubject>()])
        select at.Take(3).Select(clause => Citation.Create(clause, cited, subject)).ToList();

    private static Gen<List<StatedCount>> CountsAmong(IReadOnlyList<ClauseId> clauses) =>
        from at in Gen.SubListOf(clauses.AsEnumerable())
        from thing in Gen.Elements(Enum.GetValues<CountSubject>())
        from count in Gen.Choose(0, 1_000)
        from service in Gen.Elements(Enum.GetValues<ServiceKind>())
        from activity in Gen.Elements<AlshActivity?>([null, .. Enum.GetValues<AlshActivity>()])
        let isOfAService = thing is CountSubject.Structures or CountSubject.Places
        let isOfAnActivity = thing == CountSubject.Structures && service == ServiceKind.Alsh
        select at.Take(3).Select(clause => StatedCount.Create(new()
        {
            At = clause,
            Thing = thing,
            Count = count,
            Service = isOfAService ? service : null,
            Activity = isOfAnActivity ? activity : null,
        })).ToList();

    private static Gen<List<Restatement>> RestatementsAmong(IReadOnlyList<ClauseId> clauses, IReadOnlyList<DiagnosticFigure> figures) =>
        from restated in Gen.SubListOf(figures.AsEnumerable())
        from at in Gen.Elements<ClauseId>(clauses)
        from value in Figures
        select restated.Select(figure => Restatement.Create(at, figure.Id, value)).ToList();

    private static Gen<List<Derivation>> DerivationsAmong(List<DiagnosticFigure> figures, List<FundingTable> tables) =>
        from some in Gen.SubListOf(figures.AsEnumerable())
        from times in Gen.Choose(1, 3)
        from per in Gen.Elements(1, 10, 100)
        from factor in figures.Count == 0 ? Gen.Constant<DiagnosticFigure?>(null) : Optional(Gen.Elements<DiagnosticFigure>(figures))
        from whole in figures.Count == 0 ? Gen.Constant<DiagnosticFigure?>(null) : Optional(Gen.Elements<DiagnosticFigure>(figures))
        select some.Select(figure => Derivation.Create(new()
        {
            Stated = figure.Id,
            Terms = [DerivationTerm.Create(figures[0].Id, times: times), .. tables.Select(table => DerivationTerm.Create(table: table.Id))],
            Factor = factor?.Id,
            Base = whole?.Id,
            Per = per,
        })).ToList();

    private static Gen<DataExchangeTerms> ExchangeAmong(IReadOnlyList<ClauseId> clauses) =>
        from four in Some(4, Gen.Elements<ClauseId>(clauses))
        select DataExchangeTerms.Create(four[0], four[1], four[2], four[3]);

    private static Gen<ResiliationRegime?> ResiliationOf(IReadOnlyList<ClauseId> clauses, IReadOnlyList<Id<Party>> parties) => Optional(
        from stated in Gen.SubListOf(clauses.AsEnumerable())
        from kind in Gen.Elements(Enum.GetValues<GroundKind>())
        from heading in Texts
        from party in Gen.Elements<Id<Party>>(parties)
        from notice in Optional(NoticePeriods)
        from yes in Gen.Elements(true, false)
        from start in Gen.Elements<NoticeStart?>(null, NoticeStart.Sending, NoticeStart.Reception)
        from form in Gen.Elements<NoticeForm?>(null, NoticeForm.AnyWriting, NoticeForm.RegisteredLetterWithAcknowledgement)
        from effects in Optional(Gen.Elements<ClauseId>(clauses))
        from headings in Optional(Gen.Elements<ClauseId>(clauses))
        from surviving in Gen.SubListOf(clauses.AsEnumerable())
        select ResiliationRegime.Create(
            stated.Select(clause => ResiliationGround.Create(new()
            {
                Kind = kind,
                Clause = clause,
                Heading = heading,
                HeadingDiffers = yes,
                Entitled = [party],
                MiseEnDemeure = notice is not null && yes,
                Notice = notice,
                NoticeStart = notice is null ? null : start,
                Form = notice is null ? null : form,
            })).ToValueList(),
            effects,
            headings,
            surviving.ToValueList()));

    private static List<ClauseId> Clauses(IReadOnlyList<Article> articles, int annexes) =>
    [
        ClauseId.Closing,
        .. articles.Select(article => article.Clause),
        .. articles.SelectMany(article => article.Paragraphs).Select(paragraph => paragraph.Clause),
        .. Enumerable.Range(1, annexes).Select(i => ClauseId.Annex(i)),
    ];

    private static Gen<T?> Optional<T>(Gen<T> generator)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, generator.Select(value => (T?)value)));

    private static Gen<List<T>> Some<T>(int count, Gen<T> generator) => Gen.ListOf(generator, count).Select(list => list.ToList());

    private sealed record Box<T>(T Value);
}
