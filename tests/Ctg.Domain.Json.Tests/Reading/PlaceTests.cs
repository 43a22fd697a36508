using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ctg.Domain.Json.Reading;
using Ctg.Domain.Json.Tests.Schemas;

namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>An error is told at the path and on the line of the value that is wrong.</summary>
public class PlaceTests
{
    /// <summary>Of each kind of place that holds a text, the last in the document, made blank.</summary>
    [Theory]
    [InlineData("real")]
    [InlineData("amended")]
    public void Text_MadeBlank_IsToldWhereItStands(string name)
    {
        var document = name == "real" ? RealConvention.Bytes : Encoding.UTF8.GetBytes(Documents.Amended);
        var places = SchemaTests.Leaves(JsonNode.Parse(document)!).Where(node => node.GetValueKind() == JsonValueKind.String)
            .Select(node => node.GetPath()).GroupBy(JsonPlaces.OfAnyItem).Select(group => group.Last()).ToList();
        places.Should().HaveCountGreaterThan(60);
        foreach (var place in places)
        {
            var corrupted = JsonNode.Parse(document)!;
            SchemaTests.Leaves(corrupted).Single(node => node.GetPath() == place).ReplaceWith("\t");
            var text = corrupted.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
            var line = text[..text.IndexOf("\"\\t\"", StringComparison.Ordinal)].Count(value => value == '\n') + 1;
            ConventionJson.Read(text).Errors.Select(error => (error.Path, error.Line)).Should().Equal((place, line));
        }
    }
}
