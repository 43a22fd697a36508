namespace Ctg.Domain;

/// <summary>The wider territories with which the diagnostic compares the convention's own.</summary>
public enum ComparatorTerritory
{
    /// <summary>The grouping of communes (« métropole », EPCI).</summary>
    Epci,

    /// <summary>The département.</summary>
    Departement,

    /// <summary>The country.</summary>
    Country,
}
