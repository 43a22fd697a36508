using FsCheck;
using FsCheck.Fluent;

namespace Ctg.Domain.Arbitraries;

/// <summary>
/// A territory's childcare in a reference year and a later one: places gained and lost, structures that open, close, lose their support or
/// the Psu.
/// </summary>
public sealed record OfferedYears(TerritoryOffer Reference, TerritoryOffer Year)
{
    public static Gen<OfferedYears> Generator { get; } =
        from before in Offers
        from after in Offers
        from year in Gen.Choose(2022, 2025)
        select new OfferedYears(TerritoryOffer.Create(2020, before), TerritoryOffer.Create(year, after));

    public static IEnumerable<OfferedYears> Shrink(OfferedYears years)
    {
        ArgumentNullException.ThrowIfNull(years);
        return Fewer(years.Reference).Select(reference => years with { Reference = reference })
            .Concat(Fewer(years.Year).Select(year => years with { Year = year }));
    }

    private static Gen<ValueList<StructureOffer>> Offers =>
        from keys in Gen.SubListOf(Enumerable.Range(0, 5))
        from counts in Gen.Frequency(
            (4, Gen.Choose(0, 60).Select(count => (decimal)count)),
            (1, Gen.Choose(1, 6_000).Select(count => count / 100m))).ArrayOf(5)
        from supported in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false))).ArrayOf(5)
        from psu in Gen.Frequency((5, Gen.Constant<bool?>(true)), (1, Gen.Elements<bool?>(false, null))).ArrayOf(5)
        select keys.Select(i => StructureOffer.Create(new()
        {
            Structure = Id<Structure>.Parse($"s{i}"),
            Name = $"Structure {i}",
            Service = ServiceKind.Eaje,
            Units = Quantity.Create(counts[i], QuantityUnit.Places),
            Operator = i % 2 == 0 ? Operator.Create("Ville") : null,
            SupportedBy = supported[i] ? Id<Party>.Parse("commune") : null,
            UnderPsu = psu[i],
        })).ToValueList();

    private static IEnumerable<TerritoryOffer> Fewer(TerritoryOffer offer) => Enumerable.Range(0, offer.Structures.Count)
        .Select(i => TerritoryOffer.Create(offer.Year, offer.Structures.Where((_, j) => j != i).ToValueList()));
}
