using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Ctg.Domain.Json;

namespace Ctg.Domain.Benchmarks.Json;

/// <summary>Reading the real file into a checked convention, against deserialising it into bare records.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly byte[] _document = RealConvention.Bytes();
    private readonly Convention _convention = ConventionJson.Read(RealConvention.Bytes()).OrThrow().Original;

    /// <summary>The two must have read the same thing before they are compared: what the records write again reads as the same convention.</summary>
    [GlobalSetup]
    public void CheckEqual()
    {
        var again = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(_document, BareContext.Default.BareConvention)!, BareContext.Default.BareConvention);
        if (ConventionJson.Read(again).OrThrow().Original != _convention)
        {
            throw new InvalidOperationException("The bare records do not hold the whole document.");
        }
    }

    [Benchmark(Baseline = true)]
    public object DeserializeIntoBareRecords() => JsonSerializer.Deserialize(_document, BareContext.Default.BareConvention)!;

    [Benchmark]
    public Convention Read() => ConventionJson.Read(_document).OrThrow().Original;

    [Benchmark]
    public byte[] Write() => ConventionJson.Write(_convention);
}
