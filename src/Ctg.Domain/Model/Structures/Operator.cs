namespace Ctg.Domain;

/// <summary>Who runs a structure and is paid for it (« gestionnaire »).</summary>
public sealed record Operator
{
    private Operator(string name, Id<Party>? party, Siret? siret)
    {
        Name = name;
        Party = party;
        Siret = siret;
    }

    /// <summary>The operator's name.</summary>
    public string Name { get; }

    /// <summary>The party that is the operator; null when the operator is not a party.</summary>
    public Id<Party>? Party { get; }

    /// <summary>The establishment's SIRET; null when not stated.</summary>
    public Siret? Siret { get; }

    /// <summary>Builds an operator.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The operator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is blank or of several lines.</exception>
    public static Operator Create(string name, Id<Party>? party = null, Siret? siret = null) => TryCreate(name, party, siret).OrThrow();

    /// <summary>Builds an operator, or says why not.</summary>
    /// <param name="name">The operator's name: one line, not blank.</param>
    /// <param name="party">The party that is the operator; null when the operator is not a party.</param>
    /// <param name="siret">The establishment's SIRET; null when not stated.</param>
    /// <returns>The operator, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Validated<Operator> TryCreate(string name, Id<Party>? party = null, Siret? siret = null)
    {
        var checks = new Checks();
        checks.Text(name, "name");
        return checks.Build(() => new Operator(name, party, siret));
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
