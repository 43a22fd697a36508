using Ctg.Domain;

namespace Ctg.Samples.BonusTerritoire;

/// <summary>What would be offered in the year: the reference year's offer with some structures larger, smaller or closed.</summary>
internal sealed record WhatIf(
    List<(Id<Structure> Key, decimal Count)> Places, List<(Id<Structure> Key, decimal Count)> Added, List<Id<Structure>> Closed)
{
    /// <summary>The first key that names no structure; null when all do.</summary>
    internal Id<Structure>? Unknown(TerritoryOffer offer) =>
        Places.Select(one => one.Key).Concat(Added.Select(one => one.Key)).Concat(Closed).FirstOrDefault(key => offer.Find(key) is null);

    /// <summary>A structure that is asked two things at once; null when none is.</summary>
    internal Id<Structure>? Contradicted() => Places.Select(one => one.Key).Concat(Added.Select(one => one.Key)).Concat(Closed)
        .GroupBy(key => key).FirstOrDefault(group => group.Count() > 1)?.Key;

    internal ValueList<StructureOffer> Apply(TerritoryOffer reference) => reference.Structures
        .Where(offer => !Closed.Contains(offer.Structure))
        .Select(offer =>
        {
            var count =
                Places.Where(one => one.Key == offer.Structure).Select(one => (decimal?)one.Count).LastOrDefault() ?? offer.Units.Count;
            var more = Added.Where(one => one.Key == offer.Structure).Sum(one => one.Count);
            return StructureOffer.Create(offer.ToDetails() with { Units = Quantity.Create(count + more, offer.Units.Unit) });
        })
        .ToValueList();

    internal static bool LosesUnits(TerritoryOffer reference, ValueList<StructureOffer> offers) =>
        reference.Structures.Any(
            before => (offers.FirstOrDefault(now => now.Structure == before.Structure)?.Units.Count ?? 0) < before.Units.Count);

    /// <summary>The services that gain units, and the units in which they are counted.</summary>
    internal static List<(ServiceKind Service, QuantityUnit Unit)> Gains(TerritoryOffer reference, ValueList<StructureOffer> offers) =>
        [
            .. offers.Where(now => now.Units.Count > reference.Find(now.Structure)!.Units.Count).Select(
                now => (now.Service, now.Units.Unit)).Distinct()];
}
