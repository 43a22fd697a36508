using BenchmarkDotNet.Attributes;
using Ctg.Domain.Bonus;
using Ctg.Domain.Json;
using NodaTime;

namespace Ctg.Domain.Benchmarks.Funding;

/// <summary>The bonus territoire of the real convention's four crèches: computed with its reason, and the reason written out.</summary>
[MemoryDiagnoser]
public class BonusBenchmarks
{
    private static readonly BonusInterpretation Reading =
        BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Strict);
    private Convention _convention = null!;
    private TerritoryOffer _reference = null!;
    private ValueList<TerritoryOffer> _years = [];

    [GlobalSetup]
    public void Prepare()
    {
        _convention = ConventionJson.Read(RealConvention.Bytes()).OrThrow().Original;
        var commune = _convention.Parties.OfType<Commune>().Single().Id;
        var offers =
            _convention.Structures.Where(structure => structure.Service == ServiceKind.Eaje).Select(structure => StructureOffer.Create(new()
            {
                Structure = structure.Id,
                Name = structure.Name,
                Service = structure.Service,
                Units = structure.Capacity!,
                Operator = structure.Operator,
                SupportedBy = commune,
                UnderPsu = true,
            })).ToValueList();
        _reference = TerritoryOffer.Create(2020, offers);
        _years = [TerritoryOffer.Create(2022, offers)];
        if (Compute().TotalOf(2022) != Euros.Parse("53605.67"))
        {
            throw new InvalidOperationException("The bonus is not the amount that the convention keeps.");
        }
    }

    [Benchmark]
    public BonusTerritoire Compute() =>
        _convention.ComputeBonus(_reference, _years, BonusParameters.None, Reading, new LocalDate(2022, 6, 1));

    [Benchmark]
    public string ComputeAndTell() => Compute().Find(ServiceKind.Eaje, 2022)!.Render(Language.French);
}
