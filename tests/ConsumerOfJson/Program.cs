using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ctg.Domain;
using Ctg.Domain.Json;

var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ConventionJson.TypeInfoResolver, Context.Default) };
var info = (JsonTypeInfo<Request>)options.GetTypeInfo(typeof(Request));
var request = new Request(
    Id<Request>.Parse("demande-1"),
    CommuneCode.Parse("45285"),
    Euros.Parse("53605.67"),
    Fraction.Parse("1/3"),
    ServiceKind.Eaje,
    new() { [Id<Structure>.Parse("rpe")] = NoticePeriod.Parse("P6M") },
    ConventionJson.ReadFile(args[0]).OrThrow().Original);
var text = JsonSerializer.Serialize(request, info);
Console.WriteLine(text[..text.IndexOf(",\"Convention\"", StringComparison.Ordinal)]);

var read = JsonSerializer.Deserialize(text, info)!;
Console.WriteLine(read.Convention == request.Convention && JsonSerializer.Serialize(read, info) == text);

/// <summary>What the application receives: a key of its own, and the library's values.</summary>
internal sealed record Request(
    Id<Request> Key, CommuneCode Commune, Euros Amount, Fraction Part, ServiceKind Service, Dictionary<Id<Structure>, NoticePeriod> Notices, Convention Convention);

/// <summary>The application's own metadata.</summary>
[JsonSerializable(typeof(Request))]
internal sealed partial class Context : JsonSerializerContext;
