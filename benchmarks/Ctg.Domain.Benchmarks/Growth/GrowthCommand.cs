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
            var (bytes, last) = (Exponent(measures[1].Allocated, measures[2].Allocated), measures[2]);
            var document = last.Document is { } length
                ? string.Create(
                    CultureInfo.InvariantCulture, $", {last.Allocated / length:0.0} times the document, {last.Held / length:0.0} held")
                : "";
            var bound = one.Bound is null ? "" : $", bound: {one.Bound}";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"growth {one.Name} {bytes:0.00} (time {Exponent(measures[1].Seconds, last.Seconds):0.00}; at {16 * size}: "
                    + $"{last.Allocated / 1e6:0.0} MB, {last.Seconds * 1e3:0.0} ms{document}){bound}"));
            if (bytes > Limit && one.Bound is null)
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

    private static (double Allocated, double Held, double Seconds, int? Document) Measure(GrowthWork work)
    {
        // The first run compiles the code; what is kept of it is let go before the second.
        GC.KeepAlive(work.Run());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (allocated, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var result = work.Run();
        var (seconds, after) = (Stopwatch.GetElapsedTime(began).TotalSeconds, GC.GetAllocatedBytesForCurrentThread());
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(result);
        return (after - allocated, held, seconds, work.Bytes);
    }
}
