using System.Text.Json;

namespace Ctg.Domain.Json.Scalars;

/// <summary>Reads an amount with at most two decimals, and writes it with two.</summary>
internal sealed class EurosConverter() : NumberConverter<Euros>("an amount in euros: a number with at most two decimals, such as 53605.67")
{
    public override void Write(Utf8JsonWriter writer, Euros value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString());

    protected override bool TryParse(ReadOnlySpan<char> text, out Euros value) => Euros.TryParse(text, out value);
}
