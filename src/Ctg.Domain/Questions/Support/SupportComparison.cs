namespace Ctg.Domain.Support;

/// <summary>Whether a local authority keeps its support from one year to another, and what changed.</summary>
public sealed record SupportComparison
{
    internal SupportComparison(Euros before, Euros after, bool isKept, ValueList<SupportChange> changes)
    {
        Before = before;
        After = after;
        IsKept = isKept;
        Changes = changes;
    }

    /// <summary>The support of the first year, without that of structures that left with a change of competence.</summary>
    public Euros Before { get; }

    /// <summary>The support of the second year, without that of the same structures.</summary>
    public Euros After { get; }

    /// <summary>The second less the first.</summary>
    public Euros Difference => After - Before;

    /// <summary>
    /// Whether the support is kept as it is compared here: the second is at least the first, in current euros, however it is split. The
    /// reason records this interpretation.
    /// </summary>
    public bool IsKept { get; }

    /// <summary>Every structure of either year, those without change among them.</summary>
    public ValueList<SupportChange> Changes { get; }

    /// <summary>Both amounts, for logs.</summary>
    /// <returns>A text such as <c>120000.00 → 118000.00: not kept</c>.</returns>
    public override string ToString() => $"{Before} → {After}: {(IsKept ? "kept" : "not kept")}";
}
