namespace Ctg.Domain;

/// <summary>A département (« conseil départemental ») as a party.</summary>
public sealed record Departement : LocalAuthority
{
    private Departement(PartyDetails details, DepartementCode code)
        : base(details) => Code = code;

    /// <summary>The INSEE code.</summary>
    public DepartementCode Code { get; }

    /// <summary>Builds a département.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">A text is blank or of several lines.</exception>
    public static Departement Create(PartyDetails details, DepartementCode code) => TryCreate(details, code).OrThrow();

    /// <summary>Builds a département, or says why not.</summary>
    /// <param name="details">What every party states.</param>
    /// <param name="code">The INSEE code.</param>
    /// <returns>The party, or the violations <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    public static Validated<Departement> TryCreate(PartyDetails details, DepartementCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Build(details, valid => new Departement(valid, code));
    }

    private protected override void IsOfThisAssembly()
    {
    }
}
