using NodaTime;

namespace Ctg.Domain;

/// <summary>Where a structure is located, what it offers, and from when to when it is open.</summary>
public sealed record StructureSite
{
    private readonly StructureSiteDetails _details;

    private StructureSite(StructureSiteDetails details) => _details = details;

    /// <summary>The structure's key.</summary>
    public Id<Structure> Structure => _details.Structure;

    /// <summary>The service.</summary>
    public ServiceKind Service => _details.Service;

    /// <summary>The commune in which it is located.</summary>
    public CommuneCode Commune => _details.Commune;

    /// <summary>The first day on which it is open, included; null when it was open before anything asked about.</summary>
    public LocalDate? FirstDay => _details.FirstDay;

    /// <summary>The last day on which it is open, included; null while it stays open.</summary>
    public LocalDate? LastDay => _details.LastDay;

    /// <summary>Builds a site.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The site.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <see cref="StructureSiteDetails.Service"/> is not a service, or a day is before the year 1.
    /// </exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or the last comes before the first.</exception>
    public static StructureSite Create(StructureSiteDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a site, or says why not.</summary>
    /// <param name="details">What a site states.</param>
    /// <returns>The site, or the violation <c>days-out-of-order</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <see cref="StructureSiteDetails.Service"/> is not a service, or a day is before the year 1.
    /// </exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static Validated<StructureSite> TryCreate(StructureSiteDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Structure);
        ArgumentNullException.ThrowIfNull(details.Commune);
        Checks.Defined(details.Service, nameof(details));
        if (details.FirstDay is { } first)
        {
            Checks.StatedDay(first, nameof(details));
        }

        if (details.LastDay is { } last)
        {
            Checks.StatedDay(last, nameof(details));
        }

        var checks = new Checks();
        checks.InOrder(details.FirstDay, "firstDay", details.LastDay, "lastDay");
        return checks.Build(() => new StructureSite(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public StructureSiteDetails ToDetails() => _details;

    /// <summary>Whether the structure is open on one day at least of an interval, both ends included.</summary>
    internal bool IsOpenWithin(LocalDate first, LocalDate last) =>
        (FirstDay is not { } from || from <= last) && (LastDay is not { } to || to >= first);

    /// <summary>The structure and its commune.</summary>
    /// <returns>A text such as <c>coquelicot (Eaje, 45285)</c>.</returns>
    public override string ToString() => _details.ToString();
}
