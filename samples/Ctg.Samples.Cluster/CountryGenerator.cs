using System.Globalization;
using Ctg.Domain;
using Ctg.Domain.Indicators;
using NodaTime;
using Parquet;
using Parquet.Schema;

namespace Ctg.Samples.Cluster;

/// <summary>Draws a country's observations by lot: none is real.</summary>
internal static class CountryGenerator
{
    /// <summary>The codes of the 101 départements.</summary>
    internal static readonly IReadOnlyList<string> Departements =
    [
        .. Enumerable.Range(1, 95).Where(i => i != 20).Select(i => i.ToString("00", CultureInfo.InvariantCulture)),
        "2A", "2B", "971", "972", "973", "974", "976",
    ];

    /// <summary>Writes a folder.</summary>
    /// <param name="folder">Where; it is made if need be, and what was there of the same names is replaced.</param>
    /// <param name="size">How much is drawn.</param>
    /// <param name="seed">The seed: the same one writes the same files.</param>
    /// <param name="onPartition">Told the rows of each partition written.</param>
    internal static async Task<Manifest> WriteAsync(string folder, CountrySize size, int seed, Action<long> onPartition)
    {
        Directory.CreateDirectory(folder);
        var manifest = new Manifest(seed, size.Indicators, size.Months, "", []);
        var partitions = new List<Partition>();
        foreach (var (index, departement) in Departements.Index())
        {
            var (bytes, rows) = await PartitionAsync(manifest, departement, size.Structures, unchecked((seed * 397) + index));
            var partition = new Partition(departement, rows, CountryFolder.DigestOf(bytes));
            await File.WriteAllBytesAsync(Path.Combine(folder, partition.FileName), bytes);
            partitions.Add(partition);
            onPartition(rows);
        }

        var sites = await SitesAsync(size.Structures);
        await File.WriteAllBytesAsync(Path.Combine(folder, CountryFolder.SitesFile), sites);
        manifest = manifest with { Sites = CountryFolder.DigestOf(sites), Partitions = partitions };
        manifest.Write(folder);
        return manifest;
    }

    /// <summary>
    /// The register: keys that sort as they are numbered, in communes that do too, so that a site's number is its place in a roster.
    /// </summary>
    private static async Task<byte[]> SitesAsync(int structures)
    {
        var stream = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(CountryFolder.SiteColumns, stream))
        {
            using var group = writer.CreateRowGroup();
            await group.WriteAsync(
                CountryFolder.Structure,
                Departements.SelectMany(code => Enumerable.Range(0, structures).Select(i => Key(code, i))).ToArray());
            await group.WriteAsync(
                CountryFolder.Commune,
                Departements.SelectMany(code => Enumerable.Range(0, structures).Select(i => CommuneOf(code, i, structures))).ToArray());
        }

        return stream.ToArray();
    }

    private static async Task<(byte[] Bytes, long Rows)> PartitionAsync(Manifest manifest, string departement, int structures, int seed)
    {
        var random = new Random(seed);
        var stream = new MemoryStream();
        var rows = 0L;
        await using (var writer =
            await ParquetWriter.CreateAsync(CountryFolder.Columns, stream, new() { CompressionMethod = CompressionMethod.Snappy }))
        {
            writer.CustomMetadata = CountryFolder.MarkOf(departement);
            foreach (var definition in manifest.Definitions)
            {
                var drawn = Draw(definition, structures, manifest.Months, random);
                rows += drawn.Count;
                using var group = writer.CreateRowGroup();
                await Column(CountryFolder.Site, row => row.Site);
                await Column(CountryFolder.Month, row => row.Period);
                await Column(CountryFolder.Value, row => row.Value);
                await Column(CountryFolder.Base, row => row.Base);
                await Column(CountryFolder.Status, row => (int)row.Status);
                await Column(CountryFolder.Revision, row => row.Revision);
                await Column(CountryFolder.Recorded, row => row.RecordedAt.ToUnixTimeSeconds());

                Task Column<T>(DataField field, Func<Observation, T> value)
                    where T : struct => group.WriteAsync<T>(field, drawn.Select(value).ToArray());
            }
        }

        return (stream.ToArray(), rows);
    }

    private static List<Observation> Draw(IndicatorDefinition definition, int structures, int months, Random random)
    {
        var rows = new List<Observation>(structures * months);
        for (var site = 0; site < structures; site++)
        {
            for (var month = 0; month < months; month++)
            {
                // One in fifty is silent, one not reported, one estimated, and one of a hundred is corrected a month later.
                var lot = random.Next(100);
                if (lot < 2)
                {
                    continue;
                }

                var recorded = Instant.FromUtc(2022, 1, 20, 8, 0) + Duration.FromDays(30 * (month + 1));
                var status = lot < 4 ? ObservationStatus.NotReported : lot < 6 ? ObservationStatus.Estimated : ObservationStatus.Reported;
                rows.Add(Row(status, recorded, 0));
                if (lot == 99)
                {
                    rows.Add(Row(ObservationStatus.Reported, recorded + Duration.FromDays(30), 1));
                }

                Observation Row(ObservationStatus known, Instant at, int revision)
                {
                    if (known == ObservationStatus.NotReported)
                    {
                        return new(site, month, 0, known, at, revision);
                    }

                    var number = random.Next(1, 20_000);
                    return definition switch
                    {
                        FlowDefinition => new(site, month, number * 25L, known, at, revision),
                        StockDefinition => new(site, month, number % 60, known, at, revision),
                        RatioDefinition => new(site, month, number % 900, known, at, revision, 1_000),
                        _ => new(site, month, number % 1_000, known, at, revision, 1 + (number % 50)),
                    };
                }
            }
        }

        return rows;
    }

    private static string Key(string departement, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"s{departement.ToLowerInvariant()}-{number:000000}");

    /// <summary>The communes of a département fill up one after the other.</summary>
    private static string CommuneOf(string departement, int number, int structures) => departement.Length == 2
        ? string.Create(CultureInfo.InvariantCulture, $"{departement}{1 + (number * 300L / structures):000}")
        : string.Create(CultureInfo.InvariantCulture, $"{departement}{1 + (number * 30L / structures):00}");
}

/// <summary>How much is drawn.</summary>
/// <param name="Structures">The structures of each département.</param>
/// <param name="Indicators">The indicators.</param>
/// <param name="Months">The months.</param>
internal sealed record CountrySize(int Structures, int Indicators, int Months)
{
    /// <summary>As many structures as come nearest to a number of cells over all départements, one at least.</summary>
    internal static CountrySize Of(long observations, int indicators, int months) =>
        new((int)Math.Max(1, observations / ((long)CountryGenerator.Departements.Count * indicators * months)), indicators, months);
}
