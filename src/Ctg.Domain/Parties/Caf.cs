namespace Ctg.Domain;

/// <summary>A family-benefits fund (« caisse d'allocations familiales », Caf) as a party.</summary>
public sealed record Caf : Party
{
    private Caf(PartyDetails details, DepartementCode departement)
        : base(details) => Departement = departement;

    /// <summary>The département that the Caf serves.</summary>
    public DepartementCode Departement { get; }

    /// <summary>Builds a Caf.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">A text is blank or of several lines.</exception>
    public static Caf Create(PartyDetails details, DepartementCode departement) => TryCreate(details, departement).OrThrow();

    /// <summary>Builds a Caf, or says why not.</summary>
    /// <param name="details">What every party states.</param>
    /// <param name="departement">The département that the Caf serves.</param>
    /// <returns>The party, or the violations <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    public static Validated<Caf> TryCreate(PartyDetails details, DepartementCode departement)
    {
        ArgumentNullException.ThrowIfNull(departement);
        return Build(details, valid => new Caf(valid, departement));
    }

    private protected override void IsOfThisAssembly()
    {
    }
}
