using Ctg.Domain;
using Ctg.Domain.Indicators;

namespace Ctg.Samples.Cluster.Tests;

/// <summary>A small country in a folder of its own.</summary>
internal sealed class Country : IDisposable
{
    internal static readonly CountrySize Small = new(Structures: 2, Indicators: 4, Months: 6);

    internal static readonly Question ByYear = new(TerritoryLevel.Country, TimeGrain.Year);

    private Country(string path) => Path = path;

    internal string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal static async Task<Country> WriteAsync(CountrySize? size = null, int seed = 1)
    {
        var path = Directory.CreateTempSubdirectory("ctg-country-").FullName;
        await CountryGenerator.WriteAsync(path, size ?? Small, seed, _ => { });
        return new(path);
    }

    internal Task<CountryFolder> OpenAsync() => CountryFolder.OpenAsync(Path);

    internal string FileOf(string departement) => System.IO.Path.Combine(Path, $"{departement}.parquet");

    /// <summary>Replaces a partition's file, and what the manifest says of it.</summary>
    internal async Task VouchAsync(string departement, byte[] bytes, long? rows = null)
    {
        await File.WriteAllBytesAsync(FileOf(departement), bytes);
        var manifest = Manifest.Read(Path);
        (manifest with
        {
            Partitions =
            [
                .. manifest.Partitions.Select(one => one.Departement == departement ? one with
                {
                    Digest = CountryFolder.DigestOf(bytes),
                    Rows = rows ?? one.Rows,
                } : one)
            ],
        }).Write(Path);
    }

    /// <summary>Turns a bit of a partition's file.</summary>
    internal void Damage(string departement)
    {
        var bytes = File.ReadAllBytes(FileOf(departement));
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(FileOf(departement), bytes);
    }

    internal static Task<Answer> AskOneMachineAsync(
        CountryFolder folder, Question? question = null, IReadOnlyList<DepartementCode>? order = null) =>
        SingleMachine.AskAsync(folder, question ?? ByYear, order ?? [.. folder.Departements], _ => { });

    /// <summary>The partial results of every partition, merged in an order, without a cluster.</summary>
    internal static async Task<Answer> MergeAsync(CountryFolder folder, IEnumerable<DepartementCode> order, Question? question = null)
    {
        var merging = new Merging(folder, question ?? ByYear);
        foreach (var departement in order)
        {
            var cubes = await PartitionCubes.LoadAsync(folder, departement);
            merging.Add(
                departement,
                new(
                    "test",
                    [.. cubes.Answer(folder, question ?? ByYear).Select(part => part.ToBytes())],
                    cubes.Problem,
                    cubes.Rows,
                    TimeSpan.Zero),
                1);
        }

        return merging.Result();
    }

    internal static Coverage CoverageOf(Answer answer) => answer.RollUps[0].Figures.First().Coverage;
}
