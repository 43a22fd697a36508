using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;

namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>Reading what was written gives the same; writing what was read gives the canonical form.</summary>
public class RoundTripTests
{
    [Fact]
    public void RealConvention_IsInCanonicalForm() =>
        Encoding.UTF8.GetString(ConventionJson.Write(RealConvention.Value)).Should().Be(Encoding.UTF8.GetString(RealConvention.Bytes));

    [Fact]
    public void RealConvention_WrittenAndRead_IsEqual() =>
        ConventionJson.Read(ConventionJson.Write(RealConvention.Value)).OrThrow().Original.Should().Be(RealConvention.Value);

    [Property]
    public void Convention_WrittenAndRead_IsEqual(Convention convention)
    {
        var reading = ConventionJson.Read(ConventionJson.Write(convention));
        reading.Errors.Should().BeEmpty();
        reading.Original.Should().Be(convention);
        reading.Original!.GetHashCode().Should().Be(convention.GetHashCode());
    }

    [Property]
    public void Document_InAnyLayout_IsWrittenInTheOneCanonicalForm(Convention convention)
    {
        var canonical = ConventionJson.Write(convention);
        var other = Encoding.UTF8.GetBytes(Reversed(JsonNode.Parse(canonical)!).ToJsonString());
        ConventionJson.Write(ConventionJson.Read(other).OrThrow().Original).Should().Equal(canonical);
    }

    [Fact]
    public void Read_OfBytesTextStreamAndFile_IsTheSame()
    {
        using var stream = new MemoryStream(RealConvention.Bytes);
        var path = Path.Combine(Repository.Root, "samples", "data", "saint-jean-de-la-ruelle.ctg.json");
        ConventionJson.Read(Encoding.UTF8.GetString(RealConvention.Bytes)).Original.Should().Be(RealConvention.Value);
        ConventionJson.Read(stream).Original.Should().Be(RealConvention.Value);
        ConventionJson.ReadFile(path).Original.Should().Be(RealConvention.Value);
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2022-12")]
    [InlineData("2022-12-22")]
    public void DaysKnownInPart_AreReadAndWrittenAsTheyStand(string day)
    {
        var document = Documents.With("\"2022-12-20\"", $"\"{day}\"").Replace(
            "\"decidedOn\": \"2022-12-19\"",
            $"\"decidedOn\": \"2022-12-19\", \"transmittedOn\": \"{day}\", \"publishedOn\": \"blank\"",
            StringComparison.Ordinal);
        var convention = ConventionJson.Read(document).OrThrow().Original;
        var party = convention.Parties[1];
        party.Signature.Date.Should().Be(PartialDate.Parse(day));
        (party.Deliberation!.TransmittedOn, party.Deliberation.PublishedOn).Should().Be((PartialDate.Parse(day), PartialDate.Blank));
        var written = Encoding.UTF8.GetString(ConventionJson.Write(convention));
        written.Should().ContainAll($"\"signature\": \"{day}\"", $"\"transmittedOn\": \"{day}\"", "\"publishedOn\": \"blank\"");
    }

    [Fact]
    public void EmptyAndAbsent_AreTheSame()
    {
        var document = Documents.With(
            "\"sheets\": [ { \"actions\": [\"1.1\", \"1.2\"], \"title\": \"F\", \"period\": \"term\" } ]",
            "\"sheets\": null, \"piloting\": null");
        ConventionJson.Read(document).OrThrow().Original.Should().Be(ConventionJson.Read(
            document.Replace("\"sheets\": null, \"piloting\": null", "\"sheets\": []", StringComparison.Ordinal)).OrThrow().Original);
    }

    /// <summary>The same document with each object's members in the opposite order.</summary>
    private static JsonNode Reversed(JsonNode node) => node switch
    {
        JsonObject one => new JsonObject(
            one.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value is { } value ? Reversed(value) : null))),
        JsonArray array => new JsonArray([.. array.Select(item => item is null ? null : Reversed(item))]),
        _ => node.DeepClone(),
    };
}
