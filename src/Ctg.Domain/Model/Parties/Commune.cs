namespace Ctg.Domain;

/// <summary>A commune as a party.</summary>
public sealed record Commune : LocalAuthority
{
    private Commune(PartyDetails details, CommuneCode code)
        : base(details) => Code = code;

    /// <summary>The INSEE code.</summary>
    public CommuneCode Code { get; }

    /// <summary>Builds a commune.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is blank or of several lines, or the joining day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static Commune Create(PartyDetails details, CommuneCode code) => TryCreate(details, code).OrThrow();

    /// <summary>Builds a commune, or says why not.</summary>
    /// <param name="details">What every party states.</param>
    /// <param name="code">The INSEE code.</param>
    /// <returns>The party, or the violations <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">The joining day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<Commune> TryCreate(PartyDetails details, CommuneCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Build(details, valid => new Commune(valid, code));
    }

    private protected override void IsOfThisAssembly()
    {
    }
}
