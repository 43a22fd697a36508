using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ctg.Samples.BonusTerritoire;
using Ctg.Samples.Indicators;
using Ctg.Samples.Obligations;
using Ctg.Samples.Resiliation;
using Ctg.Samples.Tour;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Tests;

/// <summary>What the samples print names parties, structures and places, never their keys.</summary>
public sealed partial class KeyTests : IDisposable
{
    private const string Mark = "zz-";

    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-keys-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The real convention with unmistakable keys for its parties and structures.</summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Samples_PrintNoKeyOfAPartyOrAStructure(string lang)
    {
        var file = Path.Combine(_folder, "convention.json");
        File.WriteAllText(file, Marked().ToJsonString());
        (Func<IReadOnlyList<string>, IAnsiConsole, TextWriter, IClock, int> Sample, string[] Args)[] runs =
        [
            (TourCommand.Run, [file, "--on", "2024-06-01"]),
            (ObligationsCommand.Run, [
                "--from", "2022-01-01", "--to", "2025-12-31", "--on", "2024-06-01", "--avenant", "a1:2024-01-02:-:-", "--end-by",
                "2025-06-30"]),
            (ResiliationCommand.Run, ["denounce", "--by", $"{Mark}commune", "--notified", "2024-03-15", "--on", "2024-06-01"]),
            (BonusCommand.Run, [
                "--on", "2022-06-01", "--service", "ALSH", "--support", $"{Mark}alsh-mpt-nord:10.00:9.00", "extrascolaire:10.00:9.00"]),
            (BonusCommand.Run, ["--on", "2022-06-01", "--service", "EAJE"]),
            (BonusCommand.Run, ["--on", "2022-06-01"]),
            (IndicatorsCommand.Run, []),
            (IndicatorsCommand.Run, ["--action", "1.1", "--year", "2024"]),
        ];
        foreach (var (sample, args) in runs)
        {
            var (code, output, errors) =
                SampleRun.Of(sample, args.Contains(file) ? [.. args, "--lang", lang] : [.. args, "--file", file, "--lang", lang]);
            errors.Should().BeEmpty();
            code.Should().Be(0);
            output.Should().NotContain(Mark, string.Join(' ', args));
            Place().Matches(output).Select(match => match.Value).Should().BeEmpty();
        }
    }

    private static JsonNode Marked()
    {
        var document = JsonNode.Parse(
            File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "data", "saint-jean-de-la-ruelle.ctg.json")))!.AsObject();
        var keys = document["parties"]!.AsArray().Concat(document["structures"]!.AsArray()).Select(one => (string)one!["id"]!).ToHashSet();
        return Renamed(document, "")!;

        JsonNode? Renamed(JsonNode? node, string member) => node switch
        {
            JsonObject one => new JsonObject(one.Select(pair => KeyValuePair.Create(pair.Key, Renamed(pair.Value, pair.Key)))),
            JsonArray all => new JsonArray([.. all.Select(item => Renamed(item, member))]),
            JsonValue value when member is not ("kind" or "service" or "activities" or "perimeter")
                && value.TryGetValue<string>(out var text) && keys.Contains(text) => Mark + text,
            _ => node?.DeepClone(),
        };
    }

    [GeneratedRegex(@"\b(structure|commune|epci|departement):[0-9a-z]\S*")]
    private static partial Regex Place();
}
