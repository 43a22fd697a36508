using System.Text;
using Ctg.Domain.Audit;
using Ctg.Domain.Tests.Arguments;
using NodaTime;

namespace Ctg.Domain.Tests.Audit;

/// <summary>What is said of what is wrong with a convention.</summary>
public class WordingTests
{
    private static readonly LocalDate On = new(2024, 6, 1);

    [Fact]
    public void Audits_AreToldAsApproved()
    {
        var told = new StringBuilder();
        var draft = Specimens.Full.ToDetails();
        foreach (var text in (Convention[])
        [
            Specimens.Full,
            Convention.Create(draft with
            {
                Parties = [Examples.Caf(Signature.Awaited), Examples.Commune(Signature.On(new(2022, 3, 1)), new(2022, 4, 1))],
            }),
            Convention.Create(draft with
            {
                Evolutions =
                [
                    Evolution.Create(
                        Id<DiagnosticFigure>.Parse("apres"), Id<DiagnosticFigure>.Parse("avant"), Id<DiagnosticFigure>.Parse("de-plus"))
                ],
                Articles = [.. draft.Articles.Where(article => article.Clause.Number != 8)],
            }),
        ])
        {
            foreach (var day in (LocalDate[])[On, new(2020, 1, 1)])
            {
                var report = ConventionAudit.Run(
                    AuditSubject.Create(ConventionHistory.Create(new() { Original = text }), day), AuditSettings.Default);
                told.Append(report).Append('\n').Append(report.Render(Language.French)).Append('\n').Append(report.Render(Language.English))
                    .Append('\n');
                told.AppendJoin(
                    "", report.Findings.Select(finding => $"{finding.Code} {finding.Severity} {finding.Place} {finding.Source}\n"));
                told.AppendJoin("", report.Undecided.Select(one => $"{one}\n"));
            }
        }

        foreach (var check in AuditChecks.All)
        {
            told.Append($"{check.Code} {check.Severity} {check.Clause}: {check.Title.French} | {check.Title.English}\n");
        }

        Approved.Is("Questions/Audit", "audits.txt", told.ToString().Replace('\u00a0', ' '));
    }
}
