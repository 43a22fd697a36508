using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Ctg.Domain.Json;

namespace Ctg.Domain.Benchmarks.Json;

/// <summary>
/// Reading the real file into a checked convention, against parsing it into a tree of texts and numbers, which is the least that reading
/// costs.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly byte[] _document = RealConvention.Bytes();
    private readonly Convention _convention = ConventionJson.Read(RealConvention.Bytes()).OrThrow().Original;

    /// <summary>The two must read the same document before they are compared: what is written again is the same tree.</summary>
    [GlobalSetup]
    public void CheckEqual()
    {
        using var document = JsonDocument.Parse(_document);
        using var again = JsonDocument.Parse(Write());
        if (!JsonElement.DeepEquals(document.RootElement, again.RootElement))
        {
            throw new InvalidOperationException("The convention does not hold the whole document.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using var document = JsonDocument.Parse(_document);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark]
    public Convention Read() => ConventionJson.Read(_document).OrThrow().Original;

    [Benchmark]
    public byte[] Write() => ConventionJson.Write(_convention);
}
