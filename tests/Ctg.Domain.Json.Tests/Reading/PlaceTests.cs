using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>An error is told at the path and on the line of the value that is wrong.</summary>
public partial class PlaceTests
{
    /// <summary>Of each kind of place that holds a text, the last in the document, made blank.</summary>
    [Theory]
    [InlineData("real")]
    [InlineData("amended")]
    public void Text_MadeBlank_IsToldWhereItStands(string name)
    {
        var document = name == "real" ? RealConvention.Bytes : Encoding.UTF8.GetBytes(Documents.Amended);
        var places = Texts(JsonNode.Parse(document)!).GroupBy(place => AnyIndex().Replace(place, "[*]")).Select(group => group.Last()).ToList();
        places.Should().HaveCountGreaterThan(60);
        foreach (var place in places)
        {
            var spoilt = JsonNode.Parse(document)!;
            At(spoilt, place).ReplaceWith("\t");
            var text = spoilt.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
            var line = text[..text.IndexOf("\"\\t\"", StringComparison.Ordinal)].Count(value => value == '\n') + 1;
            ConventionJson.Read(text).Errors.Select(error => (error.Path, error.Line)).Should().Equal((place, line));
        }
    }

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject one => one.Where(member => member.Value is not null).SelectMany(member => Texts(member.Value!)),
        JsonArray many => many.SelectMany(item => Texts(item!)),
        _ => node.GetValueKind() == JsonValueKind.String ? [node.GetPath()] : [],
    };

    private static JsonNode At(JsonNode root, string path) =>
        Step().Matches(path).Aggregate(root, (node, step) => step.Value[0] == '['
            ? node[int.Parse(step.Value.AsSpan(1, step.Length - 2), System.Globalization.CultureInfo.InvariantCulture)]!
            : node[step.Value[1..]]!);

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex AnyIndex();

    [GeneratedRegex(@"\.\w+|\[\d+\]")]
    private static partial Regex Step();
}
