using System.Text;
using Ctg.Domain.Audit;
using Ctg.Domain.Avenants;
using Ctg.Domain.Json;
using NodaTime;

namespace Ctg.Domain.Benchmarks.Growth;

/// <summary>Documents made to cost more than their size: read, and asked for their texts.</summary>
internal static class DocumentCases
{
    internal static IEnumerable<GrowthCase> All =>
    [
        new("severances-surviving", 500, n => Read(Severances(n, clauses => Small.Details with
        {
            Resiliation = ResiliationRegime.Create([], null, null, clauses),
        }))),
        new("severances-steering", 500, n => Read(Severances(n, clauses => Small.Details with
        {
            Steering = SteeringCommittee.Create(new()
            {
                Clauses = [Small.Clause, .. clauses],
                CoPilots = [Small.Caf],
                Secretariat = Small.Caf,
                MeetingsPerYear = 1,
                ExtraMeetingOnRequest = false,
                ResourcePersonsAdvisory = false,
                SubmitsAvenants = false,
            }),
        }))),
        new("severances-restatements", 500, n => Read(Severances(n, clauses => Small.Details with
        {
            Diagnostic = [Small.Figure(0)],
            Restatements = clauses.Select(clause => Restatement.Create(clause, Small.Figure(0).Id, 1)).ToValueList(),
        }))),
        new("severances-figures", 500, n => Read(Severances(n, _ => Small.Details with
        {
            Diagnostic = Enumerable.Range(0, n).Select(Small.Figure).ToValueList(),
        }))),
        new(
            "severances-unknown",
            500,
            n => Read(
                Text(ConventionJson.Write(Severances(n, _ => Small.Details))).Replace(
                    "\"clause\": \"art-2.", "\"clause\": \"art-900.", StringComparison.Ordinal))),
        new("removals-actions", 500, n => Read(OneAvenant(
            Small.Details with { Plan = Small.Plan(Small.Actions(n)) },
            Enumerable.Range(0, n).Reverse().Select(i => Change.Remove(Small.Clause, PartId.Action(Small.Number(i))))))),
        new("removals-figures", 500, n => Read(OneAvenant(
            Small.Details with { Diagnostic = Enumerable.Range(0, n).Select(Small.Figure).ToValueList() },
            Enumerable.Range(0, n).Reverse().Select(i => Change.Remove(Small.Clause, PartId.Figure(Small.Figure(i).Id)))))),
        new("moves-actions", 500, n => Read(OneAvenant(
            Small.Details with { Plan = Small.Plan(Small.Actions(n), "B2") },
            Small.Actions(n).Reverse().Select(action => Change.Replace(Small.Clause, Part.Action(action, PartId.Objective(1, 1, 2))))))),
        new("avenants-one-action-each", 50, n => Read(ManyAvenants(
            Small.Details with { Plan = Small.Plan(Small.Actions(200 + n)) },
            Enumerable.Range(0, 100).Select(i => Change.Replace(
                Small.Clause,
                Part.Action(PlanAction.Create(new() { Number = Small.Number(i), Title = "B" }), PartId.Objective(1, 1, 1))))))),
        new("articles-in-turn", 30, n => Read(ConventionHistory.Create(new()
        {
            Original = Convention.Create(Small.Details),
            Avenants =
            [
                .. Enumerable.Range(0, 16).Select(i => Small.Avenant(i, Small.First.PlusDays(i), Enumerable.Range(0, n).Select(j =>
                    i % 2 == 0
                        ? Change.Add(Small.Clause, Part.Article(Article.Create(ClauseId.Article(j + 2), "T", "S")))
                        : Change.Remove(Small.Clause, PartId.Clause(ClauseId.Article(j + 2)))))),
            ],
        }))),
        new("actions-one-error", 500, n => Read(
            Text(ConventionJson.Write(Convention.Create(Small.Details with { Plan = Small.Plan(Small.Actions(n)) })))
                .TrimEnd().TrimEnd('}') + ", \"x\": 1 }")),
        new("actions", 500, n => Read(ConventionHistory.Of(Convention.Create(Small.Details with { Plan = Small.Plan(Small.Actions(n)) })))),
        new("prevails-over-unknown", 500, n => Read(
            Text(ConventionJson.Write(OneAvenant(Small.Details, [Change.Replace(Small.Clause, Part.Title("T"))]))).Replace(
                "\"knownOn\"",
                $"\"prevailsOver\": [{string.Join(',', Enumerable.Range(0, n).Select(i => $"\"b{i}\""))}], \"knownOn\"",
                StringComparison.Ordinal))),
        new("severances-on-days", 300, n =>
        {
            var articles = Small.Paragraphs(n).ToList();
            var history = ConventionHistory.Create(new()
            {
                Original = Convention.Create(Small.Details with { Articles = [.. Small.Details.Articles, .. articles] }),
                Severances = Small.ClausesOf(articles).Select((clause, i) => Small.Severed(clause, Small.First.PlusDays(i))).ToValueList(),
            });
            return new(() => history.AsOf(LocalDate.MaxIsoValue).Convention);
        }),
        new("timeline", 300, n =>
        {
            var articles = Small.Paragraphs(n).ToList();
            var history = ConventionHistory.Create(new()
            {
                Original = Convention.Create(Small.Details with { Articles = [.. Small.Details.Articles, .. articles] }),
                Severances = Small.ClausesOf(articles).Select((clause, i) => Small.Severed(clause, Small.First.PlusDays(i))).ToValueList(),
            });
            return new(() => history.Timeline());
        }),
        new("audit-reverse-signatures", 10, n =>
        {
            var history = ManyAvenants(
                Small.Details with { Structures = Enumerable.Range(0, n).Select(Small.Structure).ToValueList() },
                Enumerable.Range(0, n).Select(i => Change.Replace(Small.Clause, Part.Structure(Small.Structure(i)))),
                i => new LocalDate(2021, 12, 31).PlusDays(-i));
            return new(() => ConventionAudit.Run(AuditSubject.Create(history, Small.First.PlusYears(1)), AuditSettings.Default));
        }, "at most 200 avenants in a document"),
        new("diff-moves", 500, n =>
        {
            var history = OneAvenant(
                Small.Details with { Plan = Small.Plan(Small.Actions(n), "B2") },
                Small.Actions(n).Reverse().Select(action => Change.Replace(Small.Clause, Part.Action(action, PartId.Objective(1, 1, 2)))));
            var (before, after) = (history.AsOf(Small.First), history.AsOf(LocalDate.MaxIsoValue));
            return new(() => before.DiffTo(after));
        }),
        new("diff-severances", 500, n =>
        {
            var history = Severances(n, _ => Small.Details);
            var (before, after) = (history.AsOf(LocalDate.MaxIsoValue), history.AsOf(LocalDate.MaxIsoValue.PlusDays(-1)));
            return new(() => before.DiffTo(after));
        }),
    ];

    private static ConventionHistory Severances(int n, Func<ValueList<ClauseId>, ConventionDetails> details)
    {
        var articles = Small.Paragraphs(n).ToList();
        var clauses = Small.ClausesOf(articles).ToValueList();
        return ConventionHistory.Create(new()
        {
            Original = Convention.Create(details(clauses) with { Articles = [.. Small.Details.Articles, .. articles] }),
            Severances = clauses.Select(clause => Small.Severed(clause, Small.First.PlusDays(10))).ToValueList(),
        });
    }

    private static ConventionHistory OneAvenant(ConventionDetails details, IEnumerable<Change> changes) => ConventionHistory.Create(new()
    {
        Original = Convention.Create(details),
        Avenants = [Small.Avenant(0, Small.First.PlusDays(10), changes)],
    });

    private static ConventionHistory ManyAvenants(
        ConventionDetails details, IEnumerable<Change> changes, Func<int, LocalDate>? signedOn = null) =>
        ConventionHistory.Create(new()
        {
            Original = Convention.Create(details),
            Avenants =
                changes.Select((change, i) => Small.Avenant(i, Small.First.PlusDays(i + 1), [change], signedOn?.Invoke(i))).ToValueList(),
        });

    private static GrowthWork Read(ConventionHistory history) => Read(Text(ConventionJson.Write(history)));

    private static GrowthWork Read(string document)
    {
        var bytes = Encoding.UTF8.GetBytes(document);
        return new(() => ConventionJson.Read(bytes), bytes.Length);
    }

    private static string Text(byte[] document) => Encoding.UTF8.GetString(document);
}
