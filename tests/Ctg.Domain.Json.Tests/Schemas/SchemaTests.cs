using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Json.Scalars;
using Ctg.Domain.Json.Tests.Reading;
using FsCheck;
using FsCheck.Xunit;
using NJsonSchema;
using NJsonSchema.Validation;
using Newtonsoft.Json.Linq;

namespace Ctg.Domain.Json.Tests.Schemas;

/// <summary>The schema that the package ships.</summary>
public class SchemaTests
{
    private static readonly JsonSchema Shipped = JsonSchema.FromJsonAsync(ConventionJson.Schema()).GetAwaiter().GetResult();

    /// <summary>With <c>CTG_UPDATE_SCHEMA=1</c> in the environment, writes the file instead of comparing it.</summary>
    [Fact]
    public void Shipped_IsThatOfTheReader()
    {
        var file = Path.Combine(Repository.Root, "src", "Ctg.Domain.Json", "ctg-convention.schema.json");
        if (Environment.GetEnvironmentVariable("CTG_UPDATE_SCHEMA") == "1")
        {
            File.WriteAllText(file, SchemaGenerator.Generate());
        }

        File.ReadAllText(file).Should().Be(SchemaGenerator.Generate());
        ConventionJson.Schema().Should().Be(SchemaGenerator.Generate());
    }

    [Fact]
    public void RealConvention_IsOfTheSchema() =>
        Validate(Encoding.UTF8.GetString(RealConvention.Bytes)).Should().BeEmpty();

    [Draws(50)]
    public void WrittenConvention_IsOfTheSchema(Convention convention) =>
        Validate(Encoding.UTF8.GetString(ConventionJson.Write(convention))).Should().BeEmpty();

    [Theory]
    [InlineData("$.title")]
    [InlineData("$.term.last")]
    [InlineData("$.parties[0].kind")]
    [InlineData("$.plan.orientations[0].sharedObjectives[0].objectives[0].actions[0].number")]
    public void Document_WithoutARequiredMember_IsNotOfTheSchema(string path)
    {
        var document = RealConvention.Node();
        Remove(document, path);
        Validate(document.ToJsonString()).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("title", "\"\"")]
    [InlineData("title", "\"x\\ny\"")]
    [InlineData("title", "3")]
    [InlineData("format", "\"ctg-convention/2\"")]
    [InlineData("extra", "1")]
    [InlineData("plan", "[]")]
    public void Document_WithAWrongMember_IsNotOfTheSchema(string member, string value)
    {
        var document = RealConvention.Node();
        document[member] = JsonNode.Parse(value);
        Validate(document.ToJsonString()).Should().NotBeEmpty();
        ConventionJson.Read(document.ToJsonString()).IsValid.Should().BeFalse();
    }

    /// <summary>Nothing of the format is left open: each value has a type, each list its items, each object its members.</summary>
    [Fact]
    public void Schema_SaysOfEveryValueWhatItIs()
    {
        var values = 0;
        Walk(JsonNode.Parse(ConventionJson.Schema())!, "$");
        values.Should().BeGreaterThan(150);

        void Walk(JsonNode schema, string path)
        {
            values++;
            var types = schema["type"] is JsonArray several ? several.Select(one => (string)one!) : [(string)schema["type"]!];
            if (types.Contains("array"))
            {
                Walk(schema["items"] ?? throw new InvalidOperationException($"{path} has no items."), path + "[*]");
            }
            else if (types.Contains("object"))
            {
                ((bool)schema["additionalProperties"]!).Should().BeFalse(path);
                foreach (var (name, member) in schema["properties"]!.AsObject())
                {
                    Walk(member!, $"{path}.{name}");
                }
            }
            else
            {
                types.Except(["string", "integer", "number", "boolean", "null"]).Should().BeEmpty(path);
            }
        }
    }

    /// <summary>Each value of a document in turn, made into an object: the reader and the schema refuse it alike.</summary>
    [Fact]
    public void Value_OfAnotherType_IsNotOfTheSchema()
    {
        var places = Leaves(JsonNode.Parse(Reading.Documents.Amended)!).Select(node => node.GetPath()).ToArray();
        places.Length.Should().BeGreaterThan(80);
        foreach (var place in places)
        {
            var document = JsonNode.Parse(Reading.Documents.Amended)!;
            Leaves(document).Single(node => node.GetPath() == place).ReplaceWith(new JsonObject());
            Validate(document.ToJsonString()).Should().NotBeEmpty(place);
            ConventionJson.Read(document.ToJsonString()).Errors.Select(error => error.Code).Should().Equal("type-mismatch");
        }
    }

    /// <summary>However a document is changed, the schema refuses none that the reader accepts.</summary>
    [Property(MaxTest = 300, Arbitrary = [typeof(MutationProperties)])]
    public void Document_ThatIsRead_IsOfTheSchema(NonEmptyArray<Mutation> mutations)
    {
        var document = mutations.Get.Take(2)
            .Aggregate(Encoding.UTF8.GetBytes(Reading.Documents.Amended), (corrupted, mutation) => mutation.Apply(corrupted));
        if (ConventionJson.Read(document).IsValid)
        {
            Validate(Encoding.UTF8.GetString(document)).Should().BeEmpty();
        }
    }

    /// <summary>What the schema says of a key by a pattern is what <see cref="Id{T}"/> accepts.</summary>
    [Draws(500)]
    public void PatternOfKeys_AgreesWithTheCode(NonNull<string> text)
    {
        var shape = ScalarFormat.Of(typeof(Id<Indicator>))!.Schema;
        foreach (var one in (string[])[text.Get, Lower(text.Get), $"a{Lower(text.Get)}9"])
        {
            var matches = System.Text.RegularExpressions.Regex.IsMatch(one, (string)shape["pattern"]! + "(?!\n)") && one.Length
                <= (int)shape["maxLength"]!;
            Id<Party>.TryParse(one, out _).Should().Be(matches);
        }
    }

    /// <summary>
    /// Each number in turn, made one that only a figure of the diagnostic can hold: the schema refuses none that the reader accepts.
    /// </summary>
    [Fact]
    public void NumberOf20Digits_WhereItIsRead_IsOfTheSchema()
    {
        var read = 0;
        foreach (var place in Leaves(JsonNode.Parse(Reading.Documents.Valid)!).Where(node => node.GetValueKind() == JsonValueKind.Number)
            .Select(node => node.GetPath()).ToArray())
        {
            var document = JsonNode.Parse(Reading.Documents.Valid)!;
            Leaves(document).Single(node => node.GetPath() == place).ReplaceWith(JsonNode.Parse("99999999999999999999"));
            if (ConventionJson.Read(document.ToJsonString()).IsValid)
            {
                read++;
                Validate(document.ToJsonString()).Should().BeEmpty(place);
            }
        }

        read.Should().BePositive();
    }

    /// <summary>
    /// The validator casts every number to a decimal, which its integers beyond 64 bits do not bear: they are handed over as decimals.
    /// </summary>
    internal static ICollection<ValidationError> Validate(string document)
    {
        var token = Newtonsoft.Json.JsonConvert.DeserializeObject<JToken>(document, new Newtonsoft.Json.JsonSerializerSettings
        {
            DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
        })!;
        foreach (var value in token.SelectTokens("$..*").OfType<JValue>().Where(value => value.Value is BigInteger).ToArray())
        {
            value.Value = (decimal)(BigInteger)value.Value!;
        }

        return Shipped.Validate(token);
    }

    /// <summary>The single values of a document.</summary>
    internal static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value!).SelectMany(Leaves),
        JsonArray items => items.SelectMany(item => Leaves(item!)),
        _ => [node],
    };

    private static string Lower(string text) => new([.. text.Select(c => (char)(c % 3 == 0 ? '-' : 'a' + (c % 26)))]);

    private static void Remove(JsonNode document, string path)
    {
        var parent = document;
        var steps = path.Split('.', '[').Skip(1).ToArray();
        foreach (var step in steps[..^1])
        {
            parent = step.EndsWith(']') ? parent![int.Parse(step[..^1], System.Globalization.CultureInfo.InvariantCulture)] : parent![step];
        }

        parent!.AsObject().Remove(steps[^1]).Should().BeTrue();
    }
}
