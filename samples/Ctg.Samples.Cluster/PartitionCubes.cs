using Ctg.Domain.Aggregates;
using Ctg.Domain.Codes;
using Ctg.Domain.Collections;
using Ctg.Domain.Observations;
using Ctg.Domain.Territories;
using Parquet;

namespace Ctg.Samples.Cluster;

/// <summary>The cubes of a département, a cube an indicator, made of its partition and the register alone.</summary>
/// <param name="Cubes">The cubes; where the partition is not there, of structures that are silent throughout.</param>
/// <param name="Rows">The number of rows taken in.</param>
/// <param name="Problem">What keeps the partition out.</param>
internal sealed record PartitionCubes(ValueList<IndicatorCube> Cubes, long Rows, PartitionProblem Problem)
{
    /// <summary>Reads a partition.</summary>
    internal static async Task<PartitionCubes> LoadAsync(CountryFolder folder, DepartementCode departement)
    {
        var (bytes, problem) = await folder.ReadAsync(departement);
        var roster = folder.Roster(departement);
        if (bytes is null)
        {
            return Silent(folder, roster, problem);
        }

        var cubes = new List<IndicatorCube>();
        var rows = 0L;
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(bytes));
        foreach (var (index, definition) in folder.Manifest.Definitions.Index())
        {
            var columns = await CountryFolder.ReadAsync(reader, index, null);
            var ingestion = ObservationTable.Create(definition, roster, folder.Manifest.Term).Ingest([columns]);
            rows += ingestion.Accepted;
            cubes.Add(Whole(ingestion).Freeze());
        }

        return new(cubes.ToValueList(), rows, PartitionProblem.None);
    }

    /// <summary>The cubes of a département of which nothing is known: its structures are expected, and silent.</summary>
    internal static PartitionCubes Silent(CountryFolder folder, Roster roster, PartitionProblem problem) => new(
        folder.Manifest.Definitions.Select(definition => ObservationTable.Create(definition, roster, folder.Manifest.Term).Freeze()).ToValueList(), 0, problem);

    /// <summary>The table that rows were taken into, none refused: a partition that the manifest vouches for has no bad row.</summary>
    internal static ObservationTable Whole(Ingestion<ObservationTable> ingestion) => ingestion.Rejected.IsEmpty
        ? ingestion.Result
        : throw new FormatException(ingestion.Rejected[0].Reason.ToString());

    /// <summary>The partial results of a question, an indicator each.</summary>
    internal IEnumerable<RollUp> Answer(CountryFolder folder, Question question) =>
        Cubes.Select(cube => cube.RollUp(question.Perimeters(folder), new() { Grain = question.Grain }));
}
