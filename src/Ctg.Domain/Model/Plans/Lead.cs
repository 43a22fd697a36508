namespace Ctg.Domain;

/// <summary>Who leads an action (« porteur de l'action »): a department or a role of a party, never a person.</summary>
public sealed record Lead
{
    private Lead(Id<Party> party, string name)
    {
        Party = party;
        Name = name;
    }

    /// <summary>The party that the department belongs to.</summary>
    public Id<Party> Party { get; }

    /// <summary>The department or role.</summary>
    public string Name { get; }

    /// <summary>Builds a lead.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The lead.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is blank or of several lines.</exception>
    public static Lead Create(Id<Party> party, string name) => TryCreate(party, name).OrThrow();

    /// <summary>Builds a lead, or says why not.</summary>
    /// <param name="party">The party that the department belongs to.</param>
    /// <param name="name">The department or role: one line, not blank.</param>
    /// <returns>The lead, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Validated<Lead> TryCreate(Id<Party> party, string name)
    {
        ArgumentNullException.ThrowIfNull(party);
        var checks = new Checks();
        checks.Text(name, "name");
        return checks.Build(() => new Lead(party, name));
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
