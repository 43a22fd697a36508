namespace Ctg.Domain;

/// <summary>The key of a thing within one convention: a structure, an indicator, a party, a figure.</summary>
/// <remarks>
/// Lower-case ASCII letters and digits in words parted by single hyphens, 64 characters at most:
/// <c>eaje-creche-familiale</c>. It is stable over the convention's life and unique among the things of its type.
/// </remarks>
/// <typeparam name="T">What it is a key of: keys of different things cannot be mixed up.</typeparam>
public sealed class Id<T> : Code<Id<T>>, ICode<Id<T>>
{
    private Id(string text)
        : base(text)
    {
    }

    /// <inheritdoc/>
    static string ICode<Id<T>>.Expected => "a key such as creche-familiale: lower-case words separated by hyphens, 64 characters at most";

    /// <inheritdoc/>
    static Id<T>? ICode<Id<T>>.Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 64)
        {
            return null;
        }

        var previous = '-';
        foreach (var c in text)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (c == '-' && previous != '-')))
            {
                return null;
            }

            previous = c;
        }

        return previous == '-' ? null : new(text.ToString());
    }
}
