using Ctg.Domain;
using Ctg.Samples.Audit;

namespace Ctg.Samples.Tests;

/// <summary>The sample on the audit, run as from the command line.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-audit-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("audit.fr.txt", "--on", "2022-06-01")]
    [InlineData("audit.en.txt", "--on", "2022-06-01", "--lang", "en", "--off", "action-without-sheet:Sheets come later.")]
    public void Sample_OnTheRealConvention_PrintsWhatIsExpected(string expected, params string[] args)
    {
        var (code, output, errors) = Run(args);
        errors.Should().BeEmpty();
        code.Should().Be(1, "the convention has errors");
        SampleRun.PrintsWhatIsExpected(output, expected);
    }

    [Fact]
    public void Sample_OfADocumentWithoutErrors_EndsWithZero()
    {
        var (code, output, errors) = Run(
            "--on", "2022-06-01", "--off", "action-outside-term:a", "--off", "citation-misplaced:b", "--off", "total-differs:c");
        errors.Should().BeEmpty();
        code.Should().Be(0);
        output.Should().Contain("Non examiné : total-differs: c");
    }

    [Fact]
    public void Sample_OfABrokenDocument_TellsItsErrors()
    {
        var path = Path.Combine(_folder, "broken.json");
        File.WriteAllText(path, "{\n  \"titre\": 3\n}");
        var (code, output, _) = Run(path, "--lang", "en");
        code.Should().Be(1);
        output.Should().Contain("member-unknown (2: $.titre)").And.Contain("document-unreadable");
    }

    [Theory]
    [InlineData("n'existe pas", "no-such-file.json")]
    [InlineData("n'a pas de raison", "--off", "total-differs")]
    [InlineData("Aucun contrôle n'a le code « total »", "--off", "total:x")]
    [InlineData("une ligne", "--off", "total-differs: ")]
    public void Sample_OfAWrongArgument_IsRefused(string expected, params string[] args)
    {
        var (code, _, errors) = Run(args);
        code.Should().Be(1);
        errors.Should().Contain(expected);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args) => SampleRun.Of(AuditCommand.Run, args);
}
