using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Ctg.Domain.Json.Documents;
using Ctg.Domain.Json.Leaves;

namespace Ctg.Domain.Json.Tests.Schemas;

/// <summary>Makes the schema from the metadata by which documents are read, so that the two say the same.</summary>
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
        var exported = DocumentContext.Strict.Root.GetJsonSchemaAsNode(
            new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform }).AsObject();
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "ctg-convention/1",
        };
        foreach (var (name, value) in exported)
        {
            schema[name] = value?.DeepClone();
        }

        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var schema = node is JsonObject given ? given : [];
        var type = context.TypeInfo.Type;
        var nullable = context.PropertyInfo?.IsSetNullable ?? false;
        if (Leaf.Of(type) is { } leaf)
        {
            schema = new JsonObject { ["type"] = TypeOf(type, leaf, nullable) };
            foreach (var (name, value) in leaf.Schema)
            {
                schema[name] = value!.DeepClone();
            }

            if (nullable && schema["enum"] is JsonArray words)
            {
                words.Add(null);
            }
        }
        else if (schema.ContainsKey("properties"))
        {
            schema["additionalProperties"] = false;
        }

        schema.Remove("default");
        var attributes = context.PropertyInfo is { } property ? property.AttributeProvider : type;
        if (attributes?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute description])
        {
            schema.Insert(0, "description", description.Description);
        }

        return schema;
    }

    private static JsonNode TypeOf(Type type, Leaf leaf, bool nullable)
    {
        var name = (Nullable.GetUnderlyingType(type) ?? type) == typeof(int) ? "integer" : leaf.Kind switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            _ => "boolean",
        };
        return nullable ? new JsonArray(name, "null") : name;
    }
}
