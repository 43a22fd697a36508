using System.Text.Json;

namespace Ctg.Domain.Json.Binding;

/// <summary>
/// Writes where a rule is stated: <c>{ "clause": "art-10.1", "citation": { "french": …, "english": … } }</c>, the clause null for a text of
/// law.
/// </summary>
internal sealed class SourceConverter<T>() : AnswerConverter<T>("A source is cited; it cannot be read.")
    where T : Source
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteSource(value);
}
