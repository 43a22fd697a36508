namespace Ctg.Domain;

/// <summary>A period and the columns that make it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Start">Its first column.</param>
/// <param name="End">The column after its last.</param>
/// <param name="IsPartial">Whether the term cuts days off it.</param>
/// <param name="HasOverhang">Whether a column has days outside the term.</param>
/// <param name="Days">Its days that are within the term.</param>
internal sealed record PeriodSpan(ObservedPeriod Period, int Start, int End, bool IsPartial, bool HasOverhang, int Days);
