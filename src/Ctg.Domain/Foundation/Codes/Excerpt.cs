namespace Ctg.Domain;

/// <summary>What an error quotes of a text that it does not understand.</summary>
internal static class Excerpt
{
    /// <summary>The text, or its first 80 characters followed by an ellipsis.</summary>
    internal static string Of(ReadOnlySpan<char> text) =>
        text.Length <= 80 ? text.ToString() : string.Concat(text[..(char.IsHighSurrogate(text[79]) ? 79 : 80)], "…");
}
