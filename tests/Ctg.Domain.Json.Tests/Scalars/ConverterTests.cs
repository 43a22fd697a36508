using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ctg.Domain.Json.Scalars;

namespace Ctg.Domain.Json.Tests.Scalars;

/// <summary>Values as they come from the network, in pieces, and values that have no text.</summary>
public class ConverterTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ConventionJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver()),
    };

    [Theory]
    [InlineData("12.34", "12.34")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [InlineData("-7.92281625142643375935439503350", null)]
    [InlineData("\"12\"", null)]
    [InlineData("1234567890123456789012345678901234567890", null)]
    public void Decimal_InPieces_IsReadAsAWhole(string json, string? expected) =>
        Check(new DecimalConverter(), json, expected, "The value is not a number that a decimal holds to its last digit.");

    [Theory]
    [InlineData("12.34", "12.34")]
    [InlineData("12.345", null)]
    [InlineData("-92233720368547758.07", "-92233720368547758.07")]
    public void Euros_InPieces_AreReadAsAWhole(string json, string? expected) =>
        Check(new EurosJsonConverter(), json, expected, "The value is not an amount in euros*");

    [Theory]
    [InlineData("\"45285\"", "45285")]
    [InlineData("\"4528\"", null)]
    [InlineData("\"\\u00345285\"", "45285")]
    public void Code_InPieces_IsReadAsAWhole(string json, string? expected) =>
        Check(new CodeConverter<CommuneCode>(), json, expected, "The value is not an INSEE commune code*");

    [Theory]
    [InlineData("\"eaje\"", "Eaje")]
    [InlineData("\"eajes\"", null)]
    public void Word_InPieces_IsReadAsAWhole(string json, string? expected) =>
        Check(
            new WordConverter<ServiceKind>(WordConverter<ServiceKind>.CamelCaseNames()),
            json,
            expected,
            "The value is none of the words eaje, *");

    /// <summary>As a web application reads the body of a request.</summary>
    [Fact]
    public async Task Values_ReadFromAPipe_AreThoseWritten()
    {
        var written = new Dictionary<string, Euros> { ["a"] = Euros.FromCents(1_234), ["b"] = Euros.FromCents(-5) };
        var pipe = PipeReader.Create(InPieces(JsonSerializer.SerializeToUtf8Bytes(written, Options)));
        (await JsonSerializer.DeserializeAsync<Dictionary<string, Euros>>(pipe, Options)).Should().Equal(written);
        var codes = new Dictionary<CommuneCode, ServiceKind> { [CommuneCode.Parse("45285")] = ServiceKind.CentreSocial };
        pipe = PipeReader.Create(InPieces(JsonSerializer.SerializeToUtf8Bytes(codes, Options)));
        (await JsonSerializer.DeserializeAsync<Dictionary<CommuneCode, ServiceKind>>(pipe, Options)).Should().Equal(codes);
    }

    [Fact]
    public void ValueThatIsNoneOfAnEnumeration_IsNotWritten() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize((ServiceKind)99, Options)).Should().Throw<JsonException>()
            .WithMessage("99 is not a word of the format.");

    private static void Check<T>(JsonConverter<T> converter, string json, string? expected, string refusal)
    {
        foreach (var bytes in (ReadOnlySequence<byte>[])[new(Encoding.UTF8.GetBytes(json)), InPieces(Encoding.UTF8.GetBytes(json))])
        {
            var read = () =>
            {
                var reader = new Utf8JsonReader(bytes);
                reader.Read();
                return converter.Read(ref reader, typeof(T), Options);
            };
            if (expected is null)
            {
                read.Should().Throw<JsonException>().WithMessage(refusal);
            }
            else
            {
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{read()}").Should().Be(expected);
            }
        }
    }

    /// <summary>The same bytes, one in each piece of memory.</summary>
    private static ReadOnlySequence<byte> InPieces(byte[] bytes)
    {
        var first = new Piece(bytes.AsMemory(0, 1), null);
        var last = first;
        for (var i = 1; i < bytes.Length; i++)
        {
            last = new(bytes.AsMemory(i, 1), last);
        }

        return new(first, 0, last, 1);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                RunningIndex = before.RunningIndex + before.Memory.Length;
                before.Next = this;
            }
        }
    }
}
