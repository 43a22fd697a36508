namespace Ctg.Domain.Bonus;

/// <summary>A parameter's value on the day asked.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsStale">Whether its review is overdue.</param>
internal readonly record struct BaremeUse(decimal Value, bool IsStale);
