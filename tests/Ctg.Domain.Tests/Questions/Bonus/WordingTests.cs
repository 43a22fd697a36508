using System.Text;
using Ctg.Domain.Bonus;
using static Ctg.Domain.Tests.Bonus.Territory;

namespace Ctg.Domain.Tests.Bonus;

/// <summary>What is said of each amount, for each kind of case.</summary>
public class WordingTests
{
    private const string Same = "creche:45 coquelicot:23 bleuet:10 maison:42";

    private static readonly Bareme Rate = Bareme(BaremeKind.NewUnitRate, 2600.005m);

    private static readonly (string Name, BonusTerritoire Bonus)[] Cases =
    [
        ("the same offer", Compute(Year(2022, Same), Spread)),
        ("closed, spread", Compute(Year(2022, "creche:45 coquelicot:23 bleuet:10"), Spread)),
        ("closed, withdrawn", Compute(Year(2022, "creche:45 coquelicot:23 bleuet:10"), Withdrawn)),
        ("smaller and larger, withdrawn", Compute(Year(2022, "creche:30 coquelicot:28 bleuet:10 maison:42 xnew:12.5"), Withdrawn, Rate)),
        ("nobody left", Compute(Year(2022, ""), Spread)),
        ("floor that applies", Compute(Year(2022, Same), Withdrawn, Bareme(BaremeKind.UnitFloor, 500m))),
        ("floor that does not", Compute(Year(2022, Same), Spread, Bareme(BaremeKind.UnitFloor, 446m))),
        ("revaluations", Compute(
            Year(2023, "creche:45 maison:1"),
            Withdrawn,
            Bareme(BaremeKind.RevaluationCoefficient, 1.02m, id: "r2022", first: 2022, last: 2022),
            Bareme(BaremeKind.RevaluationCoefficient, 1.015m, id: "r2023", first: 2023))),
        ("cap that is exceeded", Capped("a:1200 b:1000 c:800")),
        ("cap that is not", Capped("a:1100 b:1000 c:300")),
        ("half a cent, to even", Compute(
            Year(2022, "creche:46"),
            BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfEven, BaremeReview.Strict),
            Rate)),
        ("half a cent, down", Compute(
            Year(2022, "creche:46"),
            BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.Down, BaremeReview.Strict),
            Rate)),
        ("half a cent, up", Compute(
            Year(2022, "creche:46"),
            BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.Up, BaremeReview.Strict),
            Rate)),
        ("stale", Convention().ComputeBonus(
            Reference,
            [Year(2022, "creche:46")],
            BonusParameters.Create([Rate, Bareme(BaremeKind.RevaluationCoefficient, 1.1m)]),
            BonusInterpretation.Create(ClosurePolicy.WithdrawnFromTheTotal, Rounding.HalfUp, BaremeReview.Lenient),
            new(2030, 1, 1))),
        ("those that do not qualify", Compute(
            TerritoryOffer.Create(2022,
            [
                StructureOffer.Create(Offer("creche", 45).ToDetails() with { SupportedBy = null }),
                StructureOffer.Create(Offer("coquelicot", 23).ToDetails() with { SupportedBy = Id<Party>.Parse("caf") }),
                StructureOffer.Create(Offer("bleuet", 10).ToDetails() with { UnderPsu = false }),
                StructureOffer.Create(Offer("maison", 42).ToDetails() with { UnderPsu = null }),
            ]),
            Spread)),
        ("year not covered", Compute(Year(2026, "creche:45"), Spread)),
        ("year covered in part", In(draft => draft with
        {
            Term = new(draft.Term.Clause, Term.Create(new(2022, 7, 22), new(2025, 12, 31)), draft.Term.Renewal),
        })),
        ("not signed", Convention(from: Examples.Draft(Signature.Undated, Signature.Awaited)).ComputeBonus(
            Reference, [Year(2022, "creche:45")], BonusParameters.None, Spread, On)),
        ("without reference amount", In(draft => draft with { ReferenceAmounts = [] })),
    ];

    [Fact]
    public void Bonuses_AreToldAsApproved()
    {
        var (told, before) = (new StringBuilder(), new HashSet<string>());
        foreach (var (name, bonus) in Cases)
        {
            told.Append("# ").Append(name).Append(": ").Append(bonus).Append('\n');
            foreach (var service in bonus.Services)
            {
                told.Tell(service, before);
                foreach (var structure in service.Value.Structures)
                {
                    told.Append(structure).Append(": ").Tell(bonus.Find(structure.Structure, service.Value.Year)!, before);
                }
            }

            told.AppendJoin('\n', bonus.ByOperator(2022)).Append("\n\n");
        }

        Approved.Is("Questions/Bonus", "bonuses.txt", told.ToString().Replace('\u00a0', ' '));
    }

    private static BonusTerritoire Capped(string offers) => Convention().ComputeBonus(
        TerritoryOffer.Create(2020, Offers("a:1000 b:1000", ServiceKind.Alsh, QuantityUnit.Hours)),
        [TerritoryOffer.Create(2022, Offers(offers, ServiceKind.Alsh, QuantityUnit.Hours))],
        BonusParameters.Create([
            Bareme(BaremeKind.NewUnitRate, 0.15m, ServiceKind.Alsh), Bareme(BaremeKind.NewUnitsCap, 0.25m, ServiceKind.Alsh)]),
        Spread,
        On);

    private static BonusTerritoire In(Func<ConventionDetails, ConventionDetails> change) =>
        Domain.Convention.Create(change(Draft())).ComputeBonus(
            Reference, [Year(2022, "creche:45")], BonusParameters.Create([Bareme(BaremeKind.UnitFloor, 400m)]), Spread, On);
}
