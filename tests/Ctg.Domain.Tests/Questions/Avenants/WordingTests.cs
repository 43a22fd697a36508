using System.Text;
using Ctg.Domain.Avenants;
using Ctg.Domain.Tests.Arguments;
using Ctg.Domain.Tests.Resiliations;
using NodaTime;
using static Ctg.Domain.Tests.Refused;

namespace Ctg.Domain.Tests.Avenants;

/// <summary>What is said of texts that change, and of avenants that no text can take.</summary>
public class WordingTests
{
    private static readonly LocalDate On = new(2024, 6, 1);

    /// <summary>Each part of a full text taken out by itself: what still needs it is told.</summary>
    [Fact]
    public void Removals_AreToldAsApproved()
    {
        var told = new StringBuilder();
        foreach (var part in ConventionHistory.Create(new() { Original = Specimens.Full }).AsOf(Standard.Signed).Parts)
        {
            told.Append(part.Id).Append('\n');
            var history = new ConventionHistoryDetails { Original = Specimens.Full };
            try
            {
                history = history with
                {
                    Avenants = [Texts.Avenant("un", Texts.January, Change.Remove(Specimens.Full.TermClause.Clause, part.Id))],
                };
            }
            catch (ArgumentException e)
            {
                told.Append("  ! ").Append(e.Message).Append('\n');
                continue;
            }

            foreach (var violation in ConventionHistory.TryCreate(history).Violations)
            {
                told.Append("  ").Append(violation).Append('\n');
            }
        }

        Approved.Is("Questions/Avenants", "removals.txt", told.ToString().Replace('\u00a0', ' '));
    }

    /// <summary>Every kind of part, added to a text that has none of them.</summary>
    [Fact]
    public void Amendments_AreToldAsApproved()
    {
        var full = Specimens.Full.ToDetails();
        var bare = Convention.Create(new()
        {
            Title = "Avant",
            Term = new(full.Term.Clause, full.Term.Term, Renewal.Express),
            Parties = [.. full.Parties.Take(2)],
            Articles =
            [
                Article.Create(ClauseId.Article(1), "Objet", "L'objet."),
                .. full.Articles.Where(article => article.Clause == full.Term.Clause)
            ],
            Annexes = [.. full.Annexes.Where(annex => annex.Clause == ClauseId.Annex(6))],
            Plan = ActionPlan.Create([]),
        });
        var parts = ConventionHistory.Create(new()
        {
            Original = Convention.Create(full with { Parties = [.. full.Parties.Take(2)] }),
        }).AsOf(Standard.Signed).Parts;
        var had = ConventionHistory.Create(new() { Original = bare }).AsOf(Standard.Signed);
        var clause = full.Term.Clause;
        var changes = parts.Where(part => part != had.Find(part.Id)).Select(
            part => had.Find(part.Id) is null ? Change.Add(clause, part) : Change.Replace(clause, part)).ToArray();
        var joined = full.Parties.Skip(2).Select(party => Change.Add(ClauseId.Closing, Part.Party(Joined(party, Texts.January)))).ToArray();
        var reopened = Part.Structure(Structure.Create(new() { Id = full.Structures[0].Id, Name = "Crèche", Service = ServiceKind.Eaje }));
        var reordered = full.Articles.Single(article => article.Clause == ClauseId.Article(8));
        var headed = Article.Create(
            reordered.Clause,
            reordered.Title,
            reordered.Summary,
            [
                Paragraph.Create(ClauseId.Article(8, 2), "Titre", "Un alinéa."),
                Paragraph.Create(ClauseId.Article(8, 1), null, "Un alinéa.")]);
        var history = ConventionHistory.Create(new()
        {
            Original = bare,
            Avenants =
            [
                Texts.Avenant("un", Texts.January, [.. changes, .. joined]),
                Texts.Avenant(
                    "deux",
                    Texts.January.PlusDays(9),
                    Change.Remove(clause, PartId.Citation(1)),
                    Change.ExtendTerm(clause, new(2026, 12, 31)),
                    Change.Replace(clause, Part.Article(headed))),
                Texts.Avenant(
                    "trois",
                    Texts.January.PlusDays(10),
                    Change.RenewTerm(clause, new(2028, 12, 31)),
                    Change.Replace(
                        clause,
                        Part.Article(
                            Article.Create(headed.Clause, headed.Title, headed.Summary, [headed.Paragraphs[1], headed.Paragraphs[0]])))),
                Texts.Avenant(
                    "quatre",
                    Texts.January.PlusDays(11),
                    Change.Remove(clause, PartId.Action(ActionNumber.Create(1, 1))),
                    Change.Remove(clause, PartId.Sheet(1))),
                Texts.Avenant(
                    "cinq",
                    Texts.January.PlusDays(12),
                    Change.Remove(clause, PartId.Derivation(2)),
                    Change.Remove(clause, PartId.FundingTable(full.FundingTables[0].Id)),
                    Change.Remove(clause, PartId.Structure(full.Structures[0].Id))),
                Texts.Avenant("six", Texts.January.PlusDays(13), Change.Add(clause, reopened)),
            ],
            Severances = [Texts.Severed(ClauseId.Article(1))],
        });
        var told = new StringBuilder();
        foreach (var change in history.Avenants.SelectMany(avenant => avenant.Changes))
        {
            told.Append(change).Append(" | ").Append(change.In(Language.French)).Append(" | ").Append(change.In(Language.English))
                .Append('\n');
        }

        var (first, last) = (history.AsOf(Standard.Signed), history.AsOf(On));
        var days = history.Timeline().Versions.Select(version => history.AsOf(version.From ?? Standard.Signed)).ToList();
        foreach (var diff in days.Zip(days.Skip(1)).Select(pair => pair.First.DiffTo(pair.Second)).Append(days[1].DiffTo(last))
            .Append(last.DiffTo(first)))
        {
            told.Append(diff).Append('\n').Append(diff.Render(Language.French)).Append('\n').Append(diff.Render(Language.English))
                .Append('\n');
        }

        foreach (var part in last.Parts)
        {
            told.Append(part.Name.French).Append(" | ").Append(part.Name.English).Append(" | ")
                .Append(last.ProvenanceOf(part.Id)?.In(Language.French)).Append(" | ")
                .Append(last.ProvenanceOf(part.Id)?.In(Language.English)).Append('\n');
        }

        var severed = ConventionHistory.Create(new()
        {
            Original = Texts.Original,
            Avenants =
            [
                Texts.Avenant("un", Texts.January, Texts.Rename("Un")),
                Texts.Avenant("deux", Texts.January, Change.ExtendTerm(ClauseId.Article(10), new(2026, 12, 31)))
            ],
            Severances =
            [
                Texts.Severed(ClauseId.Article(14)), Texts.Severed(ClauseId.Article(12, 4)), Texts.Severed(ClauseId.Article(5, 5))
            ],
        });
        told.Tell(history.AppliedOn(On)).Tell(history.AppliedOn(On, Texts.January)).Tell(history.AppliedOn(Standard.Signed));
        told.Tell(severed.AppliedOn(Texts.January)).Tell(severed.AppliedOn(Texts.January.PlusDays(-1)))
            .Tell(severed.AppliedOn(new(2022, 1, 1))).Tell(severed.AppliedOn(On, new(2024, 4, 1)))
            .Tell(severed.AppliedOn(On, new(2024, 3, 31)));
        foreach (var version in history.Timeline().Versions)
        {
            told.Append(version).Append('\n');
        }

        Approved.Is("Questions/Avenants", "amendments.txt", told.ToString().Replace('\u00a0', ' '));
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
            .. Enum.GetValues<MeansKind>().Select(kind => Part.Action(PlanAction.Create(new()
            {
                Number = action.Number,
                Title = action.Title,
                Means = [FundingMeans.Create("Moyen", kind)],
            }), PartId.Objective(1, 1, 1))),
            .. Enum.GetValues<FigureTheme>().Select(theme => Part.Figure(DiagnosticFigure.Create(new()
            {
                Id = figure.Id,
                Theme = theme,
                Label = figure.Label,
                Value = figure.Value,
                Unit = figure.Unit,
                Vintage = figure.Vintage,
                Source = figure.Source,
            }))),
            .. Enum.GetValues<ComparatorTerritory>().Select(territory => Part.Figure(DiagnosticFigure.Create(new()
            {
                Id = figure.Id,
                Theme = figure.Theme,
                Label = figure.Label,
                Value = figure.Value,
                Unit = figure.Unit,
                Vintage = figure.Vintage,
                Source = figure.Source,
                Comparators = [new(territory, 1.5m)],
            }))),
            .. Enum.GetValues<GroundKind>().Select(kind => Part.Ground(ResiliationGround.Create(new()
            {
                Kind = kind,
                Clause = ground.Clause,
                Heading = ground.Heading,
                Entitled = ground.Entitled,
                MiseEnDemeure = false,
            }))),
            .. Enum.GetValues<NoticeForm>().Select(form => Part.Ground(ResiliationGround.Create(ground with { Form = form }))),
            .. Enum.GetValues<NoticeStart>().Select(start => Part.Ground(ResiliationGround.Create(ground with { NoticeStart = start }))),
            .. Enum.GetValues<CountSubject>().Select(thing => Part.StatedCount(1, StatedCount.Create(new()
            {
                At = count.At,
                Thing = thing,
                Count = count.Count,
                Service = thing is CountSubject.Structures or CountSubject.Places ? ServiceKind.Eaje : null,
            }))),
            .. Enum.GetValues<OtherBody>().Select(body => Part.Party(OtherParty.Create(new()
            {
                Id = Id<Party>.Parse("msa"),
                Name = "Caisse",
                Signature = Signature.Undated,
            }, body))),
            .. Enum.GetValues<IndicatorKind>().Select(kind => Part.Indicator(Indicator.Create(new()
            {
                Id = full.Indicators[0].Id,
                Label = "Contacts",
                Kind = kind,
                Unit = kind is IndicatorKind.Narrative ? null : "contacts",
            }))),
            .. Enum.GetValues<Direction>().Select(direction => Part.Indicator(Indicator.Create(new()
            {
                Id = full.Indicators[0].Id,
                Label = "Contacts",
                Kind = IndicatorKind.Flow,
                Unit = "contacts",
                Goal = StatedGoal.Create(
                        direction, ClauseId.Annex(3), null, direction == Direction.Band ? [StatedValue.Create(new()
                        {
                            Value = 85,
                            Source = ClauseId.Annex(3),
                            UpTo = 95,
                        }), StatedValue.Create(new()
                        {
                            Value = 1_200.5m,
                            Source = ClauseId.Annex(1),
                            Year = 2024,
                            UpTo = 1_300,
                        })] : []),
            }))),
            Part.Derivation(1, Derivation.Create(new()
            {
                Stated = figure.Id,
                Terms = [DerivationTerm.Create(table: full.FundingTables[0].Id, times: 2), DerivationTerm.Create(figure.Id)],
                Per = 1_000,
            })),
            Part.FundingTerms(
                FundingTerms.Create(ClauseId.Article(5), null, StatedCej.Create(YearRun.Create(2019, 2022), ClauseId.Annex(1)))),
            Part.FundingTerms(FundingTerms.Create(ClauseId.Article(5))),
            Part.Party(Examples.Caf(Signature.Undated)),
            Part.Party(Examples.Caf(Signature.Of(PartialDate.InYear(2022)))),
            Part.Party(Commune.Create(new()
            {
                Id = Standard.TheCommune,
                Name = "Autre nom",
                Signature = Signature.Undated,
            }, CommuneCode.Parse("45234"))),
            Part.FundingTable(FundingTable.Create(new()
            {
                Id = full.FundingTables[0].Id,
                Title = "Sans détail",
                Year = 2020,
                Source = ClauseId.Annex(4),
                Lines = [FundingLine.Create(new()
                {
                    Label = "Ligne",
                    Component = FundingComponent.Subsidy,
                    Amount = Euros.Parse("2.00"),
                })],
                StatedTotals = [StatedTotal.Create("Tout", Euros.Parse("2.00"))],
            })),
            Part.Evaluation(EvaluationTerms.Create(null, ClauseId.Annex(5), ClauseId.Article(9))),
            Part.Evaluation(EvaluationTerms.Create(null, null, ClauseId.Article(9))),
            Part.Steering(SteeringCommittee.Create(full.Steering!.ToDetails() with
            {
                MeetingsPerYear = 2,
                SubmitsAvenants = false,
                AvenantsClause = null,
            })),
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
                told.Append(diff.Render(Language.French)).Append('\n').Append(diff.Render(Language.English)).Append('\n').Append(diff)
                    .Append('\n');
                history = amended.Value;
            }
        }

        Approved.Is("Questions/Avenants", "words.txt", told.ToString().Replace('\u00a0', ' '));
    }

    /// <summary>Each clause deemed unwritten by itself: what goes with it, or why it cannot be said.</summary>
    [Fact]
    public void Severances_AreToldAsApproved()
    {
        var told = new StringBuilder();
        var text = Specimens.Full;
        foreach (var clause in text.Articles.SelectMany(
            article => article.Paragraphs.Select(paragraph => paragraph.Clause).Prepend(article.Clause)).Concat(
                text.Annexes.Select(annex => annex.Clause)))
        {
            var history = ConventionHistory.TryCreate(new() { Original = text, Severances = [Texts.Severed(clause)] });
            told.Append("# ").Append(clause).Append('\n').AppendJoin("", history.Violations.Select(violation => $"{Told(violation)}\n"));
            if (history.IsValid)
            {
                var diff = history.Value.AsOf(new(2021, 12, 31)).DiffTo(history.Value.AsOf(On));
                told.Append(diff.Render(Language.French)).Append('\n').Append(diff.Render(Language.English)).Append('\n');
                told.Append(diff.To.Convention.Resiliation).Append(" | ").Append(diff.To.Convention.Evaluation).Append(" | ")
                    .Append(diff.To.Convention.Steering).Append('\n');
            }
        }

        Approved.Is("Questions/Avenants", "severances.txt", told.ToString().Replace('\u00a0', ' '));
    }

    /// <summary>Avenants that no text can take.</summary>
    [Fact]
    public void HistoriesThatCannotBe_AreToldAsApproved()
    {
        var told = new StringBuilder();
        var other = Structure.Create(new() { Id = Id<Structure>.Parse("ram"), Name = "Ram", Service = ServiceKind.Rpe });
        var (annex, term) = (ClauseId.Annex(2), ClauseId.Article(10));
        var caf = Examples.Caf(Signature.Undated);
        (string Name, AvenantDetails[] Avenants)[] cases =
        [
            ("added twice", [Texts.Details("un", Texts.January, Change.Add(annex, Part.Structure(Texts.Creche)))]),
            ("unknown replaced", [Texts.Details("un", Texts.January, Change.Replace(annex, Part.Structure(other)))]),
            ("unknown removed", [Texts.Details("un", Texts.January, Change.Remove(annex, PartId.Structure(other.Id)))]),
            ("unknown clause", [Texts.Details("un", Texts.January, Change.Add(ClauseId.Article(77), Part.Structure(other)))]),
            ("in use removed", [Texts.Details("un", Texts.January, Change.Remove(annex, PartId.Structure(Texts.Creche.Id)))]),
            ("party in use removed", [
                Texts.Details("un", Texts.January, Change.Remove(ClauseId.Closing, PartId.Party(Id<Party>.Parse("caf"))))]),
            ("founder said to join", [Texts.Details("un", Texts.January, Change.Replace(ClauseId.Closing, Part.Party(Caf.Create(new()
            {
                Id = caf.Id,
                Name = "Caf",
                Signature = caf.Signature,
                JoinedOn = Texts.January,
            }, caf.Departement))))]),
            ("joins without saying when", [
                Texts.Details(
                    "un", Texts.January, Change.Add(ClauseId.Closing, Part.Party(Examples.Commune(Signature.Undated, id: "voisine"))))]),
            ("joins another day", [
                Texts.Details(
                    "un",
                    Texts.January,
                    Change.Add(
                        ClauseId.Closing,
                        Part.Party(Joined(Examples.Commune(Signature.Undated, id: "voisine"), Texts.January.PlusDays(1)))))]),
            ("term that does not end later", [Texts.Details("un", Texts.January, Change.ExtendTerm(term, new(2025, 12, 31)))]),
            ("term that begins elsewhere", [
                Texts.Details(
                    "un",
                    Texts.January,
                    Change.Replace(term, Part.Term(new(term, Term.Create(new(2022, 1, 2), new(2025, 12, 31)), Renewal.Express))))]),
            ("same part twice", [Texts.Details("un", Texts.January, Texts.Rename("A"), Texts.Rename("B"))]),
            ("nothing changed", [Texts.Details("un", Texts.January)]),
            ("two of one key", [
                Texts.Details("un", Texts.January, Texts.Rename("A")), Texts.Details("un", Texts.January, Texts.Rename("B"))]),
            ("two of one day", [
                Texts.Details("un", Texts.January, Texts.Rename("A")), Texts.Details("deux", Texts.January, Texts.Rename("B"))]),
            ("the same twice on one day", [
                Texts.Details("un", Texts.January, Texts.Rename("A")), Texts.Details("deux", Texts.January, Texts.Rename("A"))]),
            ("over an unknown one", [
                Texts.Details("un", Texts.January, Texts.Rename("A")) with { PrevailsOver = [Id<Avenant>.Parse("trois")] }]),
            ("in a circle", [
                Texts.Details("un", Texts.January, Texts.Rename("A")) with { PrevailsOver = [Id<Avenant>.Parse("deux")] },
                Texts.Details("deux", Texts.January, Texts.Rename("B")) with { PrevailsOver = [Id<Avenant>.Parse("un")] }]),
            ("orientation under nothing", [
                Texts.Details("un", Texts.January, Change.Add(annex, Part.Objective(PartId.Objective(7, 1, 1), "Sans orientation")))]),
            ("title removed", [Texts.Details("un", Texts.January, Change.Remove(term, PartId.Term))]),
            ("action on an unknown structure", [Texts.Details("un", Texts.January, Change.Add(annex, Part.Action(PlanAction.Create(new()
            {
                Number = ActionNumber.Create(1, 2),
                Title = "Ailleurs",
                Structures = [other.Id],
            }), PartId.Objective(1, 1, 1))))]),
        ];
        foreach (var (name, details) in cases)
        {
            var avenants = details.Select(Avenant.TryCreate).ToList();
            told.Append("# ").Append(name).Append('\n')
                .AppendJoin("", avenants.SelectMany(avenant => avenant.Violations).Select(violation => $"{Told(violation)}\n"));
            if (avenants.TrueForAll(avenant => avenant.IsValid))
            {
                var history = ConventionHistory.TryCreate(new()
                {
                    Original = Texts.Original,
                    Avenants = [.. avenants.Select(avenant => avenant.OrThrow())],
                });
                told.AppendJoin("", history.Violations.Select(violation => $"{Told(violation)}\n"));
                told.AppendJoin(
                    "", history.IsValid ? history.Value.TryAsOf(On).Violations.Select(violation => $"on {On:R}: {Told(violation)}\n") : []);
                told.AppendJoin(
                    "",
                    history.IsValid
                        ? history.Value.Timeline().Violations
                            .Select(violation => $"from {history.Value.Timeline().BrokenFrom:R}: {Told(violation)}\n") : []);
            }
        }

        Approved.Is("Questions/Avenants", "refused.txt", told.ToString().Replace('\u00a0', ' '));
    }

    /// <summary>The same party, with the day from which it is one.</summary>
    private static Party Joined(Party party, LocalDate day)
    {
        var details = new PartyDetails
        {
            Id = party.Id,
            Name = party.Name,
            Signature = party.Signature,
            Siren = party.Siren,
            Representative = party.Representative,
            Deliberation = party.Deliberation,
            JoinedOn = day,
        };
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
