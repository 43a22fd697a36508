using Ctg.Domain;
using Ctg.Domain.Indicators;

namespace Ctg.Samples.Cluster;

/// <summary>The same answer without a cluster: an indicator after the other, one cube of the whole country each.</summary>
internal static class SingleMachine
{
    /// <summary>Answers a question.</summary>
    /// <param name="folder">The observations.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="order">The order in which partitions are read.</param>
    /// <param name="onIndicator">Told the rows of each indicator taken in.</param>
    internal static async Task<Answer> AskAsync(
        CountryFolder folder, Question question, IReadOnlyList<DepartementCode> order, Action<long> onIndicator)
    {
        var roster = folder.Roster();
        var partitions = new List<(DepartementCode Departement, IReadOnlyList<ObservationColumns> Columns, int[] SiteOf)>();
        var left = new List<(string Departement, PartitionProblem Problem)>();
        foreach (var departement in order)
        {
            var (columns, problem) = await folder.ReadAsync(departement);
            if (columns is null)
            {
                left.Add((departement.ToString(), problem));
                continue;
            }

            partitions.Add(
                (departement, columns, [.. folder.Roster(departement).Sites.Select(site => roster.IndexOf(site.Structure)!.Value)]));
        }

        var tables = new List<RollUp>();
        foreach (var (indicator, definition) in folder.Manifest.Definitions.Index())
        {
            var ingestion = ObservationTable.Create(definition, roster, folder.Manifest.Term)
                .Ingest(partitions.Select(partition => Renumbered(partition.Columns[indicator], partition.SiteOf)));
            if (!ingestion.Rejected.IsEmpty)
            {
                // A partition with a row that cannot be taken in is corrupt, as for a silo: the question is asked without it.
                var corrupt = partitions[PartitionOf(ingestion.Rejected[0].Row)].Departement;
                var answer = await AskAsync(folder, question, [.. order.Where(departement => departement != corrupt)], onIndicator);
                return answer with { LeftOut = Sorted([.. answer.LeftOut, (corrupt.ToString(), PartitionProblem.Corrupt)]) };
            }

            tables.Add(ingestion.Result.ToCube().RollUp(question.Perimeters(folder), new() { Grain = question.Grain }));
            onIndicator(ingestion.Accepted);

            int PartitionOf(long row)
            {
                var index = 0;
                for (; row >= partitions[index].Columns[indicator].Count; index++)
                {
                    row -= partitions[index].Columns[indicator].Count;
                }

                return index;
            }
        }

        return new(question, tables.ToValueList(), Sorted(left), 0, 0);
    }

    /// <summary>
    /// The columns with the whole country's numbers of structures; a number that the partition's register does not have stays one that no
    /// register has.
    /// </summary>
    private static ObservationColumns Renumbered(ObservationColumns columns, int[] siteOf) => new(
        Array.ConvertAll(columns.Sites.ToArray(), site => site >= 0 && site < siteOf.Length ? siteOf[site] : -1),
        columns.Periods,
        columns.Values,
        columns.Statuses,
        columns.RecordedAt,
        columns.Revisions,
        columns.Bases);

    private static List<(string Departement, PartitionProblem Problem)> Sorted(
        IEnumerable<(string Departement, PartitionProblem Problem)> left) =>
        [.. left.OrderBy(one => one.Departement, StringComparer.Ordinal)];
}
