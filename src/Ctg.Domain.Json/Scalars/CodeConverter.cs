using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Scalars;

/// <summary>Reads and writes a code as its canonical text.</summary>
internal sealed class CodeConverter<T> : JsonConverter<T>
    where T : Code<T>, ICode<T>
{
    private const int LongestOnStack = 256;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadAsPropertyName(ref reader, typeToConvert, options) : throw Wrong();

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // A copy is never longer than the token, so short texts need no string.
        if (reader.HasValueSequence || reader.ValueSpan.Length > LongestOnStack)
        {
            return Code<T>.TryParse(reader.GetString(), out var parsed) ? parsed : throw Wrong();
        }

        Span<char> text = stackalloc char[LongestOnStack];
        return Code<T>.TryParse(text[..reader.CopyString(text)], out var code) ? code : throw Wrong();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Text);

    private static JsonException Wrong() => new($"The value is not {T.Expected}.");
}
