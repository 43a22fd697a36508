namespace Ctg.Domain;

/// <summary>Where the plan states the years of an action.</summary>
/// <remarks>Source: annex 3 of the standard convention, its table and its sheets.</remarks>
public enum ActionYearsOrigin
{
    /// <summary>Nowhere.</summary>
    NotStated,

    /// <summary>In the action's own row of the table (« calendrier »).</summary>
    Table,

    /// <summary>In a sheet that covers the action (« échéances de réalisation »), its own row being blank.</summary>
    Sheet,
}
