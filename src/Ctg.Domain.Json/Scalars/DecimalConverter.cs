using System.Globalization;
using System.Text.Json;

namespace Ctg.Domain.Json.Scalars;

/// <summary>Reads a number that a decimal holds to its last digit; its trailing zeros are kept.</summary>
internal sealed class DecimalConverter() : NumberConverter<decimal>("a number that a decimal holds to its last digit")
{
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        Span<char> digits = stackalloc char[JsonDigits.Longest];

        // What does not come back as the same digits was rounded; zero alone may lose its sign.
        return decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out value)
            && value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture)
            && text.TrimStart('-').SequenceEqual(digits[..length].TrimStart('-'));
    }
}
