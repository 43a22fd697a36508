using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Ctg.Domain.Benchmarks.Time;

/// <summary>Counting months over a year of days, forwards and backwards, beside NodaTime's own addition. Nothing is allocated.</summary>
[MemoryDiagnoser]
public class DeadlineBenchmarks
{
    private const int Days = 366;
    private static readonly LocalDate[] Starts = [.. Enumerable.Range(0, Days).Select(i => new LocalDate(2024, 1, 1).PlusDays(i))];
    private static readonly NoticePeriod SixMonths = NoticePeriod.FromMonths(6);

    /// <summary>Rounded down, the count is NodaTime's addition: both are asked the same, and must answer the same.</summary>
    [GlobalSetup]
    public void Check()
    {
        foreach (var start in Starts)
        {
            if (SixMonths.After(start, MonthRounding.Down) != start.PlusMonths(6))
            {
                throw new InvalidOperationException($"The counts differ from {start:R}.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Days)]
    public LocalDate PlusMonths()
    {
        var last = default(LocalDate);
        foreach (var start in Starts)
        {
            last = LocalDate.Max(last, start.PlusMonths(6));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public LocalDate After()
    {
        var last = default(LocalDate);
        foreach (var start in Starts)
        {
            last = LocalDate.Max(last, SixMonths.After(start, MonthRounding.Down));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public LocalDate After_RoundedUp()
    {
        var last = default(LocalDate);
        foreach (var start in Starts)
        {
            last = LocalDate.Max(last, SixMonths.After(start, MonthRounding.Up));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public LocalDate LatestStart()
    {
        var last = default(LocalDate);
        foreach (var target in Starts)
        {
            last = LocalDate.Max(last, SixMonths.LatestStart(target, MonthRounding.Down));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public LocalDate Period_After()
    {
        var last = default(LocalDate);
        foreach (var start in Starts)
        {
            last = LocalDate.Max(last, SixMonths.After(start, MonthRounding.Down));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public LocalDate Move()
    {
        var last = default(LocalDate);
        foreach (var start in Starts)
        {
            last = LocalDate.Max(last, HolidayCalendar.Metropole.Move(start, WorkingDayPolicy.Forward));
        }

        return last;
    }
}
