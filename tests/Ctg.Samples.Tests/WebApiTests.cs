using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ctg.Domain;
using Ctg.Domain.Json;
using Ctg.Samples.Amendments;
using Ctg.Samples.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ctg.Samples.Tests;

/// <summary>The library's types in a web service and its database, through the frameworks' own interfaces.</summary>
public sealed class WebApiTests : IAsyncLifetime, IDisposable
{
    private static readonly byte[] Document =
        File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "data", "saint-jean-de-la-ruelle.ctg.json"));
    private static readonly Convention Real = ConventionJson.Read(Document).OrThrow().Original;
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolverChain = { ConventionJson.TypeInfoResolver, new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() },
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-web-").FullName;
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        _app = await WebService.StartedWith(
            [
                "--urls", "http://127.0.0.1:0", "--Ctg:Database", Path.Combine(_folder, "conventions.db"), "--Ctg:MaximumBytes", "1000000",
                "--Logging:LogLevel:Default", "Warning"]);
        _client.BaseAddress = new(_app.Urls.Single());
    }

    public void Dispose() => _client.Dispose();

    public async Task DisposeAsync()
    {
        await _app!.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Document_IsKeptWhole()
    {
        (await Put("/conventions/saint-jean", Document)).StatusCode.Should().Be(HttpStatusCode.Created);
        (await Put("/conventions/saint-jean", Document)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        ConventionJson.Read(await _client.GetByteArrayAsync(Address("/conventions/saint-jean"))).Original.Should().Be(Real);
        (await _client.GetAsync(Address("/conventions/autre"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task DocumentWithErrors_IsRefusedWithAllOfThem()
    {
        var node = JsonNode.Parse(Document)!;
        node["title"] = "";
        node["parties"]![1]!["commune"] = "4528";
        var bytes = JsonSerializer.SerializeToUtf8Bytes(node);
        var response = await Put("/conventions/saint-jean?lang=English", bytes);
        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var told = (await response.Content.ReadFromJsonAsync<JsonArray>())!.Select(
            error => ((string)error!["code"]!, (string)error["path"]!, (string)error["message"]!));
        told.Should().Equal(
            ConventionJson.Read(bytes).Errors.Select(error => (error.Code, error.Path, error.Message.In(Language.English)))).And
                .HaveCountGreaterThan(1);

        (await (await Put("/conventions/saint-jean", new byte[1_000_001])).Content.ReadAsStringAsync()).Should().Contain(
            "document-too-large");
        node = JsonNode.Parse(Document)!;
        node["parties"]![0]!["departement"] = "41";
        (await (await Put("/conventions/saint-jean", JsonSerializer.SerializeToUtf8Bytes(node))).Content.ReadAsStringAsync()).Should()
            .Contain("caf-elsewhere");
        (await _client.GetStringAsync(Address("/conventions"))).Should().Be("[]");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("?commune=45285", true)]
    [InlineData("?commune=45234", false)]
    [InlineData("?on=2022-01-01", true)]
    [InlineData("?on=2025-12-31&commune=45285", true)]
    [InlineData("?on=2021-12-31", false)]
    [InlineData("?on=2026-01-01", false)]
    public async Task Conventions_AreFoundByCommuneAndDay(string query, bool isFound)
    {
        await Put("/conventions/saint-jean", Document);
        (await _client.GetStringAsync(Address($"/conventions{query}"))).Should().Be(
            isFound
                ? JsonSerializer.Serialize<object[]>([
                    new { key = "saint-jean", title = Real.Title, first = "2022-01-01", last = "2025-12-31" }]) : "[]");
    }

    [Theory]
    [InlineData("/conventions?commune=4528")]
    [InlineData("/conventions?on=2023-02-29")]
    [InlineData("/conventions/Saint%20Jean")]
    [InlineData("/allocations?total=1.005&weights=1")]
    [InlineData("/allocations?total=1.00&weights=1/0")]
    public async Task WrongText_IsABadRequest(string address) =>
        (await _client.GetAsync(Address(address))).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("2022-06-15", "inForce", "article 10")]
    [InlineData("2026-01-01", "expired", "article 10")]
    [InlineData("2022-06-15&known=2022-06-15", "notSigned", "formule finale")]
    [InlineData("2022-06-15&lang=English", "inForce", "is covered by the convention, which was signed later")]
    public async Task Status_IsTheLibrarysWithItsReason(string query, string expected, string reason)
    {
        await Put("/conventions/saint-jean", Document);
        var answer = JsonNode.Parse(await _client.GetStringAsync(Address($"/conventions/saint-jean/status?on={query}")))!;
        ((string)answer["status"]!).Should().Be(expected);
        ((string)answer["reason"]!).Should().Contain(reason);
    }

    [Fact]
    public async Task Status_OfAnAmendedConvention_IsThatOfItsText()
    {
        await Put("/conventions/saint-jean", ConventionJson.Write(MadeUpAvenants.Of(Real)));
        (await _client.GetStringAsync(Address("/conventions/saint-jean/status?on=2026-06-15"))).Should().Contain("inForce");
        (await _client.GetStringAsync(Address("/conventions/saint-jean/status?on=2026-06-15&known=2024-11-01"))).Should().Contain(
            "expired");
    }

    /// <summary>A stored convention is listed and found by its last text, whatever was stored under its key before.</summary>
    [Fact]
    public async Task AmendedConvention_IsFoundByItsLastText()
    {
        var original = ConventionHistory.Of(Real);
        var neighbour = Commune.Create(
            new()
            {
                Id = Id<Party>.Parse("voisine"),
                Name = "Ormes",
                Signature = Signature.On(new(2024, 11, 5)),
                JoinedOn = new(2024, 12, 1),
            },
            CommuneCode.Parse("45235"));
        var amended = Amended(
            original,
            "avenant-1",
            Change.Replace(ClauseId.Preamble, Part.Title("Convention pour cinq ans")),
            Change.ExtendTerm(Real.TermClause.Clause, new(2026, 12, 31)),
            Change.Add(ClauseId.Closing, Part.Party(neighbour)));
        var atOdds = Amended(amended, "avenant-2", Change.ExtendTerm(Real.TermClause.Clause, new(2027, 12, 31)));
        object asSigned = new { key = "saint-jean", title = Real.Title, first = "2022-01-01", last = "2025-12-31" };
        object asAmended = new { key = "saint-jean", title = "Convention pour cinq ans", first = "2022-01-01", last = "2026-12-31" };

        await Stored(original, asSigned, []);
        await Stored(amended, asAmended, [asAmended]);
        await Stored(amended, asAmended, [asAmended]);
        (await _client.GetStringAsync(Address("/conventions/saint-jean/status?on=2026-06-01"))).Should().Contain("inForce");
        await Stored(atOdds, asSigned, [], "the last text that is one is that before the avenants at odds");
        await Stored(original, asSigned, []);

        async Task Stored(ConventionHistory history, object listed, object[] onlyLater, string because = "")
        {
            (await Put("/conventions/saint-jean", ConventionJson.Write(history))).IsSuccessStatusCode.Should().BeTrue();
            (await _client.GetStringAsync(Address("/conventions?commune=45285"))).Should().Be(
                JsonSerializer.Serialize<object[]>([listed]), because);
            (await _client.GetStringAsync(Address("/conventions?on=2026-06-01"))).Should().Be(JsonSerializer.Serialize(onlyLater), because);
            (await _client.GetStringAsync(Address("/conventions?commune=45235"))).Should().Be(JsonSerializer.Serialize(onlyLater), because);
        }
    }

    [Theory]
    [InlineData("45", "41", HttpStatusCode.UnprocessableEntity)]
    [InlineData("41", "45", HttpStatusCode.Created)]
    public async Task Caf_IsThatOfTheLastText(string before, string after, HttpStatusCode expected)
    {
        var caf = Real.Parties.OfType<Caf>().Single();
        var original = Convention.Create(Real.ToDetails() with { Parties = [Of(before), .. Real.Parties.Where(party => party != caf)] });
        var history = Amended(ConventionHistory.Of(original), "avenant-1", Change.Replace(ClauseId.Closing, Part.Party(Of(after))));
        (await Put("/conventions/saint-jean", ConventionJson.Write(history))).StatusCode.Should().Be(expected);

        Caf Of(string departement) => Caf.Create(caf.ToDetails(), DepartementCode.Parse(departement));
    }

    [Fact]
    public async Task Allocation_IsExact()
    {
        (await _client.GetStringAsync(Address("/allocations?total=10.00&weights=1/3&weights=1/3&weights=1/3"))).Should().Be(
            """{"1":3.34,"2":3.33,"3":3.33}""");
        var shares = new Dictionary<Id<Structure>, Fraction>
        {
            [Id<Structure>.Parse("a")] = Fraction.Parse("1/3", null),
            [Id<Structure>.Parse("b")] = Fraction.Parse("2/3", null),
        };
        var response =
            await _client.PostAsJsonAsync(Address("/allocations"), new { Total = Euros.Parse("-0.10"), Weights = shares }, Options);
        (await response.Content.ReadAsStringAsync()).Should().Be("""{"a":-0.03,"b":-0.07}""");
        (await _client.GetAsync(Address("/allocations?total=10.00&weights=-1"))).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Database_GivesBackEqualValues()
    {
        await Put("/conventions/saint-jean", Document);
        await using var scope = _app!.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ConventionsContext>();
        var commune = CommuneCode.Parse("45285");
        var stored =
            await database.Conventions.SingleAsync(convention => convention.Authorities.Any(authority => authority.Commune == commune));
        stored.History.Should().Be(ConventionHistory.Create(new() { Original = Real }));
        stored.Authorities.Should().ContainSingle().Which.Siren.Should().Be(Siren.Parse("214502858"));
        Euros.Sum(stored.Amounts.Select(amount => amount.Amount)).Should()
            .Be(Euros.Sum(Real.ReferenceAmounts.Select(reference => reference.Amount)));
        (await database.Database.SqlQuery<long>($"""SELECT SUM("Amount") AS "Value" FROM "StoredAmount" """).SingleAsync())
            .Should().Be(Euros.Sum(Real.ReferenceAmounts.Select(reference => reference.Amount)).Cents);

        // Nothing changed: nothing is written.
        database.ChangeTracker.DetectChanges();
        database.ChangeTracker.HasChanges().Should().BeFalse();
    }

    [Fact]
    public async Task Database_WithADocumentThatIsNoneAnyMore_SaysSo()
    {
        await Put("/conventions/saint-jean", Document);
        await using var scope = _app!.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ConventionsContext>();
        await database.Database.ExecuteSqlAsync($"""UPDATE "Conventions" SET "Document" = '[]' """);
        await database.Conventions.Awaiting(conventions => conventions.SingleAsync()).Should().ThrowAsync<InvalidOperationException>()
            .WithMessage("*document*");
    }

    [Theory]
    [InlineData("--Ctg:Departement", "450")]
    [InlineData("--Ctg:Departement", "")]
    [InlineData("--Ctg:MaximumBytes", "x")]
    public async Task WrongSettings_AreToldAtTheStart(string name, string value) =>
        await FluentActions.Awaiting(() => WebService.StartedWith([name, value])).Should().ThrowAsync<InvalidOperationException>()
            .WithMessage($"*{name[2..]}*");

    private static ConventionHistory Amended(ConventionHistory history, string id, params Change[] changes) =>
        ConventionHistory.Create(history.ToDetails() with
        {
            Avenants =
            [
                .. history.Avenants,
                Avenant.Create(new()
                {
                    Id = Id<Avenant>.Parse(id),
                    Title = "Avenant d'essai",
                    SignedOn = PartialDate.On(new(2024, 11, 5)),
                    KnownOn = new(2024, 11, 20),
                    EffectiveOn = new(2024, 12, 1),
                    Changes = [.. changes],
                }),
            ],
        });

    private async Task<HttpResponseMessage> Put(string address, byte[] document)
    {
        using var content = new ByteArrayContent(document);
        return await _client.PutAsync(Address(address), content);
    }

    private Uri Address(string address) => new(_client.BaseAddress!, address);
}
