using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Leaves;

/// <summary>Reads and writes an enumeration as the words of the format.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly (T Value, JsonEncodedText Word)[] _words;

    /// <param name="words">The words, in the order of the enumeration's values.</param>
    internal WordConverter(IReadOnlyList<string> words) =>
        _words = [.. Enum.GetValues<T>().Zip(words, (value, word) => (value, JsonEncodedText.Encode(word)))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        foreach (var (value, word) in _words)
        {
            if (reader.ValueTextEquals(word.EncodedUtf8Bytes))
            {
                return value;
            }
        }

        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        foreach (var (known, word) in _words)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                writer.WriteStringValue(word);
                return;
            }
        }

        throw new JsonException($"{value} is no word of the format.");
    }
}
