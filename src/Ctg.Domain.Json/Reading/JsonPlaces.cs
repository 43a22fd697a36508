using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ctg.Domain.Json.Reading;

/// <summary>JSON paths, and where they stand in a document.</summary>
internal static partial class JsonPlaces
{
    private const int LongestName = 64;
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>Adds a member to a path: after a dot when its name is plain, else quoted and, when long, cut.</summary>
    internal static void AppendMember(StringBuilder path, string name)
    {
        if (name.Length is > 0 and <= LongestName && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAnyExcept(PlainCharacters))
        {
            path.Append('.').Append(name);
        }
        else
        {
            // The cut must not part the two halves of a character: what is left could not be encoded.
            var end = name.Length > LongestName && char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName;
            var shown = name.Length <= LongestName ? name : string.Concat(name.AsSpan(0, end), "…");
            path.Append('[').Append(
                JsonEncodedText.Encode(shown, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString()
                    .Replace("'", "\\'", StringComparison.Ordinal).Insert(0, "'")).Append("']");
        }
    }

    /// <summary>The path of a place that the model names.</summary>
    internal static string OfPlace(string place) => place.Length == 0 ? "$" : $"$.{place}";

    /// <summary>A path with <c>[*]</c> in place of each index.</summary>
    internal static string OfAnyItem(string path) => AnyIndex().Replace(path, "[*]");

    /// <summary>Where the values of some paths begin; for a path that is not in the document, where its nearest ancestor does.</summary>
    internal static Dictionary<string, long> Offsets(ReadOnlySpan<byte> document, IReadOnlyCollection<string> paths)
    {
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        if (paths.Count == 0)
        {
            return found;
        }

        var wanted = new HashSet<string>(paths.SelectMany(Ancestors), StringComparer.Ordinal);
        var lookup = wanted.GetAlternateLookup<ReadOnlySpan<char>>();
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = ConventionJson.MaximumDepth });
        var path = new StringBuilder("$");
        var buffer = new char[256];

        // One entry a container: the path's length at it, and the index of its next item; -1 in an object.
        var containers = new Stack<(int Length, int Next)>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                containers.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                path.Length = containers.Peek().Length;
                AppendMember(path, NameOf(ref reader));
                continue;
            }

            if (containers.TryPeek(out var container) && container.Next >= 0)
            {
                path.Length = container.Length;
                path.Append('[').Append(container.Next).Append(']');
                containers.Pop();
                containers.Push((container.Length, container.Next + 1));
            }

            if (path.Length <= buffer.Length)
            {
                path.CopyTo(0, buffer, path.Length);
                if (lookup.TryGetValue(buffer.AsSpan(0, path.Length), out var known))
                {
                    found.TryAdd(known, reader.TokenStartIndex);
                }
            }

            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                containers.Push((path.Length, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }

        return paths.Distinct().ToDictionary(
            one => one, one => Ancestors(one).Where(found.ContainsKey).Select(known => found[known]).First());
    }

    /// <summary>A member's name; one that holds half of a surrogate pair is no name of the format, and is shown as it stands.</summary>
    internal static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    /// <summary>A path, then its ancestors up to the root.</summary>
    internal static IEnumerable<string> Ancestors(string path)
    {
        for (var end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            yield return path[..end];
        }
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex AnyIndex();
}
