using System.Security.Cryptography;
using Ctg.Domain;
using Ctg.Domain.Indicators;

namespace Ctg.Samples.Cluster;

/// <summary>Gathers partial results into an answer.</summary>
internal sealed class Merging(CountryFolder folder, Question question)
{
    private readonly ValueList<Domain.IndicatorDefinition> _definitions = folder.Manifest.Definitions;
    private readonly List<RollUp[]> _parts = [];
    private readonly List<(string Departement, PartitionProblem Problem)> _left = [];
    private long _bytes;
    private int _calls;

    /// <summary>The number of partitions gathered.</summary>
    internal int Count => _parts.Count;

    /// <summary>Takes in what a partition answers.</summary>
    internal void Add(DepartementCode departement, PartitionAnswer answer, int calls)
    {
        _parts.Add(answer.Problem == PartitionProblem.None
            ? [.. answer.Parts.Select((bytes, indicator) => RollUp.FromBytes(bytes, _definitions[indicator]))]
            : [.. PartitionCubes.Silent(folder, departement, question)]);
        _bytes += answer.Parts.Sum(part => (long)part.Length);
        _calls += calls;
        if (answer.Problem != PartitionProblem.None)
        {
            _left.Add((departement.ToString(), answer.Problem));
        }
    }

    /// <summary>The answer of all that was gathered.</summary>
    internal Answer Result() => new(
        question,
        Enumerable.Range(0, _definitions.Count).Select(indicator => Merge([.. _parts.Select(parts => parts[indicator])])).ToValueList(),
        [.. _left.OrderBy(one => one.Departement, StringComparer.Ordinal)],
        _bytes,
        _calls);

    /// <summary>Merges neighbours, then the results, and so on: each structure's key is read as often as the parts can be halved.</summary>
    private static RollUp Merge(RollUp[] parts)
    {
        while (parts.Length > 1)
        {
            parts = [.. parts.Chunk(2).Select(pair => pair.Length == 1 ? pair[0] : pair[0].Merge(pair[1]))];
        }

        return parts[0];
    }
}

/// <summary>What a country answers.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="RollUps">The figures, an indicator each.</param>
/// <param name="LeftOut">The départements whose observations are not in it, and why: their structures count as silent.</param>
/// <param name="Bytes">The bytes of the partial results.</param>
/// <param name="Calls">The calls made, those that failed included.</param>
internal sealed record Answer(
    Question Question,
    ValueList<RollUp> RollUps,
    IReadOnlyList<(string Departement, PartitionProblem Problem)> LeftOut,
    long Bytes,
    int Calls)
{
    /// <summary>What identifies the answer: the digest of all its tables.</summary>
    internal string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var rollUp in RollUps)
        {
            hash.AppendData(rollUp.ToBytes());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
