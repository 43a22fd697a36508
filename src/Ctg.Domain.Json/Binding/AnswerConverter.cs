using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Binding;

/// <summary>Writes what the library answers; it is not read back.</summary>
/// <param name="why">What a program is told that reads it.</param>
internal abstract class AnswerConverter<T>(string why) : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(why);
}
