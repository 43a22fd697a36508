namespace Ctg.Domain;

/// <summary>How long a period of observation or of presentation is.</summary>
public enum TimeGrain
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar quarter, from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A school year (« année scolaire »), presumed to run from 1 September to 31 August.</summary>
    SchoolYear,

    /// <summary>A term as a whole: the months from that of its first day to that of its last.</summary>
    Term,
}
