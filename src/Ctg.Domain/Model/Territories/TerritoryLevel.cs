namespace Ctg.Domain;

/// <summary>The levels at which structures are brought together, the smallest first.</summary>
public enum TerritoryLevel
{
    /// <summary>One structure alone.</summary>
    Structure,

    /// <summary>A commune.</summary>
    Commune,

    /// <summary>
    /// A grouping of communes (« EPCI à fiscalité propre », one at most a commune). It may have communes in several départements.
    /// </summary>
    Epci,

    /// <summary>A département.</summary>
    Departement,

    /// <summary>The country as a whole, its overseas départements included.</summary>
    Country,
}
