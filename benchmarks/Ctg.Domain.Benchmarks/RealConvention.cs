namespace Ctg.Domain.Benchmarks;

/// <summary>The real convention's file, as bytes.</summary>
internal static class RealConvention
{
    internal static byte[] Bytes() =>
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "saint-jean-de-la-ruelle.ctg.json"));
}
