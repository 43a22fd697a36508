using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Binding;

/// <summary>Writes where a rule stands: <c>{ "clause": "art-10.1", "citation": { "french": …, "english": … } }</c>, the clause null for a text of law. It is not read back.</summary>
internal sealed class SourceConverter<T> : JsonConverter<T>
    where T : Source
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A source is cited, and not read.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteSource(value);
}
