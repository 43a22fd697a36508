namespace Ctg.Domain;

/// <summary>A family-benefits fund (« caisse d'allocations familiales », Caf) as a party.</summary>
public sealed record Caf : Party
{
    private Caf(PartyDetails details, DepartementCode departement)
        : base(details) => Departement = departement;

    /// <summary>The département that the Caf serves; 971 for the Caf de la Guadeloupe, which also serves Saint-Martin.</summary>
    public DepartementCode Departement { get; }

    /// <summary>Builds a Caf.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">
    /// An invariant is broken (see <see cref="TryCreate"/>), or the joining day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static Caf Create(PartyDetails details, DepartementCode departement) => TryCreate(details, departement).OrThrow();

    /// <summary>Builds a Caf, or says why not.</summary>
    /// <param name="details">What every party states.</param>
    /// <param name="departement">The département that the Caf serves.</param>
    /// <returns>
    /// The party, or the violations <c>text-invalid</c> and <c>departement-not-territory</c> (the code of a body: no Caf serves <c>69M</c>
    /// or
    /// <c>6AE</c>).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentException">The joining day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<Caf> TryCreate(PartyDetails details, DepartementCode departement)
    {
        ArgumentNullException.ThrowIfNull(departement);
        return Build(details, valid => new Caf(valid, departement), checks => checks.That(
            departement.IsTerritory, "departement-not-territory", "departement", () => new Sentence(
                "« {0} » est le code d'une collectivité : pour une Caf, le code attendu est celui du département, tel que 67 ou 69.",
                "'{0}' is the code of a local authority: the code of a Caf's département is expected, such as 67 or 69.",
                departement)));
    }

    private protected override void IsOfThisAssembly()
    {
    }
}
