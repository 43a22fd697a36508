using System.ComponentModel;

namespace Ctg.Domain;

/// <summary>What a code says of its own syntax to <see cref="Code{TSelf}"/>.</summary>
/// <typeparam name="TSelf">The code's own type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICode<TSelf>
    where TSelf : class
{
    /// <summary>The form expected, in a few English words, for the messages of <see cref="FormatException"/>.</summary>
    static abstract string Expected { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The whole text: nothing is trimmed.</param>
    /// <returns>The code, or null when the text is not one.</returns>
    static abstract TSelf? Read(ReadOnlySpan<char> text);
}
