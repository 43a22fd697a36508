using Ctg.Domain.Arbitraries;
using Ctg.Domain.Audit;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Ctg.Domain.Tests.Audit;

/// <summary>Each avenant is looked at against the text made by those signed before it, as a history of those alone gives it.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 200)]
public class AvenantCheckProperties
{
    [Property]
    public Property AfterEnd_IsThatOfTheTextBeforeEachSignature(ConventionHistory history)
    {
        var report = ConventionAudit.Run(AuditSubject.Create(history, history.Original.Term.First), AuditSettings.Default);
        var before = history.Avenants.ToDictionary(avenant => avenant, avenant => ConventionHistory.TryCreate(history.ToDetails() with
        {
            Avenants = [.. history.Avenants.Where(other => LastOf(other) < LastOf(avenant))],
        }));
        return new Func<bool>(() =>
        {
            var texts =
                before.Select(pair => (Avenant: pair.Key, Text: pair.Value.OrThrow().TryAsOf(LastOf(pair.Key).PlusDays(-1)))).ToList();
            var late = texts.Where(one => one.Text.Value is { } text && one.Avenant.SignedOn.First > text.Convention.Term.Last).Select(
                one => $"avenant/{one.Avenant.Id}");
            return report.Findings.Where(finding => finding.Code == "avenant-after-end").Select(finding => finding.Place).Order()
                .SequenceEqual(late.Order())
                && report.Undecided.Count(one => one.Code == "avenant-after-end") == texts.Count(one => one.Text.Value is not { } text
                    || (LastOf(one.Avenant) > text.Convention.Term.Last && !(one.Avenant.SignedOn.First > text.Convention.Term.Last)));
        }).When(before.Values.All(one => one.IsValid));
    }

    /// <summary>The latest day on which an avenant can have been signed.</summary>
    private static LocalDate LastOf(Avenant avenant) => LocalDate.Min(avenant.SignedOn.Last ?? avenant.KnownOn, avenant.KnownOn);
}
