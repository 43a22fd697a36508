using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ctg.Domain.Json.Documents;

namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>The members of a change: each stands with the parts of its kind, and with no others.</summary>
public class ChangeMemberTests
{
    private const string Place = "$.avenants[0].changes[0]";

    // A change for each member that holds a value: a part of the real convention, replaced by itself.
    private static readonly Dictionary<string, JsonObject> ByMember = Changes().DistinctBy(MemberOf).ToDictionary(MemberOf);

    public static TheoryData<string> Members => [.. ByMember.Keys];

    /// <summary>A member of a change, and the member of its value by which that value has its address.</summary>
    public static TheoryData<string, string> Addressed { get; } = new()
    {
        { "party", "id" },
        { "article", "clause" },
        { "annex", "clause" },
        { "structure", "id" },
        { "indicator", "id" },
        { "action", "number" },
        { "figure", "id" },
        { "referenceAmount", "service" },
        { "fundingTable", "id" },
        { "ground", "clause" },
    };

    [Fact]
    public void RealConvention_HasAValueForEachMember() => ByMember.Keys.Should().BeEquivalentTo(
        typeof(ChangeDocument).GetProperties()
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Except(["change", "clause", "part", "last", "under"]));

    [Theory]
    [MemberData(nameof(Members))]
    public void Value_OfItsPart_IsRead(string member) => Errors(ByMember[member]).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Members))]
    public void Value_ThatIsMissing_IsToldAtItsMember(string member)
    {
        foreach (var word in (string[])["add", "replace"])
        {
            var change = Copy(member);
            change.Remove(member);
            change["change"] = word;
            Errors(change).Should().Equal(("member-missing", $"{Place}.{member}"));
        }
    }

    [Theory]
    [InlineData("extendTerm")]
    [InlineData("renewTerm")]
    public void LastDay_ThatIsMissing_IsToldAlone(string word) =>
        Errors(new JsonObject
        {
            ["change"] = word,
            ["clause"] = "art-10",
            ["part"] = "term",
        }).Should().Equal(("member-missing", $"{Place}.last"));

    [Theory]
    [MemberData(nameof(Members))]
    public void Values_OfOtherParts_AreToldAtTheirMembers(string member)
    {
        var change = Copy(member);
        foreach (var other in ByMember.Keys.Where(other => other != member))
        {
            change[other] = ByMember[other][other]!.DeepClone();
        }

        Errors(change).Should()
            .BeEquivalentTo(ByMember.Keys.Where(other => other != member).Select(other => ("member-not-of-kind", $"{Place}.{other}")));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Value_OfARemoval_IsToldAtItsMember(string member)
    {
        var change = Copy(member);
        change.Remove("under");
        change["change"] = "remove";
        (string, string)[] required = member is "title" or "term" ? [("part-required", Place)] : [];
        Errors(change).Should().BeEquivalentTo([("member-not-of-kind", $"{Place}.{member}"), .. required]);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void PlaceOfAnAction_StandsWithActionsAlone(string member)
    {
        var change = Copy(member);
        change["under"] = "objective/1.1.1";
        Errors(change).Should().Equal(member == "action" ? [] : [("member-not-of-kind", $"{Place}.under")]);
    }

    /// <summary>What cannot be said of a change whose word or address is wrong is not said.</summary>
    [Theory]
    [MemberData(nameof(Members))]
    public void Value_BesideAWrongWordOrAddress_IsNoErrorOfItsOwn(string member)
    {
        var change = Copy(member);
        change["change"] = "amend";
        Errors(change).Should().Equal(("word-unknown", $"{Place}.change"));
        change = Copy(member);
        change["part"] = "?";
        Errors(change).Should().Equal(("part-invalid", $"{Place}.part"));
        change.Remove(member);
        Errors(change).Should().Equal(("part-invalid", $"{Place}.part"));
    }

    [Theory]
    [MemberData(nameof(Addressed))]
    public void Value_AtAnAddressThatIsNotItsOwn_IsTold_UnlessItHasNone(string member, string key)
    {
        var change = Copy(member);
        var part = PartId.Parse(change["part"]!.GetValue<string>());
        change["part"] = Changes().Select(one => one["part"]!.GetValue<string>()).First(one => PartId.Parse(one) != part
            && PartId.Parse(one).Kind == part.Kind && one.Contains("annex", StringComparison.Ordinal)
                == part.Text.Contains("annex", StringComparison.Ordinal));
        Errors(change).Should().Equal(("part-differs", $"{Place}.part"));
        change[member]!["z"] = 1;
        Errors(change).Should().BeEquivalentTo([("part-differs", $"{Place}.part"), ("member-unknown", $"{Place}.{member}.z")]);
        change[member]!.AsObject().Remove("z");
        change[member]![key] = "?";
        Errors(change).Should().ContainSingle().Which.Path.Should().Be($"{Place}.{member}.{key}");
    }

    [Theory]
    [InlineData("\"2026-12-31\"", "part-differs .part")]
    [InlineData("\"2026-13-31\"", "part-differs .part", "date-invalid .last")]
    [InlineData(null, "member-missing .last", "part-differs .part")]
    public void TermExtended_AtAnotherAddress_IsTold_WhateverItsLastDay(string? last, params string[] expected)
    {
        var change = new JsonObject { ["change"] = "extendTerm", ["clause"] = "art-10", ["part"] = "title" };
        if (last is not null)
        {
            change["last"] = JsonNode.Parse(last);
        }

        Errors(change).Select(error => $"{error.Code} {error.Path[Place.Length..]}").Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void ErrorsOfOneChange_DoNotHideOneAnother()
    {
        var party = new JsonObject { ["id"] = "mairie", ["kind"] = "commune", ["name"] = "M", ["signature"] = "awaited" };
        Errors(new JsonObject
        {
            ["change"] = "replace",
            ["clause"] = "art-10",
            ["part"] = "party/saint-jean-de-la-ruelle",
            ["party"] = party,
        }).Should().BeEquivalentTo(
            [("member-missing", $"{Place}.party.commune"), ("part-differs", $"{Place}.part")]);
        party["name"] = "";
        Errors(new JsonObject
        {
            ["change"] = "replace",
            ["clause"] = "art-10",
            ["part"] = "title",
            ["title"] = "T",
            ["party"] = party.DeepClone(),
        }).Should().BeEquivalentTo(
            [
                ("member-not-of-kind", $"{Place}.party"),
                ("member-missing", $"{Place}.party.commune"),
                ("text-invalid", $"{Place}.party.name")]);
        Errors(new JsonObject { ["change"] = "remove", ["clause"] = "art-10", ["part"] = "title", ["z"] = 1 }).Should().BeEquivalentTo(
            [("part-required", Place), ("member-unknown", $"{Place}.z")]);
    }

    /// <summary>A change is of the part whose address it states, whatever else stands in it.</summary>
    [Fact]
    public void Change_IsOfTheAddressThatItStates()
    {
        var (figure, sheet) = (Copy("figure"), Copy("sheet"));
        sheet.Remove("sheet");
        sheet["figure"] = figure["figure"]!.DeepClone();
        Errors(sheet, figure).Should().BeEquivalentTo([("member-missing", $"{Place}.sheet"), ("member-not-of-kind", $"{Place}.figure")]);
        var (structure, again) = (Copy("structure"), Copy("structure"));
        structure["article"] = Copy("article")["article"]!.DeepClone();
        Errors(structure, again).Should()
            .BeEquivalentTo([("member-not-of-kind", $"{Place}.article"), ("duplicate", "$.avenants[0].changes[1].part")]);
    }

    [Fact]
    public void WordThatStandsTwice_IsToldAlone()
    {
        var document = Encoding.UTF8.GetString(RealConvention.Bytes).TrimEnd()[..^1] + """
            , "avenants": [ { "id": "a", "title": "A", "signedOn": "2024-01-01", "effectiveOn": "2024-01-01", "knownOn": "2024-01-01", "changes": [
              { "change": "extendTerm", "change": "remove", "clause": "art-10", "part": "title", "last": "2026-12-31" } ] } ] }
            """;
        ConventionJson.Read(document).Errors.Select(error => error.Code).Should().Equal("member-duplicate");
    }

    [Theory]
    [InlineData(999, "year-out-of-range")]
    [InlineData(1_000, "part-differs")]
    [InlineData(9_998, "part-differs")]
    [InlineData(9_999, "year-out-of-range")]
    public void ReferenceAmount_OfAYearOutOfRange_HasNoAddress(int year, string code)
    {
        var change = Copy("referenceAmount");
        change["referenceAmount"]!["year"] = year;
        Errors(change).Select(error => error.Code).Should().Equal(code);
    }

    [Fact]
    public void Title_OfAnyPart_IsALineOfText()
    {
        var titles = Changes().Where(change => MemberOf(change) == "title")
            .DistinctBy(change => PartId.Parse(change["part"]!.GetValue<string>()).Kind).ToList();
        titles.Should().HaveCount(4);
        foreach (var change in titles)
        {
            change["title"] = " ";
            Errors(change.DeepClone().AsObject()).Should().Equal(("text-invalid", $"{Place}.title"));
        }
    }

    private static IEnumerable<JsonObject> Changes() =>
        JsonNode.Parse(ConventionJson.Write(AvenantTests.Rewritten(RealConvention.Value)))!["avenants"]![0]!["changes"]!.AsArray().Select(
            change => change!.AsObject());

    private static string MemberOf(JsonObject change) =>
        change.Select(member => member.Key).Except(["change", "clause", "part", "under"]).Single();

    private static JsonObject Copy(string member) => ByMember[member].DeepClone().AsObject();

    private static List<(string Code, string Path)> Errors(params JsonObject[] changes)
    {
        var document = RealConvention.Node();
        document["avenants"] = new JsonArray(new JsonObject
        {
            ["id"] = "avenant-1",
            ["title"] = "Avenant",
            ["signedOn"] = "2024-01-01",
            ["effectiveOn"] = "2024-01-01",
            ["knownOn"] = "2024-01-01",
            ["changes"] = new JsonArray([.. changes.Select(change => change.DeepClone())]),
        });
        return [.. ConventionJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString())).Errors.Select(error => (error.Code, error.Path))];
    }
}
