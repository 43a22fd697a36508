using BenchmarkDotNet.Attributes;
using Ctg.Domain.Json;
using Ctg.Domain.Status;
using NodaTime;

namespace Ctg.Domain.Benchmarks.Conventions;

/// <summary>The standing of the real convention, without and with its text.</summary>
[MemoryDiagnoser]
public class StatusBenchmarks
{
    private static readonly LocalDate Day = new(2023, 6, 15);
    private readonly Convention _convention = ConventionJson.Read(RealConvention.Bytes()).OrThrow().Original;

    [Benchmark]
    public ConventionStatus StatusOn() => _convention.StatusOn(Day).Value;

    [Benchmark]
    public ConventionStatus StatusOn_Known() => _convention.StatusOn(Day, Day).Value;

    [Benchmark]
    public string StatusOn_Rendered() => _convention.StatusOn(Day).Render(Language.French);
}
