using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Scalars;

/// <summary>Reads and writes a number by its digits: no binary fraction comes between, and nothing is rounded.</summary>
/// <param name="expected">What is expected, in a few English words, for the messages of errors.</param>
internal abstract class NumberConverter<T>(string expected) : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[JsonDigits.Longest];
        return JsonDigits.TryRead(ref reader, text, out var length) && TryParse(text[..length], out var value) ? value : throw Wrong();
    }

    /// <summary>Reads the value that the digits state exactly, or says that there is none.</summary>
    protected abstract bool TryParse(ReadOnlySpan<char> text, out T value);

    private JsonException Wrong() => new($"The value is not {expected}.");
}
