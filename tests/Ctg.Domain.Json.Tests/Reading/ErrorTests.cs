using System.Globalization;
using System.Text;

namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>Each kind of error: its code, its path and its line.</summary>
public class ErrorTests
{
    private const string Stock = "\"kind\": \"stock\" }";
    private const string Up = "\"kind\": \"stock\", \"goal\": { \"direction\": \"up\", \"source\": \"art-10\", ";
    private const string Actions = "$.plan.orientations[0].sharedObjectives[0].objectives[0].actions";

    [Fact]
    public void ValidDocument_IsRead() => ConventionJson.Read(Documents.Valid).Errors.Should().BeEmpty();

    [Theory]
    [InlineData("\"title\": \"Convention d'essai\",", "", "member-missing", "$.title", 1)]
    [InlineData("\"renewal\": \"express\"", "\"renewal\": \"express\", \"renewals\": 1", "member-unknown", "$.term.renewals", 4)]
    [InlineData("\"renewal\": \"express\"", "\"renewal\": \"express\", \"a b\": 1", "member-unknown", "$.term['a b']", 4)]
    [InlineData("\"renewal\": \"express\"", "\"renewal\": \"express\", \"1a\": 1", "member-unknown", "$.term['1a']", 4)]
    [InlineData("\"renewal\": \"express\"", "\"renewal\": \"express\", \"$\": 1", "member-unknown", "$.term['$']", 4)]
    [InlineData("\"Convention d'essai\"", "\"\\ufeffessai\"", "text-invalid", "$.title", 3)]
    [InlineData("\"renewal\": \"express\"", "\"renewal\": \"express\", \"\": 1", "member-unknown", "$.term['']", 4)]
    [InlineData("\"renewal\": \"express\"", "\"renewal\": \"express\", \"\\ud800\": 1", "member-unknown", "$.term['\\\\ud800']", 4)]
    [InlineData("\"renewal\": \"express\"", "\"renewal\": \"express\", \"Renewal\": \"express\"", "member-unknown", "$.term.Renewal", 4)]
    [InlineData("\"renewal\": \"express\"", "\"renewal\": \"express\", \"renewal\": \"express\"", "member-duplicate", "$.term.renewal", 4)]
    [InlineData(
        "\"renewal\": \"express\"", "\"renewal\": \"express\", \"\\u0072enewal\": \"express\"", "member-duplicate", "$.term.renewal", 4)]
    [InlineData("\"Convention d'essai\"", "3", "type-mismatch", "$.title", 3)]
    [InlineData("\"Convention d'essai\"", "[]", "type-mismatch", "$.title", 3)]
    [InlineData("\"Convention d'essai\"", "null", "null-not-allowed", "$.title", 3)]
    [InlineData("\"Convention d'essai\"", "\"\"", "text-invalid", "$.title", 3)]
    [InlineData("\"Convention d'essai\"", "\" essai\"", "text-invalid", "$.title", 3)]
    [InlineData("\"Convention d'essai\"", "\"deux\\nlignes\"", "text-invalid", "$.title", 3)]
    [InlineData("\"Convention d'essai\"", "\"\\ud800\"", "text-invalid", "$.title", 3)]
    [InlineData("\"Convention d'essai\"", "\"\\u001b[31m\"", "text-invalid", "$.title", 3)]
    [InlineData("\"Convention d'essai\"", "\"\\u200b\\u00ad\\ufeff\"", "text-invalid", "$.title", 3)]
    [InlineData("\"Convention d'essai\"", "\"\\u2800\"", "text-invalid", "$.title", 3)]
    [InlineData("\"Convention d'essai\"", "\"\\u3164\"", "text-invalid", "$.title", 3)]
    [InlineData("\"ctg-convention/1\"", "\"ctg-convention/2\"", "word-unknown", "$.format", 2)]
    [InlineData("\"express\"", "\"tacite\"", "word-unknown", "$.term.renewal", 4)]
    [InlineData("\"express\"", "\"Express\"", "word-unknown", "$.term.renewal", 4)]
    [InlineData("\"express\"", "0", "type-mismatch", "$.term.renewal", 4)]
    [InlineData("\"2025-12-31\"", "\"2025-02-29\"", "date-invalid", "$.term.last", 4)]
    [InlineData("\"2025-12-31\"", "\"31/12/2025\"", "date-invalid", "$.term.last", 4)]
    [InlineData("\"2025-12-31\"", "\"2025-12-31T00:00:00\"", "date-invalid", "$.term.last", 4)]
    [InlineData("\"2022-01-01\"", "\"0000-01-01\"", "date-invalid", "$.term.first", 4)]
    [InlineData("\"2022-01-01\"", "\"-0001-01-01\"", "date-invalid", "$.term.first", 4)]
    [InlineData("\"2022-12-20\"", "\"0000-12-20\"", "signature-invalid", "$.parties[1].signature", 7)]
    [InlineData("\"2025-12-31\"", "20251231", "type-mismatch", "$.term.last", 4)]
    [InlineData("\"2025-12-31\"", "\"2021-12-31\"", "term-reversed", "$.term", 4)]
    [InlineData("\"clause\": \"art-10\", \"first\"", "\"clause\": \"article 10\", \"first\"", "clause-invalid", "$.term.clause", 4)]
    [InlineData("\"clause\": \"art-10\", \"first\"", "\"clause\": \"art-11\", \"first\"", "reference-unknown", "$.term.clause", 4)]
    [InlineData("\"kind\": \"commune\"", "\"kind\": \"epci\"", "member-not-of-kind", "$.parties[1].commune", 7)]
    [InlineData("\"commune\": \"45285\", ", "", "member-missing", "$.parties[1].commune", 7)]
    [InlineData(", \"departement\": \"45\"", "", "member-missing", "$.parties[0].departement", 6)]
    [InlineData("\"kind\": \"commune\"", "\"kind\": \"communes\"", "word-unknown", "$.parties[1].kind", 7)]
    [InlineData("\"citations\"", "\"evaluation\": {}, \"citations\"", "clauses-missing", "$.evaluation", 32)]
    [InlineData("\"commune\": \"45285\"", "\"commune\": \"99999\"", "commune-code-invalid", "$.parties[1].commune", 7)]
    [InlineData("\"departement\": \"45\"", "\"departement\": \"20\"", "departement-code-invalid", "$.parties[0].departement", 6)]
    [InlineData("\"departement\": \"45\"", "\"departement\": \"985\"", "departement-code-invalid", "$.parties[0].departement", 6)]
    [InlineData("\"departement\": \"45\"", "\"departement\": \"69M\"", "departement-not-territory", "$.parties[0].departement", 6)]
    [InlineData("\"siren\": \"214502858\"", "\"siren\": \"214502859\"", "siren-invalid", "$.parties[1].siren", 7)]
    [InlineData("\"21450285800019\"", "\"21450285800011\"", "siret-invalid", "$.structures[0].operator.siret", 12)]
    [InlineData(
        "045-214502858-20221219-DELIB2022353-DE",
        "045-214502858-20221319-DELIB2022353-DE",
        "ctes-id-invalid",
        "$.parties[1].deliberation.ctesId",
        8)]
    [InlineData("\"2022-12-20\"", "\"signed\"", "signature-invalid", "$.parties[1].signature", 7)]
    [InlineData("\"2022-12-20\"", "\"2022-13\"", "signature-invalid", "$.parties[1].signature", 7)]
    [InlineData("\"2022-12-20\"", "\"XX/XX/2022\"", "signature-invalid", "$.parties[1].signature", 7)]
    [InlineData("\"2022-12-20\"", "\"blank\"", "signature-invalid", "$.parties[1].signature", 7)]
    [InlineData("\"decidedOn\": \"2022-12-19\"", "\"decidedOn\": \"2022-00\"", "date-invalid", "$.parties[1].deliberation.decidedOn", 8)]
    [InlineData(
        "\"decidedOn\": \"2022-12-19\"",
        "\"decidedOn\": \"2022-12-19\", \"transmittedOn\": \"2022-00\"",
        "date-invalid",
        "$.parties[1].deliberation.transmittedOn",
        8)]
    [InlineData(
        "\"decidedOn\": \"2022-12-19\"",
        "\"decidedOn\": \"2022-12-19\", \"transmittedOn\": \"2022-11\"",
        "days-out-of-order",
        "$.parties[1].deliberation.transmittedOn",
        8)]
    [InlineData(
        "\"decidedOn\": \"2022-12-19\"",
        "\"decidedOn\": \"2022-12-19\", \"publishedOn\": \"undated\"",
        "date-invalid",
        "$.parties[1].deliberation.publishedOn",
        8)]
    [InlineData(
        "\"decidedOn\": \"2022-12-19\"",
        "\"decidedOn\": \"2022-12-19\", \"publishedOn\": \"2021\"",
        "days-out-of-order",
        "$.parties[1].deliberation.publishedOn",
        8)]
    [InlineData("\"id\": \"ville\"", "\"id\": \"Ville\"", "key-invalid", "$.parties[1].id", 7)]
    [InlineData(
        "\"kind\": \"stock\" }",
        "\"kind\": \"stock\" }, { \"id\": \"places\", \"label\": \"Autres\", \"kind\": \"flow\" }",
        "duplicate",
        "$.indicators[1].id",
        13)]
    [InlineData("\"count\": 30", "\"count\": 1e400", "number-invalid", "$.structures[0].capacity.count", 11)]
    [InlineData(
        "12.30, \"structure\": \"creche\"",
        "12.30, \"quantity\": { \"count\": -1, \"unit\": \"places\" }",
        "quantity-negative",
        "$.fundingTables[0].lines[0].quantity.count",
        27)]
    [InlineData("\"title\": \"Convention d'essai\"", "\"title\"\n:\n\" \"", "text-invalid", "$.title", 5)]
    [InlineData("\"count\": 30", "\"count\": -1", "quantity-negative", "$.structures[0].capacity.count", 11)]
    [InlineData("\"number\": \"1.2\"", "\"number\": \"1.01\"", "action-number-invalid", Actions + "[1].number", 19)]
    [InlineData(
        "\"schedule\": [\"2022\", \"2024\"] }",
        "\"schedule\": [] }, { \"number\": \"1.2\", \"title\": \"A3\" }",
        "duplicate",
        Actions + "[2].number",
        19)]
    [InlineData("\"2022-2023\"", "\"2023-2022\"", "years-invalid", Actions + "[0].schedule[0]", 17)]
    [InlineData("\"2022\", \"2024\"", "\"2022-2024\", \"2024\"", "years-overlap", Actions + "[1].schedule[1]", 19)]
    [InlineData("\"2022\", \"2024\"", "\"2022\", null", "null-not-allowed", Actions + "[1].schedule[1]", 19)]
    [InlineData("\"indicators\": [\"places\"]", "\"indicators\": [\"autre\"]", "reference-unknown", Actions + "[0].indicators[0]", 18)]
    [InlineData("\"structures\": [\"creche\"]", "\"structures\": [\"autre\"]", "reference-unknown", Actions + "[0].structures[0]", 18)]
    [InlineData(
        "\"party\": \"ville\", \"name\": \"Service\"",
        "\"party\": \"epci\", \"name\": \"Service\"",
        "reference-unknown",
        Actions + "[0].leads[0].party",
        17)]
    [InlineData("[\"1.1\", \"1.2\"]", "[\"1.1\", \"1.3\"]", "reference-unknown", "$.plan.sheets[0].actions[1]", 22)]
    [InlineData("\"period\": \"term\"", "\"period\": \"2023-\"", "period-invalid", "$.plan.sheets[0].period", 22)]
    [InlineData("\"value\": 16000", "\"value\": \"16000\"", "type-mismatch", "$.diagnostic[0].value", 24)]
    [InlineData("\"value\": 16000", "\"value\": 1e3", "number-invalid", "$.diagnostic[0].value", 24)]
    [InlineData("\"value\": 16000", "\"value\": 0.00000000000000000000000000001", "number-invalid", "$.diagnostic[0].value", 24)]
    [InlineData("\"value\": 16000", "\"value\": 1.00000000000000000000000000005", "number-invalid", "$.diagnostic[0].value", 24)]
    [InlineData("\"value\": 16000", "\"value\": 79228162514264337593543950336", "number-invalid", "$.diagnostic[0].value", 24)]
    [InlineData(
        "\"year\": 2020, \"amount\": 12.30", "\"year\": 2020, \"amount\": 12.305", "amount-invalid", "$.referenceAmounts[0].amount", 25)]
    [InlineData(
        "\"year\": 2020, \"amount\": 12.30", "\"year\": 2020, \"amount\": 1e2", "amount-invalid", "$.referenceAmounts[0].amount", 25)]
    [InlineData(
        "\"year\": 2020, \"amount\": 12.30", "\"year\": 2020.5, \"amount\": 12.30", "number-invalid", "$.referenceAmounts[0].year", 25)]
    [InlineData(
        "\"year\": 2020, \"amount\": 12.30",
        "\"year\": 99999999999, \"amount\": 12.30",
        "number-invalid",
        "$.referenceAmounts[0].year",
        25)]
    [InlineData(
        "\"structure\": \"creche\" }", "\"structure\": \"autre\" }", "reference-unknown", "$.fundingTables[0].lines[0].structure", 27)]
    [InlineData("\"meetingsPerYear\": 1", "\"meetingsPerYear\": 0", "meetings-out-of-range", "$.steering.meetingsPerYear", 28)]
    [InlineData("\"submitsAvenants\": true", "\"submitsAvenants\": 1", "type-mismatch", "$.steering.submitsAvenants", 29)]
    [InlineData("\"notice\": \"P1M\"", "\"notice\": \"1 mois\"", "notice-invalid", "$.resiliation.grounds[0].notice", 31)]
    [InlineData(", \"notice\": \"P1M\"", "", "notice-missing", "$.resiliation.grounds[0]", 30)]
    [InlineData(
        "\"entitled\": [\"caf\"]",
        "\"entitled\": [], \"entitled\": [\"caf\"]",
        "member-duplicate",
        "$.resiliation.grounds[0].entitled",
        30)]
    [InlineData(
        "\"year\": 2020, \"amount\": 12.30",
        "\"year\": 2020, \"intitulé d'un\": 1, \"amount\": 12.30",
        "member-unknown",
        "$.referenceAmounts[0]['intitulé d\\'un']",
        25)]
    [InlineData("\"entitled\": [\"caf\"]", "\"entitled\": [\"msa\"]", "reference-unknown", "$.resiliation.grounds[0].entitled[0]", 30)]
    [InlineData(
        Stock,
        "\"kind\": \"stock\", \"goal\": { \"direction\": \"sideways\", \"source\": \"art-10\" } }",
        "word-unknown",
        "$.indicators[0].goal.direction",
        13)]
    [InlineData(Stock, "\"kind\": \"stock\", \"goal\": { \"direction\": \"up\" } }", "member-missing", "$.indicators[0].goal.source", 13)]
    [InlineData(
        Stock,
        "\"kind\": \"stock\", \"goal\": { \"direction\": \"up\", \"source\": \"art-99\" } }",
        "reference-unknown",
        "$.indicators[0].goal.source",
        13)]
    [InlineData(
        Stock,
        Up + "\"baseline\": { \"value\": 1, \"source\": \"art-99\" } } }",
        "reference-unknown",
        "$.indicators[0].goal.baseline.source",
        13)]
    [InlineData(
        Stock,
        Up + "\"baseline\": { \"value\": 1, \"source\": \"art-10\", \"upTo\": 2 } } }",
        "band-misplaced",
        "$.indicators[0].goal.baseline.upTo",
        13)]
    [InlineData(
        Stock,
        Up + "\"targets\": [{ \"value\": 1, \"source\": \"art-99\" }] } }",
        "reference-unknown",
        "$.indicators[0].goal.targets[0].source",
        13)]
    [InlineData(
        Stock,
        Up + "\"targets\": [{ \"value\": \"1\", \"source\": \"art-10\" }] } }",
        "type-mismatch",
        "$.indicators[0].goal.targets[0].value",
        13)]
    [InlineData(
        Stock,
        "\"kind\": \"stock\", \"goal\": { \"direction\": \"band\", \"source\": \"art-10\", \"targets\": [{ \"value\": 1, \"source\": "
            + "\"art-10\", \"upTo\": 0 }] } }",
        "band-reversed",
        "$.indicators[0].goal.targets[0].upTo",
        13)]
    [InlineData(
        Stock,
        Up + "\"targets\": [{ \"value\": 1, \"source\": \"art-10\", \"year\": 99 }] } }",
        "year-out-of-range",
        "$.indicators[0].goal.targets[0].year",
        13)]
    [InlineData(
        Stock,
        Up + "\"targets\": [{ \"value\": 1, \"source\": \"art-10\", \"year\": 2023, \"day\": \"2023-01-01\" }] } }",
        "year-and-day",
        "$.indicators[0].goal.targets[0].day",
        13)]
    [InlineData(
        Stock,
        Up + "\"targets\": [{ \"value\": 1, \"source\": \"art-10\" }, { \"value\": 2, \"source\": \"art-10\" }] } }",
        "duplicate",
        "$.indicators[0].goal.targets[1]",
        13)]
    [InlineData(Stock, "\"kind\": \"stock\", \"sharedAt\": \"art-99\" }", "reference-unknown", "$.indicators[0].sharedAt", 13)]
    [InlineData(
        "\"citations\"",
        "\"funding\": { \"bonus\": \"art-10\", \"cej\": { \"years\": \"2021-2018\", \"source\": \"art-10\" } }, \"citations\"",
        "years-invalid",
        "$.funding.cej.years",
        32)]
    [InlineData(
        "\"citations\"",
        "\"funding\": { \"bonus\": \"art-10\", \"cej\": { \"years\": \"2018-2021\", \"source\": \"art-99\" } }, \"citations\"",
        "reference-unknown",
        "$.funding.cej.source",
        32)]
    [InlineData(
        "\"citations\"",
        "\"funding\": { \"bonus\": \"art-10\", \"means\": \"art-99\" }, \"citations\"",
        "reference-unknown",
        "$.funding.means",
        32)]
    [InlineData(
        "\"citations\"",
        "\"derivations\": [ { \"stated\": \"hab\", \"terms\": [] } ], \"citations\"",
        "terms-missing",
        "$.derivations[0].terms",
        32)]
    [InlineData(
        "\"citations\"",
        "\"derivations\": [ { \"stated\": \"hab\", \"terms\": [ { \"figure\": \"hab\" } ], \"per\": 0 } ], \"citations\"",
        "per-out-of-range",
        "$.derivations[0].per",
        32)]
    [InlineData(
        "\"citations\"",
        "\"derivations\": [ { \"stated\": \"rien\", \"terms\": [ { \"figure\": \"hab\" } ] } ], \"citations\"",
        "reference-unknown",
        "$.derivations[0].stated",
        32)]
    [InlineData(
        "\"citations\"",
        "\"derivations\": [ { \"stated\": \"hab\", \"terms\": [ { \"table\": \"rien\" } ] } ], \"citations\"",
        "reference-unknown",
        "$.derivations[0].terms[0].table",
        32)]
    [InlineData(
        "\"citations\"",
        "\"derivations\": [ { \"stated\": \"hab\", \"terms\": [ {} ] } ], \"citations\"",
        "term-unclear",
        "$.derivations[0].terms[0].figure",
        32)]
    [InlineData(
        "\"citations\"",
        "\"derivations\": [ { \"stated\": \"hab\", \"terms\": [ { \"figure\": \"hab\", \"times\": 0 } ] } ], \"citations\"",
        "times-out-of-range",
        "$.derivations[0].terms[0].times",
        32)]
    [InlineData(
        "\"schedule\": [\"2022\", \"2024\"]",
        "\"schedule\": [\"2022\", \"2024\"], \"means\": [{ \"title\": \"M\", \"kind\": \"loan\", \"party\": \"epci\" }]",
        "reference-unknown",
        Actions + "[1].means[0].party",
        19)]
    [InlineData(
        "\"schedule\": [\"2022\", \"2024\"]",
        "\"schedule\": [\"2022\", \"2024\"], \"means\": [{ \"title\": \"M\", \"kind\": \"loan\", \"condition\": \" \" }]",
        "text-invalid",
        Actions + "[1].means[0].condition",
        19)]
    [InlineData(
        "\"schedule\": [\"2022\", \"2024\"]",
        "\"schedule\": [\"2022\", \"2024\"], \"meansDoubt\": \"\"",
        "text-invalid",
        Actions + "[1].meansDoubt",
        19)]
    public void WrongDocument_GivesItsOneError(string old, string replacement, string code, string path, int line)
    {
        var reading = ConventionJson.Read(Documents.With(old, replacement));
        reading.Original.Should().BeNull();
        reading.Errors.Select(error => (error.Code, error.Path, error.Line)).Should().Equal((code, path, line));
        reading.Errors[0].In(Language.French).Should().StartWith($"ligne {line}, {path} [{code}] : ");
        reading.Errors[0].ToString().Should().StartWith($"line {line}, {path} [{code}]: ");
    }

    /// <summary>The codes of the official geographic code, in a party's and in an act's.</summary>
    [Theory]
    [InlineData("\"commune\": \"45285\"", "\"commune\": \"97801\"")]
    [InlineData("\"commune\": \"45285\"", "\"commune\": \"97701\"")]
    [InlineData("\"commune\": \"45285\"", "\"commune\": \"98735\"")]
    [InlineData("\"departement\": \"45\"", "\"departement\": \"975\"")]
    [InlineData("\"departement\": \"45\"", "\"departement\": \"977\"")]
    [InlineData("\"departement\": \"45\"", "\"departement\": \"978\"")]
    [InlineData(
        "\"kind\": \"commune\", \"name\": \"Ville\", \"signature\": \"2022-12-20\", \"commune\": \"45285\"",
        "\"kind\": \"departement\", \"name\": \"Ville\", \"signature\": \"2022-12-20\", \"departement\": \"6AE\"")]
    [InlineData("045-214502858-20221219", "978-214502858-20221219")]
    public async Task DocumentOverseas_IsRead_AndOfTheSchema(string old, string replacement)
    {
        var document = Documents.With(old, replacement);
        ConventionJson.Read(document).Errors.Should().BeEmpty();
        (await NJsonSchema.JsonSchema.FromJsonAsync(ConventionJson.Schema())).Validate(document).Should().BeEmpty();
    }

    [Fact]
    public void NullOfAnOptionalMember_IsNoError_BesideOne() =>
        Codes(
            Documents.With("\"schedule\": [\"2022\", \"2024\"]", "\"schedule\": null").Replace(
                "\"express\"", "\"tacite\"", StringComparison.Ordinal))
            .Should().Equal("word-unknown");

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("12.340")]
    [InlineData("-12")]
    public void Figure_IsReadToItsLastDigit(string value)
    {
        var convention = ConventionJson.Read(Documents.With("\"value\": 16000", $"\"value\": {value}")).OrThrow().Original;
        convention.Diagnostic[0].Value.ToString(CultureInfo.InvariantCulture).Should().Be(value);
        Encoding.UTF8.GetString(ConventionJson.Write(convention)).Should().Contain($"\"value\": {value},");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("  \n ", 2)]
    [InlineData("{", 1)]
    [InlineData("{\n  \"title\": \"a\",\n}", 3)]
    [InlineData("{\n  // a comment\n}", 2)]
    [InlineData("{ \"title\": 'a' }", 1)]
    [InlineData("{\n\"title\": \"a\u0001\"}", 2)]
    [InlineData("{ \"title\": 01 }", 1)]
    [InlineData("{ \"title\": NaN }", 1)]
    public void BrokenText_IsASyntaxError(string document, int line)
    {
        var errors = ConventionJson.Read(document).Errors;
        errors[^1].Code.Should().Be("json-syntax");
        errors[^1].Line.Should().Be(line);
    }

    [Fact]
    public void TextAfterTheDocument_IsASyntaxError() =>
        Codes(Documents.Valid + "{}").Should().Equal("json-syntax");

    [Fact]
    public void SyntaxError_TellsItsColumn_OrThatThereIsNothing()
    {
        Told("").Should().Be("line 1, $ [json-syntax]: The document is empty.");
        Told(" \r\n\t").Should().EndWith("The document is empty.");
        Told("{\n  \"é\": 1,\n  \"title\" 3}").Should().Be("line 3, $ [json-syntax]: The document is not well-formed JSON, at column 11.");

        static string Told(string document) => ConventionJson.Read(document).Errors[^1].In(Language.English);
    }

    [Fact]
    public void SyntaxError_ComesAfterTheErrorsBeforeIt() =>
        Codes(Documents.With("\"Convention d'essai\"", "3").TrimEnd()[..^1]).Should().Equal("type-mismatch", "json-syntax");

    [Theory]
    [InlineData("null", "null-not-allowed")]
    [InlineData("[]", "type-mismatch")]
    [InlineData("\"ctg-convention/1\"", "type-mismatch")]
    public void WrongRoot_IsSaidAtTheRoot(string document, string code)
    {
        var error = ConventionJson.Read(document).Errors.Should().ContainSingle().Subject;
        (error.Code, error.Path, error.Line).Should().Be((code, "$", 1));
    }

    [Fact]
    public void EmptyObject_LacksTheRequiredMembersAlone() =>
        ConventionJson.Read("{}").Errors.Select(error => error.Path).Should()
            .BeEquivalentTo("$.format", "$.title", "$.term", "$.parties", "$.plan");

    [Fact]
    public void InvalidUtf8_IsSaidOnItsLine()
    {
        var bytes = Encoding.UTF8.GetBytes(Documents.Valid);
        bytes[Documents.Valid.IndexOf("Convention d'essai", StringComparison.Ordinal)] = 0xFF;
        var error = ConventionJson.Read(bytes).Errors.Should().ContainSingle().Subject;
        (error.Code, error.Path, error.Line).Should().Be(("encoding-invalid", "$", 3));
    }

    [Theory]
    [InlineData("\n\n\n", 4)]
    [InlineData("{\n\n\n", 4)]
    [InlineData("é\n\né\n", 4)]
    [InlineData("", 1)]
    public void InvalidUtf8_BehindLineEnds_IsSaidOnItsLine(string before, int line) =>
        ConventionJson.Read([.. Encoding.UTF8.GetBytes(before), 0xFF, (byte)'\n']).Errors.Select(error => (error.Code, error.Line))
            .Should().Equal(("encoding-invalid", line));

    [Theory]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    public void LongUnknownName_IsCutBetweenCharacters(int before)
    {
        var document = Documents.With("\"renewal\": \"express\"", $"\"renewal\": \"express\", \"{new string('a', before)}😀bbb\": 1");
        Codes(document).Should().Equal("member-unknown");
    }

    [Fact]
    public void ByteOrderMark_IsAccepted() =>
        ConventionJson.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Documents.Valid)]).IsValid.Should().BeTrue();

    [Fact]
    public void OneDocument_WithErrorsOfEveryKind_ListsThemAllInOrder()
    {
        var document = Documents.Valid
            .Replace("\"ctg-convention/1\"", "\"ctg\"", StringComparison.Ordinal)
            .Replace("\"Convention d'essai\"", "null", StringComparison.Ordinal)
            .Replace("\"2025-12-31\"", "\"2021-12-31\"", StringComparison.Ordinal)
            .Replace("\"id\": \"ville\", \"kind\"", "\"id\": \"caf\", \"kind\"", StringComparison.Ordinal)
            .Replace("\"siren\": \"214502858\"", "\"siren\": \"1\", \"surplus\": {}", StringComparison.Ordinal)
            .Replace("\"decidedOn\": \"2022-12-19\"", "\"decidedOn\": \"2022-13-19\"", StringComparison.Ordinal)
            .Replace("\"title\": \"Durée\", ", "", StringComparison.Ordinal)
            .Replace("\"count\": 30", "\"count\": 30, \"count\": 31", StringComparison.Ordinal)
            .Replace("\"number\": \"1.2\"", "\"number\": \"1.1\"", StringComparison.Ordinal)
            .Replace("\"indicators\": [\"places\"]", "\"indicators\": [\"autre\"]", StringComparison.Ordinal)
            .Replace("\"year\": 2020, \"amount\": 12.30", "\"year\": 2020, \"amount\": \"12.30\"", StringComparison.Ordinal)
            .Replace("\"meetingsPerYear\": 1", "\"meetingsPerYear\": 13", StringComparison.Ordinal);
        ConventionJson.Read(document).Errors.Select(error => $"{error.Line} {error.Code} {error.Path}").Should().Equal(
            "2 word-unknown $.format",
            "3 null-not-allowed $.title",
            "4 term-reversed $.term",
            "7 duplicate $.parties[1].id",
            "7 siren-invalid $.parties[1].siren",
            "7 member-unknown $.parties[1].surplus",
            "8 date-invalid $.parties[1].deliberation.decidedOn",
            "10 member-missing $.articles[0].title",
            "11 member-duplicate $.structures[0].capacity.count",
            "12 reference-unknown $.structures[0].operator.party",
            $"17 reference-unknown {Actions}[0].leads[0].party",
            $"18 reference-unknown {Actions}[0].indicators[0]",
            $"19 duplicate {Actions}[1].number",
            "22 reference-unknown $.plan.sheets[0].actions[1]",
            "25 type-mismatch $.referenceAmounts[0].amount",
            "28 reference-unknown $.steering.coPilots[1]",
            "28 reference-unknown $.steering.secretariat",
            "28 meetings-out-of-range $.steering.meetingsPerYear");
    }

    /// <summary>What takes the place of a wrong value while the rest is checked must not make a right one wrong.</summary>
    [Theory]
    [InlineData(
        "\"referenceAmounts\": [",
        "\"referenceAmounts\": [ { \"service\": \"eajes\", \"year\": 2020, \"amount\": 1, \"source\": \"art-10\" },",
        "word-unknown")]
    [InlineData(
        "\"indicators\": [ {",
        "\"indicators\": [ { \"id\": \"A\", \"label\": \"a\", \"kind\": \"flow\" }, { \"id\": \"stand-in\", \"label\": \"b\", \"kind\": "
            + "\"flow\" }, {",
        "key-invalid")]
    [InlineData("\"2022\", \"2024\"", "\"x\", \"1000\", \"2022\"", "years-invalid")]
    [InlineData(
        "\"number\": \"1.2\", \"title\": \"A2\"",
        "\"number\": \"x\", \"title\": \"A2\" }, { \"number\": \"999.999\", \"title\": \"A3\"",
        "action-number-invalid")]
    public void WrongValue_DoesNotMakeARightOneADuplicate(string old, string replacement, string code) =>
        Codes(Documents.With(old, replacement)).Should().Equal(code);

    [Fact]
    public void ThreeOfOneKey_AreTwoDuplicates_EvenBehindAWrongOne()
    {
        const string Amount = "\"year\": 2020, \"amount\": 1, \"source\": \"art-10\" }, { \"service\": ";
        var document = Documents.With(
            "\"referenceAmounts\": [ { \"service\": ",
            $"\"referenceAmounts\": [ {{ \"service\": \"x\", {Amount}\"eaje\", {Amount}\"eaje\", {Amount}");
        ConventionJson.Read(document).Errors.Select(error => (error.Code, error.Path)).Should().Equal(
            ("word-unknown", "$.referenceAmounts[0].service"),
            ("duplicate", "$.referenceAmounts[2]"),
            ("duplicate", "$.referenceAmounts[3]"));
    }

    /// <summary>What follows from a wrong name or a missing code is not told beside it.</summary>
    [Theory]
    [InlineData("\"departement\": \"45\"", "\"departements\": \"45\"", "member-unknown")]
    [InlineData(", \"departement\": \"45\"", "", "member-missing")]
    [InlineData("\"commune\": \"45285\", ", "", "member-missing")]
    [InlineData("\"kind\": \"caf\"", "\"kind\": \"cafs\"", "word-unknown")]
    [InlineData("\"structures\": [ {", "\"structurs\": [ {", "member-unknown")]
    [InlineData("\"indicators\": [ {", "\"Indicators\": [ {", "member-unknown")]
    [InlineData("\"structures\": [ {", "\"structures\": [], \"structures\": [ {", "member-duplicate")]
    [InlineData("\"id\": \"creche\"", "\"id\": \"autre\", \"id\": \"creche\"", "member-duplicate")]
    [InlineData("\"kind\": \"commune\"", "\"kind\": \"caf\", \"kind\": \"commune\"", "member-duplicate")]
    [InlineData("\"last\": \"2025-12-31\"", "\"last\": \"2021-12-31\", \"last\": \"2025-12-31\"", "member-duplicate")]
    [InlineData("\"notice\": \"P1M\"", "\"notices\": \"P1M\"", "member-unknown")]
    public void WrongName_IsToldWithoutItsConsequences(string old, string replacement, string code) =>
        Codes(Documents.With(old, replacement)).Should().Equal(code);

    [Fact]
    public void MisplacedParagraph_IsToldOnce() =>
        Codes(
            Documents.With(
                "\"summary\": \"Quatre ans.\"", "\"summary\": \"a\", \"paragraphs\": [ { \"clause\": \"preamble\", \"summary\": \"b\" } ]"))
            .Should().Equal("clause-misplaced");

    [Fact]
    public void RepeatedList_DoesNotHideTheErrorsOfItsFirst() =>
        Codes(
            Documents.With(
                "\"structures\": [ {", "\"structures\": [ { \"id\": \"b\", \"name\": \"\", \"service\": \"rpe\" } ], \"structures\": [ {"))
            .Should().Equal("text-invalid", "member-duplicate");

    [Theory]
    [InlineData("", "2022-11-30", "days-out-of-order")]
    [InlineData("x", "2022-11-30", "date-invalid", "days-out-of-order")]
    [InlineData("x", "1999-11-30", "date-invalid", "days-out-of-order")]
    [InlineData("x", "2022-12-19", "date-invalid")]
    public void WrongDayOfSending_DoesNotHideAReceptionBeforeTheDecision(string sent, string received, params string[] codes) =>
        Codes(
            Documents.With(
                "\"decidedOn\": \"2022-12-19\"",
                $"\"decidedOn\": \"2022-12-19\"{(sent == "x" ? ", \"transmittedOn\": \"x\"" : "")}, \"receivedOn\": \"{received}\""))
            .Should().Equal(codes);

    [Fact]
    public void Messages_WriteTheWordsOfTheFormat()
    {
        var twice = Documents.With(
            "\"source\": \"Insee\"",
            "\"source\": \"Insee\", \"comparators\": [{ \"territory\": \"epci\", \"value\": 1 }, { \"territory\": \"epci\", \"value\": 1 }]");
        ConventionJson.Read(twice).Errors.Single().Message.In(Language.French).Should()
            .Be("« epci » est déjà employé : il doit être unique.");
        const string Reference = "{ \"service\": \"eaje\", \"year\": 2020, \"amount\": 12.30, \"source\": \"art-10\" }";
        ConventionJson.Read(Documents.With(Reference, $"{Reference}, {Reference}")).Errors.Single().Message.In(Language.English)
            .Should().Be("'eaje 2020' is already used: it must be unique.");
    }

    [Theory]
    [InlineData("\"Convention d'essai\"", "3", "A text in quotes is expected.")]
    [InlineData("\"count\": 30", "\"count\": \"30\"", "A number is expected.")]
    [InlineData("\"submitsAvenants\": true", "\"submitsAvenants\": 1", "true or false is expected.")]
    [InlineData("{ \"count\": 30, \"unit\": \"places\" }", "[]", "An object is expected.")]
    [InlineData("[\"2022\", \"2024\"]", "{}", "An array is expected.")]
    [InlineData("\"commune\": \"45285\", ", "", "The member 'commune' is missing.")]
    [InlineData(
        "\"renewal\": \"express\"",
        "\"renewal\": \"express\", \"z\": 1",
        "This member is unknown to the format; this object allows: clause, first, last and renewal.")]
    [InlineData(
        "\"kind\": \"stock\"",
        "\"kind\": \"total\"",
        "Expected: one of the words flow, stock, ratio, weightedMean, extremum, milestoneSet, scale, narrative.")]
    [InlineData(
        "\"value\": 16000",
        "\"value\": 1e3",
        "Expected: a decimal number without exponent, whose digits fit in 96 bits: 28 digits always do.")]
    public void Message_SaysWhatIsExpected(string old, string replacement, string message) =>
        ConventionJson.Read(Documents.With(old, replacement)).Errors.Should().ContainSingle().Which.Message.In(Language.English).Should()
            .Be(message);

    [Fact]
    public void OrThrow_OfErrors_ListsThem() =>
        ConventionJson.Read("[]").Invoking(reading => reading.OrThrow()).Should().Throw<FormatException>()
            .WithMessage("*line 1, $ [type-mismatch]: *");

    private static IEnumerable<string> Codes(string document) => ConventionJson.Read(document).Errors.Select(error => error.Code);
}
