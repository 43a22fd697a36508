using System.Security.Cryptography;
using Ctg.Domain.Codes;
using Ctg.Domain.Observations;
using Ctg.Domain.Structures;
using Ctg.Domain.Territories;
using NodaTime;
using Parquet;
using Parquet.Schema;

namespace Ctg.Samples.Cluster;

/// <summary>A folder of observations: a register of structures, a file a département with a row group an indicator, and a manifest.</summary>
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

    private readonly string _path;
    private readonly ILookup<DepartementCode, StructureSite> _sites;

    private CountryFolder(string path, Manifest manifest, ILookup<DepartementCode, StructureSite> sites)
    {
        _path = path;
        Manifest = manifest;
        _sites = sites;
    }

    /// <summary>What it holds.</summary>
    internal Manifest Manifest { get; }

    /// <summary>The départements, in the order of the manifest.</summary>
    internal IEnumerable<DepartementCode> Departements => Manifest.Partitions.Select(partition => DepartementCode.Parse(partition.Departement));

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
            throw new FormatException($"{SitesFile} : le contenu a changé depuis le manifeste. The content has changed since the manifest.");
        }

        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(bytes));
        using var group = reader.OpenRowGroupReader(0);
        var (structures, communes) = (new string[group.RowCount], new string[group.RowCount]);
        await group.ReadAsync(Structure, structures);
        await group.ReadAsync(Commune, communes);
        return new(path, manifest, structures.Zip(communes, SiteOf).ToLookup(site => site.Commune.Departement));
    }

    /// <summary>The register of all structures.</summary>
    internal Roster Roster() => Domain.Territories.Roster.Create(_sites.SelectMany(sites => sites));

    /// <summary>The register of a département.</summary>
    internal Roster Roster(DepartementCode departement) => Domain.Territories.Roster.Create(_sites[departement]);

    /// <summary>The file of a partition, checked against the manifest.</summary>
    /// <returns>Its bytes; else what is wrong.</returns>
    internal async Task<(byte[]? Bytes, PartitionProblem Problem)> ReadAsync(DepartementCode departement)
    {
        var partition = Manifest.Of(departement);
        try
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(_path, partition.FileName));
            return DigestOf(bytes) == partition.Digest ? (bytes, PartitionProblem.None) : (null, PartitionProblem.Corrupt);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, PartitionProblem.Missing);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, PartitionProblem.Unreadable);
        }
    }

    /// <summary>The observations of one indicator in a partition, as columns.</summary>
    /// <param name="reader">The partition.</param>
    /// <param name="indicator">The indicator's place in the manifest.</param>
    /// <param name="siteOf">From the partition's own numbering of sites to that of the roster that takes the rows in; null where they are the same.</param>
    internal static async Task<ObservationColumns> ReadAsync(ParquetReader reader, int indicator, int[]? siteOf)
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
            siteOf is null ? sites : Array.ConvertAll(sites, site => siteOf[site]),
            months,
            values,
            Array.ConvertAll(statuses, status => (byte)status),
            Array.ConvertAll(recorded, Instant.FromUnixTimeSeconds),
            revisions,
            bases);
    }

    internal static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static StructureSite SiteOf(string structure, string commune) =>
        StructureSite.Create(Id<Structure>.Parse(structure), ServiceKind.Eaje, CommuneCode.Parse(commune));
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
}
