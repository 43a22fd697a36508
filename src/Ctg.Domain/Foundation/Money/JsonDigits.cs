using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Ctg.Domain;

/// <summary>Reads a number of JSON by its digits: no binary fraction comes between, and nothing is rounded.</summary>
internal static class JsonDigits
{
    /// <summary>The most characters that a number has: a sign, 29 digits and a point.</summary>
    internal const int Longest = 31;

    /// <summary>The digits of a number; false for what is no number, or is longer.</summary>
    /// <param name="reader">The reader, at a value.</param>
    /// <param name="text">Where the characters go, <see cref="Longest"/> at most.</param>
    /// <param name="length">How many there are.</param>
    internal static bool TryRead(scoped ref Utf8JsonReader reader, scoped Span<char> text, out int length)
    {
        var size = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        length = 0;
        if (reader.TokenType != JsonTokenType.Number || size > Longest)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[Longest];
        if (reader.HasValueSequence)
        {
            reader.ValueSequence.CopyTo(bytes);
        }
        else
        {
            reader.ValueSpan.CopyTo(bytes);
        }

        length = Encoding.ASCII.GetChars(bytes[..(int)size], text);
        return true;
    }
}
