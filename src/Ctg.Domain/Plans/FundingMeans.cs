namespace Ctg.Domain;

/// <summary>A means that the Caf may bring to an action (« moyen mobilisable »).</summary>
/// <remarks>A possibility, not a promise: the standard convention makes these subject to the Caf's own agreement with the State. Source: annex 3.</remarks>
public sealed record FundingMeans
{
    private FundingMeans(string title, MeansKind kind)
    {
        Title = title;
        Kind = kind;
    }

    /// <summary>The means, as a short noun phrase.</summary>
    public string Title { get; }

    /// <summary>Its kind.</summary>
    public MeansKind Kind { get; }

    /// <summary>Builds a means.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of means.</exception>
    /// <exception cref="ArgumentException">The title is blank or of several lines.</exception>
    public static FundingMeans Create(string title, MeansKind kind) => TryCreate(title, kind).OrThrow();

    /// <summary>Builds a means, or says why not.</summary>
    /// <param name="title">The means: one line, not blank.</param>
    /// <param name="kind">Its kind.</param>
    /// <returns>The means, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of means.</exception>
    public static Validated<FundingMeans> TryCreate(string title, MeansKind kind)
    {
        Checks.Defined(kind, nameof(kind));
        var checks = new Checks();
        checks.Text(title, "title");
        return checks.Build(() => new FundingMeans(title, kind));
    }

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
