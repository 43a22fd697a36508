namespace Ctg.Domain.Indicators;

/// <summary>Why a cell is not published. It is for who makes the table: a published table shows one mark for all reasons.</summary>
public enum SuppressionReason
{
    /// <summary>Too few structures contribute.</summary>
    FewStructures = 1,

    /// <summary>The count, or the numerator of a ratio, is small and not zero.</summary>
    SmallCount,

    /// <summary>What is missing to the whole of a ratio is small and not zero.</summary>
    SmallComplement,

    /// <summary>One structure makes up too much of it.</summary>
    Dominance,

    /// <summary>It would give away another one, by subtraction.</summary>
    Secondary,
}
