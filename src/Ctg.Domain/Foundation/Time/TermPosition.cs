namespace Ctg.Domain;

/// <summary>Where a day lies with respect to a term.</summary>
public enum TermPosition
{
    /// <summary>Before the first day.</summary>
    Before,

    /// <summary>From the first day to the last, both included.</summary>
    Within,

    /// <summary>After the last day.</summary>
    After,
}
