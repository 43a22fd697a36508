using System.Diagnostics;
using System.Globalization;

namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>
/// Compares the library's aggregation with its peers: one process, the same rows, one thread each, results equal before anything is timed.
/// </summary>
internal static class CompareCommand
{
    private const int DefaultRows = 10_000_000;
    private const int Repetitions = 11;

    /// <summary>Rounds that are not timed, so that every contestant runs as compiled for good.</summary>
    private const int WarmUps = 3;

    /// <returns>0 when the ratios were told; 1 when an option is wrong or results differ.</returns>
    internal static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var rows = DefaultRows;
        if (args is not [] and not ["--rows", _]
            || (args is ["--rows", var text]
                && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out rows) && rows >= SyntheticRows.Months)))
        {
            errors.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"Usage: compare [--rows N], N of {SyntheticRows.Months} or more."));
            return 1;
        }

        var data = new SyntheticRows(rows);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{data.Rows.Length} rows, {data.Territories.Count} territories, {SyntheticRows.Months} months; made up, seeded."));
        var cube = new CubeContestants(data);
        using var duckDb = new DuckDbContestants(data);
        List<Contestant> contestants =
        [
            .. cube.All,
            .. new LoopContestants(data).All,
            .. new LinqContestants(data).All,
            .. duckDb.All,
            .. new DataFrameContestants(data).All,
        ];
        if (Differing(contestants) is { } differing)
        {
            errors.WriteLine($"{differing} does not give the totals of the others.");
            return 1;
        }

        output.WriteLine("All totals are equal.");
        var medians = Medians(contestants);
        foreach (var contestant in contestants)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contestant.Name,-20} {contestant.Workload,-6} {medians[contestant.Name].TotalMilliseconds,10:0.000} ms "
                    + $"{medians[contestant.Name].TotalNanoseconds / data.Rows.Length,8:0.000} ns a row"));
        }

        foreach (var (slow, fast, name) in new[]
        {
            ("duckdb-sum", "cube-sum", "duckdb/cube-sum"),
            ("duckdb-stats", "cube-stats", "duckdb/cube-stats"),
            ("cube-sum", "read-limit", "cube-sum/read-limit"),
            ("cube-stats", "read-limit", "cube-stats/read-limit"),
            ("aggregateby", "cube-stats", "aggregateby/cube-stats"),
            ("duckdb-from-rows", "from-rows", "duckdb-from-rows/from-rows"),
        })
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {medians[slow] / medians[fast]:0.00}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio bytes/cell {cube.BytesPerCell:0.00}"));
        return 0;
    }

    private static string? Differing(List<Contestant> contestants)
    {
        var expected = new Dictionary<string, Totals>(StringComparer.Ordinal);
        foreach (var contestant in contestants)
        {
            if (contestant.Run() is { } totals
                && !(expected.TryAdd(contestant.Workload, totals) || expected[contestant.Workload].Equals(totals)))
            {
                return contestant.Name;
            }
        }

        return null;
    }

    /// <summary>
    /// The median of each contestant's runs; the runs are interleaved, so that what slows the machine down slows all of them.
    /// </summary>
    private static Dictionary<string, TimeSpan> Medians(List<Contestant> contestants)
    {
        var runs = contestants.ToDictionary(contestant => contestant.Name, _ => new List<TimeSpan>(), StringComparer.Ordinal);
        for (var repetition = -WarmUps; repetition < Repetitions; repetition++)
        {
            foreach (var contestant in contestants)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var start = Stopwatch.GetTimestamp();
                contestant.Run();
                var elapsed = Stopwatch.GetElapsedTime(start);
                if (repetition >= 0)
                {
                    runs[contestant.Name].Add(elapsed);
                }
            }
        }

        return runs.ToDictionary(run => run.Key, run => run.Value.Order().ElementAt(Repetitions / 2), StringComparer.Ordinal);
    }
}
