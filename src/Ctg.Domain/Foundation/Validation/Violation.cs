namespace Ctg.Domain;

/// <summary>A reason why a value cannot be built: a broken invariant, with its code and its place.</summary>
public sealed class Violation
{
    internal Violation(string code, string place, Sentence message, params ReadOnlySpan<string> involves)
    {
        Code = code;
        Place = place;
        Message = message;
        Involves = involves.IsEmpty ? [place] : ValueList.Create(involves);
    }

    /// <summary>The stable code of the invariant, such as <c>term-reversed</c>.</summary>
    public string Code { get; }

    /// <summary>
    /// Where, relative to the value to be built: members in camel case, as in the JSON format, such as
    /// <c>parties[1].id</c>. Empty for the value as a whole.
    /// </summary>
    public string Place { get; }

    /// <summary>What is wrong, in both languages.</summary>
    public Sentence Message { get; }

    /// <summary>
    /// The places whose values take part, <see cref="Place"/> or parts of it among them; <c>[*]</c> stands for every item of
    /// a list. Where one of them is itself in error, this violation may be no more than a consequence.
    /// </summary>
    public ValueList<string> Involves { get; }

    /// <summary>What is wrong, in a language: the sentence of <see cref="Message"/>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language) => Message.In(language);

    /// <summary>The same violation seen from a containing value.</summary>
    /// <param name="prefix">The place of the value within the containing one, such as <c>parties[1]</c>.</param>
    internal Violation Within(string prefix) =>
        new(Code, Join(prefix, Place), Message, Involves.Select(place => Join(prefix, place)).ToArray());

    /// <summary>The code, the place and the English message, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        Place.Length == 0 ? $"{Code}: {Message.In(Language.English)}" : $"{Code} at {Place}: {Message.In(Language.English)}";

    private static string Join(string prefix, string place) =>
        place is "" or ['[', ..] || prefix.Length == 0 ? prefix + place : $"{prefix}.{place}";
}
