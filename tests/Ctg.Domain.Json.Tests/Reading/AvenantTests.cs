using System.Text;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Json.Tests.Schemas;
using NodaTime;

namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>Avenants in documents.</summary>
public class AvenantTests
{
    private const string Change = "$.avenants[0].changes";

    [Draws(100)]
    public void History_WrittenAndRead_IsEqual(ConventionHistory history)
    {
        var bytes = ConventionJson.Write(history);
        var reading = ConventionJson.Read(bytes);
        reading.Errors.Should().BeEmpty();
        reading.Original.Should().Be(history.Original);
        reading.History.Should().Be(history);
        reading.History!.GetHashCode().Should().Be(history.GetHashCode());
        ConventionJson.Write(reading.History).Should().Equal(bytes);
        SchemaTests.Validate(Encoding.UTF8.GetString(bytes)).Should().BeEmpty();
    }

    /// <summary>Each part of each convention, replaced by itself: every kind of value is written and read.</summary>
    [Draws(30)]
    public void EveryPart_WrittenAndRead_IsEqual(Convention convention)
    {
        var history = Rewritten(convention);
        var reading = ConventionJson.Read(ConventionJson.Write(history));
        reading.Errors.Should().BeEmpty();
        reading.History!.Avenants.Should().Equal(history.Avenants);
        reading.History.AsOf(new(2024, 1, 1)).Convention.Should().Be(convention);
    }

    [Fact]
    public void DocumentWithAvenants_GivesTheOriginalAndTheHistory()
    {
        var reading = ConventionJson.Read(Documents.Amended);
        reading.Original!.Term.Last.Should().Be(new LocalDate(2025, 12, 31));
        var text = reading.History!.AsOf(new(2024, 12, 1)).Convention;
        text.Term.Last.Should().Be(new LocalDate(2026, 12, 31));
        text.Diagnostic[0].Value.Should().Be(16_100);
        text.Plan.Actions.Select(action => action.Number.Text).Should().Equal("1.1", "1.2", "1.3");
        text.Plan.Sheets.Should().BeEmpty();
        Encoding.UTF8.GetString(ConventionJson.Write(reading.Original)).Should().NotContain("avenants");
    }

    [Theory]
    [InlineData("\"part\": \"term\"", "\"part\": \"terms\"", "part-invalid", Change + "[0].part")]
    [InlineData("\"last\": \"2026-12-31\"", "\"last\": \"2025-12-31\"", "term-not-extended", Change + "[0]")]
    [InlineData(", \"last\": \"2026-12-31\"", "", "member-missing", Change + "[0].last")]
    [InlineData("\"part\": \"term\"", "\"part\": \"title\"", "part-differs", Change + "[0].part")]
    [InlineData("\"change\": \"extendTerm\"", "\"change\": \"extend\"", "word-unknown", Change + "[0].change")]
    [InlineData("\"last\": \"2026-12-31\"", "\"last\": \"2026-12-31\", \"title\": \"T\"", "member-not-of-kind", Change + "[0].title")]
    [InlineData("\"part\": \"figure/hab\"", "\"part\": \"figure/autre\"", "part-differs", Change + "[1].part")]
    [InlineData(
        "\"vintage\": \"2021\", \"source\": \"Insee\"",
        "\"vintage\": \"2021\", \"source\": \" \"",
        "text-invalid",
        Change + "[1].figure.source")]
    [InlineData("\"under\": \"objective/1.1.1\"", "\"under\": \"objective/1.1.2\"", "reference-unknown", Change + "[2]")]
    [InlineData("\"under\": \"objective/1.1.1\"", "\"under\": \"orientation/1\"", "part-differs", Change + "[2].under")]
    [InlineData("\"part\": \"sheet/1\"", "\"part\": \"sheet/2\"", "part-unknown", Change + "[3]")]
    [InlineData("\"part\": \"sheet/1\"", "\"part\": \"structure/creche\"", "part-in-use", Change + "[3]")]
    [InlineData("\"part\": \"sheet/1\"", "\"part\": \"figure/hab\"", "duplicate", Change + "[3].part")]
    [InlineData("\"knownOn\": \"2024-11-20\"", "\"knownOn\": \"2024-11-04\"", "days-out-of-order", "$.avenants[0].knownOn")]
    [InlineData(
        "\"submittedOn\": \"2024-10-01\"", "\"prevailsOver\": [\"avenant-1\"]", "precedence-circular", "$.avenants[0].prevailsOver")]
    [InlineData(
        "\"submittedOn\": \"2024-10-01\"", "\"prevailsOver\": [\"avenant-2\"]", "reference-unknown", "$.avenants[0].prevailsOver[0]")]
    public void FaultInAnAvenant_IsTold(string old, string replacement, string code, string path)
    {
        var errors = ConventionJson.Read(Documents.With(Documents.Amended, old, replacement)).Errors;
        errors.Select(error => (error.Code, error.Path)).Should().Equal((code, path));
        errors.Should().OnlyContain(error => error.In(Language.French) != error.In(Language.English));
    }

    /// <summary>The README's avenants, put into the real document.</summary>
    [Fact]
    public void AvenantsOfTheReadme_AreRead()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var snippet = readme.Split("```json\n")[1].Split("\n```")[0];
        var real = Encoding.UTF8.GetString(RealConvention.Bytes).TrimEnd();
        var reading = ConventionJson.Read($"{real[..^1]}, {snippet} }}");
        reading.Errors.Should().BeEmpty();
        var text = reading.History!.AsOf(new(2024, 12, 1)).Convention;
        text.Term.Last.Should().Be(new LocalDate(2026, 12, 31));
        text.Plan.Sheets.Should().HaveCount(10);
    }

    [Fact]
    public void Severance_IsReadAndWritten()
    {
        const string Severed =
            "\"severances\": [ { \"clause\": \"art-10\", \"basis\": \"courtDecision\", \"reference\": \"TA\", \"decidedOn\": "
                + "\"2024-03-12\", \"effectiveOn\": \"2022-01-01\", \"knownOn\": \"2024-04-01\" } ], \"citations\"";
        ConventionJson.Read(Documents.With(Documents.Amended, "\"citations\"", Severed)).Errors.Select(error => (error.Code, error.Path))
            .Should().Contain(("severance-undecided", "$.severances[0]"));
        ConventionJson.Read(
            Documents.With(
                Documents.Amended, "\"citations\"", Severed.Replace("courtDecision", "ruleOfLaw", StringComparison.Ordinal))).Errors
            .Should().ContainSingle().Which.Code.Should().Be("severance-retroactive");
        ConventionJson.Read(
            Documents.With(Documents.Amended, "\"citations\"", Severed.Replace("\"TA\"", "\"\"", StringComparison.Ordinal))).Errors.Select(
                error => (error.Code, error.Path))
            .Should().Equal(("text-invalid", "$.severances[0].reference"));
    }

    /// <summary>A convention with an avenant that replaces each of its parts by itself.</summary>
    internal static ConventionHistory Rewritten(Convention convention) => ConventionHistory.Create(new()
    {
        Original = convention,
        Avenants =
        [
            Avenant.Create(new()
            {
                Id = Id<Avenant>.Parse("tout"),
                Title = "Tout",
                SignedOn = PartialDate.On(new(2024, 1, 1)),
                EffectiveOn = new(2024, 1, 1),
                KnownOn = new(2024, 1, 1),
                Changes =
                [
                    .. ConventionHistory.Create(new() { Original = convention }).AsOf(convention.Term.First).Parts
                        .Select(part => Domain.Change.Replace(ClauseId.Closing, part)),
                ],
            }),
        ],
    });
}
