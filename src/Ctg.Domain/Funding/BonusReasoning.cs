using Ctg.Domain.Codes;
using Ctg.Domain.Collections;
using Ctg.Domain.Explanations;
using Ctg.Domain.Money;
using Ctg.Domain.Structures;
using NodaTime;

namespace Ctg.Domain.Funding;

/// <summary>Reasons the bonus of one service for one year. Each step is made when it is asked for, and once: what a structure does not depend on is not read for it.</summary>
internal sealed class BonusReasoning
{
    private readonly Reasoning _reasoning;
    private readonly BonusCase _case;
    private readonly Step<OfferSplit>?[] _splits;
    private readonly Dictionary<Id<Bareme>, Step<BaremeUse>> _baremes = [];
    private readonly Lazy<Step<bool>> _covered;
    private readonly Lazy<ValueList<Step>> _conditions;
    private readonly Lazy<Step<LocalDate>> _on;
    private readonly Lazy<bool> _isSmaller;
    private readonly Lazy<Step<bool>> _perUnit;
    private readonly Lazy<Step<ClosurePolicy>> _closure;
    private readonly Lazy<Step<CentRounding>> _rounding;
    private readonly Lazy<(Step<Euros> Total, ValueList<Id<Bareme>> Stale)> _toSpread;
    private readonly Lazy<Step<Spread>> _spread;
    private readonly Lazy<Step<bool>> _compounds;
    private readonly Lazy<Step<bool>> _capOverTerritory;
    private readonly Lazy<Step<Fraction>> _territorysPart;

    internal BonusReasoning(Reasoning reasoning, BonusCase one)
    {
        _reasoning = reasoning;
        _case = one;
        _splits = new Step<OfferSplit>?[one.Entries.Count];
        _covered = new(Covered);
        _conditions = new(() => one.Service == ServiceKind.Eaje ? [BonusRules.PsuRequired.Apply(BonusRules.Psu, one.Service, []), _covered.Value] : [_covered.Value]);
        _on = new(() => reasoning.Given("asked.day", one.On, (_, value) => new("La question se pose le {0}.", "The question is asked on {0}.", value)));
        _isSmaller = new(() => Splits.Any(split => split.Value.Lost.Sign > 0));
        _perUnit = new(() => reasoning.Interpretation("spread-per-unit", true, (_, value) => value
            ? new(
                "la convention ne fixe pas la clé de répartition ; le lissage par unité suit la pratique de la Cnaf, les centimes allant aux plus forts restes puis par ordre de clé.",
                "the convention sets no key of allocation; smoothing per unit follows the Cnaf's practice, the cents going to the largest remainders, then by order of key.")
            : new(
                "la convention ne fixe pas la clé de répartition ; chaque structure reçoit la même part, les centimes allant par ordre de clé.",
                "the convention sets no key of allocation; each structure receives the same, the cents going by order of key.")));
        _closure = new(() => reasoning.Interpretation("closure", one.Reading.Closure, (_, value) => value == ClosurePolicy.SpreadOverTheOthers
            ? new(
                "aucun texte publié ne dit ce que devient la part des unités perdues ; elle se répartit entre celles qui restent.",
                "no published text says what becomes of the share of lost units; it is spread over those that remain.")
            : new(
                "aucun texte publié ne dit ce que devient la part des unités perdues ; elle est retirée du total.",
                "no published text says what becomes of the share of lost units; it is withdrawn from the total.")));
        _rounding = new(() => reasoning.Interpretation("rounding", one.Reading.Rounding, (_, value) => value switch
        {
            CentRounding.HalfUp => new("l'arrondi n'est pas fixé ; il se fait au centime le plus proche, le demi au-dessus.", "the rounding is not set; it is to the nearest cent, the half up."),
            CentRounding.HalfEven => new("l'arrondi n'est pas fixé ; il se fait au centime le plus proche, le demi au centime pair.", "the rounding is not set; it is to the nearest cent, the half to the even one."),
            CentRounding.Down => new("l'arrondi n'est pas fixé ; il se fait au centime inférieur.", "the rounding is not set; it is to the cent below."),
            _ => new("l'arrondi n'est pas fixé ; il se fait au centime supérieur.", "the rounding is not set; it is to the cent above."),
        }));
        _toSpread = new(ToSpread);
        _spread = new(SpreadOut);
        _compounds = new(() => reasoning.Interpretation("revaluation-compounds", true, (_, value) => value
            ? new("la revalorisation se cumule d'année en année.", "revaluations compound year by year.")
            : new("la revalorisation d'une année part du montant de référence.", "the revaluation of a year starts from the reference amount.")));
        _capOverTerritory = new(() => reasoning.Interpretation("cap-over-territory", true, (_, value) => value
            ? new(
                "aucun texte ne dit sur quelle période se mesure l'existant ni comment le plafond se partage ; l'existant est celui de {0}, sur tout le territoire, et un dépassement réduit chaque structure dans la même proportion.",
                "no text says over which period the existing offer is measured nor how the cap is shared; the existing offer is that of {0}, over the whole territory, and an excess reduces each structure in the same proportion.",
                one.ReferenceYear)
            : new(
                "aucun texte ne dit sur quelle période se mesure l'existant ni comment le plafond se partage ; l'existant est celui de {0}, structure par structure.",
                "no text says over which period the existing offer is measured nor how the cap is shared; the existing offer is that of {0}, structure by structure.",
                one.ReferenceYear)));
        _territorysPart = new(TerritorysPart);
    }

    private bool IsWithdrawn => IsSmaller && _closure.Value.Value == ClosurePolicy.WithdrawnFromTheTotal;

    /// <summary>Whether units of the reference year were lost: only then does the policy matter.</summary>
    private bool IsSmaller => _isSmaller.Value;

    /// <summary>What the amount is spread over.</summary>
    private BilingualText Label => _perUnit.Value.Value ? _case.Unit.Label() : QuantityUnit.Structures.Label();

    private IEnumerable<Step<OfferSplit>> Splits => Enumerable.Range(0, _splits.Length).Select(Split);

    internal Step<ServiceBonus> Service()
    {
        var structures = Enumerable.Range(0, _case.Entries.Count).Select(Structure).ToList();
        var isSpread = _covered.Value.Value;
        var spread = isSpread ? _spread.Value.Value : null;
        var reference = ReferenceAmount();
        return BonusRules.Service.Apply(
            _case.Clause,
            new(
                _case.Service,
                _case.Year,
                reference.Value,
                isSpread ? _toSpread.Value.Total.Value : Euros.Zero,
                spread?.Allocation is { } allocation ? allocation.Total / spread.Weight : null,
                structures.Select(structure => structure.Value).ToValueList(),
                spread?.Allocation?.ToCertificate(),
                isSpread ? _toSpread.Value.Stale : []),
            [.. structures, reference, _covered.Value, .. isSpread ? (Step[])[_spread.Value] : []]);
    }

    internal Step<StructureBonus> Structure(int position)
    {
        var entry = _case.Entries[position];
        if (!_covered.Value.Value)
        {
            return Refused(entry, default, BonusRefusal.YearNotCovered, [_covered.Value]);
        }

        var split = Split(position);
        var (existing, kept, withdrawn) = Existing(position, split);
        if (split.Value.Refusal is { } refusal)
        {
            return Refused(entry, split.Value, refusal, [split, .. existing, .. _conditions.Value], withdrawn);
        }

        var (amount, paid, stale) = New(entry, split);
        ValueList<Id<Bareme>> leaning = split.Value.Kept.Sign > 0 ? [.. _toSpread.Value.Stale.Union(stale)] : stale;
        return BonusRules.Structure.Apply(
            _case.Clause,
            new(entry.Structure, entry.Name, entry.Operator, split.Value, paid, null, kept, withdrawn, amount?.Value ?? Euros.Zero, leaning),
            [.. existing, .. amount is null ? (Step[])[] : [amount], split, .. _conditions.Value]);
    }

    private Step<StructureBonus> Refused(BonusEntry entry, OfferSplit split, BonusRefusal refusal, ValueList<Step> because, Euros withdrawn = default) =>
        BonusRules.Structure.Apply(
            _case.Clause, new(entry.Structure, entry.Name, entry.Operator, split, Fraction.Zero, refusal, Euros.Zero, withdrawn, Euros.Zero, []), because);

    private Step<bool> Covered()
    {
        var days = _case.Covered(_reasoning);
        if (days.Value is not { } covered || !BonusRules.Meets(covered, _case.Year))
        {
            return BonusRules.YearCovered.Apply(_case.TermClause, (days.Value, _case.Year, false, false), [days]);
        }

        var isEnded = _reasoning.Interpretation("cej-ended", true, (_, value) => value
            ? new("le Cej est tenu pour échu avant {0}.", "the Cej is held to have ended before {0}.", _case.Year)
            : new("le Cej n'est pas tenu pour échu avant {0}.", "the Cej is not held to have ended before {0}.", _case.Year));
        if (BonusRules.IsWhole(covered, _case.Year))
        {
            return BonusRules.YearCovered.Apply(_case.TermClause, (covered, _case.Year, false, isEnded.Value), [days, isEnded]);
        }

        var partly = _reasoning.Interpretation("partial-year", true, (_, value) => value
            ? new("une année que la convention couvre en partie compte en entier.", "a year that the convention covers in part counts as a whole.")
            : new("une année que la convention couvre en partie ne compte pas.", "a year that the convention covers in part does not count."));
        return BonusRules.YearCovered.Apply(_case.TermClause, (covered, _case.Year, partly.Value, isEnded.Value), [days, partly, isEnded]);
    }

    private Step<OfferSplit> Split(int position)
    {
        if (_splits[position] is { } known)
        {
            return known;
        }

        var entry = _case.Entries[position];
        var before = Offered("offer.reference", entry, entry.Reference, _case.ReferenceYear);
        var now = Offered("offer.current", entry, entry.Current, _case.Year);
        var split = BonusRules.Parted.Apply(
            BonusRules.Circular, (entry.Name, _case.Unit, _case.Year, _case.ReferenceYear, _case.Service, before.Value, now.Value), [before, now]);
        _splits[position] = split;
        return split;
    }

    private Step<OfferedUnits?> Offered(string name, BonusEntry entry, OfferedUnits? offered, int year) => _reasoning.Given(
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
                _case.Unit.Label(),
                some.Support.Label(),
                psu ? new BilingualText("Psu", "Psu") : new BilingualText("sans Psu", "without Psu")),
            { } some => new(
                "« {0} », {1} : {2} {3}, {4}.", "'{0}', {1}: {2} {3}, {4}.", subject, year, some.Count, _case.Unit.Label(), some.Support.Label()),
        },
        entry.About);

    private Step<Euros?> ReferenceAmount() => _reasoning.Given("reference.amount", _case.ReferenceAmount, (_, value) => value is { } amount
        ? new(
            "La convention énonce {0} € pour {1} ({2}).",
            "The convention states {0} € for {1} ({2}).",
            amount,
            _case.ReferenceYear,
            (_case.ReferenceSource ?? _case.Clause).Citation)
        : new("La convention n'énonce pas de montant pour {0}.", "The convention states no amount for {0}.", _case.ReferenceYear));

    private Step<BaremeUse> Use(Bareme bareme)
    {
        if (_baremes.TryGetValue(bareme.Id, out var known))
        {
            return known;
        }

        var about = new FactSubject(bareme.Id.Text, bareme.Id.Text);
        var value = _reasoning.Given("bareme.value", bareme.Value, (name, given) => new(
            "Paramètre « {0} » : {1}.", "Parameter '{0}': {1}.", name, given), about);
        var review = _reasoning.Given("bareme.review-by", bareme.ReviewBy, (name, given) => new(
            "Paramètre « {0} » : à revoir avant la fin du {1}.", "Parameter '{0}': to be reviewed by {1}.", name, given), about);
        var use = BonusRules.InUse.Apply(new LawSource(bareme.Source), (value.Value, review.Value, _on.Value.Value, bareme), [value, review, _on.Value]);
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
            exact = BonusRules.Kept.Apply(_case.Clause, (null, true), [amount]);
        }
        else
        {
            var isReference = _reasoning.Interpretation("reference-year", true, (_, value) => value
                ? new(
                    "faute du montant comptabilisé par la Caf en N-1 (charge à payer), celui de {0} en tient lieu ; à vérifier dans les comptes de la Caf.",
                    "for want of the amount booked by the Caf for N-1 (accrued charge), that of {0} stands in for it; to be checked in the Caf's accounts.",
                    _case.ReferenceYear)
                : new(
                    "le montant de {0} ne tient pas lieu de celui de N-1.",
                    "the amount of {0} does not stand in for that of N-1.",
                    _case.ReferenceYear));
            var kept = BonusRules.Kept.Apply(_case.Clause, (amount.Value, isReference.Value), [amount, isReference]);
            exact = kept;
            foreach (var revaluation in _case.Revaluations)
            {
                for (var year = Math.Max(revaluation.FirstYear, _case.ReferenceYear + 1); year <= Math.Min(revaluation.LastYear ?? _case.Year, _case.Year); year++)
                {
                    var use = Used(revaluation);
                    var before = _compounds.Value.Value ? exact : kept;
                    exact = BonusRules.Revalued.Apply(new LawSource(revaluation.Source), (before.Value, use.Value.Value, year), [before, use, _compounds.Value]);
                }
            }
        }

        var units = Fraction.Sum(Splits.Select(split => IsWithdrawn ? split.Value.Reference : split.Value.Kept));
        if (_case.Floor is { } floor && units.Sign > 0)
        {
            var use = Used(floor);
            exact = BonusRules.Floored.Apply(
                new LawSource(floor.Source),
                (exact.Value, units, use.Value.Value, _case.Unit),
                [exact, use, .. Splits, .. IsSmaller ? (Step[])[_closure.Value] : []]);
        }

        return (ToCents(_case.Clause, exact), [.. stale.Distinct()]);

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
        : BonusRules.ToCents.Apply(source, (exact.Value, _rounding.Value.Value), [exact, _rounding.Value]);

    /// <summary>Spreads over the units that remain, or over those of the reference where lost ones are withdrawn.</summary>
    private Step<Spread> SpreadOut()
    {
        var total = _toSpread.Value.Total;
        var weights = Splits.Select((split, position) => (_case.Entries[position].Structure, Part(split.Value))).ToArray();
        return BonusRules.Spreads.Apply(
            _case.Clause,
            (total.Value, weights, Label),
            [total, _perUnit.Value, .. IsSmaller ? (Step[])[_closure.Value] : [], .. Splits]);

        Fraction Part(OfferSplit split)
        {
            var units = IsWithdrawn ? split.Reference : split.Kept;
            return _perUnit.Value.Value || units.Sign == 0 ? units : Fraction.One;
        }
    }

    /// <summary>What a structure has of the existing offer's amount, and what becomes of the share of its lost units.</summary>
    private (ValueList<Step> Because, Euros Kept, Euros Withdrawn) Existing(int position, Step<OfferSplit> split)
    {
        var (kept, lost) = (split.Value.Kept.Sign > 0, split.Value.Lost.Sign > 0);
        if (lost && _closure.Value.Value == ClosurePolicy.WithdrawnFromTheTotal)
        {
            var name = _case.Entries[position].Name;
            var share = Share(position);
            var remaining = BonusRules.Remaining.Apply(_case.Clause, (name, share.Value, split.Value, _case.Unit), [share, split, _closure.Value]);
            return ([remaining], remaining.Value.Kept, remaining.Value.Withdrawn);
        }

        if (kept)
        {
            var share = Share(position);
            return ([share], share.Value, Euros.Zero);
        }

        return (lost ? [_closure.Value] : [], Euros.Zero, Euros.Zero);
    }

    private Step<Euros> Share(int position) =>
        BonusRules.Share.Apply(_case.Clause, (_case.Entries[position].Name, position, _spread.Value.Value, Label), [_spread.Value]);

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
            (entry.Name, paid, rate.Value.Value, _case.Unit),
            [rate, split, .. part is null ? (Step[])[] : [part]]);
        List<Id<Bareme>> stale = rate.Value.IsStale ? [bareme.Id] : [];
        if (_case.Cap is { } cap && Use(cap).Value.IsStale)
        {
            stale.Add(cap.Id);
        }

        return (ToCents(exact.Source!, exact), paid, stale.ToValueList());
    }

    /// <summary>The part of a structure's new units that the cap lets through; null where there is no cap.</summary>
    private Step<Fraction>? PaidPart(BonusEntry entry, Step<OfferSplit> split)
    {
        if (_case.Cap is not { } cap)
        {
            return null;
        }

        if (_capOverTerritory.Value.Value)
        {
            return _territorysPart.Value;
        }

        var use = Use(cap);
        return BonusRules.PaidPart.Apply(
            new LawSource(cap.Source),
            (new($"« {entry.Name} »", $"'{entry.Name}'"), split.Value.New, split.Value.Reference, use.Value.Value, _case.Unit),
            [use, split, _capOverTerritory.Value]);
    }

    /// <summary>The part of all new units that the cap lets through.</summary>
    private Step<Fraction> TerritorysPart()
    {
        var use = Use(_case.Cap!);
        return BonusRules.PaidPart.Apply(
            new LawSource(_case.Cap!.Source),
            (
                new("le territoire", "the territory"),
                Fraction.Sum(Splits.Select(split => split.Value.New)),
                Fraction.Sum(Splits.Select(split => split.Value.Reference)),
                use.Value.Value,
                _case.Unit),
            [use, _capOverTerritory.Value, .. Splits]);
    }
}
