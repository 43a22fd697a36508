using Ctg.Domain;
using Ctg.Samples.Tour;

namespace Ctg.Samples.Tests;

/// <summary>The tour, run as from the command line; what it prints of the real convention stands in <c>Expected/</c>.</summary>
public sealed class TourTests : IDisposable
{
    /// <summary>Those of the file that the test below writes.</summary>
    internal static readonly string[] ErrorsOfABrokenFile =
    [
        "ligne 4, $.term.first [date-invalid] : Attendu : un jour du calendrier tel que 2022-12-31.",
        "ligne 5, $.parties [parties-missing] : Une convention réunit au moins deux parties, dont une Caf et une collectivité.",
        "ligne 6, $.plan.sheetz [member-unknown] : Ce membre est inconnu du format ; cet objet admet : orientations, piloting et sheets.",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-tour-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("tour.fr.txt", "--on", "2022-06-15")]
    [InlineData("tour-known.en.txt", "--on", "2022-06-15", "--known", "2022-06-15", "--lang", "en")]
    [InlineData("tour-after.fr.txt", "--on", "2026-01-01")]
    public void Tour_OfTheRealConvention_PrintsWhatIsExpected(string expected, params string[] args)
    {
        var (code, output, errors) = Run(args);
        code.Should().Be(0);
        errors.Should().BeEmpty();
        SampleRun.PrintsWhatIsExpected(output, expected);
    }

    [Fact]
    public void Tour_WithoutDay_IsOfTodayInParis() => Run().Should().Be(Run("--on", "2025-12-31"));

    [Theory]
    [InlineData("2025-12-31", "31 décembre 2025 : en vigueur")]
    [InlineData("2026-01-01", "1er janvier 2026 : expirée")]
    [InlineData("2021-12-31", "31 décembre 2021 : pas encore commencée")]
    public void Tour_OnADay_SaysTheStanding(string day, string expected) => Run("--on", day).Output.Should().Contain(expected);

    [Fact]
    public void Tour_OfAMissingFile_SaysSo()
    {
        var (code, output, errors) = Run(Path.Combine(_folder, "none.json"), "--lang", "en");
        code.Should().Be(1);
        output.Should().BeEmpty();
        errors.Should().EndWith("none.json: the file does not exist.\n");
    }

    [Fact]
    public void Tour_OfAFolder_SaysThatItCannotBeRead()
    {
        var (code, _, errors) = Run(_folder);
        code.Should().Be(1);
        errors.Should().Contain("le fichier ne peut pas être lu");
    }

    [Fact]
    public void Tour_OfABrokenFile_ListsEveryError()
    {
        var path = Path.Combine(_folder, "broken.json");
        File.WriteAllText(path, """
            {
              "format": "ctg-convention/1",
              "title": "[red]Essai[/]",
              "term": { "clause": "closing", "first": "2022-01-32", "last": "2025-12-31", "renewal": "express" },
              "parties": [],
              "plan": { "orientations": [], "sheetz": [] }
            }
            """);
        var (code, output, errors) = Run(path);
        code.Should().Be(1);
        output.Should().BeEmpty();
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(path.Length + 2)..]).Should()
            .Equal(ErrorsOfABrokenFile);
    }

    [Fact]
    public void Tour_OfTextsThatLookLikeMarkup_PrintsThemAsTheyStand()
    {
        var path = Path.Combine(_folder, "markup.json");
        File.WriteAllText(path, """
            {
              "format": "ctg-convention/1",
              "title": "[red]Essai[/] [bold",
              "term": { "clause": "closing", "first": "2022-01-01", "last": "2025-12-31", "renewal": "express" },
              "parties": [
                { "id": "a", "kind": "caf", "name": "[blink]", "signature": "2022-01-01", "departement": "45" },
                { "id": "b", "kind": "epci", "name": "[/]", "signature": "awaited" }
              ],
              "plan": { "orientations": [] }
            }
            """);
        var (code, output, errors) = Run(path, "--on", "2023-01-01");
        errors.Should().BeEmpty();
        code.Should().Be(0);
        output.Should().Contain("[red]Essai[/] [bold").And.Contain("- [/] (EPCI) : signature attendue").And.Contain("non signée");
    }

    [Theory]
    [InlineData("--on", "15/06/2022")]
    [InlineData("--on", "2023-02-29")]
    [InlineData("--known", "hier")]
    [InlineData("--lang", "de")]
    [InlineData("--no-such-option", "1")]
    public void Tour_OfAWrongArgument_IsRefused(string option, string value)
    {
        var (code, _, errors) = Run(option, value);
        code.Should().Be(1);
        errors.Should().Contain(value);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args) => SampleRun.Of(TourCommand.Run, args);
}
