using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ctg.Domain.Json.Documents;

namespace Ctg.Domain.Json.Binding;

/// <summary>Reads and writes a quantity as the format does: <c>{ "count": 45, "unit": "places" }</c>.</summary>
internal sealed class QuantityConverter : JsonConverter<Quantity>
{
    private static readonly JsonTypeInfo<QuantityDocument> Form =
        (JsonTypeInfo<QuantityDocument>)DocumentContext.Strict.Options.GetTypeInfo(typeof(QuantityDocument));

    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            var document = JsonSerializer.Deserialize(ref reader, Form)!;
            return Quantity.Create(document.Count, document.Unit);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // Thrown anew, so that the place told is that of the whole and not of the part within it.
            throw new JsonException(
                "The value is not a quantity: an object such as {\"count\": 45, \"unit\": \"places\"}, the count zero or more.", e);
        }
    }

    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new(value.Count, value.Unit), Form);
}
