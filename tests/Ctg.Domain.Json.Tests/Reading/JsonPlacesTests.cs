using System.Text;
using Ctg.Domain.Json.Reading;

namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>JSON paths, and what is said of them when values were replaced.</summary>
public class JsonPlacesTests
{
    private const string Longest = "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd";

    [Theory]
    [InlineData("title", "$.title")]
    [InlineData("a_1", "$.a_1")]
    [InlineData("", "$['']")]
    [InlineData("1a", "$['1a']")]
    [InlineData("a b", "$['a b']")]
    [InlineData("d'un", "$['d\\'un']")]
    [InlineData("a\"\n", "$['a\\\"\\n']")]
    [InlineData(Longest, "$." + Longest)]
    [InlineData(Longest + "e", "$['" + Longest + "…']")]
    [InlineData("é" + Longest, "$['éabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc…']")]
    [InlineData(
        "0bcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd",
        "$['0bcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd']")]
    [InlineData(
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab😀",
        "$['abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab\\uD83D\\uDE00']")]
    [InlineData(
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab😀e",
        "$['abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab\\uD83D\\uDE00…']")]
    [InlineData(
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc😀",
        "$['abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc…']")]
    public void Member_IsPlain_OrQuotedAndCut(string name, string path)
    {
        var built = new StringBuilder("$");
        JsonPlaces.AppendMember(built, name);
        built.ToString().Should().Be(path);
    }

    [Fact]
    public void Place_OfTheModel_IsBelowTheRoot()
    {
        JsonPlaces.OfPlace("").Should().Be("$");
        JsonPlaces.OfPlace("parties[1].id").Should().Be("$.parties[1].id");
        JsonPlaces.OfAnyItem("$.parties[12].leads[0].id").Should().Be("$.parties[*].leads[*].id");
        JsonPlaces.Ancestors("$.parties[1].id").Should().Equal("$.parties[1].id", "$.parties[1]", "$.parties", "$");
    }

    /// <summary>The offset is that of the value, not of its name; for what is not there, that of what it would stand in.</summary>
    [Fact]
    public void Offset_IsThatOfTheValue_OrOfWhatHoldsIt()
    {
        var document = "{ \"a\": [ {}, [ 1 ], { \"b\" : 2, \"c\": {} } ], \"d\" :\n3 }"u8;
        var offsets = JsonPlaces.Offsets(
            document, ["$", "$.a", "$.a[0]", "$.a[1]", "$.a[1][0]", "$.a[2].b", "$.a[2].c", "$.d", "$.a[2].z", "$.a[3].b", "$.z.y", "$.d"]);
        offsets.Should().HaveCount(11);
        offsets["$"].Should().Be(0);
        offsets["$.a"].Should().Be(document.IndexOf("[ {"u8));
        offsets["$.a[0]"].Should().Be(document.IndexOf("{},"u8));
        offsets["$.a[1]"].Should().Be(document.IndexOf("[ 1"u8));
        offsets["$.a[1][0]"].Should().Be(document.IndexOf((byte)'1'));
        offsets["$.a[2].b"].Should().Be(document.IndexOf((byte)'2'));
        offsets["$.a[2].c"].Should().Be(document.IndexOf("{} }"u8));
        offsets["$.d"].Should().Be(document.IndexOf((byte)'3'));
        offsets["$.a[2].z"].Should().Be(document.IndexOf("{ \"b"u8));
        offsets["$.a[3].b"].Should().Be(offsets["$.a"]);
        offsets["$.z.y"].Should().Be(0);
        JsonPlaces.Offsets(document, []).Should().BeEmpty();
    }

    /// <summary>
    /// A path of 256 characters is found; a longer one is no path of the format, and is told where the object stands that holds it.
    /// </summary>
    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    public void Offset_OfALongPath_IsThatOfTheValue_UpToALimit(int last, bool found)
    {
        var (name, end) = (new string('a', 63), new string('b', last));
        var document = Encoding.UTF8.GetBytes($$"""{ "{{name}}": { "{{name}}": { "{{name}}": { "{{end}}": 7 } } } }""");
        var path = $"$.{name}.{name}.{name}.{end}";
        JsonPlaces.Offsets(document, [path])[path].Should().Be(found ? document.IndexOf((byte)'7') : document.LastIndexOf((byte)'{'));
    }

    [Theory]
    [InlineData("$.parties[1].id", true)]
    [InlineData("$.parties[1].id.text", true)]
    [InlineData("$.parties[1]", true)]
    [InlineData("$.parties", true)]
    [InlineData("$", true)]
    [InlineData("$.parties[*].id", true)]
    [InlineData("$.parties[*].id.text", true)]
    [InlineData("$.parties[*]", true)]
    [InlineData("$.parties[0].id", false)]
    [InlineData("$.parties[0]", false)]
    [InlineData("$.parties[1].name", false)]
    [InlineData("$.parties[*].name", false)]
    [InlineData("$.party", false)]
    public void StandIn_Touches_WhatIsAtIt_WithinIt_AndAroundIt(string place, bool touches)
    {
        var standIns = new Placeholders();
        standIns.Touch(place).Should().BeFalse();
        standIns.Add("$.parties[1].id");
        standIns.Touch(place).Should().Be(touches);
    }

    [Theory]
    [InlineData("$.parties[*].id", true)]
    [InlineData("$.parties[*]", true)]
    [InlineData("$.articles[*]", false)]
    [InlineData("$.parties[1].id", false)]
    [InlineData("$.parties", false)]
    [InlineData("$", false)]
    public void DoubtfulList_Touches_WhatLooksAmongItsItems(string place, bool touches)
    {
        var standIns = new Placeholders();
        standIns.AddDoubtful("$.parties");
        standIns.Touch(place).Should().Be(touches);
    }

    [Fact]
    public void DoubtfulListWithinAnItem_Touches_WhatLooksAmongAnyItems()
    {
        var standIns = new Placeholders();
        standIns.AddDoubtful("$.plan.sheets[3].means");
        standIns.Touch("$.plan.sheets[*].means[*].title").Should().BeTrue();
        standIns.Touch("$.plan.sheets[*].title").Should().BeFalse();
    }
}
