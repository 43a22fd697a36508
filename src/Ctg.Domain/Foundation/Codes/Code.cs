using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Ctg.Domain;

/// <summary>A value that is fully said by one short text: an identifier, a number of the document, a run of years.</summary>
/// <remarks>
/// Each code parses from and formats to its canonical <see cref="Text"/> through the framework's own interfaces, so that
/// web frameworks, configuration and command lines bind it as it is. Parsing is strict and ignores culture: no blanks are
/// trimmed, no case is folded. Codes are equal when their canonical texts are. A code's form is checked, not that what it
/// names exists.
/// </remarks>
/// <typeparam name="TSelf">The code's own type.</typeparam>
[TypeConverter(typeof(CodeTypeConverter))]
public abstract class Code<TSelf> : ISpanParsable<TSelf>, ISpanFormattable, IEquatable<TSelf>, IComparable<TSelf>, IComparable
    where TSelf : Code<TSelf>, ICode<TSelf>
{
    private protected Code(string text) => Text = text;

    /// <summary>The canonical text. Parsing it gives an equal code.</summary>
    public string Text { get; }

    /// <summary>Compares two codes by their canonical texts.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns>True when both texts are the same, or both are null.</returns>
    public static bool operator ==(Code<TSelf>? left, Code<TSelf>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two codes by their canonical texts.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns>True when the texts differ.</returns>
    public static bool operator !=(Code<TSelf>? left, Code<TSelf>? right) => !(left == right);

    /// <summary>Whether a code sorts before another.</summary>
    /// <param name="left">The first code; null sorts first.</param>
    /// <param name="right">The second code.</param>
    /// <returns>True when <paramref name="left"/> sorts strictly before <paramref name="right"/>.</returns>
    public static bool operator <(Code<TSelf>? left, Code<TSelf>? right) => Compare(left, right) < 0;

    /// <summary>Whether a code sorts before another or is equal to it.</summary>
    /// <param name="left">The first code; null sorts first.</param>
    /// <param name="right">The second code.</param>
    /// <returns>True when <paramref name="left"/> does not sort after <paramref name="right"/>.</returns>
    public static bool operator <=(Code<TSelf>? left, Code<TSelf>? right) => Compare(left, right) <= 0;

    /// <summary>Whether a code sorts after another.</summary>
    /// <param name="left">The first code; null sorts first.</param>
    /// <param name="right">The second code.</param>
    /// <returns>True when <paramref name="left"/> sorts strictly after <paramref name="right"/>.</returns>
    public static bool operator >(Code<TSelf>? left, Code<TSelf>? right) => Compare(left, right) > 0;

    /// <summary>Whether a code sorts after another or is equal to it.</summary>
    /// <param name="left">The first code; null sorts first.</param>
    /// <param name="right">The second code.</param>
    /// <returns>True when <paramref name="left"/> does not sort before <paramref name="right"/>.</returns>
    public static bool operator >=(Code<TSelf>? left, Code<TSelf>? right) => Compare(left, right) >= 0;

    /// <summary>Reads a code.</summary>
    /// <param name="s">The whole text: nothing is trimmed.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not such a code.</exception>
    public static TSelf Parse(ReadOnlySpan<char> s) =>
        TSelf.Read(s) ?? throw new FormatException($"'{Excerpt.Of(s)}' is not {TSelf.Expected}.");

    /// <summary>Reads a code.</summary>
    /// <param name="s">The whole text: nothing is trimmed.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a code.</exception>
    public static TSelf Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a code.</summary>
    /// <param name="s">The whole text: nothing is trimmed.</param>
    /// <param name="provider">Ignored: codes have one form in every culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not such a code.</exception>
    public static TSelf Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a code.</summary>
    /// <param name="s">The whole text: nothing is trimmed.</param>
    /// <param name="provider">Ignored: codes have one form in every culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a code.</exception>
    public static TSelf Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a code, or says that the text is not one.</summary>
    /// <param name="s">The whole text: nothing is trimmed.</param>
    /// <param name="result">The code, or null.</param>
    /// <returns>Whether the text is such a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out TSelf? result)
    {
        result = TSelf.Read(s);
        return result is not null;
    }

    /// <summary>Reads a code, or says that the text is not one.</summary>
    /// <param name="s">The whole text: nothing is trimmed. Null is not a code.</param>
    /// <param name="result">The code, or null.</param>
    /// <returns>Whether the text is such a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out TSelf? result)
    {
        result = s is null ? null : TSelf.Read(s);
        return result is not null;
    }

    /// <summary>Reads a code, or says that the text is not one.</summary>
    /// <param name="s">The whole text: nothing is trimmed.</param>
    /// <param name="provider">Ignored: codes have one form in every culture.</param>
    /// <param name="result">The code, or null.</param>
    /// <returns>Whether the text is such a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s, out result);

    /// <summary>Reads a code, or says that the text is not one.</summary>
    /// <param name="s">The whole text: nothing is trimmed. Null is not a code.</param>
    /// <param name="provider">Ignored: codes have one form in every culture.</param>
    /// <param name="result">The code, or null.</param>
    /// <returns>Whether the text is such a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>Orders codes: ordinally by <see cref="Text"/>, unless the type documents another order.</summary>
    /// <param name="other">The code to compare with; null sorts first.</param>
    /// <returns>A negative number, zero or a positive number, as this code sorts before, with or after the other.</returns>
    public virtual int CompareTo(TSelf? other) => other is null ? 1 : string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TSelf other => CompareTo(other),
        _ => throw new ArgumentException($"{typeof(TSelf).Name} compares with its own type only.", nameof(obj)),
    };

    /// <summary>The canonical text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public sealed override string ToString() => Text;

    /// <summary>The canonical text.</summary>
    /// <param name="format">Ignored: a code has one format.</param>
    /// <param name="formatProvider">Ignored: codes have one form in every culture.</param>
    /// <returns><see cref="Text"/>.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    /// <summary>Writes the canonical text into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The characters written; 0 when the span is too short.</param>
    /// <param name="format">Ignored: a code has one format.</param>
    /// <param name="provider">Ignored: codes have one form in every culture.</param>
    /// <returns>Whether the span was long enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var fits = Text.TryCopyTo(destination);
        charsWritten = fits ? Text.Length : 0;
        return fits;
    }

    private static int Compare(Code<TSelf>? left, Code<TSelf>? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo((TSelf?)right);
}
