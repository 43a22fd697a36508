using System.Text;
using System.Text.Json;

namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>
/// One change to a document's text: which, where, with what. Places wrap around, so that every mutation fits every document.
/// </summary>
public sealed record Mutation(MutationKind Kind, int At, int With)
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.5", "1e999", "99999999999999999999", "\"\"", "\"x\"", "\"2022-02-30\"", "\"\\ud800\"", "[]", "[null]",
        "{}",
        "{\"a\":1,\"a\":2}", "\"caf\"", "\"1.1\"", "\"art-10\"", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    ];

    internal byte[] Apply(byte[] document)
    {
        if (document.Length == 0)
        {
            return document;
        }

        if (Kind is MutationKind.FlipBit or MutationKind.CutEnd or MutationKind.InsertByte)
        {
            var at = (int)((uint)At % (uint)document.Length);
            return Kind switch
            {
                MutationKind.FlipBit => [.. document[..at], (byte)(document[at] ^ (1 << (With & 7))), .. document[(at + 1)..]],
                MutationKind.InsertByte => [.. document[..at], (byte)(With & 0xFF), .. document[at..]],
                _ => document[..at],
            };
        }

        var parts = Parts(document);
        if (parts.Count == 0)
        {
            return document;
        }

        var part = parts[(int)((uint)At % (uint)parts.Count)];
        var other = parts[(int)((uint)With % (uint)parts.Count)];
        return Kind switch
        {
            MutationKind.Drop => Drop(document, part),
            MutationKind.Duplicate => [.. document[..part.End], (byte)',', .. document[part.Start..part.End], .. document[part.End..]],
            MutationKind.Retype => Replace(document, part, Encoding.UTF8.GetBytes(Values[(int)((uint)With % (uint)Values.Length)])),
            _ => Replace(document, part, document[other.Value..other.End]),
        };
    }

    private static byte[] Replace(byte[] document, Part part, byte[] value) =>
        [.. document[..part.Value], .. value, .. document[part.End..]];

    /// <summary>With the comma after it, or the one before it.</summary>
    private static byte[] Drop(byte[] document, Part part)
    {
        var (start, end) = (part.Start, part.End);
        var next = end;
        while (next < document.Length && char.IsWhiteSpace((char)document[next]))
        {
            next++;
        }

        if (next < document.Length && document[next] == ',')
        {
            end = next + 1;
        }
        else
        {
            var previous = start - 1;
            while (previous > 0 && char.IsWhiteSpace((char)document[previous]))
            {
                previous--;
            }

            start = previous >= 0 && document[previous] == ',' ? previous : start;
        }

        return [.. document[..start], .. document[end..]];
    }

    /// <summary>The members and items of the document, up to where it ceases to be JSON.</summary>
    private static List<Part> Parts(byte[] document)
    {
        var parts = new List<Part>();
        var open = new Stack<(int Start, int Value)>();
        var reader = new Utf8JsonReader(document);
        var name = -1;
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = start;
                        continue;
                    case JsonTokenType.StartArray or JsonTokenType.StartObject:
                        open.Push((name < 0 ? start : name, start));
                        break;
                    case JsonTokenType.EndArray or JsonTokenType.EndObject:
                        var opened = open.Pop();
                        parts.Add(new(opened.Start, opened.Value, (int)reader.BytesConsumed));
                        break;
                    default:
                        parts.Add(new(name < 0 ? start : name, start, (int)reader.BytesConsumed));
                        break;
                }

                name = -1;
            }
        }
        catch (JsonException)
        {
            // The parts found so far are enough to go on with.
        }

        return parts;
    }

    /// <summary>A member from its name, or an item; where its value begins; where it ends.</summary>
    private readonly record struct Part(int Start, int Value, int End);
}
