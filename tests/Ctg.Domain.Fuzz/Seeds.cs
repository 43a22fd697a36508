using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Indicators;
using Ctg.Domain.Json;
using FsCheck.Fluent;

namespace Ctg.Domain.Fuzz;

/// <summary>The inputs to start from: small ones that hold what the format has.</summary>
internal static class Seeds
{
    internal static void Write(string folder)
    {
        var seen = new HashSet<string>();
        foreach (var document in HistoryGenerators.History.Sample(200, 4).Select(ConventionJson.Write).OrderBy(bytes => bytes.Length))
        {
            var node = JsonNode.Parse(document)!;
            if (Members(node, "").ToList().FindAll(seen.Add).Count > 0)
            {
                Put(folder, "read", Encoding.UTF8.GetBytes(node.ToJsonString()));
            }
        }

        Put(folder, "read", "{}"u8);
        Put(folder, "read", """{"format":"ctg-convention/1","title":1,"x":[{"a":null}],"term":{"first":"2022-02-30"}}"""u8);
        for (var rank = 0; rank < RollUpTarget.Count; rank++)
        {
            var observed = ObservedCase.Of(RollUpTarget.Definition(rank)).Sample(30, 20).OrderBy(one => one.Rows.Count).ElementAt(15);
            foreach (var withExtremes in (bool[])[false, true])
            {
                var table =
                    observed.Table.ToCube().TryRollUp([Territory.Country], new() { Grain = TimeGrain.Term, WithExtremes = withExtremes });
                if (table.Value is { } sound)
                {
                    Put(folder, "rollup", RollUpTarget.InputOf(rank, sound));
                }
            }
        }

        string[] texts =
        [
            "art-10", "annex-3.2", "closing", "1.8", "2022-2025", "termAndNext", "undated", "2022-12-20", "45", "2A", "45285", "97105",
            "213202855", "21320285500012",
            "045-214502858-20221219-DELIB2022353-DE", "creche-familiale", "P6M", "P15D", "-53605.67", "5360567/12000", "2023", "2023-05",
            "2023-Q1", "2022/2023",
            "clause/art-12",
            "objective/1.2.3",
            "party/caf",
            .. Enumerable.Range(0, 3).Select(
                i =>
                    ((Territory[])[
                        Territory.Country,
                        Territory.OfCommune(CommuneCode.Parse("45285")),
                        Territory.OfDepartement(DepartementCode.Parse("45"))])[i].Text),
        ];
        foreach (var text in texts)
        {
            Put(folder, "text", Encoding.UTF8.GetBytes(text));
        }

        Put(folder, "text", [0xFE, .. Encoding.Unicode.GetBytes("art-1")]);
        File.WriteAllLines(
            Path.Combine(folder, "json.dict"),
            Words(JsonNode.Parse(ConventionJson.Schema())).Distinct().Order(StringComparer.Ordinal).Select(word => $"\"\\\"{word}\\\"\""));
    }

    private static void Put(string folder, string target, ReadOnlySpan<byte> bytes)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder, target)).FullName;
        File.WriteAllBytes(Path.Combine(path, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]), bytes);
    }

    private static IEnumerable<string> Members(JsonNode? node, string path) => node switch
    {
        JsonObject stated => stated.SelectMany(member => Members(member.Value, $"{path}.{member.Key}").Prepend($"{path}.{member.Key}")),
        JsonArray items => items.SelectMany(item => Members(item, $"{path}[]")),
        _ => [],
    };

    /// <summary>The names of members and the words that the schema states.</summary>
    private static IEnumerable<string> Words(JsonNode? schema) => schema switch
    {
        JsonObject stated => stated.SelectMany(
            member =>
                Words(member.Value).Concat(member.Key == "properties" ? member.Value!.AsObject().Select(property => property.Key) : [])),
        JsonArray items => items.SelectMany(
            item => item?.GetValueKind() == System.Text.Json.JsonValueKind.String ? [item.GetValue<string>()] : Words(item)),
        _ => [],
    };
}
