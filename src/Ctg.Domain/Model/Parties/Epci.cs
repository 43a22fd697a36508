namespace Ctg.Domain;

/// <summary>A grouping of communes (« établissement public de coopération intercommunale », EPCI) as a party.</summary>
public sealed record Epci : LocalAuthority
{
    private Epci(PartyDetails details)
        : base(details)
    {
    }

    /// <summary>Builds an EPCI.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is blank or of several lines, or the joining day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static Epci Create(PartyDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds an EPCI, or says why not.</summary>
    /// <param name="details">What every party states; its SIREN, when stated, identifies an EPCI.</param>
    /// <returns>The party, or the violations <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">The joining day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<Epci> TryCreate(PartyDetails details) => Build(details, valid => new Epci(valid));

    private protected override void IsOfThisAssembly()
    {
    }
}
