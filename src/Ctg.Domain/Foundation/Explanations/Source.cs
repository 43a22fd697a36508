namespace Ctg.Domain;

/// <summary>
/// Where a rule is stated: a clause of the convention (<see cref="ClauseSource"/>) or a text of law (<see cref="LawSource"/>).
/// </summary>
public abstract record Source
{
    private protected Source()
    {
    }

    /// <summary>
    /// How the source is cited in both languages: a clause as <c>article 12, alinéa 3</c> in French and <c>article 12, paragraph 3</c> in
    /// English, with the avenant that changed it.
    /// </summary>
    public BilingualText Citation => new(CitationIn(Language.French), CitationIn(Language.English));

    /// <summary>The citation in English.</summary>
    /// <returns>A text such as <c>article 10</c>.</returns>
    public sealed override string ToString() => CitationIn(Language.English);

    /// <summary>How the source is cited in one language.</summary>
    internal string CitationIn(Language language) => Cite(language);

    /// <summary>The citation of a kind of source. No type of another assembly can implement it: the hierarchy is closed.</summary>
    private protected abstract string Cite(Language language);
}
