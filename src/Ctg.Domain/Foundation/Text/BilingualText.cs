namespace Ctg.Domain;

/// <summary>A text in both languages.</summary>
public sealed record BilingualText : ILocalizable
{
    /// <summary>Pairs the two texts.</summary>
    /// <param name="french">The French text.</param>
    /// <param name="english">The English text.</param>
    /// <exception cref="ArgumentException">A text is null, empty or blank.</exception>
    public BilingualText(string french, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(french);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        French = french;
        English = english;
    }

    /// <summary>The French text.</summary>
    public string French { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language) => language switch
    {
        Language.French => French,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the library."),
    };

    /// <summary>Both texts, French first.</summary>
    /// <returns>A text such as <c>en vigueur / in force</c>.</returns>
    public override string ToString() => $"{French} / {English}";
}
