using Ctg.Domain.Arbitraries;
using Ctg.Domain.Bonus;
using FsCheck.Xunit;
using static Ctg.Domain.Tests.Bonus.Territory;

namespace Ctg.Domain.Tests.Bonus;

public class BonusProperties
{
    private static readonly BonusParameters Rate = BonusParameters.Create([Bareme(BaremeKind.NewUnitRate, 2600m)]);

    private static readonly BonusParameters All = BonusParameters.Create(
    [
        Bareme(BaremeKind.NewUnitRate, 2600.005m),
        Bareme(BaremeKind.NewUnitsCap, 0.25m),
        Bareme(BaremeKind.UnitFloor, 450.123m),
        Bareme(BaremeKind.RevaluationCoefficient, 1.015m),
    ]);

    [Property]
    public void Amounts_AreThoseOfASlowOracle(OfferedYears years, bool spread)
    {
        var bonus = Eaje(years, spread ? Spread : Withdrawn, Rate);
        bonus.Structures.Select(one => (one.Structure.Text, one.Existing, one.New)).Should().BeEquivalentTo(Oracle(years, spread));
    }

    /// <summary>Nothing is lost on the way: what is not paid is said not to be.</summary>
    [Property]
    public void Amounts_SumToWhatIsSpread(OfferedYears years, bool spread)
    {
        var bonus = Eaje(years, spread ? Spread : Withdrawn, Rate);
        (bonus.Existing + bonus.Unpaid).Should().Be(bonus.ToSpread).And.Be(Euros.Parse("53605.67"));
        bonus.Existing.Should().BeGreaterThanOrEqualTo(Euros.Zero);
        bonus.Unpaid.Should().BeGreaterThanOrEqualTo(Euros.Zero);
        (spread && bonus.Structures.Any(one => one.ExistingUnits.Sign > 0) && bonus.Unpaid != Euros.Zero).Should().BeFalse();
        foreach (var one in bonus.Structures)
        {
            (one.Refusal is not null && one.Total != Euros.Zero).Should().BeFalse();
            (one.ExistingUnits.Sign == 0 && one.Existing != Euros.Zero).Should().BeFalse();
        }
    }

    /// <summary>Withdrawing a structure's share leaves the others' as they were, to the cent.</summary>
    [Property]
    public void Withdrawal_TouchesNobodyElse(OfferedYears years)
    {
        var same = Eaje(years with { Year = TerritoryOffer.Create(years.Year.Year, years.Reference.Structures) }, Withdrawn, Rate);
        var bonus = Eaje(years, Withdrawn, Rate);
        foreach (var one in bonus.Structures.Where(one => one.ReferenceUnits.Sign > 0 && one.ExistingUnits == one.ReferenceUnits))
        {
            one.Existing.Should().Be(same.Structures.Single(other => other.Structure == one.Structure).Existing);
        }
    }

    [Property]
    public void Order_DoesNotMatter(OfferedYears years, bool spread)
    {
        var reading = spread ? Spread : Withdrawn;
        var turned = new OfferedYears(Turned(years.Reference), Turned(years.Year));
        Eaje(turned, reading, All).Structures.Should().BeEquivalentTo(Eaje(years, reading, All).Structures);
        static TerritoryOffer Turned(TerritoryOffer offer) => TerritoryOffer.Create(offer.Year, offer.Structures.Reverse().ToValueList());
    }

    /// <summary>
    /// The cap holds, up to half a cent for each structure; the floor holds for what is paid, up to the cents of the withdrawn parts.
    /// </summary>
    [Property]
    public void CapAndFloor_Hold(OfferedYears years, bool spread)
    {
        var bonus = Eaje(years, spread ? Spread : Withdrawn, All);
        var reference = Fraction.Sum(bonus.Structures.Select(one => one.ReferenceUnits));
        (bonus.New <= (reference * 0.25m * 2600.005m) + (0.005m * bonus.Structures.Count)).Should().BeTrue();
        var paid = Fraction.Sum(bonus.Structures.Select(one => one.ExistingUnits));
        (paid.Sign == 0 || bonus.Existing >= (paid * 450.123m) - (0.01m * (bonus.Structures.Count + 1m))).Should().BeTrue();
    }

    [Draws(40)]
    public void Reasons_KeepTheLaws(OfferedYears years, bool spread)
    {
        var bonus = Convention().ComputeBonus(years.Reference, [years.Year], All, spread ? Spread : Withdrawn, On);
        var eaje = bonus.Find(ServiceKind.Eaje, years.Year.Year)!;
        ExplanationLaws.Hold(eaje);
        foreach (var one in eaje.Value.Structures)
        {
            var alone = bonus.Find(one.Structure, years.Year.Year)!;
            alone.Value.Should().Be(one);
            ExplanationLaws.Hold(alone);
        }
    }

    private static ServiceBonus Eaje(OfferedYears years, BonusInterpretation reading, BonusParameters parameters) =>
        Convention().ComputeBonus(years.Reference, [years.Year], parameters, reading, On).Find(ServiceKind.Eaje, years.Year.Year)!.Value;

    /// <summary>The rule as one would write it on paper: one pass over the structures for each policy.</summary>
    private static IEnumerable<(string, Euros, Euros)> Oracle(OfferedYears years, bool spread)
    {
        var keys = years.Reference.Structures.Concat(years.Year.Structures).Select(one => one.Structure).Distinct().ToList();
        var rows = keys.Select(key => (
            Key: key.Text,
            Before: Counted(years.Reference, key),
            Now: years.Reference.Find(key) is { SupportedBy: not null, UnderPsu: null } ? 0 : Counted(years.Year, key))).ToList();
        var total = Euros.Parse("53605.67");
        var weights = rows.Select(row => (row.Key, Weight: spread ? Math.Min(row.Before, row.Now) : row.Before)).ToList();
        var shares = weights.Sum(weight => weight.Weight) > 0 ? Allocation.Create(total, weights) : null;
        foreach (var (key, before, now) in rows)
        {
            var share = shares?[key] ?? Euros.Zero;
            if (!spread && now < before)
            {
                // The kept part and the lost part of one share, by largest remainder; an even half goes to the kept part.
                var exact = Fraction.FromEuros(share) * now / before;
                share = exact.RoundToCents(Rounding.HalfUp);
            }

            yield return (key, share, Fraction.FromDecimal(Math.Max(0, now - before) * 2600).RoundToCents(Rounding.HalfUp));
        }
    }

    private static decimal Counted(TerritoryOffer offer, Domain.Id<Structure> key) =>
        offer.Find(key) is { SupportedBy: not null, UnderPsu: true } one ? one.Units.Count : 0;
}
