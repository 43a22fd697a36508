namespace Ctg.Domain;

/// <summary>What a count over a period may become over a longer one.</summary>
public enum FlowOverTime
{
    /// <summary>The counts are added: contacts, acts, hours.</summary>
    Sum = 1,

    /// <summary>They are not: one person counted in two months would count twice.</summary>
    None,
}
