using Ctg.Domain;
using Ctg.Domain.Indicators;

namespace Ctg.Samples.Cluster;

/// <summary>The cubes of a département, a cube an indicator, made of its partition and the register alone.</summary>
/// <param name="Cubes">The cubes; none where the partition is not there.</param>
/// <param name="Rows">The number of rows accepted.</param>
/// <param name="Problem">What keeps the partition out.</param>
internal sealed record PartitionCubes(ValueList<IndicatorCube> Cubes, long Rows, PartitionProblem Problem)
{
    /// <summary>Reads a partition. One with a row that cannot be taken in is corrupt: no part of it is.</summary>
    internal static async Task<PartitionCubes> LoadAsync(CountryFolder folder, DepartementCode departement)
    {
        var (columns, problem) = await folder.ReadAsync(departement);
        if (columns is null)
        {
            return new([], 0, problem);
        }

        var roster = folder.Roster(departement);
        var ingestions = folder.Manifest.Definitions.Select(
            (definition, indicator) => ObservationTable.Create(definition, roster, folder.Manifest.Term).Ingest([columns[indicator]]))
                .ToList();
        return ingestions.TrueForAll(ingestion => ingestion.Rejected.IsEmpty)
            ? new(
                ingestions.Select(ingestion => ingestion.Result.ToCube()).ToValueList(),
                ingestions.Sum(ingestion => ingestion.Accepted),
                PartitionProblem.None)
            : new([], 0, PartitionProblem.Corrupt);
    }

    /// <summary>The partial results of a département of which nothing is known: its structures are expected, and silent.</summary>
    internal static IEnumerable<RollUp> Silent(CountryFolder folder, DepartementCode departement, Question question) =>
        folder.Manifest.Definitions.Select(definition =>
            ObservationTable.Create(definition, folder.Roster(departement), folder.Manifest.Term).ToCube()
                .RollUp(question.Perimeters(folder), new() { Grain = question.Grain }));

    /// <summary>The partial results of a question, an indicator each.</summary>
    internal IEnumerable<RollUp> Answer(CountryFolder folder, Question question) =>
        Cubes.Select(cube => cube.RollUp(question.Perimeters(folder), new() { Grain = question.Grain }));
}
