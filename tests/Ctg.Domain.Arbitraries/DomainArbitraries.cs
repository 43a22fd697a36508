using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ctg.Domain.Arbitraries;

/// <summary>The domain's types for FsCheck: what is generated, and what it shrinks to, is valid.</summary>
public static class DomainArbitraries
{
    public static Arbitrary<LocalDate> Day() => Arb.From(CodeGenerators.Days);

    public static Arbitrary<Term> Term() => Arb.From(CodeGenerators.Terms, ShrinkTerm);

    public static Arbitrary<YearRun> YearRun() => Arb.From(CodeGenerators.YearRuns);

    public static Arbitrary<YearSet> YearSet() => Arb.From(CodeGenerators.YearSets, ShrinkYears);

    public static Arbitrary<Euros> Euros() => Arb.From(CodeGenerators.Amounts, ShrinkEuros);

    public static Arbitrary<Fraction> Fraction() => Arb.From(CodeGenerators.Fractions, ShrinkFraction);

    public static Arbitrary<WeightedKeys> WeightedKeys() => Arb.From(Arbitraries.WeightedKeys.Generator, Arbitraries.WeightedKeys.Shrink);

    public static Arbitrary<OfferedYears> OfferedYears() => Arb.From(Arbitraries.OfferedYears.Generator, Arbitraries.OfferedYears.Shrink);

    public static Arbitrary<ObservedCase> ObservedCase() => Arb.From(Arbitraries.ObservedCase.Generator, Arbitraries.ObservedCase.Shrink);

    public static Arbitrary<ClauseId> Clause() => Arb.From(CodeGenerators.ClauseIds);

    public static Arbitrary<ActionNumber> ActionNumber() => Arb.From(CodeGenerators.ActionNumbers);

    public static Arbitrary<DepartementCode> Departement() => Arb.From(CodeGenerators.DepartementCodes);

    public static Arbitrary<CommuneCode> Commune() => Arb.From(CodeGenerators.CommuneCodes);

    public static Arbitrary<Siren> Siren() => Arb.From(CodeGenerators.Sirens);

    public static Arbitrary<Siret> Siret() => Arb.From(CodeGenerators.Sirets);

    public static Arbitrary<CtesId> CtesId() => Arb.From(CodeGenerators.CtesIds);

    public static Arbitrary<PartialDate> PartialDate() => Arb.From(CodeGenerators.PartialDates);

    public static Arbitrary<Signature> Signature() => Arb.From(CodeGenerators.Signatures);

    public static Arbitrary<NoticePeriod> NoticePeriod() => Arb.From(CodeGenerators.NoticePeriods);

    public static Arbitrary<SheetPeriod> SheetPeriod() => Arb.From(CodeGenerators.SheetPeriods);

    public static Arbitrary<Id<Structure>> StructureId() => Arb.From(CodeGenerators.IdOf<Structure>());

    public static Arbitrary<Id<Indicator>> IndicatorId() => Arb.From(CodeGenerators.IdOf<Indicator>());

    public static Arbitrary<ConventionHistory> History() => Arb.From(HistoryGenerators.History, ShrinkHistory);

    public static Arbitrary<Convention> Convention() => Arb.From(ConventionGenerators.Convention, ShrinkConvention);

    private static IEnumerable<Term> ShrinkTerm(Term term)
    {
        for (var days = term.Days / 2; days > 0; days /= 2)
        {
            yield return Domain.Term.Create(term.First, term.Last.PlusDays(-days));
        }
    }

    private static IEnumerable<YearSet> ShrinkYears(YearSet years) =>
        Enumerable.Range(0, years.Runs.Count).Select(i => Domain.YearSet.Create(years.Runs.Where((_, j) => j != i)));

    private static IEnumerable<Euros> ShrinkEuros(Euros amount) =>
        new[] { 0, amount.Cents / 100 * 100, amount.Cents / 2, amount.Cents - Math.Sign(amount.Cents) }
            .Where(cents => Int128.Abs(cents) < Int128.Abs(amount.Cents))
            .Select(Domain.Euros.FromCents);

    private static IEnumerable<Fraction> ShrinkFraction(Fraction value) =>
        new[] { Domain.Fraction.Zero, Domain.Fraction.Create(value.Numerator, 1), Domain.Fraction
            .Create(value.Numerator / 2, value.Denominator) }
            .Where(
                smaller => BigInteger.Abs(smaller.Numerator) + smaller.Denominator < BigInteger.Abs(value.Numerator) + value.Denominator);

    /// <summary>Fewer avenants, fewer changes, a smaller original text.</summary>
    private static IEnumerable<ConventionHistory> ShrinkHistory(ConventionHistory history)
    {
        var draft = history.ToDetails();
        IEnumerable<ConventionHistoryDetails> smaller =
        [
            .. draft.Avenants.Select((_, i) => draft with { Avenants = [.. draft.Avenants.Where((_, j) => j != i)] }),
            .. draft.Avenants.SelectMany((avenant, i) => avenant.Changes.Count == 1 ? [] : avenant.Changes.Select((_, k) => draft with
            {
                Avenants = [.. draft.Avenants.Select((other, j) => j != i ? other : Fewer(other, k))],
            })),
            .. ShrinkConvention(draft.Original).Select(original => draft with { Original = original }),
        ];
        return smaller.Select(ConventionHistory.TryCreate).Where(validated => validated.IsValid).Select(validated => validated.Value!);

        static Avenant Fewer(Avenant avenant, int without) => Avenant.Create(new()
        {
            Id = avenant.Id,
            Title = avenant.Title,
            SignedOn = avenant.SignedOn,
            EffectiveOn = avenant.EffectiveOn,
            KnownOn = avenant.KnownOn,
            SubmittedOn = avenant.SubmittedOn,
            PrevailsOver = avenant.PrevailsOver,
            Changes = [.. avenant.Changes.Where((_, k) => k != without)],
        });
    }

    private static IEnumerable<Convention> ShrinkConvention(Convention convention)
    {
        var draft = convention.ToDetails();
        var plan = ActionPlan.Create([]);
        ConventionDetails[] smaller =
        [
            draft with { Plan = plan },
            draft with { Diagnostic = [] },
            draft with { FundingTables = [] },
            draft with { ReferenceAmounts = [] },
            draft with { Funding = null },
            draft with { Steering = null },
            draft with { Resiliation = null },
            draft with { Evaluation = null },
            draft with { DataExchange = null },
            draft with { Amendment = null },
            draft with { Citations = [] },
            draft with { StatedCounts = [] },
            draft with { Restatements = [] },
            draft with { Evolutions = [] },
            draft with { Derivations = [] },
            draft with { Structures = [] },
            draft with { Indicators = [] },
            draft with { Annexes = [] },
            draft with { Articles = [] },
            .. Enumerable.Range(0, draft.Parties.Count).Select(i => draft with { Parties = [.. draft.Parties.Where((_, j) => j != i)] }),
        ];
        return smaller
            .Where(candidate => candidate != draft)
            .Select(Domain.Convention.TryCreate)
            .Where(validated => validated.IsValid)
            .Select(validated => validated.Value!);
    }
}
