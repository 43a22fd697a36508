using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Binding;

/// <summary>
/// Writes a reason as the list of its steps, each once, the conclusion first; a step names those that it follows from by their
/// places in the list. A tree would tell a shared step at each place, and be as deep as the reason is long. It is not read back.
/// </summary>
internal sealed class ReasonConverter : JsonConverter<Step>
{
    public override Step Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A reason is computed, and not read.");

    public override void Write(Utf8JsonWriter writer, Step value, JsonSerializerOptions options)
    {
        var steps = new OrderedDictionary<Step, int>(ReferenceEqualityComparer.Instance) { [value] = 0 };
        writer.WriteStartArray();
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps.GetAt(i).Key;
            writer.WriteStartObject();
            writer.WriteString("key", step.Key);
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(step.Kind.ToString()));
            writer.WritePropertyName("sentence");
            var sentence = step.Sentence;
            writer.WriteTexts(sentence.French, sentence.English);
            writer.WritePropertyName("source");
            if (step.Source is { } source)
            {
                writer.WriteSource(source);
            }
            else
            {
                writer.WriteNullValue();
            }

            writer.WriteStartArray("because");
            foreach (var reason in step.Because)
            {
                if (!steps.TryGetValue(reason, out var place))
                {
                    place = steps.Count;
                    steps.Add(reason, place);
                }

                writer.WriteNumberValue(place);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
