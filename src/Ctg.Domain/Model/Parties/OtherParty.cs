namespace Ctg.Domain;

/// <summary>A party that is neither a Caf nor a local authority: an MSA, a CPAM, another body.</summary>
public sealed record OtherParty : Party
{
    private OtherParty(PartyDetails details, OtherBody body)
        : base(details) => Body = body;

    /// <summary>The kind of body.</summary>
    public OtherBody Body { get; }

    /// <summary>Builds a party.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is blank or of several lines, the kind of body is not one, or the joining day is not of the ISO calendar or before the year
    /// 1.
    /// </exception>
    public static OtherParty Create(PartyDetails details, OtherBody body) => TryCreate(details, body).OrThrow();

    /// <summary>Builds a party, or says why not.</summary>
    /// <param name="details">What every party states.</param>
    /// <param name="body">The kind of body.</param>
    /// <returns>The party, or the violations <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="body"/> is not a kind of body.</exception>
    /// <exception cref="ArgumentException">The joining day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<OtherParty> TryCreate(PartyDetails details, OtherBody body)
    {
        Checks.Defined(body, nameof(body));
        return Build(details, valid => new OtherParty(valid, body));
    }

    private protected override void IsOfThisAssembly()
    {
    }
}
