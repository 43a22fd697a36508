namespace Ctg.Domain;

/// <summary>That a commune belongs to a grouping of communes.</summary>
public sealed record CommuneMembership
{
    /// <summary>States a membership.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="epci">The SIREN of the grouping.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CommuneMembership(CommuneCode commune, Siren epci)
    {
        ArgumentNullException.ThrowIfNull(commune);
        ArgumentNullException.ThrowIfNull(epci);
        Commune = commune;
        Epci = epci;
    }

    /// <summary>The commune.</summary>
    public CommuneCode Commune { get; }

    /// <summary>The SIREN of the grouping.</summary>
    public Siren Epci { get; }

    /// <summary>The commune and the grouping.</summary>
    /// <returns>A text such as <c>45285 in 244500468</c>.</returns>
    public override string ToString() => $"{Commune} in {Epci}";
}
