using System.Security.Cryptography;
using Ctg.Domain;
using Ctg.Domain.Indicators;
using NodaTime;
using Parquet;
using Parquet.Schema;

namespace Ctg.Samples.Cluster;

/// <summary>
/// A folder of observations: a register of structures, a file a département with a row group an indicator, and a manifest.
/// </summary>
internal sealed class CountryFolder
{
    internal const string SitesFile = "sites.parquet";

    internal static readonly DataField<string> Structure = new("structure", false);
    internal static readonly DataField<string> Commune = new("commune", false);
    internal static readonly DataField<int> Site = new("site");
    internal static readonly DataField<int> Month = new("month");
    internal static readonly DataField<long> Value = new("value");
    internal static readonly DataField<long> Base = new("base");
    internal static readonly DataField<int> Status = new("status");
    internal static readonly DataField<int> Revision = new("revision");
    internal static readonly DataField<long> Recorded = new("recorded");

    /// <summary>What a partition's file calls its département, so that one is not taken for another.</summary>
    private const string DepartementMark = "departement";

    private readonly string _path;
    private readonly ILookup<DepartementCode, StructureSite> _sites;

    private CountryFolder(string path, Manifest manifest, ILookup<DepartementCode, StructureSite> sites)
    {
        _path = path;
        Manifest = manifest;
        _sites = sites;
        ManifestDigest = manifest.Digest();
    }

    /// <summary>What identifies the manifest.</summary>
    internal string ManifestDigest { get; }

    /// <summary>What it holds.</summary>
    internal Manifest Manifest { get; }

    /// <summary>The départements, in the order of the manifest.</summary>
    internal IEnumerable<DepartementCode> Departements =>
        Manifest.Partitions.Select(partition => DepartementCode.Parse(partition.Departement));

    /// <summary>The columns of a partition.</summary>
    internal static ParquetSchema Columns { get; } = new(Site, Month, Value, Base, Status, Revision, Recorded);

    /// <summary>The columns of the register.</summary>
    internal static ParquetSchema SiteColumns { get; } = new(Structure, Commune);

    /// <summary>Opens a folder: reads its manifest and its register.</summary>
    /// <exception cref="IOException">A file is not there.</exception>
    /// <exception cref="FormatException">The manifest or the register is not what was written.</exception>
    internal static async Task<CountryFolder> OpenAsync(string path)
    {
        var manifest = Manifest.Read(path);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(path, SitesFile));
        if (DigestOf(bytes) != manifest.Sites)
        {
            throw new FormatException(
                $"{SitesFile} : le contenu a changé depuis le manifeste. The content has changed since the manifest.");
        }

        ILookup<DepartementCode, StructureSite> sites;
        try
        {
            await using var reader = await ParquetReader.CreateAsync(new MemoryStream(bytes));
            using var group = reader.OpenRowGroupReader(0);
            var (structures, communes) = (new string[group.RowCount], new string[group.RowCount]);
            await group.ReadAsync(Structure, structures);
            await group.ReadAsync(Commune, communes);
            sites = structures.Zip(communes, SiteOf).ToLookup(site => site.Commune.Departement);
        }
#pragma warning disable CA1031 // Whatever the reader has against the bytes, they are no register: that is what is told.
        catch (Exception e)
#pragma warning restore CA1031
        {
            throw new FormatException($"{SitesFile} : ce n'est pas un répertoire. It is not a register. ({e.Message})", e);
        }

        return sites.Select(one => one.Key.ToString()).ToHashSet().SetEquals(manifest.Partitions.Select(partition => partition.Departement))
            ? new(path, manifest, sites)
            : throw new FormatException(
                $"{SitesFile} : les départements ne sont pas ceux du manifeste. The départements are not those of the manifest.");
    }

    /// <summary>The register of all structures.</summary>
    internal Roster Roster() => Domain.Roster.Create(_sites.SelectMany(sites => sites));

    /// <summary>The register of a département.</summary>
    internal Roster Roster(DepartementCode departement) => Domain.Roster.Create(_sites[departement]);

    /// <summary>
    /// The observations of a partition, an indicator after the other, checked against the manifest: the file's digest, whose it is, how
    /// many there are.
    /// </summary>
    /// <returns>The columns of each indicator; else what is wrong.</returns>
    internal async Task<(IReadOnlyList<ObservationColumns>? Columns, PartitionProblem Problem)> ReadAsync(DepartementCode departement)
    {
        var partition = Manifest.Of(departement);
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(Path.Combine(_path, partition.FileName));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, PartitionProblem.Missing);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, PartitionProblem.Unreadable);
        }

        if (DigestOf(bytes) != partition.Digest)
        {
            return (null, PartitionProblem.Corrupt);
        }

        try
        {
            await using var reader = await ParquetReader.CreateAsync(new MemoryStream(bytes));
            if (reader.RowGroupCount != Manifest.Indicators || reader.RowGroups.Sum(group => group.RowCount) != partition.Rows
                || reader.CustomMetadata.GetValueOrDefault(DepartementMark) != partition.Departement)
            {
                return (null, PartitionProblem.Corrupt);
            }

            var columns = new List<ObservationColumns>();
            for (var indicator = 0; indicator < reader.RowGroupCount; indicator++)
            {
                columns.Add(await ReadAsync(reader, indicator));
            }

            return (columns, PartitionProblem.None);
        }
#pragma warning disable CA1031 // Whatever the reader has against the bytes, the partition is named in the answer for it.
        catch (Exception)
#pragma warning restore CA1031
        {
            return (null, PartitionProblem.Corrupt);
        }
    }

    /// <summary>Marks a file as that of a département.</summary>
    internal static Dictionary<string, string> MarkOf(string departement) => new() { [DepartementMark] = departement };

    private static async Task<ObservationColumns> ReadAsync(ParquetReader reader, int indicator)
    {
        using var group = reader.OpenRowGroupReader(indicator);
        var count = checked((int)group.RowCount);
        var (sites, months, statuses, revisions) = (new int[count], new int[count], new int[count], new int[count]);
        var (values, bases, recorded) = (new long[count], new long[count], new long[count]);
        await group.ReadAsync<int>(Site, sites);
        await group.ReadAsync<int>(Month, months);
        await group.ReadAsync<long>(Value, values);
        await group.ReadAsync<long>(Base, bases);
        await group.ReadAsync<int>(Status, statuses);
        await group.ReadAsync<int>(Revision, revisions);
        await group.ReadAsync<long>(Recorded, recorded);
        return new(
            sites,
            months,
            values,
            Array.ConvertAll(statuses, status => (byte)status),
            Array.ConvertAll(recorded, Instant.FromUnixTimeSeconds),
            revisions,
            bases);
    }

    internal static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static StructureSite SiteOf(string structure, string commune) =>
        StructureSite.Create(new()
        {
            Structure = Id<Structure>.Parse(structure),
            Service = ServiceKind.Eaje,
            Commune = CommuneCode.Parse(commune),
        });
}

/// <summary>What keeps a partition out of an answer.</summary>
public enum PartitionProblem
{
    /// <summary>Nothing: the partition is in the answer.</summary>
    None,

    /// <summary>The file is not there.</summary>
    Missing,

    /// <summary>The file is not what was written.</summary>
    Corrupt,

    /// <summary>The file cannot be read.</summary>
    Unreadable,

    /// <summary>No silo answered in time.</summary>
    NoAnswer,

    /// <summary>The silo that answered holds another folder.</summary>
    OtherFolder,
}
