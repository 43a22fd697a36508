namespace Ctg.Domain.Observations;

/// <summary>A record that has a later revision, with all its components.</summary>
/// <param name="Record">The record.</param>
/// <param name="Components">The components, the first among them.</param>
internal sealed record OlderRecord(CellRecord Record, long[] Components);
