using NodaTime;

namespace Ctg.Domain;

/// <summary>Where a structure is located, what it offers, and from when to when it is open.</summary>
public sealed record StructureSite
{
    private StructureSite(Id<Structure> structure, ServiceKind service, CommuneCode commune, LocalDate? firstDay, LocalDate? lastDay)
    {
        Structure = structure;
        Service = service;
        Commune = commune;
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The structure's key.</summary>
    public Id<Structure> Structure { get; }

    /// <summary>The service.</summary>
    public ServiceKind Service { get; }

    /// <summary>The commune in which it is located.</summary>
    public CommuneCode Commune { get; }

    /// <summary>The first day on which it is open, included; null when it was open before anything asked about.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day on which it is open, included; null while it stays open.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Builds a site.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The site.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> or <paramref name="commune"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is not a service, or a day is before the year 1.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or the last comes before the first.</exception>
    public static StructureSite Create(
        Id<Structure> structure, ServiceKind service, CommuneCode commune, LocalDate? firstDay = null, LocalDate? lastDay = null) =>
        TryCreate(structure, service, commune, firstDay, lastDay).OrThrow();

    /// <summary>Builds a site, or says why not.</summary>
    /// <param name="structure">The structure's key.</param>
    /// <param name="service">The service.</param>
    /// <param name="commune">The commune in which it is located.</param>
    /// <param name="firstDay">The first day on which it is open, included; null when it was open before anything asked about.</param>
    /// <param name="lastDay">The last day on which it is open, included; null while it stays open.</param>
    /// <returns>The site, or the violation <c>days-out-of-order</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> or <paramref name="commune"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is not a service, or a day is before the year 1.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static Validated<StructureSite> TryCreate(
        Id<Structure> structure, ServiceKind service, CommuneCode commune, LocalDate? firstDay = null, LocalDate? lastDay = null)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(commune);
        Checks.Defined(service, nameof(service));
        if (firstDay is { } first)
        {
            Checks.StatedDay(first, nameof(firstDay));
        }

        if (lastDay is { } last)
        {
            Checks.StatedDay(last, nameof(lastDay));
        }

        var checks = new Checks();
        checks.InOrder(firstDay, "firstDay", lastDay, "lastDay");
        return checks.Build(() => new StructureSite(structure, service, commune, firstDay, lastDay));
    }

    /// <summary>Whether the structure is open on one day at least of an interval, both ends included.</summary>
    internal bool IsOpenWithin(LocalDate first, LocalDate last) => (FirstDay is not { } from || from <= last) && (LastDay is not { } to || to >= first);

    /// <summary>The structure and its commune.</summary>
    /// <returns>A text such as <c>coquelicot (Eaje, 45285)</c>.</returns>
    public override string ToString() => $"{Structure} ({Service}, {Commune})";
}
