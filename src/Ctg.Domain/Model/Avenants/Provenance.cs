namespace Ctg.Domain;

/// <summary>Where the value of a part comes from: the original text, an avenant, or a severance.</summary>
public sealed record Provenance
{
    private readonly BilingualText _name;

    internal Provenance(
        PartId part, BilingualText? name, ClauseId? clause, Avenant? avenant = null, Severance? severance = null, bool isEnded = false)
    {
        _name = name ?? part.Label;
        Part = part;
        Clause = clause;
        Avenant = avenant;
        Severance = severance;
        IsEnded = isEnded;
    }

    /// <summary>The address of the part.</summary>
    public PartId Part { get; }

    /// <summary>
    /// The clause: of the original text, the one that states the part, null where the model does not know it; of an avenant, the one that
    /// it changes; of a severance, the one that is void.
    /// </summary>
    public ClauseId? Clause { get; }

    /// <summary>The avenant that gave the part its value, or ended it; null when none did.</summary>
    public Avenant? Avenant { get; }

    /// <summary>The severance that gave the part its value, or ended it; null when none did.</summary>
    public Severance? Severance { get; }

    /// <summary>Whether the value is that of the original text.</summary>
    public bool IsOriginal => Avenant is null && Severance is null;

    /// <summary>Whether the part was ended, so that the text no longer has it.</summary>
    public bool IsEnded { get; }

    /// <summary>Where the value comes from, in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language) => Capital(Tell().In(language));

    /// <summary>Where the value comes from, in English.</summary>
    /// <returns>One sentence.</returns>
    public override string ToString() => In(Language.English);

    /// <summary>A sentence that begins with the name of a part, with its capital.</summary>
    internal static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private Sentence Tell() => this switch
    {
        { Avenant: { } avenant, IsEnded: true } => new(
            "{0} : suppression par l'avenant « {1} », signé {2}, en vigueur depuis le {3}, connu le {4} ({5}).",
            "{0}: removed from the text by the avenant '{1}', signed {2}, in force since {3}, known on {4} ({5}).",
            _name,
            avenant.Title,
            avenant.SignedOn,
            avenant.EffectiveOn,
            avenant.KnownOn,
            Cited(Clause!)),
        { Avenant: { } avenant } => new(
            "{0} : avenant « {1} », signé {2}, en vigueur depuis le {3}, connu le {4} ({5}).",
            "{0}: avenant '{1}', signed {2}, in force since {3}, known on {4} ({5}).",
            _name,
            avenant.Title,
            avenant.SignedOn,
            avenant.EffectiveOn,
            avenant.KnownOn,
            Cited(Clause!)),
        { Severance: { } severance } => new(
            "{0} : stipulation réputée non écrite depuis le {2} ({1}), ce qui est connu depuis le {3} ({4}).",
            "{0}: provision deemed unwritten since {2} ({1}), known on {3} ({4}).",
            _name,
            Cited(severance.Clause),
            severance.EffectiveOn,
            severance.KnownOn,
            severance.Reference),
        { Clause: { } clause } => new("{0} : texte d'origine ({1}).", "{0}: original text ({1}).", _name, Cited(clause)),
        _ => new("{0} : texte d'origine.", "{0}: original text.", _name),
    };

    private static BilingualText Cited(ClauseId clause) => new ClauseSource(clause).Citation;
}
