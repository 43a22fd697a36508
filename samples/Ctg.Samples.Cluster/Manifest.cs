using System.Text.Json;
using Ctg.Domain;
using NodaTime;

namespace Ctg.Samples.Cluster;

/// <summary>What a folder of observations holds: what is not in it is missed, and what was changed is told from what was written.</summary>
/// <param name="Seed">The seed of the draw.</param>
/// <param name="Indicators">The number of indicators.</param>
/// <param name="Months">The number of months, from January 2022.</param>
/// <param name="Sites">The digest of the register of structures.</param>
/// <param name="Partitions">A file a département.</param>
internal sealed record Manifest(int Seed, int Indicators, int Months, string Sites, IReadOnlyList<Partition> Partitions)
{
    /// <summary>The largest number of indicators that a folder holds.</summary>
    internal const int MaximumIndicators = 99;

    /// <summary>The largest number of months that a folder holds.</summary>
    internal const int MaximumMonths = 120;

    private const string FileName = "manifest.json";
    private const int DigestLength = 64;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The days observed.</summary>
    internal Term Term => Term.Create(new(2022, 1, 1), new LocalDate(2022, 1, 1).PlusMonths(Months).PlusDays(-1));

    /// <summary>What is observed, in the order of the row groups of each partition.</summary>
    internal ValueList<IndicatorDefinition> Definitions => NationalIndicators.First(Indicators);

    /// <summary>The number of rows of all partitions.</summary>
    internal long Rows => Partitions.Sum(partition => partition.Rows);

    /// <summary>The partition of a département.</summary>
    internal Partition Of(DepartementCode departement) => Partitions.Single(partition => partition.Departement == departement.ToString());

    internal void Write(string folder) => File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Options));

    /// <summary>What identifies the manifest: a silo that has another one answers for another country.</summary>
    internal string Digest() => CountryFolder.DigestOf(JsonSerializer.SerializeToUtf8Bytes(this, Options));

    /// <exception cref="IOException">The folder has no such file.</exception>
    /// <exception cref="FormatException">The file is not one that <see cref="Write"/> wrote.</exception>
    internal static Manifest Read(string folder)
    {
        Manifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<Manifest>(File.ReadAllText(Path.Combine(folder, FileName)), Options);
        }
        catch (JsonException e)
        {
            throw new FormatException($"{FileName} : ce n'est pas un manifeste. It is not a manifest. ({e.Message})", e);
        }

        return manifest is not null && manifest.IsWhole()
            ? manifest
            : throw new FormatException(
                $"{FileName} : une partie manque, se répète ou passe les bornes. A part is missing, is repeated or is out of bounds.");
    }

    private bool IsWhole() =>
        Indicators is > 0 and <= MaximumIndicators && Months is > 0 and <= MaximumMonths && IsDigest(Sites) && Partitions is { Count: > 0 }
        && Partitions.All(
            partition => partition is { Rows: >= 0 and <= int.MaxValue } && IsDigest(partition.Digest)
                && DepartementCode.TryParse(partition.Departement, out _))
        && Partitions.DistinctBy(partition => partition.Departement).Count() == Partitions.Count;

    private static bool IsDigest(string? text) => text is { Length: DigestLength } && text.All(char.IsAsciiHexDigitLower);
}

/// <summary>The observations of a département.</summary>
/// <param name="Departement">Its code.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Digest">The SHA-256 of the file, in hexadecimal.</param>
internal sealed record Partition(string Departement, long Rows, string Digest)
{
    /// <summary>The name of the file.</summary>
    internal string FileName => $"{Departement}.parquet";
}
