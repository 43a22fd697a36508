using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain;

/// <summary>Reads and writes a fraction as its exact text, such as <c>"5360567/12000"</c>.</summary>
public sealed class FractionJsonConverter : JsonConverter<Fraction>
{
    /// <summary>Reads a fraction.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options, which change nothing.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="JsonException">The value is not the text of a fraction.</exception>
    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Fraction.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException("The value is not a fraction: a text such as \"5360567/12000\" or \"45\".");

    /// <summary>Writes a fraction as its exact text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The fraction.</param>
    /// <param name="options">The options, which change nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString("R", CultureInfo.InvariantCulture));
    }
}
