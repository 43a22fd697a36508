using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Binding;

/// <summary>Writes a sentence in both languages. It is not read back.</summary>
internal sealed class SentenceConverter : JsonConverter<Sentence>
{
    public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A sentence is made, and not read.");

    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) => writer.WriteTexts(value.French, value.English);
}
