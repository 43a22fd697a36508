using System.Text.Json.Nodes;

namespace Ctg.Domain.Json.Tests;

/// <summary>The real convention of <c>samples/data</c>.</summary>
internal static class RealConvention
{
    internal static byte[] Bytes { get; } =
        File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "data", "saint-jean-de-la-ruelle.ctg.json"));

    internal static Convention Value { get; } = ConventionJson.Read(Bytes).OrThrow().Original;

    internal static JsonObject Node() => JsonNode.Parse(Bytes)!.AsObject();
}
