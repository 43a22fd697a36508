namespace Ctg.Domain.Indicators;

/// <summary>A record that has a later revision.</summary>
/// <param name="Status">The status.</param>
/// <param name="Recorded">When it was recorded, as an index among the store's moments.</param>
/// <param name="Revision">The revision.</param>
/// <param name="Components">The components.</param>
internal sealed record OlderRecord(byte Status, int Recorded, int Revision, long[] Components);
