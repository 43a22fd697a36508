namespace Ctg.Domain.Audit;

/// <summary>What a check could not decide, since the document or the caller does not say enough.</summary>
public sealed record UndecidedCheck
{
    internal UndecidedCheck(string code, string place, BilingualText reason)
    {
        Code = code;
        Place = place;
        Reason = reason;
    }

    /// <summary>The code of the check.</summary>
    public string Code { get; }

    /// <summary>Where: the address of a part; empty for the whole.</summary>
    public string Place { get; }

    /// <summary>What is needed to decide, in both languages.</summary>
    public BilingualText Reason { get; }

    /// <summary>What is not decided, in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line: code, place and reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language) =>
        $"{Code}{(Place.Length == 0 ? "" : $" ({Place})")}{(language == Language.French ? " :" : ":")} {Reason.In(language)}";

    /// <summary>What is not decided, in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => In(Language.English);
}
