namespace Ctg.Domain;

/// <summary>The units in which services are sized or counted.</summary>
public enum QuantityUnit
{
    /// <summary>Places (EAJE).</summary>
    Places,

    /// <summary>Hours of attendance.</summary>
    Hours,

    /// <summary>Acts (« actes ») as the Caf counts them.</summary>
    Acts,

    /// <summary>Full-time equivalents (« ETP »: RPE, coordination).</summary>
    FullTimeEquivalents,

    /// <summary>Opening hours (LAEP, toy library).</summary>
    OpeningHours,

    /// <summary>Families or persons who received an aid.</summary>
    Beneficiaries,

    /// <summary>Projects or actions funded.</summary>
    Projects,

    /// <summary>Structures, where nothing finer is known of a service.</summary>
    Structures,
}
