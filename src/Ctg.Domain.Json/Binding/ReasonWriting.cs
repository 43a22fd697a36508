using System.Text.Json;

namespace Ctg.Domain.Json.Binding;

/// <summary>What the JSON of answers is made of.</summary>
internal static class ReasonWriting
{
    /// <summary>A source: its clause, null for a text of law, and how it is cited.</summary>
    internal static void WriteSource(this Utf8JsonWriter writer, Source source)
    {
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
