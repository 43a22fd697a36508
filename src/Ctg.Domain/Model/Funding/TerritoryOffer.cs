using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>What the structures of a territory offer in a year, over all services.</summary>
[DebuggerDisplay("{Year}: {Structures.Count}")]
public sealed record TerritoryOffer
{
    private TerritoryOffer(int year, ValueList<StructureOffer> structures)
    {
        Year = year;
        Structures = structures;
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The structures, each once, those of a service in one unit.</summary>
    public ValueList<StructureOffer> Structures { get; }

    /// <summary>Gathers a year's offers.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The territory's offer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structures"/> is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static TerritoryOffer Create(int year, ValueList<StructureOffer> structures) => TryCreate(year, structures).OrThrow();

    /// <summary>Gathers a year's offers, or says why not.</summary>
    /// <param name="year">The calendar year, 1000 to 9998.</param>
    /// <param name="structures">The offers, one at most of a structure, those of a service in one unit.</param>
    /// <returns>The territory's offer, or the violations <c>year-out-of-range</c>, <c>duplicate</c> and <c>units-differ</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structures"/> is null.</exception>
    public static Validated<TerritoryOffer> TryCreate(int year, ValueList<StructureOffer> structures)
    {
        ArgumentNullException.ThrowIfNull(structures);
        var checks = new Checks();
        checks.Year(year, "year");
        checks.Unique(structures, "structures", structure => structure.Structure, "structure");
        var units = new Dictionary<ServiceKind, QuantityUnit>();
        for (var i = 0; i < structures.Count && !checks.IsFull; i++)
        {
            var offer = structures[i];
            if (!units.TryAdd(offer.Service, offer.Units.Unit) && units[offer.Service] != offer.Units.Unit)
            {
                checks.Add(UnitsDiffer($"{Checks.At("structures", i)}.units", offer.Service, offer.Units.Unit, units[offer.Service]));
            }
        }

        return checks.Build(() => new TerritoryOffer(year, structures));
    }

    /// <summary>The offer of a structure.</summary>
    /// <param name="structure">The structure's key.</param>
    /// <returns>The offer; null when the year has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    public StructureOffer? Find(Id<Structure> structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return Structures.FirstOrDefault(offer => offer.Structure == structure);
    }

    /// <summary>The year and the structures, for logs.</summary>
    /// <returns>A text such as <c>2022: [coquelicot: 23 Places]</c>.</returns>
    public override string ToString() => $"{YearRun.Create(Year, Year)}: {Structures}";

    /// <summary>Two units for one service: what is counted in one cannot be added to what is counted in the other.</summary>
    internal static Violation UnitsDiffer(string place, ServiceKind service, QuantityUnit unit, QuantityUnit other) => new(
        "units-differ",
        place,
        new(
            "Le service {0} est compté en {1} et en {2} : l'unité doit être la même.",
            "The service {0} is counted in {1} and in {2}: the unit must be the same.",
            service.Label(),
            unit.Label(),
            other.Label()));
}
