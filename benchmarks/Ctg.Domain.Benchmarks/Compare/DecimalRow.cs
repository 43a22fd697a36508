using Ctg.Domain.Indicators;

namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>A row as most applications hold it: its group, its value as a decimal, its status.</summary>
/// <param name="Group">The territory and the month.</param>
/// <param name="Value">The value.</param>
/// <param name="Status">The status.</param>
internal readonly record struct DecimalRow(int Group, decimal Value, ObservationStatus Status);
