using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ctg.Domain.Money;

namespace Ctg.Domain.Json.Leaves;

/// <summary>Reads and writes an amount as a number with two decimals, from digit to digit: no binary fraction comes between.</summary>
internal sealed class EurosConverter : JsonConverter<Euros>
{
    private const int LongestAmount = 32;

    public override Euros Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (reader.TokenType != JsonTokenType.Number || length > LongestAmount)
        {
            throw new JsonException();
        }

        Span<byte> bytes = stackalloc byte[LongestAmount];
        if (reader.HasValueSequence)
        {
            reader.ValueSequence.CopyTo(bytes);
        }
        else
        {
            reader.ValueSpan.CopyTo(bytes);
        }

        Span<char> text = stackalloc char[LongestAmount];
        var characters = Encoding.ASCII.GetChars(bytes[..(int)length], text);
        return Euros.TryParse(text[..characters], out var amount) ? amount : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, Euros value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString());
}
