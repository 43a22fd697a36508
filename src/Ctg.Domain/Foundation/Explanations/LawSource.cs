namespace Ctg.Domain;

/// <summary>A text of law or case law as the source of a rule, cited by its usual reference.</summary>
public sealed record LawSource : Source
{
    /// <summary>Cites a text.</summary>
    /// <param name="reference">The usual French reference, such as <c>code civil, art. 1113</c>; it is not translated.</param>
    /// <exception cref="ArgumentException"><paramref name="reference"/> is null, empty or blank.</exception>
    public LawSource(string reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        Reference = reference;
    }

    /// <summary>The usual French reference.</summary>
    public string Reference { get; }

    private protected override string Cite(Language language) => Reference;
}
