using Ctg.Domain.Aggregates;
using Ctg.Domain.Codes;
using Ctg.Domain.Collections;
using Ctg.Domain.Observations;
using Parquet;

namespace Ctg.Samples.Cluster;

/// <summary>The same answer without a cluster: an indicator after the other, one cube of the whole country each.</summary>
internal static class SingleMachine
{
    /// <summary>Answers a question.</summary>
    /// <param name="folder">The observations.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="order">The order in which partitions are read.</param>
    /// <param name="onIndicator">Told the rows of each indicator taken in.</param>
    internal static async Task<Answer> AskAsync(CountryFolder folder, Question question, IReadOnlyList<DepartementCode> order, Action<long> onIndicator)
    {
        var roster = folder.Roster();
        var files = new List<(byte[] Bytes, int[] SiteOf)>();
        var left = new List<(string Departement, PartitionProblem Problem)>();
        foreach (var departement in order)
        {
            var (bytes, problem) = await folder.ReadAsync(departement);
            if (bytes is null)
            {
                left.Add((departement.ToString(), problem));
                continue;
            }

            files.Add((bytes, [.. folder.Roster(departement).Sites.Select(site => roster.IndexOf(site.Structure)!.Value)]));
        }

        var tables = new List<RollUp>();
        foreach (var (indicator, definition) in folder.Manifest.Definitions.Index())
        {
            var batches = new List<ObservationColumns>();
            foreach (var (bytes, siteOf) in files)
            {
                await using var reader = await ParquetReader.CreateAsync(new MemoryStream(bytes));
                batches.Add(await CountryFolder.ReadAsync(reader, indicator, siteOf));
            }

            var ingestion = ObservationTable.Create(definition, roster, folder.Manifest.Term).Ingest(batches);
            tables.Add(PartitionCubes.Whole(ingestion).Freeze().RollUp(question.Perimeters(folder), new() { Grain = question.Grain }));
            onIndicator(ingestion.Accepted);
        }

        return new(question, tables.ToValueList(), [.. left.OrderBy(one => one.Departement, StringComparer.Ordinal)], 0, 0);
    }
}
