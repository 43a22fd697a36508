using System.Text.Json;

namespace Ctg.Domain.Json.Binding;

/// <summary>Writes a sentence in both languages.</summary>
internal sealed class SentenceConverter() : AnswerConverter<Sentence>("A sentence is composed; it cannot be read.")
{
    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) =>
        writer.WriteTexts(value.French, value.English);
}
