using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ctg.Domain.Json.Documents;
using Ctg.Domain.Json.Scalars;

namespace Ctg.Domain.Json.Reading;

/// <summary>
/// Finds every structural error of a document that cannot be read, and writes the document again with a stand-in for each
/// faulty value, so that the rest can be checked too.
/// </summary>
/// <remarks>
/// It walks the generated metadata that the serializer itself reads by, so that the two cannot disagree on what the format is.
/// </remarks>
internal sealed class DocumentInspector : IDisposable
{
    private readonly ReadOnlyMemory<byte> _document;
    private readonly int _maximumErrors;
    private readonly ArrayBufferWriter<byte> _repaired = new();
    private readonly Utf8JsonWriter _writer;
    private readonly StringBuilder _path = new("$");
    private readonly List<Finding> _findings = [];

    internal DocumentInspector(ReadOnlyMemory<byte> document, int maximumErrors)
    {
        _document = document;
        _maximumErrors = maximumErrors;
        _writer = new(_repaired);
    }

    /// <summary>The structural errors, in the order of the document.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The paths whose values were replaced.</summary>
    internal Placeholders Placeholders { get; } = new();

    /// <summary>The document with stand-ins; null when it is not JSON to its end, or has too many errors to go on.</summary>
    internal ReadOnlyMemory<byte>? Repaired { get; private set; }

    public void Dispose() => _writer.Dispose();

    internal void Run()
    {
        var reader = new Utf8JsonReader(_document.Span, new JsonReaderOptions { MaxDepth = ConventionJson.MaximumDepth });
        try
        {
            reader.Read();
            ReadValue(ref reader, DocumentContext.Strict.Root, nullable: false);
            reader.Read();
            _writer.Flush();
            Repaired = _repaired.WrittenMemory;
        }
        catch (JsonException) when (_findings.Count == _maximumErrors)
        {
            // The caller sees from their number that there may be more.
        }
        catch (JsonException e)
        {
            _findings.Add(Broken(OffsetOf(e)));
        }
    }

    private Finding Broken(long offset) => IsOneTooDeep(offset)
        ? new("document-too-deep", _path.ToString(), offset, new(
            "Le document est imbriqué sur plus de {0} niveaux.",
            "The document is nested more than {0} levels deep.",
            ConventionJson.MaximumDepth))
        : new("json-syntax", _path.ToString(), offset, _document.Span.TrimStart(" \t\r\n"u8).IsEmpty
            ? new("Le document est vide.", "The document is empty.")
            : new(
                "Le document n'est pas du JSON bien formé, à la colonne {0}.",
                "The document is not well-formed JSON, at column {0}.",
                ColumnOf(offset)));

    /// <summary>The place of a byte in its line, counted in characters from 1.</summary>
    private int ColumnOf(long offset)
    {
        var before = _document.Span[..(int)Math.Min(offset, _document.Length)];
        return Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
    }

    private void ReadValue(ref Utf8JsonReader reader, JsonTypeInfo type, bool nullable)
    {
        var leaf = ScalarFormat.Of(type.Type);
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (nullable)
            {
                _writer.WriteNullValue();
                return;
            }

            Replace(ref reader, type, "null-not-allowed", new("La valeur null n'est pas admise.", "The value null is not allowed."));
        }
        else if (leaf is not null)
        {
            ReadLeaf(ref reader, type, leaf);
        }
        else if (type.Kind == JsonTypeInfoKind.Object && reader.TokenType == JsonTokenType.StartObject)
        {
            ReadObject(ref reader, type);
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable && reader.TokenType == JsonTokenType.StartArray)
        {
            ReadArray(ref reader, type);
        }
        else
        {
            Replace(ref reader, type, "type-mismatch", type.Kind == JsonTypeInfoKind.Object
                ? new("Un objet est attendu.", "An object is expected.")
                : new("Un tableau est attendu.", "An array is expected."));
        }
    }

    private void ReadLeaf(ref Utf8JsonReader reader, JsonTypeInfo type, ScalarFormat leaf)
    {
        if (!IsOfKind(reader.TokenType, leaf.Kind))
        {
            Replace(ref reader, type, "type-mismatch", leaf.Kind switch
            {
                JsonValueKind.String => new("Un texte entre guillemets est attendu.", "A text in quotes is expected."),
                JsonValueKind.Number => new("Un nombre est attendu.", "A number is expected."),
                _ => new("true ou false est attendu.", "true or false is expected."),
            });
            return;
        }

        var raw = _document.Span[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];
        if (CanRead(raw, type))
        {
            _writer.WriteRawValue(raw, skipInputValidation: true);
        }
        else
        {
            Replace(ref reader, type, leaf.ErrorCode, new("Attendu : {0}.", "Expected: {0}.", leaf.Expected));
        }
    }

    private void ReadObject(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        var start = reader.TokenStartIndex;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var hasUnknown = false;
        _writer.WriteStartObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonPlaces.NameOf(ref reader);
            var nameStart = reader.TokenStartIndex;
            var member = type.Properties.FirstOrDefault(property => property.Name == name);
            var length = EnterMember(name);
            if (member is null)
            {
                hasUnknown = true;
                Add("member-unknown", nameStart, new(
                    "Ce membre est inconnu du format ; cet objet admet : {0}.",
                    "This member is unknown to the format; this object allows: {0}.",
                    type.Properties.Select(property => property.Name).JoinAsProse()));
                reader.Skip();
            }
            else if (!seen.Add(name))
            {
                Add("member-duplicate", nameStart, new("Ce membre figure déjà dans l'objet.", "This member is already in the object."));
                KeepDoubt(isLeaf: ScalarFormat.Of(member.PropertyType) is not null);
                reader.Skip();
            }
            else
            {
                _writer.WritePropertyName(name);
                reader.Read();
                ReadValue(ref reader, type.Options.GetTypeInfo(member.PropertyType), member.IsSetNullable);
            }

            _path.Length = length;
        }

        foreach (var member in type.Properties.Where(property => !seen.Contains(property.Name)))
        {
            var length = EnterMember(member.Name);
            if (member.IsRequired)
            {
                Add("member-missing", start, new("Le membre « {0} » manque.", "The member '{0}' is missing.", member.Name));
                _writer.WritePropertyName(member.Name);
                Placeholders.Add(_path.ToString());
                WriteStandIn(type.Options.GetTypeInfo(member.PropertyType));
            }
            else if (hasUnknown)
            {
                // The unknown member may be this one, misspelt.
                Placeholders.Add(_path.ToString());
            }

            _path.Length = length;
        }

        _writer.WriteEndObject();
    }

    /// <summary>Of a member that occurs twice, the first value is gone on with; which one was meant is not known.</summary>
    private void KeepDoubt(bool isLeaf)
    {
        if (isLeaf)
        {
            Placeholders.Add(_path.ToString());
        }
        else
        {
            Placeholders.AddDoubtful(_path.ToString());
        }
    }

    private void ReadArray(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        var element = type.Options.GetTypeInfo(type.ElementType!);
        _writer.WriteStartArray();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            var length = _path.Length;
            _path.Append('[').Append(i).Append(']');
            ReadValue(ref reader, element, nullable: false);
            _path.Length = length;
        }

        _writer.WriteEndArray();
    }

    private void Replace(ref Utf8JsonReader reader, JsonTypeInfo type, string code, Sentence message)
    {
        Add(code, reader.TokenStartIndex, message);
        reader.Skip();
        Placeholders.Add(_path.ToString());
        WriteStandIn(type);
    }

    private void WriteStandIn(JsonTypeInfo type)
    {
        if (ScalarFormat.Of(type.Type) is { } leaf)
        {
            _writer.WriteRawValue(leaf.Placeholder);
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            _writer.WriteStartArray();
            _writer.WriteEndArray();
        }
        else
        {
            _writer.WriteStartObject();
            foreach (var member in type.Properties.Where(property => property.IsRequired))
            {
                _writer.WritePropertyName(member.Name);
                WriteStandIn(type.Options.GetTypeInfo(member.PropertyType));
            }

            _writer.WriteEndObject();
        }
    }

    private void Add(string code, long offset, Sentence message)
    {
        _findings.Add(new(code, _path.ToString(), offset, message));
        if (_findings.Count == _maximumErrors)
        {
            throw new JsonException("The document has reached the maximum number of reported errors.");
        }
    }

    private int EnterMember(string name)
    {
        var length = _path.Length;
        JsonPlaces.AppendMember(_path, name);
        return length;
    }

    private static bool CanRead(ReadOnlySpan<byte> raw, JsonTypeInfo type)
    {
        try
        {
            return JsonSerializer.Deserialize(raw, type) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsOfKind(JsonTokenType token, JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => token == JsonTokenType.String,
        JsonValueKind.Number => token == JsonTokenType.Number,
        _ => token is JsonTokenType.True or JsonTokenType.False,
    };

    /// <summary>The reader refuses depth with the same exception as bad syntax: it stops at the bracket that is one too many.</summary>
    private bool IsOneTooDeep(long offset)
    {
        var reader = new Utf8JsonReader(_document.Span, new JsonReaderOptions { MaxDepth = ConventionJson.MaximumDepth + 1 });
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
            {
                if (reader.TokenStartIndex == offset)
                {
                    return reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
                }
            }
        }
        catch (JsonException)
        {
            // Bad syntax, then.
        }

        return false;
    }

    /// <summary>The exception tells a line and a byte on it, not an offset.</summary>
    private long OffsetOf(JsonException e)
    {
        var offset = 0;
        for (var line = 0L; line < (e.LineNumber ?? 0); line++)
        {
            offset += _document.Span[offset..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(offset + (e.BytePositionInLine ?? 0), _document.Length);
    }
}
