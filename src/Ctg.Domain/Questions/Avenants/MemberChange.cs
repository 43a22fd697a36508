namespace Ctg.Domain.Avenants;

/// <summary>A member of a part whose value differs between two texts.</summary>
public sealed record MemberChange
{
    internal MemberChange(BilingualText member, BilingualText? before, BilingualText? after)
    {
        Member = member;
        Before = before;
        After = after;
    }

    /// <summary>The member's name.</summary>
    public BilingualText Member { get; }

    /// <summary>What it was, in words; null where it had no value.</summary>
    public BilingualText? Before { get; }

    /// <summary>What it is, in words; null where it has no value.</summary>
    public BilingualText? After { get; }

    /// <summary>The member with both values, in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>
    /// The new value alone where there was none; else a text such as <c>last day: 31 December 2025 → 31 December 2026</c>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language)
    {
        var colon = language == Language.French ? " :" : ":";
        return Before is null
            ? $"{Member.In(language)}{colon} {After?.In(language) ?? "–"}"
            : $"{Member.In(language)}{colon} {Before.In(language)} → {After?.In(language) ?? "–"}";
    }

    /// <summary>The member with both values, in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => In(Language.English);
}
