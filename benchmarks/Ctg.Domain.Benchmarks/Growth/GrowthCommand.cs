using System.Diagnostics;
using System.Globalization;

namespace Ctg.Domain.Benchmarks.Growth;

/// <summary>Measures how the cost of each case grows with its size: at n, 4 n and 16 n, in bytes allocated and in time.</summary>
/// <remarks>
/// The exponent is that of the last step, from 4 n to 16 n. That of the bytes does not depend on the machine's load, and is held; that of
/// the time is told. Usage: <c>growth [--tenth] [NAME...]</c>; with <c>--tenth</c>, of a tenth of the sizes.
/// </remarks>
internal static class GrowthCommand
{
    private const double Limit = 1.1;

    internal static int Run(IReadOnlyList<string> options, TextWriter output)
    {
        var names = options.Where(option => option != "--tenth").ToList();
        var divisor = options.Contains("--tenth") ? 10 : 1;
        var exceeding = new List<string>();
        var cases = DocumentCases.All.Concat(QuestionCases.All)
            .Where(one => names.Count == 0 || names.Exists(name => one.Name.StartsWith(name, StringComparison.Ordinal)));
        foreach (var one in cases)
        {
            var size = Math.Max(1, one.Size / divisor);
            var measures = ((int[])[size, 4 * size, 16 * size]).Select(n => Measure(one.Prepare(n))).ToList();
            var bytes = Exponent(measures[1].Bytes, measures[2].Bytes);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"growth {one.Name} {bytes:0.00} (time {Exponent(measures[1].Seconds, measures[2].Seconds):0.00}; "
                    + $"at {16 * size}: {measures[2].Bytes / 1e6:0.0} MB, {measures[2].Seconds * 1e3:0.0} ms)"));
            if (bytes > Limit)
            {
                exceeding.Add(one.Name);
            }
        }

        output.WriteLine(exceeding.Count == 0
            ? $"No exponent of bytes is above {Limit.ToString(CultureInfo.InvariantCulture)}."
            : $"Above {Limit.ToString(CultureInfo.InvariantCulture)}: {string.Join(", ", exceeding)}.");
        return exceeding.Count == 0 ? 0 : 1;
    }

    private static double Exponent(double before, double after) => Math.Log(after / before, 4);

    private static (double Bytes, double Seconds) Measure(Func<object?> work)
    {
        // The first run compiles the code; what is kept of it is let go before the second.
        GC.KeepAlive(work());
        GC.Collect();
        var (bytes, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var result = work();
        var (seconds, allocated) = (Stopwatch.GetElapsedTime(began).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
        GC.KeepAlive(result);
        return (allocated, seconds);
    }
}
