namespace Ctg.Domain;

/// <summary>What becomes of a day that is no working day: a Saturday, a Sunday or a public holiday.</summary>
public enum WorkingDayPolicy
{
    /// <summary>It stands.</summary>
    None,

    /// <summary>
    /// The next working day takes its place (code de procédure civile, art. 642; Cass. 3e civ. 17 July 1996, n° 94-18.406).
    /// </summary>
    Forward,

    /// <summary>The last working day before it takes its place: who must act by then does so while offices are open.</summary>
    Backward,
}
