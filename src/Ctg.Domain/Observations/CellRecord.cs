using NodaTime;

namespace Ctg.Domain.Observations;

/// <summary>One record of one structure's figure for one period. The components beyond the first stand apart.</summary>
/// <param name="Value">The first component.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Revision">The revision.</param>
/// <param name="Status">The status; 0 where nothing is recorded.</param>
internal readonly record struct CellRecord(long Value, Instant RecordedAt, int Revision, byte Status);
