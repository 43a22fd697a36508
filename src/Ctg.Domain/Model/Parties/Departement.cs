namespace Ctg.Domain;

/// <summary>A département (« conseil départemental »), or a body with its powers, as a party.</summary>
/// <remarks>
/// The métropole de Lyon (<c>69M</c>), the Collectivité européenne d'Alsace (<c>6AE</c>) and the collectivité of Saint-Martin (<c>978</c>)
/// are
/// such bodies.
/// </remarks>
public sealed record Departement : LocalAuthority
{
    private Departement(PartyDetails details, DepartementCode code)
        : base(details) => Code = code;

    /// <summary>The code of the département or of the body.</summary>
    public DepartementCode Code { get; }

    /// <summary>Builds a département.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is blank or of several lines, or the joining day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static Departement Create(PartyDetails details, DepartementCode code) => TryCreate(details, code).OrThrow();

    /// <summary>Builds a département, or says why not.</summary>
    /// <param name="details">What every party states.</param>
    /// <param name="code">The code of the département or of the body.</param>
    /// <returns>The party, or the violations <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">The joining day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<Departement> TryCreate(PartyDetails details, DepartementCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Build(details, valid => new Departement(valid, code));
    }

    private protected override void IsOfThisAssembly()
    {
    }
}
