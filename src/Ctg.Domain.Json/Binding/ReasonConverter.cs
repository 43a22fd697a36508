using System.Text.Json;

namespace Ctg.Domain.Json.Binding;

/// <summary>
/// Writes a reason as the list of its steps, each once, the conclusion first; a step names those that it follows from by their
/// places in the list. A tree would tell a shared step at each place, and be as deep as the reason is long.
/// </summary>
internal sealed class ReasonConverter() : AnswerConverter<Step>("A reason is computed; it cannot be read.")
{
    public override void Write(Utf8JsonWriter writer, Step value, JsonSerializerOptions options)
    {
        var steps = new OrderedDictionary<Step, int>(ReferenceEqualityComparer.Instance) { [value] = 0 };
        writer.WriteStartArray();
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps.GetAt(i).Key;
            writer.WriteStartObject();
            writer.WriteString("key", step.Key);
            writer.WriteWord("kind", step.Kind);
            writer.WritePropertyName("sentence");
            var sentence = step.Sentence;
            writer.WriteTexts(sentence.French, sentence.English);
            writer.WritePropertyName("source");
            writer.WriteSource(step.Source);
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
