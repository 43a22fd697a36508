using System.Text.Json;

namespace Ctg.Domain.Json.Binding;

/// <summary>What the JSON of answers is made of.</summary>
internal static class ReasonWriting
{
    /// <summary>A member of an enumeration, as the format writes words.</summary>
    internal static void WriteWord(this Utf8JsonWriter writer, string name, Enum word) =>
        writer.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(word.ToString()));

    /// <summary>A source: its clause, null for a text of law, and how it is cited; null where there is no source.</summary>
    internal static void WriteSource(this Utf8JsonWriter writer, Source? source)
    {
        if (source is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("clause", (source as ClauseSource)?.Clause.Text);
        writer.WritePropertyName("citation");
        writer.WriteTexts(source.Citation.French, source.Citation.English);
        writer.WriteEndObject();
    }

    /// <summary>A text in both languages.</summary>
    internal static void WriteTexts(this Utf8JsonWriter writer, string french, string english)
    {
        writer.WriteStartObject();
        writer.WriteString("french", french);
        writer.WriteString("english", english);
        writer.WriteEndObject();
    }
}
