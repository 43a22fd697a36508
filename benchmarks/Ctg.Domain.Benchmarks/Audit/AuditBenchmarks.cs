using BenchmarkDotNet.Attributes;
using Ctg.Domain.Audit;
using Ctg.Domain.Json;
using NodaTime;

namespace Ctg.Domain.Benchmarks.Audit;

/// <summary>Every check on the real convention, and on its document, which is read first.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private static readonly LocalDate On = new(2022, 6, 1);
    private readonly byte[] _document = RealConvention.Bytes();
    private readonly ConventionHistory _history = ConventionJson.Read(RealConvention.Bytes()).History!;

    [Benchmark]
    public AuditReport Convention() => ConventionAudit.Run(AuditSubject.Create(_history, On), AuditSettings.Default);

    [Benchmark]
    public AuditReport Document() => DocumentAudit.Run(ConventionJson.Read(_document), On, AuditSettings.Default);
}
