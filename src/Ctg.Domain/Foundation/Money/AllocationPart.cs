namespace Ctg.Domain;

/// <summary>What the method makes of one weight.</summary>
/// <param name="Floor">The quota without its part of a cent.</param>
/// <param name="Share">The floor, or a cent more.</param>
/// <param name="Rank">The rank of the part cut off, from 1.</param>
internal readonly record struct AllocationPart(Euros Floor, Euros Share, int Rank);
