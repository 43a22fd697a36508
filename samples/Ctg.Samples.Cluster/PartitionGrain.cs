using System.Diagnostics;
using Ctg.Domain;
using Orleans.Placement;

namespace Ctg.Samples.Cluster;

/// <summary>A département's observations, wherever in the cluster they stand.</summary>
[Alias("ctg-partition")]
public interface IPartitionGrain : IGrainWithStringKey
{
    /// <summary>Answers for the département.</summary>
    /// <param name="question">What is asked.</param>
    /// <returns>The partial results.</returns>
    [Alias("ask")]
    Task<PartitionAnswer> AskAsync(Question question);
}

/// <summary>What a partition answers.</summary>
/// <param name="Silo">The name of the silo that answered.</param>
/// <param name="Parts">
/// The partial results as bytes, an indicator each, in the order of the manifest; none where there is a problem.
/// </param>
/// <param name="Problem">What keeps the partition out.</param>
/// <param name="Rows">The number of rows behind the answer.</param>
/// <param name="Loading">The time that it took to read the partition, when it was read.</param>
[GenerateSerializer]
[Alias("ctg-partition-answer")]
public sealed record PartitionAnswer(
    [property: Id(0)] string Silo,
    [property: Id(1)] IReadOnlyList<byte[]> Parts,
    [property: Id(2)] PartitionProblem Problem,
    [property: Id(3)] long Rows,
    [property: Id(4)] TimeSpan Loading);

/// <summary>Holds the cubes of a département. Its state is what its partition says: a silo that is lost loses nothing.</summary>
[HashBasedPlacement]
internal sealed class PartitionGrain(CountryFolder folder, SiloName silo) : Grain, IPartitionGrain
{
    private PartitionCubes? _cubes;
    private TimeSpan _loading;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        _cubes = await PartitionCubes.LoadAsync(folder, DepartementCode.Parse(this.GetPrimaryKeyString()));
        _loading = Stopwatch.GetElapsedTime(start);
    }

    public Task<PartitionAnswer> AskAsync(Question question)
    {
        if (question.Manifest != folder.ManifestDigest)
        {
            return Task.FromResult(new PartitionAnswer(silo.Name, [], PartitionProblem.OtherFolder, 0, TimeSpan.Zero));
        }

        if (_cubes!.Problem != PartitionProblem.None)
        {
            // The file may come back: it is looked for again the next time.
            DeactivateOnIdle();
        }

        return Task.FromResult(new PartitionAnswer(
            silo.Name, [.. _cubes.Answer(folder, question).Select(part => part.ToBytes())], _cubes.Problem, _cubes.Rows, _loading));
    }
}

/// <summary>What a silo is called in answers.</summary>
internal sealed record SiloName(string Name);
