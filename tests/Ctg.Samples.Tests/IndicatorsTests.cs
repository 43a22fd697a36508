using System.Text.RegularExpressions;
using Ctg.Domain.Json;
using Ctg.Samples.Amendments;
using Ctg.Samples.Indicators;

namespace Ctg.Samples.Tests;

/// <summary>The sample on the indicators, run as from the command line.</summary>
public sealed class IndicatorsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-indicators-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("indicators.fr.txt")]
    [InlineData("indicators.en.txt", "--lang", "en", "--seed", "7")]
    [InlineData("review.fr.txt", "--action", "1.1", "--year", "2024")]
    [InlineData("review.en.txt", "--action", "1.21", "--lang", "en")]
    public void Sample_OnTheRealConvention_PrintsWhatIsExpected(string expected, params string[] args)
    {
        var (code, output, errors) = SampleRun.Of(IndicatorsCommand.Run, args);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        SampleRun.PrintsWhatIsExpected(output, expected);
    }

    /// <summary>The figures of a year without a review are shown, and that none is due for it is said, once.</summary>
    [Theory]
    [InlineData("3.4", "2024", "fr", "par la lecture retenue, aucun n'est dû pour cette action au titre de 2024")]
    [InlineData("3.4", "2024", "en", "by the reading taken, none is due for this action for 2024")]
    [InlineData("1.1", "2026", "fr", "par la lecture retenue, aucun n'est dû pour cette action au titre de 2026")]
    [InlineData("1.1", "2026", "en", "by the reading taken, none is due for this action for 2026")]
    [InlineData("1.1", "2025", "fr", null)]
    [InlineData("3.1", "2026", "fr", null)]
    public void ReviewThatIsNotDue_IsSaidNotToBe(string action, string year, string lang, string? expected)
    {
        var file = Path.Combine(_folder, "extended.json");
        File.WriteAllBytes(file, ConventionJson.Write(MadeUpAvenants.Of(ConventionJson.ReadFile(RealDashboard.File).OrThrow().Original)));
        var (code, output, errors) =
            SampleRun.Of(IndicatorsCommand.Run, "--file", file, "--action", action, "--year", year, "--lang", lang);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        var text = output.ReplaceLineEndings(" ");
        if (expected is null)
        {
            text.Should().Contain("Bilan demandé par la convention (annexe 5)").And.NotContain("aucun n'est dû");
        }
        else
        {
            Regex.Count(text, Regex.Escape(expected)).Should().Be(1);
            text.Should().Contain(lang == "fr" ? "(annexe 5)" : "(annex 5)").And.NotContain("Bilan demandé").And
                .NotContain("A review that the convention asks for");
        }
    }

    /// <summary>The last line tells times; the others are the same on every machine, whatever the threads.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void NationalRun_GivesTheSameDigest(string threads)
    {
        var (code, output, _) = SampleRun.Of(IndicatorsCommand.Run, "--structures", "2000", "--months", "24", "--threads", threads);
        code.Should().Be(0);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[^1].Should().Contain("lignes par seconde");
        SampleRun.PrintsWhatIsExpected(
            string.Concat(
                lines.Where(line => !line.StartsWith("Lignes", StringComparison.Ordinal)).SkipLast(1).Select(line => line + "\n")),
            "national.fr.txt");
    }

    [Theory]
    [InlineData("n'est pas un numéro d'action", "--action", "un")]
    [InlineData("ne désigne rien", "--action", "9.9")]
    [InlineData("hors de la durée", "--action", "1.1", "--year", "2030")]
    [InlineData("De 1 à 1 000 000", "--structures", "0")]
    [InlineData("De 1 à 1 000 000", "--months", "12")]
    [InlineData("1 to 120 months", "--structures", "5", "--months", "121", "--lang", "en")]
    [InlineData("64", "--structures", "5", "--threads", "65")]
    [InlineData("beaucoup", "--structures", "beaucoup")]
    [InlineData("n'existe pas", "--file", "no-such-file.json")]
    public void Sample_OfAWrongArgument_IsRefused(string expected, params string[] args)
    {
        var (code, _, errors) = SampleRun.Of(IndicatorsCommand.Run, args);
        code.Should().Be(1);
        errors.Should().Contain(expected);
    }
}
