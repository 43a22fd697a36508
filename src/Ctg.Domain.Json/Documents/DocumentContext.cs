using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ctg.Domain.Json.Scalars;

namespace Ctg.Domain.Json.Documents;

/// <summary>The generated metadata of the document, with the strict options that the format asks for.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ConventionDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext
{
    internal static DocumentContext Strict { get; } = new(CreateOptions());

    internal JsonTypeInfo<ConventionDocument> Root => (JsonTypeInfo<ConventionDocument>)Options.GetTypeInfo(typeof(ConventionDocument));

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            MaxDepth = ConventionJson.MaximumDepth,
            WriteIndented = true,
            NewLine = "\n",

            // A file of its own, never a fragment of a page: accents and apostrophes stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var leaf in ScalarFormat.All)
        {
            options.Converters.Add(leaf.Converter!);
        }

        return options;
    }
}
