using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Scalars;

/// <summary>Reads and writes a number by its digits: no binary fraction comes between, and nothing is rounded.</summary>
/// <param name="expected">What is expected, in a few English words, for the messages of errors.</param>
internal abstract class NumberConverter<T>(string expected) : JsonConverter<T>
{
    /// <summary>The most characters that a number has: a sign, 29 digits and a point.</summary>
    protected const int Longest = 31;

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (reader.TokenType != JsonTokenType.Number || length > Longest)
        {
            throw Wrong();
        }

        Span<byte> bytes = stackalloc byte[Longest];
        if (reader.HasValueSequence)
        {
            reader.ValueSequence.CopyTo(bytes);
        }
        else
        {
            reader.ValueSpan.CopyTo(bytes);
        }

        Span<char> text = stackalloc char[Longest];
        var characters = Encoding.ASCII.GetChars(bytes[..(int)length], text);
        return TryParse(text[..characters], out var value) ? value : throw Wrong();
    }

    /// <summary>Reads the value that the digits state exactly, or says that there is none.</summary>
    protected abstract bool TryParse(ReadOnlySpan<char> text, out T value);

    private JsonException Wrong() => new($"The value is not {expected}.");
}
