using System.Numerics;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Support;
using NodaTime;

namespace Ctg.Domain.Benchmarks.Growth;

/// <summary>Questions asked of large conventions, records and offers.</summary>
internal static class QuestionCases
{
    private static readonly DateInterval Period = new(new(2022, 1, 1), new(2025, 12, 31));
    private static readonly LocalDate On = new(2024, 6, 1);
    private static readonly ObligationInterpretation Obligations = ObligationInterpretation.Strict(HolidayCalendar.Metropole);
    private static readonly BonusInterpretation Bonus =
        BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Strict);

    internal static IEnumerable<GrowthCase> All =>
    [
        new("schedule-reviews-kept", 50, n => Schedule(Record(n, 1) with
        {
            Reviews = Enumerable.Range(0, n).Select(i => new AnnualReview(Small.Number(i), 2022, new(2022, 12, 1))).ToValueList(),
        })),
        new("schedule-runs-of-years", 50, n => Schedule(Record(n, 2))),
        new("schedule-meetings", 50, n => Schedule(Record(1, 1) with
        {
            Meetings = Enumerable.Range(0, n).Select(i => Small.First.PlusDays(i)).ToValueList(),
        })),
        new("record-reviews", 500, n =>
        {
            var details = Record(n, 1) with
            {
                Reviews = Enumerable.Range(0, n).Select(i => new AnnualReview(Small.Number(i), 2022, new(2022, 12, 1))).ToValueList(),
            };
            return new(() => ConventionRecord.Create(details));
        }),
        new("bonus", 100, n =>
        {
            var (convention, offers) = Funded(n);
            return new(() => Compute(convention, offers));
        }),
        new("bonus-by-structure", 50, n =>
        {
            var (convention, offers) = Funded(n);
            var bonus = Compute(convention, offers);
            return new(() => offers.Structures.Select(offer => bonus.Find(offer.Structure, 2022)!.Value.Total).ToList());
        }),
        new("baremes-in-bands", 50, n =>
        {
            var parameters = BonusParameters.Create(Enumerable.Range(0, n).Select(i => Bareme.Create(new()
            {
                Id = Id<Bareme>.Parse($"b{i}"),
                Kind = BaremeKind.NewUnitRate,
                Service = ServiceKind.Eaje,
                Value = 1_000,
                Unit = QuantityUnit.Places,
                Band = $"Tranche {i}",
                FirstYear = 2022,
                Source = "S",
                CheckedOn = Small.First,
                ReviewBy = Small.First,
            })).ToValueList());
            return new(() => parameters.Baremes
                .Select(bareme => parameters.Find(BaremeKind.NewUnitRate, ServiceKind.Eaje, 2022, bareme.Band)).ToList());
        }),
        new("find-figures", 50, n =>
        {
            var roster = Roster.Create(Enumerable.Range(0, n).Select(i => StructureSite.Create(new()
            {
                Structure = Id<Structure>.Parse($"s{i}"),
                Service = ServiceKind.Eaje,
                Commune = CommuneCode.Parse("45285"),
            })).ToValueList());
            ValueList<Perimeter> perimeters =
                [.. Enumerable.Range(0, n).Select(i => Perimeter.FromTerritory(Territory.OfStructure(Id<Structure>.Parse($"s{i}"))))];
            var definition = StockDefinition.Create(
                new()
                {
                    Indicator = Indicator.Create(new() { Id = Id<Indicator>.Parse("places"), Label = "P", Kind = IndicatorKind.Stock }),
                    Decimals = 0,
                    Grain = TimeGrain.Year,
                    Services = [ServiceKind.Eaje],
                },
                StockOverTime.Last(1),
                CountOverSpace.Sum);
            var figures = ObservationTable.Create(definition, roster, Small.Details.Term.Term).ToCube()
                .RollUp(perimeters, new() { Grain = TimeGrain.Year });
            return new(() => perimeters.Select(perimeter => figures.Find(perimeter, figures.Periods[0])).ToList());
        }),
        new("support", 50, n =>
        {
            var lines = Enumerable.Range(0, n).Select(i => SupportLine.Create(Small.Structure(i).Id, Euros.FromCents(1_000))).ToValueList();
            var convention = Convention.Create(Small.Details with
            {
                Structures = Enumerable.Range(0, n).Select(Small.Structure).ToValueList(),
                Funding = FundingTerms.Create(Small.Clause, Small.Clause),
            });
            var (before, after) =
                (AuthoritySupport.Create(Small.Commune, 2022, lines), AuthoritySupport.Create(Small.Commune, 2023, lines));
            return new(() => convention.CompareSupport(before, after, []).Value);
        }),
        new("find-structures", 500, n =>
        {
            var convention = Convention.Create(Small.Details with
            {
                Structures = Enumerable.Range(0, n).Select(Small.Structure).ToValueList(),
            });
            return new(() => convention.Structures.Select(structure => convention.Find(structure.Id)).ToList());
        }),
        new("allocation-of-long-fractions", 5, n =>
        {
            var weights = Enumerable.Range(1, n)
                .Select(i => (Key: i, Weight: Fraction.Create(BigInteger.Pow(10, 2_000) + i, BigInteger.Pow(7, 2_000) + i))).ToList();
            return new(() => Allocation.TryCreate(Euros.FromCents(1_000_000), weights));
        }),
    ];

    private static ConventionRecordDetails Record(int actions, int runs) => new()
    {
        History = ConventionHistory.Of(Convention.Create(Small.Details with
        {
            Plan = Small.Plan(Small.Actions(actions).Select(action => PlanAction.Create(action.ToDetails() with
            {
                Schedule = YearSet.Create(runs == 1 ? [YearRun.Parse("2022-2025")] : [YearRun.Parse("2022"), YearRun.Parse("2024-2025")]),
            }))),
            Steering = SteeringCommittee.Create(new()
            {
                Clauses = [Small.Clause],
                CoPilots = [Small.Caf],
                Secretariat = Small.Caf,
                MeetingsPerYear = 1,
                ExtraMeetingOnRequest = false,
                ResourcePersonsAdvisory = false,
                SubmitsAvenants = false,
            }),
            Evaluation = EvaluationTerms.Create(Small.Clause),
        })),
    };

    private static GrowthWork Schedule(ConventionRecordDetails details)
    {
        var record = ConventionRecord.Create(details);
        return new(() => ObligationSchedule.Create(record, Period, On, Obligations));
    }

    private static (Convention Convention, TerritoryOffer Offers) Funded(int structures)
    {
        var offers = Enumerable.Range(0, structures).Select(i => StructureOffer.Create(new()
        {
            Structure = Id<Structure>.Parse($"s{i}"),
            Name = "S",
            Service = ServiceKind.Eaje,
            Units = Quantity.Create(20, QuantityUnit.Places),
            SupportedBy = Small.Commune,
            UnderPsu = true,
        })).ToValueList();
        var convention = Convention.Create(Small.Details with
        {
            Structures = offers.Select(offer => Structure.Create(new()
            {
                Id = offer.Structure,
                Name = "S",
                Service = ServiceKind.Eaje,
                Capacity = offer.Units,
            })).ToValueList(),
            ReferenceAmounts = [ReferenceAmount.Create(ServiceKind.Eaje, 2020, Euros.FromCents(100_000_000), Small.Clause)],
            Funding = FundingTerms.Create(Small.Clause),
        });
        return (convention, TerritoryOffer.Create(2020, offers));
    }

    private static BonusTerritoire Compute(Convention convention, TerritoryOffer offers) => convention.ComputeBonus(
        offers, [TerritoryOffer.Create(2022, offers.Structures)], BonusParameters.None, Bonus, new LocalDate(2022, 6, 1));
}
