using Ctg.Domain.Audit;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using NodaTime;

namespace Ctg.Domain.Bonus;

/// <summary>
/// Reasons the bonus of one service for one year. Each step is made when it is asked for, and once: what a structure does not depend on is
/// not read for it.
/// </summary>
internal sealed class BonusReasoning(Reasoning reasoning, BonusCase one)
{
    private readonly Step<OfferSplit>?[] _splits = new Step<OfferSplit>?[one.Entries.Count];
    private readonly Dictionary<Id<Bareme>, Step<BaremeUse>> _baremes = [];
    private readonly BonusChoices _choices = new(reasoning, one);
    private (Step<Euros> Total, ValueList<Id<Bareme>> Stale)? _amount;
    private bool? _isSmaller;

    private Step<LocalDate> On => field ??= reasoning.Given(
        "asked.day", one.On, (_, value) => new("La question est posée le {0}.", "The question is asked on {0}.", value));

    private Step<int?> CejLast => field ??= reasoning.Given("cej.last-year", one.Cej?.Years.Last, (_, value) => value is { } last
        ? new(
            "La convention énonce un Cej qui va jusqu'en {0} ({1}).",
            "The convention states a Cej that runs until {0} ({1}).",
            last,
            CejSource.Citation)
        : new("La convention n'énonce pas les années du Cej.", "The convention does not state the years of the Cej."));

    private ClauseSource CejSource => one.Cej is { } cej ? new(cej.Source) : one.Clause;

    private Step<bool> CejEnded =>
        field ??= CejLast.Value is { } last ? BonusRules.CejOver.Apply(one.Clause, (last, one.Year), [CejLast]) : _choices.CejEnded;

    /// <summary>The end of the Cej as a rule reads it; or that it is not stated, and what is supposed.</summary>
    private ValueList<Step> CejSteps => CejLast.Value is null ? [CejLast, CejEnded] : [CejEnded];

    private Step<BonusRefusal?> OfYear => field ??= RefusalOfYear();

    private ValueList<Step> Conditions => field ??= one.Service == ServiceKind.Eaje
        ? [BonusRules.PsuRequired.Apply(BonusRules.Psu, one.Service, []), OfYear]
        : [OfYear];

    private IEnumerable<Step<OfferSplit>> Splits => Enumerable.Range(0, _splits.Length).Select(Split);

    /// <summary>Whether units of the reference year were lost: only then does the policy matter.</summary>
    private bool IsSmaller => _isSmaller ??= Splits.Any(split => split.Value.Lost.Sign > 0);

    private bool IsWithdrawn => IsSmaller && _choices.Closure.Value == ClosurePolicy.WithdrawnFromTheTotal;

    /// <summary>What the amount is spread over.</summary>
    private QuantityUnit SpreadOver => _choices.PerUnit.Value ? one.Unit : QuantityUnit.Structures;

    private (Step<Euros> Total, ValueList<Id<Bareme>> Stale) Amount => _amount ??= ToSpread();

    private Step<Spread> Shares => field ??= SpreadOut();

    private Step<Fraction> TerritorysPart => field ??= PartOfAll();

    internal BonusCase Case => one;

    /// <summary>
    /// A step that is reasoned here: on the model from the steps that are made already, which all answers share, on other facts anew.
    /// </summary>
    internal Step<T> Reason<T>(Reasoning on, Func<BonusReasoning, Step<T>> step)
    {
        if (on != reasoning)
        {
            return step(new(on, one));
        }

        lock (_splits)
        {
            return step(this);
        }
    }

    internal Step<ServiceBonus> Service()
    {
        var structures = Enumerable.Range(0, one.Entries.Count).Select(Structure).ToList();
        var isSpread = OfYear.Value is null;
        var spread = isSpread ? Shares.Value : null;
        var reference = ReferenceAmount();
        var withoutOffer = reasoning.Given("structures.without-offer", one.WithoutOffer, (_, ids) => ids.IsEmpty
            ? new(
                "Une offre a été indiquée pour chaque structure que la convention cite pour ce service, au moins pour l'une des deux "
                    + "années.",
                "An offer was stated for each structure that the convention lists for this service, for at least one of the two years.")
            : new(
                "Structures de la convention sans offre indiquée : {0} ; rien n'est calculé pour elles, et le montant du service n'en est "
                    + "pas réduit.",
                "Structures of the convention without a stated offer: {0}; nothing is computed for them, and the service's amount is not "
                    + "reduced for them.",
                Names(ids)));
        var notBrokenDown =
            one.NotBrokenDown.IsEmpty ? null : reasoning.Given("structures.not-broken-down", one.NotBrokenDown, (_, ids) => new(
                "L'offre est connue par activité, pour l'ensemble des structures suivantes : {0} ; le document n'indique pas comment elle "
                    + "se répartit entre elles, et le montant n'est donc pas ventilé par structure.",
                "The offer is known by activity, for these structures together: {0}; the document does not state how it is divided "
                    + "between them, so the amount is not broken down by structure.",
                Names(ids)));
        var notListed = reasoning.Given("structures.not-listed", one.NotListed, (_, ids) => ids.IsEmpty
            ? new(
                "Chaque offre est celle d'une structure que la convention cite.",
                "Each offer is that of a structure that the convention lists.")
            : new(
                "Offres dont l'identifiant n'est celui d'aucune structure de la convention, calculées comme les autres : {0}.",
                "Offers whose key is not that of a structure of the convention, computed like the others: {0}.",
                Names(ids)));
        return BonusRules.Service.Apply(
            one.Clause,
            new(
                one.Service,
                one.Year,
                reference.Value,
                isSpread ? Amount.Total.Value : Euros.Zero,
                spread?.Allocation is { } allocation ? allocation.Total / spread.Weight : null,
                structures.Select(structure => structure.Value).ToValueList(),
                spread?.Allocation?.ToCertificate(),
                isSpread ? Amount.Stale : [],
                withoutOffer.Value,
                notBrokenDown?.Value ?? [],
                notListed.Value),
            [
                .. structures, reference, withoutOffer, .. notBrokenDown is null ? (Step[])[] : [notBrokenDown], notListed, OfYear,
                .. isSpread ? (Step[])[Shares] : []]);

        BilingualText Names(ValueList<Id<Structure>> ids) =>
            ids.Select(one.NameOf).Select(name => new BilingualText($"« {name.French} »", $"'{name.English}'")).JoinAsProse();
    }

    internal Step<StructureBonus> Structure(int position)
    {
        var entry = one.Entries[position];
        if (OfYear.Value is { } notCounted)
        {
            return Refused(entry, default, notCounted, [OfYear], Euros.Zero, []);
        }

        var split = Split(position);
        var (existing, kept, withdrawn) = Existing(position, split);
        ValueList<Id<Bareme>> leaning = kept is null ? [] : Amount.Stale;
        if (split.Value.Refusal is { } refusal)
        {
            return Refused(entry, split.Value, refusal, [split, .. existing, .. Conditions], withdrawn, leaning);
        }

        var (amount, paid, stale) = New(entry, split);
        return BonusRules.Structure.Apply(
            one.Clause,
            new(
                entry.Structure, entry.Name, entry.Scope, entry.Operator, split.Value, paid, null, kept ?? Euros.Zero, withdrawn,
                amount?.Value ?? Euros.Zero, [.. leaning.Union(stale)]),
            [.. existing, .. amount is null ? (Step[])[] : [amount], split, .. Conditions]);
    }

    private Step<StructureBonus> Refused(
        BonusEntry entry, OfferSplit split, BonusRefusal refusal, ValueList<Step> because, Euros withdrawn, ValueList<Id<Bareme>> stale) =>
        BonusRules.Structure.Apply(
            one.Clause,
            new(
                entry.Structure, entry.Name, entry.Scope, entry.Operator, split, Fraction.Zero, refusal, Euros.Zero, withdrawn, Euros.Zero,
                stale),
            because);

    private Step<BonusRefusal?> RefusalOfYear()
    {
        var days = one.Covered(reasoning);
        if (days.Value is not { } covered || !covered.MeetsYear(one.Year))
        {
            return BonusRules.YearCovered.Apply(one.TermClause, (days.Value, one.Year, false, false), [days]);
        }

        if (covered.CoversYear(one.Year))
        {
            return BonusRules.YearCovered.Apply(one.TermClause, (covered, one.Year, false, CejEnded.Value), [days, .. CejSteps]);
        }

        return BonusRules.YearCovered.Apply(
            one.TermClause, (covered, one.Year, _choices.PartialYear.Value, CejEnded.Value), [days, _choices.PartialYear, .. CejSteps]);
    }

    private Step<OfferSplit> Split(int position)
    {
        if (_splits[position] is { } known)
        {
            return known;
        }

        var entry = one.Entries[position];
        var before = Offered("offer.reference", entry, entry.Reference, one.ReferenceYear);
        var now = Offered("offer.current", entry, entry.Current, one.Year);
        var split = BonusRules.Parted.Apply(
            BonusRules.Circular, (entry.Name, one.Unit, one.Year, one.ReferenceYear, one.Service, before.Value, now.Value), [before, now]);
        _splits[position] = split;
        return split;
    }

    private Step<OfferedUnits?> Offered(string name, BonusEntry entry, OfferedUnits? offered, int year) => reasoning.Given(
        name,
        offered,
        (subject, value) => value switch
        {
            null => new("« {0} », {1} : aucune offre indiquée.", "'{0}', {1}: no offer stated.", subject, year),
            { UnderPsu: { } psu } some => new(
                "« {0} », {1} : {2} {3}, {4}, {5}.",
                "'{0}', {1}: {2} {3}, {4}, {5}.",
                subject,
                year,
                some.Count,
                one.Unit.Label(some.Count),
                some.Support.Label(),
                psu ? new BilingualText("Psu", "Psu") : new BilingualText("sans Psu", "without Psu")),
            { } some => new(
                "« {0} », {1} : {2} {3}, {4}.", "'{0}', {1}: {2} {3}, {4}.", subject, year, some.Count, one.Unit.Label(some.Count),
                some.Support.Label()),
        },
        entry.About);

    private Step<Euros?> ReferenceAmount() => reasoning.Given("reference.amount", one.ReferenceAmount, (_, value) => value is { } amount
        ? new(
            "La convention énonce {0} € pour {1} ({2}).",
            "The convention states {0} € for {1} ({2}).",
            amount,
            one.ReferenceYear,
            (one.ReferenceSource ?? one.Clause).Citation)
        : new("La convention n'énonce pas de montant pour {0}.", "The convention states no amount for {0}.", one.ReferenceYear));

    private Step<BaremeUse> Use(Bareme bareme)
    {
        if (_baremes.TryGetValue(bareme.Id, out var known))
        {
            return known;
        }

        var about = new FactSubject(bareme.Id.Text, bareme.Source);
        var value = reasoning.Given("bareme.value", bareme.Value, (name, given) => new(
            "Paramètre « {1} », source « {0} » : {2}.", "Parameter '{1}', source '{0}': {2}.", name, bareme.Kind.Label(), given), about);
        var review = reasoning.Given("bareme.review-by", bareme.ReviewBy, (name, given) => new(
            "Paramètre « {1} », source « {0} » : à revoir avant la fin du {2}.",
            "Parameter '{1}', source '{0}': to be reviewed by {2}.",
            name,
            bareme.Kind.Label(),
            given), about);
        var use = BonusRules.InUse.Apply(new LawSource(bareme.Source), (value.Value, review.Value, On.Value, bareme), [value, review, On]);
        _baremes.Add(bareme.Id, use);
        return use;
    }

    /// <summary>The reference amount, revalued year by year, raised to the floor, and only then brought to the cent.</summary>
    private (Step<Euros> Total, ValueList<Id<Bareme>> Stale) ToSpread()
    {
        List<Id<Bareme>> stale = [];
        var amount = ReferenceAmount();
        Step<Fraction> exact;
        if (amount.Value is null)
        {
            exact = BonusRules.Kept.Apply(one.Clause, (null, true), [amount]);
        }
        else
        {
            exact = BonusRules.Kept.Apply(one.Clause, (amount.Value, _choices.IsReference.Value), [amount, _choices.IsReference]);
            var coefficients =
                from revaluation in one.Revaluations
                from year in Enumerable.Range(one.ReferenceYear + 1, one.Year - one.ReferenceYear)
                where revaluation.AppliesTo(year)
                select (revaluation, year);
            if (coefficients.Any())
            {
                // Where they do not compound, the last one alone is read.
                foreach (var (revaluation, year) in _choices.Compounds.Value ? coefficients : coefficients.TakeLast(1))
                {
                    var use = Used(revaluation);
                    exact = BonusRules.Revalued.Apply(
                        new LawSource(revaluation.Source), (exact.Value, use.Value.Value, year), [exact, use, _choices.Compounds]);
                }
            }
        }

        var units = Fraction.Sum(Splits.Select(split => IsWithdrawn ? split.Value.Reference : split.Value.Kept));
        if (one.Floor is { } floor && units.Sign > 0)
        {
            var use = Used(floor);
            exact = BonusRules.Floored.Apply(
                new LawSource(floor.Source),
                (exact.Value, units, use.Value.Value, one.Unit),
                [exact, use, .. Splits, .. IsSmaller ? (Step[])[_choices.Closure] : []]);
        }

        return (ToCents(one.Clause, exact), [.. stale.Distinct()]);

        Step<BaremeUse> Used(Bareme bareme)
        {
            var use = Use(bareme);
            if (use.Value.IsStale)
            {
                stale.Add(bareme.Id);
            }

            return use;
        }
    }

    /// <summary>An exact amount as it is paid; how it is rounded matters only where it holds a part of a cent.</summary>
    private Step<Euros> ToCents(Source source, Step<Fraction> exact) => (exact.Value * 100m).Denominator.IsOne
        ? BonusRules.ToCents.Apply(source, (exact.Value, null), [exact])
        : BonusRules.ToCents.Apply(source, (exact.Value, _choices.Rounding.Value), [exact, _choices.Rounding]);

    /// <summary>Spreads over the units that remain, or over those of the reference where lost ones are withdrawn.</summary>
    private Step<Spread> SpreadOut()
    {
        var total = Amount.Total;
        var weights = Splits.Select((split, position) => (one.Entries[position].Structure, Part(split.Value))).ToArray();
        return BonusRules.Spreads.Apply(
            one.Clause,
            (total.Value, weights, SpreadOver),
            [total, _choices.PerUnit, .. IsSmaller ? (Step[])[_choices.Closure] : [], .. Splits]);

        Fraction Part(OfferSplit split)
        {
            var units = IsWithdrawn ? split.Reference : split.Kept;
            return _choices.PerUnit.Value || units.Sign == 0 ? units : Fraction.One;
        }
    }

    /// <summary>
    /// What a structure has of the existing offer's amount, null where its share is not read, and what is withdrawn with its lost units.
    /// </summary>
    private (ValueList<Step> Because, Euros? Kept, Euros Withdrawn) Existing(int position, Step<OfferSplit> split)
    {
        var (kept, lost) = (split.Value.Kept.Sign > 0, split.Value.Lost.Sign > 0);
        if (lost && _choices.Closure.Value == ClosurePolicy.WithdrawnFromTheTotal)
        {
            var name = one.Entries[position].Name;
            var share = Share(position);
            var remaining =
                BonusRules.Remaining.Apply(one.Clause, (name, share.Value, split.Value, one.Unit), [share, split, _choices.Closure]);
            return ([remaining], remaining.Value.Kept, remaining.Value.Withdrawn);
        }

        if (kept)
        {
            var share = Share(position);
            return ([share], share.Value, Euros.Zero);
        }

        return (lost ? [_choices.Closure] : [], null, Euros.Zero);
    }

    private Step<Euros> Share(int position) =>
        BonusRules.Share.Apply(one.Clause, (one.Entries[position].Name, position, Shares.Value, SpreadOver), [Shares]);

    private (Step<Euros>? Amount, Fraction Paid, ValueList<Id<Bareme>> Stale) New(BonusEntry entry, Step<OfferSplit> split)
    {
        if (split.Value.New.Sign == 0)
        {
            return (null, Fraction.Zero, []);
        }

        var bareme = entry.Rate ?? throw new KeyNotFoundException($"'{entry.Structure}' has new units, and no amount for them is known.");
        var rate = Use(bareme);
        var part = PaidPart(entry, split);
        var paid = split.Value.New * (part?.Value ?? Fraction.One);
        var exact = BonusRules.NewOffer.Apply(
            new LawSource(bareme.Source),
            (entry.Name, paid, rate.Value.Value, one.Unit),
            [rate, split, .. part is null ? (Step[])[] : [part]]);
        List<Id<Bareme>> stale = rate.Value.IsStale ? [bareme.Id] : [];
        if (one.Cap is { } cap && Use(cap).Value.IsStale)
        {
            stale.Add(cap.Id);
        }

        return (ToCents(exact.Source!, exact), paid, stale.ToValueList());
    }

    /// <summary>The part of a structure's new units that the cap lets through; null where there is no cap.</summary>
    private Step<Fraction>? PaidPart(BonusEntry entry, Step<OfferSplit> split)
    {
        if (one.Cap is not { } cap)
        {
            return null;
        }

        if (_choices.CapOverTerritory.Value)
        {
            return TerritorysPart;
        }

        var use = Use(cap);
        return BonusRules.PaidPart.Apply(
            new LawSource(cap.Source),
            (new($"« {entry.Name} »", $"'{entry.Name}'"), split.Value.New, split.Value.Reference, use.Value.Value, one.Unit),
            [use, split, _choices.CapOverTerritory]);
    }

    /// <summary>The part of all new units that the cap lets through.</summary>
    private Step<Fraction> PartOfAll()
    {
        var use = Use(one.Cap!);
        return BonusRules.PaidPart.Apply(
            new LawSource(one.Cap!.Source),
            (
                new("le territoire", "the territory"),
                Fraction.Sum(Splits.Select(split => split.Value.New)),
                Fraction.Sum(Splits.Select(split => split.Value.Reference)),
                use.Value.Value,
                one.Unit),
            [use, _choices.CapOverTerritory, .. Splits]);
    }
}
