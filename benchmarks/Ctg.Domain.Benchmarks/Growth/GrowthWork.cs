namespace Ctg.Domain.Benchmarks.Growth;

/// <summary>What is measured: its result is kept alive until it has been.</summary>
/// <param name="Run">The work.</param>
/// <param name="Bytes">The size of the document that it reads; null where it reads none.</param>
internal sealed record GrowthWork(Func<object?> Run, int? Bytes = null);
