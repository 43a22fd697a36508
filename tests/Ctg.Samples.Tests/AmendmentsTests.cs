using Ctg.Domain;
using Ctg.Domain.Json;
using Ctg.Samples.Amendments;

namespace Ctg.Samples.Tests;

/// <summary>The sample on avenants, run as from the command line.</summary>
public sealed class AmendmentsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-amendments-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("amendments.fr.txt", "--on", "2025-06-01")]
    [InlineData("amendments-known.en.txt", "--on", "2025-02-01", "--known", "2025-02-01", "--lang", "en")]
    public void Sample_WithMadeUpAvenants_PrintsWhatIsExpected(string expected, params string[] args)
    {
        var (code, output, errors) = Run(args);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        output.Should().Contain(args.Contains("en") ? "made up for the example" : "inventés pour l'exemple");
        SampleRun.PrintsWhatIsExpected(output, expected);
    }

    /// <summary>A file's own avenants are shown, and where they contradict each other there is no text.</summary>
    [Fact]
    public void Sample_OfAFileWithAvenantsAtOdds_SaysThatThereIsNoText()
    {
        var history = MadeUpAvenants.Of(
            ConventionJson.ReadFile(Path.Combine(AppContext.BaseDirectory, "data", "saint-jean-de-la-ruelle.ctg.json")).OrThrow().Original);
        var first = history.Avenants[0];
        var again = Avenant.Create(new()
        {
            Id = Domain.Id<Avenant>.Parse("avenant-4"),
            Title = "Deux ans de plus",
            SignedOn = first.SignedOn,
            KnownOn = first.KnownOn,
            EffectiveOn = first.EffectiveOn,
            Changes = [Change.ExtendTerm(history.Original.TermClause.Clause, new(2027, 12, 31))],
        });
        var path = Path.Combine(_folder, "odds.json");
        File.WriteAllBytes(
            path, ConventionJson.Write(ConventionHistory.Create(history.ToDetails() with { Avenants = [.. history.Avenants, again] })));
        var (code, output, _) = Run(path, "--on", "2025-06-01");
        code.Should().Be(1);
        output.Should().NotContain("inventés").And.Contain("Il n'y a pas de texte ce jour-là").And
            .Contain("« Un an de plus, préavis de trois mois » ; « Deux ans de plus »");
        Run(path, "--on", "2024-06-01").Code.Should().Be(0);
        Run(Path.Combine(_folder, "none.json")).Code.Should().Be(1);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args) => SampleRun.Of(AmendmentsCommand.Run, args);
}
