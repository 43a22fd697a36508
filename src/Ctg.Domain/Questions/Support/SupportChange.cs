namespace Ctg.Domain.Support;

/// <summary>How a local authority's support to a structure changed from one year to another.</summary>
public sealed record SupportChange
{
    internal SupportChange(Id<Structure> structure, Euros? before, Euros? after, bool isTransferred)
    {
        Structure = structure;
        Before = before;
        After = after;
        IsTransferred = isTransferred;
    }

    /// <summary>The structure's key.</summary>
    public Id<Structure> Structure { get; }

    /// <summary>The amount of the first year; null when the structure was not supported.</summary>
    public Euros? Before { get; }

    /// <summary>The amount of the second year; null when the structure is not supported.</summary>
    public Euros? After { get; }

    /// <summary>Whether the structure left with a change of competence: it counts in neither year.</summary>
    public bool IsTransferred { get; }

    /// <summary>The second amount less the first, nothing counting as zero.</summary>
    public Euros Difference => (After ?? Euros.Zero) - (Before ?? Euros.Zero);

    /// <summary>The structure and both amounts, for logs.</summary>
    /// <returns>A text such as <c>coquelicot: 12000.00 → 11000.00</c>.</returns>
    public override string ToString() => $"{Structure}: {Before?.ToString() ?? "none"} → {After?.ToString() ?? "none"}";
}
