using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain;

/// <summary>Reads an amount from a number with at most two decimals, such as <c>53605.67</c>, and writes it with two.</summary>
public sealed class EurosJsonConverter : JsonConverter<Euros>
{
    /// <summary>Reads an amount.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options, which change nothing.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="JsonException">The value is not a number, or has more than two decimals.</exception>
    public override Euros Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[JsonDigits.Longest];
        return JsonDigits.TryRead(ref reader, text, out var length) && Euros.TryParse(text[..length], out var value)
            ? value
            : throw new JsonException("The value is not an amount in euros: a number with at most two decimals, such as 53605.67.");
    }

    /// <summary>Writes an amount as a number with two decimals.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The amount.</param>
    /// <param name="options">The options, which change nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, Euros value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(value.ToString());
    }
}
