using System.Text.Json.Serialization;

namespace Ctg.Domain.Benchmarks.Json;

/// <summary>The generated metadata of the bare records, with the serializer's own settings but for the case of the names.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareConvention))]
internal sealed partial class BareContext : JsonSerializerContext;
