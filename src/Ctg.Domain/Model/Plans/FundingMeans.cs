namespace Ctg.Domain;

/// <summary>A means that a party may bring to an action (« moyen mobilisable »).</summary>
/// <remarks>
/// A possibility, not a promise: the standard convention makes those of the Caf subject to its own agreement with the State. Source: annex
/// 3.
/// </remarks>
public sealed record FundingMeans
{
    private FundingMeans(string title, MeansKind kind, Id<Party>? party, string? condition)
    {
        Title = title;
        Kind = kind;
        Party = party;
        Condition = condition;
    }

    /// <summary>The means, as a short noun phrase.</summary>
    public string Title { get; }

    /// <summary>Its kind.</summary>
    public MeansKind Kind { get; }

    /// <summary>The key of the party that may bring it; null when not stated.</summary>
    public Id<Party>? Party { get; }

    /// <summary>
    /// What it is subject to (« sous réserve de »), as a short noun phrase; null when the document makes it subject to nothing.
    /// </summary>
    public string? Condition { get; }

    /// <summary>Builds a means.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of means.</exception>
    /// <exception cref="ArgumentException">A text is blank or of several lines.</exception>
    public static FundingMeans Create(string title, MeansKind kind, Id<Party>? party = null, string? condition = null) =>
        TryCreate(title, kind, party, condition).OrThrow();

    /// <summary>Builds a means, or says why not.</summary>
    /// <param name="title">The means: one line, not blank.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="party">The key of the party that may bring it; null when not stated.</param>
    /// <param name="condition">What it is subject to: one line; null when it is subject to nothing.</param>
    /// <returns>The means, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of means.</exception>
    public static Validated<FundingMeans> TryCreate(string title, MeansKind kind, Id<Party>? party = null, string? condition = null)
    {
        Checks.Defined(kind, nameof(kind));
        var checks = new Checks();
        checks.Text(title, "title");
        checks.OptionalText(condition, "condition");
        return checks.Build(() => new FundingMeans(title, kind, party, condition));
    }

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
