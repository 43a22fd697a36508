using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Scalars;

/// <summary>Reads and writes an enumeration as the words of the format.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly (T Value, JsonEncodedText Word)[] _words;

    /// <param name="words">The words, in the order of the enumeration's values.</param>
    internal WordConverter(IReadOnlyList<string> words) =>
        _words = [.. Enum.GetValues<T>().Zip(words, (value, word) => (value, JsonEncodedText.Encode(word)))];

    /// <summary>The names of the values, as the format writes words.</summary>
    internal static string[] CamelCaseNames() => Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.CamelCase.ConvertName);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadAsPropertyName(ref reader, typeToConvert, options) : throw Wrong();

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        foreach (var (value, word) in _words)
        {
            if (reader.ValueTextEquals(word.EncodedUtf8Bytes))
            {
                return value;
            }
        }

        throw Wrong();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(WordOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(WordOf(value));

    private JsonEncodedText WordOf(T value)
    {
        foreach (var (known, word) in _words)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                return word;
            }
        }

        throw new JsonException($"{value} is not a word of the format.");
    }

    private JsonException Wrong() => new($"The value is none of the words {string.Join(", ", _words.Select(word => word.Word.Value))}.");
}
