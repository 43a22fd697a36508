namespace Ctg.Domain.Benchmarks.Growth;

/// <summary>A piece of work whose cost is measured at several sizes.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Size">The smallest size.</param>
/// <param name="Prepare">Makes what the work needs at a size, and gives the work.</param>
/// <param name="Bound">What bounds the size, where the cost grows faster than it; null where it must not.</param>
internal sealed record GrowthCase(string Name, int Size, Func<int, GrowthWork> Prepare, string? Bound = null);
