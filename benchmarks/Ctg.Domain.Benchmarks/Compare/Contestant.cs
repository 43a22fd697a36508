namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>One way to get one workload done.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Workload">What it does: contestants of one workload give equal totals.</param>
/// <param name="Run">One run, on one thread; null totals for a mere reading of memory.</param>
internal sealed record Contestant(string Name, string Workload, Func<Totals?> Run);
