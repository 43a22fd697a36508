using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Ctg.Domain.Json.Documents;
using Ctg.Domain.Json.Scalars;

namespace Ctg.Domain.Json.Tests.Schemas;

/// <summary>Makes the schema from the metadata by which documents are read, so that the two say the same.</summary>
/// <remarks>The platform's own exporter leaves out what a converter reads when it stands in a list or has a default.</remarks>
internal static class SchemaGenerator
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Generate()
    {
        var schema = Of(DocumentContext.Strict.Root, nullable: false);
        schema.Insert(0, "title", "ctg-convention/1");
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Of(JsonTypeInfo type, bool nullable, ICustomAttributeProvider? member = null)
    {
        var schema = ScalarFormat.Of(type.Type) is { } leaf ? OfLeaf(type.Type, leaf, nullable)
            : type.Kind == JsonTypeInfoKind.Enumerable ? OfList(type, nullable)
            : OfObject(type, nullable);
        if ((member ?? type.Type).GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute description])
        {
            schema.Insert(0, "description", description.Description);
        }

        return schema;
    }

    private static JsonObject OfObject(JsonTypeInfo type, bool nullable) => new()
    {
        ["type"] = Types("object", nullable),
        ["properties"] = new JsonObject(type.Properties.Select(property => KeyValuePair.Create(
            property.Name,
            (JsonNode?)Of(type.Options.GetTypeInfo(property.PropertyType), property.IsSetNullable, property.AttributeProvider)))),
        ["required"] =
            new JsonArray([.. type.Properties.Where(property => property.IsRequired).Select(property => (JsonNode)property.Name)]),
        ["additionalProperties"] = false,
    };

    private static JsonObject OfList(JsonTypeInfo type, bool nullable) => new()
    {
        ["type"] = Types("array", nullable),
        ["items"] = Of(type.Options.GetTypeInfo(type.ElementType!), nullable: false),
    };

    private static JsonObject OfLeaf(Type type, ScalarFormat leaf, bool nullable)
    {
        var name = (Nullable.GetUnderlyingType(type) ?? type) == typeof(int) ? "integer" : leaf.Kind switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            _ => "boolean",
        };
        var schema = new JsonObject { ["type"] = Types(name, nullable) };
        foreach (var (key, value) in leaf.Schema)
        {
            schema[key] = value!.DeepClone();
        }

        if (nullable && schema["enum"] is JsonArray words)
        {
            words.Add(null);
        }

        return schema;
    }

    private static JsonNode Types(string name, bool nullable) => nullable ? new JsonArray(name, "null") : name;
}
