using System.Text;
using Ctg.Domain.Amendments;
using Ctg.Domain.Audit;
using Ctg.Domain.Funding;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Steering;
using Ctg.Domain.Tests.Amendments;
using Ctg.Domain.Tests.Resiliations;
using NodaTime;
using static Ctg.Domain.Tests.Refused;

namespace Ctg.Domain.Tests.Doors;

/// <summary>What is said, in both languages, of the standing, of what is due, of exchanges, of amended texts, of audits and of figures.</summary>
public class ReasonTests
{
    private static readonly LocalDate On = new(2024, 6, 1);

    [Fact]
    public void Standings_AreToldAsApproved()
    {
        var (told, before) = (new StringBuilder(), new HashSet<string>());
        var undated = Examples.Undated();
        foreach (var (text, day, known) in ((Convention, LocalDate, LocalDate?)[])
        [
            (undated, new(2021, 12, 31), null), (undated, new(2022, 6, 15), null), (undated, new(2026, 1, 1), null), (undated, new(2022, 6, 15), new(2022, 12, 18)), (undated, new(2022, 6, 15), new(2022, 12, 19)),
            (Examples.Dated(new(2024, 11, 26), new(2024, 6, 1)), new(2024, 3, 1), new(2024, 11, 25)),
            (Convention.Create(Examples.Draft(Signature.On(new(2022, 1, 1)), Signature.Awaited)), On, null),
            (Convention.Create(Examples.Draft(Signature.Undated, Signature.Undated)), On, new(1950, 1, 1)),
            (Specimens.Full, On, null),
        ])
        {
            told.Tell(text.StatusOn(day, known), before);
        }

        told.Tell(undated.StatusOn(On, null, UndatedSignature.HeldAsAwaited), before);
        foreach (var (notices, known) in ((ResiliationNotice[], LocalDate?)[])
        [
            ([Standard.Letter(Standard.Breach, Standard.TheCaf, new(2024, 1, 30))], null),
            ([Standard.Letter(Standard.Breach, Standard.TheCaf, new(2024, 1, 30), new(2024, 3, 20))], new(2024, 2, 29)),
            ([Standard.Denounced(Standard.TheCommune, new(2023, 11, 30)), Standard.Letter(Standard.Illegality, Standard.TheCommune, new(2024, 1, 30))], null),
            ([Standard.Letter(Standard.Breach, Standard.TheCommune, new(2021, 1, 30))], null),
        ])
        {
            told.Tell(ConventionRecord.Create(new() { Convention = Standard.Build(), Notices = [.. notices] }).StatusOn(On, known, Standard.Strict), before);
        }

        Approved.Is("Conventions", "standings.txt", told.ToString());
    }

    [Fact]
    public void Obligations_AreToldAsApproved()
    {
        var (told, before) = (new StringBuilder(), new HashSet<string>());
        var plan = Examples.PlanOf(
            PlanAction.Create(ActionNumber.Parse("1.1"), "Une action", [Lead.Create(Standard.TheCommune, "Service")], YearSet.Create([YearRun.Parse("2022-2026")])),
            PlanAction.Create(ActionNumber.Parse("1.2"), "Une autre", [], YearSet.Create([YearRun.Parse("2022")])),
            PlanAction.Create(ActionNumber.Parse("1.3"), "Une dernière"));
        ConventionRecordDraft[] records =
        [
            new() { Convention = Convention.Create(Standard.Draft() with { Plan = plan }) },
            new()
            {
                Convention = Convention.Create(Standard.Draft() with { Plan = plan }),
                Meetings = [new(2022, 12, 31), new(2023, 1, 1)],
                Reviews = [new(ActionNumber.Parse("1.1"), 2022, new(2022, 12, 31)), new(ActionNumber.Parse("1.2"), 2022, new(2023, 1, 1))],
                AvenantProposals = [AvenantProposal.Create(Id<AvenantProposal>.Parse("un"), new(2024, 3, 1)), AvenantProposal.Create(Id<AvenantProposal>.Parse("deux"), new(2024, 3, 1), new(2024, 4, 1), new(2024, 5, 1)), AvenantProposal.Create(Id<AvenantProposal>.Parse("trois"), new(2024, 3, 1), null, new(2024, 3, 15))],
                EvaluatedOn = new(2026, 1, 1),
                FinalReviewOn = new(2026, 3, 1),
            },
            new() { Convention = Convention.Create(Standard.Draft(Term.Create(new(2021, 7, 22), new(2023, 3, 31))) with { Plan = plan }), Meetings = [new(2021, 9, 1), new(2022, 2, 1)] },
            new() { Convention = Convention.Create(Standard.Draft() with { Plan = plan }), Notices = [Standard.Denounced(Standard.TheCommune, new(2024, 1, 15))] },
            new() { Convention = Convention.Create(Standard.Draft() with { Plan = plan, Parties = [Examples.Caf(Signature.Awaited), Examples.Commune(Signature.On(Standard.Signed))] }) },
            new() { Convention = Convention.Create(Standard.Draft() with { Plan = plan, Parties = [Examples.Caf(Signature.On(new(2027, 1, 1))), Examples.Commune(Signature.On(Standard.Signed))] }) },
        ];
        ValueList<WishedEnd> wishes = [new(Standard.TheCommune, Standard.Denunciation, new(2025, 6, 30)), new(Standard.TheCaf, Standard.Denunciation, new(2024, 7, 1))];
        var strict = ObligationReading.Strict(Standard.Strict);
        var other = ObligationReading.Create(PartialYear.DoesNotCount, Enum.GetValues<AnnualReviewDue>().Last(), UnscheduledActions.AreReviewedEachYear, Standard.Prudent, UndatedSignature.HeldAsGiven);
        foreach (var record in records.Select(ConventionRecord.Create))
        {
            foreach (var (day, reading) in ((LocalDate, ObligationReading)[])[(On, strict), (new(2026, 6, 1), strict), (On, other)])
            {
                var schedule = ObligationSchedule.Create(record, new(new(2021, 1, 1), new(2026, 12, 31)), day, reading, wishes);
                told.Append("# ").Append(schedule).Append(", unscheduled: ").AppendJoin(' ', schedule.Unscheduled).Append('\n').Tell(schedule.Binding, before);
                foreach (var item in schedule.Items.Concat(schedule.Late))
                {
                    told.Append(item.Value.Title.French).Append(" | ").Append(item.Value.Title.English).Append('\n').Tell(item, before);
                }
            }
        }

        Approved.Is("Obligations", "obligations.txt", told.ToString());
    }

    [Fact]
    public void Exchanges_AreToldAsApproved()
    {
        var complete = new DataExchangeRequestDetails
        {
            By = Standard.TheCommune,
            Holder = Standard.TheCaf,
            PersonalData = true,
            StudiedOn = On,
            StudyInFavour = true,
            OpinionOn = On,
            OpinionAgainst = false,
            RegisteredOn = On,
        };
        var (told, before) = (new StringBuilder(), new HashSet<string>());
        foreach (var details in (DataExchangeRequestDetails[])
        [
            complete, complete with { OpinionAgainst = true }, complete with { StudyInFavour = false }, complete with { PersonalData = false }, complete with { StudiedOn = On.PlusDays(1), RegisteredOn = null },
            new() { By = Standard.TheCommune, Holder = Standard.TheCaf, PersonalData = true },
            complete with { StudyInFavour = null }, complete with { OpinionAgainst = null }, complete with { RegisteredOn = On.PlusDays(1), OpinionOn = On.PlusDays(1) },
        ])
        {
            foreach (var adverse in Enum.GetValues<AdverseOpinion>())
            {
                told.Tell(Standard.Build().ExchangeOn(DataExchangeRequest.Create(details), On, adverse), before);
                told.Tell(Standard.Build().ExchangeOn(DataExchangeRequest.Create(details), new(2026, 1, 2), adverse), before);
            }
        }

        Approved.Is("Steering", "exchanges.txt", told.ToString());
    }

    /// <summary>Every kind of part, added to a text that has none of them.</summary>
    [Fact]
    public void Amendments_AreToldAsApproved()
    {
        var full = Specimens.Full.ToDraft();
        var bare = Convention.Create(new()
        {
            Title = "Avant",
            Term = new(full.Term.Clause, full.Term.Term, Renewal.Express),
            Parties = [.. full.Parties.Take(2)],
            Articles = [Article.Create(ClauseId.Article(1), "Objet", "L'objet."), .. full.Articles.Where(article => article.Clause == full.Term.Clause)],
            Annexes = [.. full.Annexes.Where(annex => annex.Clause == ClauseId.Annex(6))],
            Plan = ActionPlan.Create([]),
        });
        var parts = ConventionHistory.Create(new() { Original = Convention.Create(full with { Parties = [.. full.Parties.Take(2)] }) }).AsOf(Standard.Signed).Parts;
        var had = ConventionHistory.Create(new() { Original = bare }).AsOf(Standard.Signed);
        var clause = full.Term.Clause;
        var changes = parts.Where(part => part != had.Find(part.Id)).Select(part => had.Find(part.Id) is null ? Change.Add(clause, part) : Change.Replace(clause, part)).ToArray();
        var joined = full.Parties.Skip(2).Select(party => Change.Add(ClauseId.Closing, Part.Party(Joined(party, Texts.January)))).ToArray();
        var reopened = Part.Structure(Structure.Create(full.Structures[0].Id, "Crèche", ServiceKind.Eaje));
        var reordered = full.Articles.Single(article => article.Clause == ClauseId.Article(8));
        var headed = Article.Create(reordered.Clause, reordered.Title, reordered.Summary, [Paragraph.Create(ClauseId.Article(8, 2), "Titre", "Un alinéa."), Paragraph.Create(ClauseId.Article(8, 1), null, "Un alinéa.")]);
        var history = ConventionHistory.Create(new()
        {
            Original = bare,
            Avenants =
            [
                Texts.Avenant("un", Texts.January, [.. changes, .. joined]),
                Texts.Avenant("deux", Texts.January.PlusDays(9), Change.Remove(clause, PartId.Citation(1)), Change.ExtendTerm(clause, new(2026, 12, 31)), Change.Replace(clause, Part.Article(headed))),
                Texts.Avenant("trois", Texts.January.PlusDays(10), Change.RenewTerm(clause, new(2028, 12, 31)), Change.Replace(clause, Part.Article(Article.Create(headed.Clause, headed.Title, headed.Summary, [headed.Paragraphs[1], headed.Paragraphs[0]])))),
                Texts.Avenant("quatre", Texts.January.PlusDays(11), Change.Remove(clause, PartId.Action(ActionNumber.Create(1, 1))), Change.Remove(clause, PartId.Sheet(1))),
                Texts.Avenant("cinq", Texts.January.PlusDays(12), Change.Remove(clause, PartId.FundingTable(full.FundingTables[0].Id)), Change.Remove(clause, PartId.Structure(full.Structures[0].Id))),
                Texts.Avenant("six", Texts.January.PlusDays(13), Change.Add(clause, reopened)),
            ],
            Severances = [Texts.Severed(ClauseId.Article(1))],
        });
        var told = new StringBuilder();
        foreach (var change in history.Avenants.SelectMany(avenant => avenant.Changes))
        {
            told.Append(change).Append(" | ").Append(change.In(Language.French)).Append(" | ").Append(change.In(Language.English)).Append('\n');
        }

        var (first, last) = (history.AsOf(Standard.Signed), history.AsOf(On));
        var days = history.Timeline().Versions.Select(version => history.AsOf(version.From ?? Standard.Signed)).ToList();
        foreach (var diff in days.Zip(days.Skip(1)).Select(pair => pair.First.DiffTo(pair.Second)).Append(days[1].DiffTo(last)).Append(last.DiffTo(first)))
        {
            told.Append(diff).Append('\n').Append(diff.Render(Language.French)).Append('\n').Append(diff.Render(Language.English)).Append('\n');
        }

        foreach (var part in last.Parts)
        {
            told.Append(part.Name.French).Append(" | ").Append(part.Name.English).Append(" | ").Append(last.ProvenanceOf(part.Id)?.In(Language.French)).Append(" | ").Append(last.ProvenanceOf(part.Id)?.In(Language.English)).Append('\n');
        }

        var severed = ConventionHistory.Create(new()
        {
            Original = Texts.Original,
            Avenants = [Texts.Avenant("un", Texts.January, Texts.Rename("Un")), Texts.Avenant("deux", Texts.January, Change.ExtendTerm(ClauseId.Article(10), new(2026, 12, 31)))],
            Severances = [Texts.Severed(ClauseId.Article(14)), Texts.Severed(ClauseId.Article(12, 4)), Texts.Severed(ClauseId.Article(5, 5))],
        });
        told.Tell(history.AppliedOn(On)).Tell(history.AppliedOn(On, Texts.January)).Tell(history.AppliedOn(Standard.Signed));
        told.Tell(severed.AppliedOn(Texts.January)).Tell(severed.AppliedOn(Texts.January.PlusDays(-1))).Tell(severed.AppliedOn(new(2022, 1, 1))).Tell(severed.AppliedOn(On, new(2024, 4, 1))).Tell(severed.AppliedOn(On, new(2024, 3, 31)));
        foreach (var version in history.Timeline().Versions)
        {
            told.Append(version).Append('\n');
        }

        Approved.Is("Amendments", "amendments.txt", told.ToString().Replace('\u00a0', ' '));
    }

    /// <summary>Parts that change their kind, form or theme, one word after the other.</summary>
    [Fact]
    public void ChangedWords_AreToldAsApproved()
    {
        var full = Specimens.Full;
        var clause = full.TermClause.Clause;
        var action = full.Plan.Actions.First();
        var figure = full.Diagnostic[0];
        var ground = full.Resiliation!.Grounds[0].ToDetails();
        var count = full.StatedCounts[0];
        Part[] parts =
        [
            .. Enum.GetValues<MeansKind>().Select(kind => Part.Action(PlanAction.Create(action.Number, action.Title, means: [FundingMeans.Create("Moyen", kind)]), PartId.Objective(1, 1, 1))),
            .. Enum.GetValues<FigureTheme>().Select(theme => Part.Figure(DiagnosticFigure.Create(figure.Id, theme, figure.Label, figure.Value, figure.Unit, figure.Vintage, figure.Source))),
            .. Enum.GetValues<ComparatorTerritory>().Select(territory => Part.Figure(DiagnosticFigure.Create(figure.Id, figure.Theme, figure.Label, figure.Value, figure.Unit, figure.Vintage, figure.Source, null, [new(territory, 1.5m)]))),
            .. Enum.GetValues<GroundKind>().Select(kind => Part.Ground(ResiliationGround.Create(new() { Kind = kind, Clause = ground.Clause, Heading = ground.Heading, Entitled = ground.Entitled, MiseEnDemeure = false }))),
            .. Enum.GetValues<NoticeForm>().Select(form => Part.Ground(ResiliationGround.Create(ground with { Form = form }))),
            .. Enum.GetValues<NoticeStart>().Select(start => Part.Ground(ResiliationGround.Create(ground with { NoticeStart = start }))),
            .. Enum.GetValues<CountedThing>().Select(thing => Part.StatedCount(1, StatedCount.Create(count.At, thing, count.Count, thing is CountedThing.Structures or CountedThing.Places ? ServiceKind.Eaje : null))),
            .. Enum.GetValues<OtherBody>().Select(body => Part.Party(OtherParty.Create(new() { Id = Id<Party>.Parse("msa"), Name = "Caisse", Signature = Signature.Undated }, body))),
            .. Enum.GetValues<IndicatorKind>().Select(kind => Part.Indicator(Indicator.Create(full.Indicators[0].Id, "Contacts", kind, kind is IndicatorKind.Narrative ? null : "contacts"))),
            Part.Party(Examples.Caf(Signature.Undated)),
            Part.Party(Commune.Create(new() { Id = Standard.TheCommune, Name = "Autre nom", Signature = Signature.Undated }, CommuneCode.Parse("45234"))),
            Part.FundingTable(FundingTable.Create(full.FundingTables[0].Id, "Sans détail", 2020, ClauseId.Annex(4), [FundingLine.Create("Ligne", FundingComponent.Subsidy, Euros.Parse("2.00"))], [StatedTotal.Create("Tout", Euros.Parse("2.00"))])),
            Part.Evaluation(EvaluationTerms.Create(null, ClauseId.Annex(5), ClauseId.Article(9))),
            Part.Evaluation(EvaluationTerms.Create(null, null, ClauseId.Article(9))),
            Part.Steering(SteeringCommittee.Create(full.Steering!.ToDetails() with { MeetingsPerYear = 2, SubmitsAvenants = false, AvenantsClause = null })),
        ];
        var told = new StringBuilder();
        var history = ConventionHistory.Create(new() { Original = full });
        foreach (var (part, i) in parts.Select((part, i) => (part, i)))
        {
            var avenants = history.Avenants.Append(Texts.Avenant($"a{i}", Texts.January.PlusDays(i), Change.Replace(clause, part)));
            var amended = ConventionHistory.TryCreate(new() { Original = full, Avenants = [.. avenants] });
            told.Append("# ").Append(part).Append('\n').AppendJoin("", amended.Violations.Select(violation => $"{Told(violation)}\n"));
            if (amended.IsValid)
            {
                var after = amended.Value.AsOf(Texts.January.PlusDays(i));
                var diff = amended.Value.AsOf(Texts.January.PlusDays(i - 1)).DiffTo(after);
                told.Append(diff.Render(Language.French)).Append('\n').Append(diff.Render(Language.English)).Append('\n').Append(diff).Append('\n');
                history = amended.Value;
            }
        }

        Approved.Is("Amendments", "words.txt", told.ToString().Replace('\u00a0', ' '));
    }

    /// <summary>Each clause taken as unwritten by itself: what goes with it, or why it cannot be said.</summary>
    [Fact]
    public void Severances_AreToldAsApproved()
    {
        var told = new StringBuilder();
        var text = Specimens.Full;
        foreach (var clause in text.Articles.SelectMany(article => article.Paragraphs.Select(paragraph => paragraph.Clause).Prepend(article.Clause)).Concat(text.Annexes.Select(annex => annex.Clause)))
        {
            var history = ConventionHistory.TryCreate(new() { Original = text, Severances = [Texts.Severed(clause)] });
            told.Append("# ").Append(clause).Append('\n').AppendJoin("", history.Violations.Select(violation => $"{Told(violation)}\n"));
            if (history.IsValid)
            {
                var diff = history.Value.AsOf(new(2021, 12, 31)).DiffTo(history.Value.AsOf(On));
                told.Append(diff.Render(Language.French)).Append('\n').Append(diff.Render(Language.English)).Append('\n');
                told.Append(diff.To.Convention.Resiliation).Append(" | ").Append(diff.To.Convention.Evaluation).Append(" | ").Append(diff.To.Convention.Steering).Append('\n');
            }
        }

        Approved.Is("Amendments", "severances.txt", told.ToString().Replace('\u00a0', ' '));
    }

    /// <summary>Avenants that no text can take.</summary>
    [Fact]
    public void HistoriesThatCannotBe_AreToldAsApproved()
    {
        var told = new StringBuilder();
        var other = Structure.Create(Id<Structure>.Parse("ram"), "Ram", ServiceKind.Rpe);
        var (annex, term) = (ClauseId.Annex(2), ClauseId.Article(10));
        var caf = Examples.Caf(Signature.Undated);
        (string Name, AvenantDetails[] Avenants)[] cases =
        [
            ("added twice", [Texts.Details("un", Texts.January, Change.Add(annex, Part.Structure(Texts.Creche)))]),
            ("unknown replaced", [Texts.Details("un", Texts.January, Change.Replace(annex, Part.Structure(other)))]),
            ("unknown removed", [Texts.Details("un", Texts.January, Change.Remove(annex, PartId.Structure(other.Id)))]),
            ("unknown clause", [Texts.Details("un", Texts.January, Change.Add(ClauseId.Article(77), Part.Structure(other)))]),
            ("in use removed", [Texts.Details("un", Texts.January, Change.Remove(annex, PartId.Structure(Texts.Creche.Id)))]),
            ("party in use removed", [Texts.Details("un", Texts.January, Change.Remove(ClauseId.Closing, PartId.Party(Id<Party>.Parse("caf"))))]),
            ("founder said to join", [Texts.Details("un", Texts.January, Change.Replace(ClauseId.Closing, Part.Party(Caf.Create(new() { Id = caf.Id, Name = "Caf", Signature = caf.Signature, JoinedOn = Texts.January }, caf.Departement))))]),
            ("joins without saying when", [Texts.Details("un", Texts.January, Change.Add(ClauseId.Closing, Part.Party(Examples.Commune(Signature.Undated, id: "voisine"))))]),
            ("joins another day", [Texts.Details("un", Texts.January, Change.Add(ClauseId.Closing, Part.Party(Joined(Examples.Commune(Signature.Undated, id: "voisine"), Texts.January.PlusDays(1)))))]),
            ("term that does not end later", [Texts.Details("un", Texts.January, Change.ExtendTerm(term, new(2025, 12, 31)))]),
            ("term that begins elsewhere", [Texts.Details("un", Texts.January, Change.Replace(term, Part.Term(new(term, Term.Create(new(2022, 1, 2), new(2025, 12, 31)), Renewal.Express))))]),
            ("same part twice", [Texts.Details("un", Texts.January, Texts.Rename("A"), Texts.Rename("B"))]),
            ("nothing changed", [Texts.Details("un", Texts.January)]),
            ("two of one key", [Texts.Details("un", Texts.January, Texts.Rename("A")), Texts.Details("un", Texts.January, Texts.Rename("B"))]),
            ("two of one day", [Texts.Details("un", Texts.January, Texts.Rename("A")), Texts.Details("deux", Texts.January, Texts.Rename("B"))]),
            ("the same twice on one day", [Texts.Details("un", Texts.January, Texts.Rename("A")), Texts.Details("deux", Texts.January, Texts.Rename("A"))]),
            ("over an unknown one", [Texts.Details("un", Texts.January, Texts.Rename("A")) with { PrevailsOver = [Id<Avenant>.Parse("trois")] }]),
            ("in a circle", [Texts.Details("un", Texts.January, Texts.Rename("A")) with { PrevailsOver = [Id<Avenant>.Parse("deux")] }, Texts.Details("deux", Texts.January, Texts.Rename("B")) with { PrevailsOver = [Id<Avenant>.Parse("un")] }]),
            ("orientation under nothing", [Texts.Details("un", Texts.January, Change.Add(annex, Part.Objective(PartId.Objective(7, 1, 1), "Sans orientation")))]),
            ("title removed", [Texts.Details("un", Texts.January, Change.Remove(term, PartId.Term))]),
            ("action on an unknown structure", [Texts.Details("un", Texts.January, Change.Add(annex, Part.Action(PlanAction.Create(ActionNumber.Create(1, 2), "Ailleurs", structures: [other.Id]), PartId.Objective(1, 1, 1))))]),
        ];
        foreach (var (name, details) in cases)
        {
            var avenants = details.Select(Avenant.TryCreate).ToList();
            told.Append("# ").Append(name).Append('\n').AppendJoin("", avenants.SelectMany(avenant => avenant.Violations).Select(violation => $"{Told(violation)}\n"));
            if (avenants.TrueForAll(avenant => avenant.IsValid))
            {
                var history = ConventionHistory.TryCreate(new() { Original = Texts.Original, Avenants = [.. avenants.Select(avenant => avenant.OrThrow())] });
                told.AppendJoin("", history.Violations.Select(violation => $"{Told(violation)}\n"));
                told.AppendJoin("", history.IsValid ? history.Value.TryAsOf(On).Violations.Select(violation => $"on {On:R}: {Told(violation)}\n") : []);
                told.AppendJoin("", history.IsValid ? history.Value.Timeline().Violations.Select(violation => $"from {history.Value.Timeline().BrokenFrom:R}: {Told(violation)}\n") : []);
            }
        }

        Approved.Is("Amendments", "refused.txt", told.ToString().Replace('\u00a0', ' '));
    }

    /// <summary>Each reference of a convention, one after the other, to what it does not have.</summary>
    [Fact]
    public void DanglingReferences_AreToldAsApproved()
    {
        var full = Specimens.Full.ToDraft();
        var (gone, nobody, nothing) = (ClauseId.Article(98), Id<Party>.Parse("personne"), Id<DiagnosticFigure>.Parse("rien"));
        var exchange = full.DataExchange!;
        var regime = full.Resiliation!;
        var ground = regime.Grounds[0].ToDetails();
        var steering = full.Steering!.ToDetails();
        ConventionDraft[] drafts =
        [
            full with { Term = new(gone, full.Term.Term, full.Term.Renewal) },
            full with { DataExchange = DataExchangeTerms.Create(gone, exchange.Study, exchange.Opinion, exchange.Register) },
            full with { DataExchange = DataExchangeTerms.Create(exchange.Exchange, gone, exchange.Opinion, exchange.Register) },
            full with { DataExchange = DataExchangeTerms.Create(exchange.Exchange, exchange.Study, gone, exchange.Register) },
            full with { DataExchange = DataExchangeTerms.Create(exchange.Exchange, exchange.Study, exchange.Opinion, gone) },
            full with { Evaluation = EvaluationTerms.Create(gone, gone, gone) },
            full with { Funding = FundingTerms.Create(gone, gone) },
            full with { Amendment = AmendmentTerms.Create(gone, gone) },
            full with { Resiliation = ResiliationRegime.Create(regime.Grounds, gone, gone, [gone]) },
            full with { Resiliation = ResiliationRegime.Create([ResiliationGround.Create(ground with { Clause = gone, Entitled = [nobody] })]) },
            full with { Steering = SteeringCommittee.Create(steering with { Clauses = [gone], MeetingsClause = gone, AvenantsClause = gone, CoPilots = [nobody], Secretariat = nobody }) },
            full with { Citations = [Citation.Create(gone, gone)] },
            full with { StatedCounts = [StatedCount.Create(gone, CountedThing.Parties, 1)] },
            full with { Restatements = [Restatement.Create(gone, nothing, 1)], Evolutions = [] },
            full with { Evolutions = [Evolution.Create(nothing, nothing, nothing)], Restatements = [] },
            full with { ReferenceAmounts = [ReferenceAmount.Create(ServiceKind.Eaje, 2020, Euros.Zero, gone)] },
            full with { FundingTables = [FundingTable.Create(Id<FundingTable>.Parse("t"), "T", 2020, gone, [FundingLine.Create("L", FundingComponent.Subsidy, Euros.Zero, Id<Structure>.Parse("nulle-part"))])] },
            full with { Structures = [Structure.Create(Id<Structure>.Parse("creche"), "C", ServiceKind.Eaje, @operator: Operator.Create("O", nobody))], FundingTables = [] },
            full with { Indicators = [] },
            full with { Structures = [], FundingTables = [] },
            full with { Parties = [.. full.Parties.Where(party => party.Id != Standard.TheCommune)] },
            full with { Annexes = [.. full.Annexes.Where(annex => annex.Clause != ClauseId.Annex(6))] },
        ];
        var told = new StringBuilder();
        foreach (var draft in drafts)
        {
            told.Append("#\n").AppendJoin("", Convention.TryCreate(draft).Violations.Select(violation => $"{Told(violation)}\n"));
        }

        foreach (var id in (string[])["creche", "caf", "contacts", "personne"])
        {
            told.Append($"{id}: {Specimens.Full.Find(Id<Structure>.Parse(id))} | {Specimens.Full.Find(Id<Party>.Parse(id))} | {Specimens.Full.Find(Id<Indicator>.Parse(id))}\n");
        }

        Approved.Is("Conventions", "dangling.txt", told.ToString().Replace('\u00a0', ' '));
    }

    [Fact]
    public void Audits_AreToldAsApproved()
    {
        var told = new StringBuilder();
        var draft = Specimens.Full.ToDraft();
        foreach (var text in (Convention[])
        [
            Specimens.Full,
            Convention.Create(draft with { Parties = [Examples.Caf(Signature.Awaited), Examples.Commune(Signature.On(new(2022, 3, 1)), new(2022, 4, 1))] }),
            Convention.Create(draft with { Evolutions = [Evolution.Create(Id<DiagnosticFigure>.Parse("apres"), Id<DiagnosticFigure>.Parse("avant"), Id<DiagnosticFigure>.Parse("de-plus"))], Articles = [.. draft.Articles.Where(article => article.Clause.Number != 8)] }),
        ])
        {
            foreach (var day in (LocalDate[])[On, new(2020, 1, 1)])
            {
                var report = ConventionAudit.Run(AuditSubject.Create(ConventionHistory.Create(new() { Original = text }), day), AuditSettings.Default);
                told.Append(report).Append('\n').Append(report.Render(Language.French)).Append('\n').Append(report.Render(Language.English)).Append('\n');
                told.AppendJoin("", report.Findings.Select(finding => $"{finding.Code} {finding.Severity} {finding.Place} {finding.Clause}\n"));
                told.AppendJoin("", report.Undecided.Select(one => $"{one}\n"));
            }
        }

        foreach (var check in AuditChecks.All)
        {
            told.Append($"{check.Code} {check.Severity} {check.Clause}: {check.Title.French} | {check.Title.English}\n");
        }

        Approved.Is("Audit", "audits.txt", told.ToString().Replace('\u00a0', ' '));
    }

    [Fact]
    public void Figures_AreToldAsApproved()
    {
        var told = new StringBuilder();
        foreach (var figure in Specimens.Of(typeof(Figure)).Cast<Figure>())
        {
            told.Append(figure).Append('\n').Tell(figure.Explain(ClauseId.Annex(5)));
        }

        foreach (var cell in Specimens.Of(typeof(PublishedCell)))
        {
            told.Append(cell).Append('\n');
        }

        Approved.Is("Aggregates", "figures.txt", told.ToString());
    }

    /// <summary>The catalogue of standard clauses, and the words for every member of every enumeration that has some.</summary>
    [Fact]
    public void Words_AreAsApproved()
    {
        var told = new StringBuilder();
        foreach (var clause in StandardClauses.All)
        {
            told.Append($"{clause}: {string.Join(" | ", clause.GetType().GetProperties().Select(property => $"{property.Name} {property.GetValue(clause)}"))}\n");
        }

        foreach (var label in typeof(Convention).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods()).Where(method => method.Name == "Label" && method.GetParameters()[0].ParameterType.IsEnum).OrderBy(method => method.GetParameters()[0].ParameterType.Name, StringComparer.Ordinal))
        {
            foreach (var member in Enum.GetValues(label.GetParameters()[0].ParameterType))
            {
                var text = (BilingualText)label.Invoke(null, [member])!;
                told.Append($"{member.GetType().Name}.{member}: {text.French} | {text.English}\n");
            }
        }

        Approved.Is("Doors", "words.txt", told.ToString());
    }

    /// <summary>The same party, with the day from which it is one.</summary>
    private static Party Joined(Party party, LocalDate day)
    {
        var details = new PartyDetails { Id = party.Id, Name = party.Name, Signature = party.Signature, Siren = party.Siren, Representative = party.Representative, Deliberation = party.Deliberation, JoinedOn = day };
        return party switch
        {
            Commune commune => Commune.Create(details, commune.Code),
            Departement departement => Departement.Create(details, departement.Code),
            Epci => Epci.Create(details),
            OtherParty other => OtherParty.Create(details, other.Body),
            _ => Caf.Create(details, ((Caf)party).Departement),
        };
    }
}
