using BenchmarkDotNet.Attributes;
using Ctg.Domain.Json;
using Ctg.Domain.Obligations;
using NodaTime;

namespace Ctg.Domain.Benchmarks.Obligations;

/// <summary>All that is due under the real convention over its term, each item with its reason.</summary>
[MemoryDiagnoser]
public class ScheduleBenchmarks
{
    private static readonly DateInterval Period = new(new(2022, 1, 1), new(2025, 12, 31));
    private static readonly LocalDate On = new(2024, 6, 1);
    private static readonly ObligationInterpretation Reading = ObligationInterpretation.Strict(HolidayCalendar.Metropole);
    private readonly ConventionRecord _record = ConventionRecord.Create(new()
    {
        History = ConventionJson.Read(RealConvention.Bytes()).OrThrow(),
    });

    [Benchmark]
    public ObligationSchedule Schedule() => ObligationSchedule.Create(_record, Period, On, Reading);
}
