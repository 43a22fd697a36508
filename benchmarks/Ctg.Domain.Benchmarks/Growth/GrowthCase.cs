namespace Ctg.Domain.Benchmarks.Growth;

/// <summary>A piece of work whose cost is measured at several sizes.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Size">The smallest size.</param>
/// <param name="Prepare">Makes what the work needs at a size, and gives the work; its result is kept alive while it is measured.</param>
internal sealed record GrowthCase(string Name, int Size, Func<int, Func<object?>> Prepare);
