namespace Ctg.Domain.Audit;

/// <summary>Something that is wrong with a document, or worth knowing of it.</summary>
public sealed record Finding
{
    internal Finding(string code, Severity severity, string place, ClauseSource? source, BilingualText message)
    {
        Code = code;
        Severity = severity;
        Place = place;
        Source = source;
        Message = message;
    }

    /// <summary>The code of the check that found it, the same in all versions of the library.</summary>
    public string Code { get; }

    /// <summary>How grave it is.</summary>
    public Severity Severity { get; }

    /// <summary>
    /// Where: the address of a part such as <c>action/3.1</c>; of a document that cannot be read, the line and the path; empty for the
    /// whole.
    /// </summary>
    public string Place { get; }

    /// <summary>The clause of the document that it is about, as avenants amend it; null where the document does not name it.</summary>
    public ClauseSource? Source { get; }

    /// <summary>What is wrong, in both languages.</summary>
    public BilingualText Message { get; }

    /// <summary>The finding in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line: code, place, message, and the clause where it is known.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language)
    {
        var clause = Source is null ? "" : $" [{Source.CitationIn(language)}]";
        return $"{Code}{(Place.Length == 0 ? "" : $" ({Place})")}{(language == Language.French ? " :" : ":")} "
            + $"{Message.In(language)}{clause}";
    }

    /// <summary>The finding in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => In(Language.English);
}
