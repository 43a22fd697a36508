using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ctg.Domain.Json.Reading;

namespace Ctg.Domain.Json.Binding;

/// <summary>Reads and writes a whole document where an application's own JSON has it as one value.</summary>
/// <param name="take">What the value is of a document; a <see cref="FormatException"/> where it states no such value.</param>
/// <param name="write">The document of a value.</param>
internal sealed class WholeDocumentConverter<T>(Func<ConventionParseResult, T> take, Func<T, byte[]> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var element = JsonDocument.ParseValue(ref reader);
        var reading = DocumentReader.Read(JsonMarshal.GetRawUtf8Value(element.RootElement), ConventionJson.MaximumErrors);
        try
        {
            return take(reading);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(write(value), skipInputValidation: true);
}
