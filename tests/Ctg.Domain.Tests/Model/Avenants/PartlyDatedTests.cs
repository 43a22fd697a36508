using Ctg.Domain.Audit;
using Ctg.Domain.Avenants;
using Ctg.Domain.Status;
using NodaTime;
using static Ctg.Domain.Tests.Avenants.Texts;

namespace Ctg.Domain.Tests.Avenants;

/// <summary>Avenants whose day of signature the document states in part, or leaves blank.</summary>
public class PartlyDatedTests
{
    private static readonly ClauseId Length = ClauseId.Article(10);
    private static readonly LocalDate After = new(2026, 6, 1);

    /// <summary>The convention ends with 2025; the avenant is known on 1 March 2026.</summary>
    [Theory]
    [InlineData("2026", ConventionStatus.Expired, false)]
    [InlineData("2026-01", ConventionStatus.Expired, false)]
    [InlineData("2025", ConventionStatus.InForce, false)]
    [InlineData("2025-12", ConventionStatus.InForce, false)]
    [InlineData("blank", ConventionStatus.InForce, true)]
    public void Extension_IsJudgedByTheBoundsOfItsSignature(string signedDay, ConventionStatus expected, bool isPresumed)
    {
        var status = History(Extension(signedDay, new(2026, 3, 1))).StatusOn(After);
        status.Value.Should().Be(expected);
        status.Facts.Any(fact => fact.Key == "extension-presumed-in-time").Should().Be(isPresumed);
        ExplanationLaws.Hold(status);
    }

    /// <summary>An avenant cannot be known before it is signed: known while the convention ran, it came in time.</summary>
    [Fact]
    public void UndatedExtension_KnownInTime_NeedsNoPresumption()
    {
        var status = History(Extension("blank", new(2025, 12, 31))).StatusOn(After);
        status.Value.Should().Be(ConventionStatus.InForce);
        status.Facts.Should().NotContain(fact => fact.Key == "extension-presumed-in-time");
    }

    [Fact]
    public void Presumption_IsTold_AndCanBeTakenBack()
    {
        var status = History(Extension("blank", new(2026, 3, 1))).StatusOn(After);
        status.Render(Language.French).Should()
            .Contain(
                "L'avenant « Avenant prolongation », signé à une date laissée en blanc, est présumé l'avoir été au plus tard le 31 "
                    + "décembre 2025, dernier jour de la convention : il en porte le terme au 31 décembre 2026.")
            .And.Contain("L'indication du jour de la signature trancherait.")
            .And.Contain("article 10, modifié par l'avenant « Avenant prolongation » non daté");
        var strict = status.With(new Fact("extension-presumed-in-time", false));
        strict.Value.Should().Be(ConventionStatus.Expired);
        strict.Render(Language.English).Should()
            .Contain("is not presumed to have been signed before the convention ended on 31 December 2025");
        status.With(new Fact("extension.signed-on[prolongation]", PartialDate.On(new(2026, 2, 1)))).Value.Should()
            .Be(ConventionStatus.Expired);
    }

    [Fact]
    public void Presumption_IsTold_OfWhichAvenantsApply()
    {
        var applied = History(Extension("blank", new(2026, 3, 1))).AppliedOn(After);
        applied.Value.Avenants.Should().ContainSingle();
        applied.With(new Fact("extension-presumed-in-time", false)).Value.Avenants.Should().BeEmpty();
        ExplanationLaws.Hold(applied);
    }

    /// <summary>What carries the term on over a gap is presumed in time, too.</summary>
    [Fact]
    public void Presumption_IsTold_BeforeTheAvenantTakesEffect()
    {
        var late = Domain.Avenant.Create(Extension("blank", new(2026, 3, 1)).ToDetails() with { EffectiveOn = new(2026, 7, 1) });
        var status = History(late).StatusOn(After);
        status.Value.Should().Be(ConventionStatus.InForce);
        status.With(new Fact("extension-presumed-in-time", false)).Value.Should().Be(ConventionStatus.Expired);
        ExplanationLaws.Hold(status);
    }

    [Theory]
    [InlineData("2026-01", "avenant-after-end", "signature-undated")]
    [InlineData("blank", null, "signature-undated")]
    [InlineData("2025-06-01", null, null)]
    public void Audit_FindsWhatTheBoundsDecide(string signedDay, string? late, string? undated)
    {
        var history = History(Extension(signedDay, new(2026, 3, 1)));
        var report = ConventionAudit.Run(AuditSubject.Create(history, new(2025, 1, 1)), AuditSettings.Default);
        string?[] found = [.. report.Findings.Where(finding => finding.Place == "avenant/prolongation").Select(finding => finding.Code)];
        found.Should().BeEquivalentTo(new[] { late, undated }.OfType<string>());
        report.Undecided.Any(one => one.Code == "avenant-after-end").Should().Be(signedDay == "blank");
        report.Undecided.Any(one => one.Code == "avenant-retroactive").Should().Be(signedDay != "2025-06-01");
    }

    [Theory]
    [InlineData("2024-11-05", "du 5 novembre 2024", "of 5 November 2024")]
    [InlineData("2024-10", "d'octobre 2024", "of October 2024")]
    [InlineData("2024-11", "de novembre 2024", "of November 2024")]
    [InlineData("2024", "de 2024", "of 2024")]
    [InlineData("blank", "non daté", "undated")]
    public void AmendedClause_IsCitedByWhatIsKnownOfTheDay(string signedDay, string french, string english)
    {
        var source = History(Extension(signedDay, new(2025, 3, 1))).AsOf(new(2026, 2, 1)).Convention.Cite(Length);
        source.Citation.French.Should().Be($"article 10, modifié par l'avenant « Avenant prolongation » {french}");
        source.Citation.English.Should().Be($"article 10, as amended by the avenant 'Avenant prolongation' {english}");
    }

    [Fact]
    public void Known_CannotPrecedeTheBounds()
    {
        var known = new LocalDate(2025, 3, 1);
        Codes("2026").Should().Equal("days-out-of-order");
        Codes("2025-04").Should().Equal("days-out-of-order");
        Codes("2025-03").Should().BeEmpty();
        Codes("blank").Should().BeEmpty();

        IEnumerable<string> Codes(string signedDay) => Domain.Avenant.TryCreate(
            Extension("blank", known).ToDetails() with { SignedOn = PartialDate.Parse(signedDay) }).Violations.Select(
                violation => violation.Code);
    }

    private static Avenant Extension(string signedDay, LocalDate known) => Domain.Avenant.Create(
        Details(
            "prolongation",
            new(2026, 1, 1),
            Change.ExtendTerm(Length, new(2026, 12, 31))) with
        { SignedOn = PartialDate.Parse(signedDay), KnownOn = known });
}
