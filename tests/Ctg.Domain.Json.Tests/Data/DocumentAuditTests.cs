using Ctg.Domain.Audit;
using NodaTime;

namespace Ctg.Domain.Json.Tests.Data;

/// <summary>The audit of a document as it is written.</summary>
public class DocumentAuditTests
{
    private static readonly LocalDate On = new(2022, 6, 1);

    [Fact]
    public void DocumentThatIsRead_HasTheFindingsOfItsConvention() =>
        DocumentAudit.Run(ConventionJson.Read(RealConvention.Bytes), On, AuditSettings.Default).Render(Language.French).Should().Be(
            ConventionAudit.Run(
                AuditSubject.Create(ConventionHistory.Create(new() { Original = RealConvention.Value }), On),
                AuditSettings.Default).Render(Language.French));

    [Theory]
    [InlineData("\"number\": \"1.2\"", "\"number\": \"1.1\"", "duplicate")]
    [InlineData("\"actions\": [\"1.1\", \"1.2\"]", "\"actions\": []", "sheet-without-action")]
    [InlineData("\"party\": \"ville\", \"name\": \"Service\"", "\"party\": \"mairie\", \"name\": \"Service\"", "reference-unknown")]
    [InlineData("\"2025-12-31\"", "\"2021-12-31\"", "term-reversed")]
    [InlineData("\"title\": \"Convention d'essai\",", "", "member-missing")]
    [InlineData("{\n", "", "json-syntax")]
    public void DocumentThatIsNotRead_HasItsErrors(string old, string replacement, string code)
    {
        var at = Reading.Documents.Valid.IndexOf(old, StringComparison.Ordinal);
        var report = DocumentAudit.Run(
            ConventionJson.Read(Reading.Documents.Valid.Remove(at, old.Length).Insert(at, replacement)), On, AuditSettings.Default);
        report.HasErrors.Should().BeTrue();
        report.Findings.Select(finding => finding.Code).Should().Contain(code);
        report.Findings.Should()
            .OnlyContain(
                finding => finding.Severity == Severity.Error && finding.Place.Contains(": $") && finding.Message.French
                    != finding.Message.English);
        report.Undecided.Should().ContainSingle().Which.Code.Should().Be("document-unreadable");
    }
}
