using BenchmarkDotNet.Attributes;
using Ctg.Domain.Json;
using NodaTime;

namespace Ctg.Domain.Benchmarks.Amendments;

/// <summary>Avenants of ten changes each, on as many days, folded into the real convention: linear in their number.</summary>
[MemoryDiagnoser]
public class FoldBenchmarks
{
    private static readonly LocalDate First = new(2022, 1, 1);

    private ConventionHistory _history = null!;

    [Params(1, 10, 100, 1_000)]
    public int Avenants { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var original = ConventionJson.Read(RealConvention.Bytes()).OrThrow().Original;
        var annex = ClauseId.Annex(2);
        _history = ConventionHistory.Create(new()
        {
            Original = original,
            Avenants = [.. Enumerable.Range(0, Avenants).Select(i => Avenant.Create(new()
            {
                Id = Id<Avenant>.Parse($"a{i}"),
                Title = "Dix structures renommées",
                SignedOn = PartialDate.On(First.PlusDays(i)),
                EffectiveOn = First.PlusDays(i),
                KnownOn = First.PlusDays(i),
                Changes =
                [
                    .. original.Structures.Take(10).Select(structure => Change.Replace(annex, Part.Structure(Renamed(structure, i))))
                ],
            }))],
        });
        if (Fold().Convention.Structures[9] != Renamed(original.Structures[9], Avenants - 1))
        {
            throw new InvalidOperationException("The last avenant does not show.");
        }
    }

    /// <summary>The parts as the avenants leave them.</summary>
    [Benchmark]
    public ConventionVersion Fold() => _history.AsOf(LocalDate.MaxIsoValue);

    /// <summary>The parts, and the convention that they make, checked as a whole.</summary>
    [Benchmark]
    public Convention FoldAndBuild() => _history.AsOf(LocalDate.MaxIsoValue).Convention;

    private static Structure Renamed(Structure structure, int round) => Structure.Create(new()
    {
        Id = structure.Id,
        Name = $"{structure.Name} ({round})",
        Service = structure.Service,
        Activities = structure.Activities,
        Address = structure.Address,
        Capacity = structure.Capacity,
        Operator = structure.Operator,
    });
}
