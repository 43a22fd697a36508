using System.Text;
using Ctg.Domain.Amendments;
using Ctg.Domain.Audit;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Steering;
using Ctg.Domain.Tests.Amendments;
using Ctg.Domain.Tests.Resiliations;
using NodaTime;

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
                Avenants = [AvenantProposal.Create(Id<AvenantProposal>.Parse("un"), new(2024, 3, 1)), AvenantProposal.Create(Id<AvenantProposal>.Parse("deux"), new(2024, 3, 1), new(2024, 4, 1), new(2024, 5, 1)), AvenantProposal.Create(Id<AvenantProposal>.Parse("trois"), new(2024, 3, 1), null, new(2024, 3, 15))],
                EvaluatedOn = new(2026, 1, 1),
                FinalReviewOn = new(2026, 3, 1),
            },
            new() { Convention = Convention.Create(Standard.Draft(Term.Create(new(2021, 7, 22), new(2023, 3, 31))) with { Plan = plan }), Meetings = [new(2021, 9, 1), new(2022, 2, 1)] },
            new() { Convention = Convention.Create(Standard.Draft() with { Plan = plan }), Notices = [Standard.Denounced(Standard.TheCommune, new(2024, 1, 15))] },
        ];
        ValueList<WishedEnd> wishes = [new(Standard.TheCommune, Standard.Denunciation, new(2025, 6, 30)), new(Standard.TheCaf, Standard.Denunciation, new(2024, 7, 1))];
        foreach (var record in records.Select(ConventionRecord.Create))
        {
            foreach (var day in (LocalDate[])[On, new(2026, 6, 1)])
            {
                var schedule = ObligationSchedule.Of(record, new(new(2021, 1, 1), new(2026, 12, 31)), day, ObligationReading.Strict(Standard.Strict), wishes);
                told.Append("# ").Append(schedule).Append('\n').Tell(schedule.Binding, before);
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
        var told = new StringBuilder();
        foreach (var details in (DataExchangeRequestDetails[])
        [
            complete, complete with { OpinionAgainst = true }, complete with { StudyInFavour = false }, complete with { PersonalData = false }, complete with { StudiedOn = On.PlusDays(1), RegisteredOn = null },
            new() { By = Standard.TheCommune, Holder = Standard.TheCaf, PersonalData = true },
        ])
        {
            foreach (var adverse in Enum.GetValues<AdverseOpinion>())
            {
                told.Tell(Standard.Build().ExchangeOn(DataExchangeRequest.Create(details), On, adverse));
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
            Articles = [.. full.Articles.Where(article => article.Clause == full.Term.Clause)],
            Annexes = [.. full.Annexes.Where(annex => annex.Clause == ClauseId.Annex(6))],
            Plan = ActionPlan.Create([]),
        });
        var parts = ConventionHistory.Create(new() { Original = Convention.Create(full with { Parties = [.. full.Parties.Take(2)] }) }).AsOf(Standard.Signed).OrThrow().Parts;
        var had = ConventionHistory.Create(new() { Original = bare }).AsOf(Standard.Signed).OrThrow();
        var clause = full.Term.Clause;
        var changes = parts.Where(part => part != had.Find(part.Id)).Select(part => had.Find(part.Id) is null ? Change.Add(clause, part) : Change.Replace(clause, part)).ToArray();
        var history = ConventionHistory.Create(new()
        {
            Original = bare,
            Avenants = [Texts.Avenant("un", Texts.January, changes), Texts.Avenant("deux", Texts.January.PlusDays(9), Change.Remove(clause, PartId.Citation(1)), Change.ExtendTerm(clause, new(2026, 12, 31)))],
            Severances = [Texts.Severed(ClauseId.Annex(6))],
        });
        var told = new StringBuilder();
        foreach (var change in history.Avenants.SelectMany(avenant => avenant.Changes))
        {
            told.Append(change).Append(" | ").Append(change.In(Language.French)).Append(" | ").Append(change.In(Language.English)).Append('\n');
        }

        var (first, last) = (history.AsOf(Standard.Signed).OrThrow(), history.AsOf(On).OrThrow());
        foreach (var diff in (ConventionDiff[])[first.DiffTo(last), last.DiffTo(first)])
        {
            told.Append(diff).Append('\n').Append(diff.Render(Language.French)).Append('\n').Append(diff.Render(Language.English)).Append('\n');
        }

        foreach (var part in last.Parts)
        {
            told.Append(part.Name.French).Append(" | ").Append(part.Name.English).Append(" | ").Append(last.ProvenanceOf(part.Id)?.In(Language.French)).Append(" | ").Append(last.ProvenanceOf(part.Id)?.In(Language.English)).Append('\n');
        }

        told.Tell(history.AppliedOn(On)).Tell(history.AppliedOn(On, Texts.January)).Tell(history.AppliedOn(Standard.Signed));
        foreach (var version in history.Timeline().Versions)
        {
            told.Append(version).Append('\n');
        }

        Approved.Is("Amendments", "amendments.txt", told.ToString().Replace('\u00a0', ' '));
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
}
