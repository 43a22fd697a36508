using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Scalars;

/// <summary>Reads and writes a fraction as its exact text, such as <c>"5360567/12000"</c>.</summary>
internal sealed class FractionConverter : JsonConverter<Fraction>
{
    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Fraction.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException("The value is not a fraction: a text such as \"5360567/12000\" or \"45\".");

    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("R", CultureInfo.InvariantCulture));
}
