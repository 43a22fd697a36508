using System.Globalization;
using Ctg.Domain.Support;
using NodaTime;

namespace Ctg.Domain.Bonus;

/// <summary>Gathers what a bonus territoire is computed from, and says everything that is missing or contradicts itself.</summary>
internal sealed class BonusCases
{
    /// <summary>A bonus outlives its reference by a few conventions at most; what is revalued for a thousand years is a mistake.</summary>
    private const int MaximumYears = 99;

    private readonly HashSet<Id<Bareme>> _stale = [];
    private readonly Convention _convention;
    private readonly TerritoryOffer _reference;
    private readonly ValueList<TerritoryOffer> _years;
    private readonly BonusParameters _parameters;
    private readonly BonusInterpretation _interpretation;
    private readonly LocalDate _on;
    private readonly Func<Reasoning, Step<Term?>> _covered;
    private readonly FundingTerms _terms;
    private readonly Checks _checks = new();

    internal BonusCases(
        Convention convention,
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusInterpretation interpretation,
        LocalDate on,
        Func<Reasoning, Step<Term?>> covered)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(interpretation);
        Checks.IsoDay(on, nameof(on));
        _terms = convention.Funding ?? throw new InvalidOperationException("The convention does not provide for a bonus territoire.");
        (_convention, _reference, _years, _parameters, _interpretation, _on, _covered) =
            (convention, reference, years, parameters, interpretation, on, covered);
    }

    internal Validated<BonusTerritoire> Compute()
    {
        CheckYears();
        CheckReferenceYear();
        CheckOffers();
        ValueList<BonusCase> cases = _checks.IsSound
            ? [.. from year in _years.OrderBy(year => year.Year) from service in Services(year) select Case(service, year)]
            : [];

        // What is asked of a year that the convention does not cover leans on no parameter.
        var days = _covered(Reasoning.OnTheModel).Value;
        foreach (var one in cases.Where(one => days is not null && days.MeetsYear(one.Year)))
        {
            CheckParameters(one);
        }

        var bonus = Build(_checks.IsSound ? cases : []);
        return _checks.Build(() => bonus);
    }

    /// <summary>Amounts beyond what can be paid show up only once everything is computed.</summary>
    private BonusTerritoire Build(ValueList<BonusCase> cases)
    {
        try
        {
            var bonus = new BonusTerritoire(cases, _interpretation, _on);
            foreach (var year in _years)
            {
                _ = bonus.TotalOf(year.Year);
            }

            return bonus;
        }
        catch (OverflowException)
        {
            _checks.Add(new("total-out-of-range", "years", new(
                "Les montants dépassent le plus grand montant représentable.",
                "The amounts exceed the largest amount that can be represented.")));
            return new([], _interpretation, _on);
        }
    }

    private void CheckYears()
    {
        _checks.Unique(_years, "years", year => year.Year, "year");
        for (var i = 0; i < _years.Count; i++)
        {
            var year = _years[i].Year;
            _checks.That(year <= _reference.Year + MaximumYears, "year-out-of-range", $"{Checks.At("years", i)}.year", () => new Sentence(
                "L'année {0} est postérieure de plus de {2} ans à l'année de référence, {1}.",
                "The year {0} is more than {2} years after the reference year, {1}.",
                year,
                _reference.Year,
                MaximumYears));
            _checks.That(year > _reference.Year, "years-reversed", $"{Checks.At("years", i)}.year", () => new Sentence(
                "L'année {0} n'est pas postérieure à l'année de référence, {1}.",
                "The year {0} is not after the reference year, {1}.",
                year,
                _reference.Year));
        }
    }

    /// <summary>A service whose amount is stated for another year alone would be paid nothing, and nobody would know why.</summary>
    private void CheckReferenceYear()
    {
        foreach (var service in _convention.ReferenceAmounts.GroupBy(amount => amount.Service))
        {
            var stated = service.Select(amount => amount.Year).Order().ToList();
            _checks.That(stated.Contains(_reference.Year), "reference-year-differs", "reference.year", () => new Sentence(
                "La convention énonce le montant de référence du service {0} pour {1}, non pour {2}.",
                "The convention states the reference amount of the service {0} for {1}, not for {2}.",
                service.Key.Label(),
                stated.Select(year => year.ToString(CultureInfo.InvariantCulture)).JoinAsProse(),
                _reference.Year));
        }
    }

    private void CheckOffers()
    {
        var first = new Dictionary<ServiceKind, QuantityUnit>();
        var services = new Dictionary<Id<Structure>, ServiceKind>();
        var scopes = new Dictionary<Id<Structure>, OfferScope>();
        CheckOffer(_reference, "reference");
        for (var i = 0; i < _years.Count; i++)
        {
            CheckOffer(_years[i], Checks.At("years", i));
        }

        void CheckOffer(TerritoryOffer offer, string place)
        {
            var authorities = new Dictionary<ServiceKind, Id<Party>>();
            for (var i = 0; i < offer.Structures.Count && !_checks.IsFull; i++)
            {
                var structure = offer.Structures[i];
                var at = $"{place}.{Checks.At("structures", i)}";
                if (structure.SupportedBy is { } party && _convention.FindParty(party, 0) is null)
                {
                    _checks.Add(Checks.Dangling($"{at}.supportedBy", party, "parties[*].id"));
                }
                else if (structure.SupportedBy is { } authority && _convention.FindParty(authority, 0) is LocalAuthority
                    && !authorities.TryAdd(structure.Service, authority) && authorities[structure.Service] != authority)
                {
                    _checks.Add(new("authorities-differ", $"{at}.supportedBy", new(
                        "Le service {0} est soutenu par « {1} » et par « {2} » : le montant de référence est celui d'un seul territoire "
                            + "de compétences.",
                        "The service {0} is supported by '{1}' and by '{2}': the reference amount is that of one territory of competence.",
                        structure.Service.Label(),
                        _convention.PartyName(authorities[structure.Service]),
                        _convention.PartyName(authority))));
                }

                if (!first.TryAdd(structure.Service, structure.Units.Unit) && first[structure.Service] != structure.Units.Unit)
                {
                    _checks.Add(
                        TerritoryOffer.UnitsDiffer($"{at}.units", structure.Service, structure.Units.Unit, first[structure.Service]));
                }

                if (!scopes.TryAdd(structure.Structure, structure.Scope) && scopes[structure.Structure] != structure.Scope)
                {
                    _checks.Add(new("scopes-differ", $"{at}.scope", new(
                        "« {0} » est à la fois l'offre d'une structure et celle d'une activité : chacune doit avoir sa propre clé.",
                        "'{0}' is both the offer of a structure and that of an activity: each must have its own key.",
                        structure.Name)));
                }

                if (!services.TryAdd(structure.Structure, structure.Service) && services[structure.Structure] != structure.Service)
                {
                    _checks.Add(new("services-differ", $"{at}.service", new(
                        "« {0} » relève du service {1} et du service {2} : il faut une clé par service.",
                        "'{0}' belongs to the service {1} and to the service {2}: each service must have its own key.",
                        structure.Structure,
                        services[structure.Structure].Label(),
                        structure.Service.Label())));
                }
            }
        }
    }

    private void CheckParameters(BonusCase one)
    {
        var year = _years.Index().First(year => year.Item.Year == one.Year).Index;
        foreach (var entry in one.Entries)
        {
            if (entry.Rate is null && BonusRules.Split(one.Service, entry.Reference, entry.Current).New.Sign > 0 && !_checks.IsFull)
            {
                var offer = _years[year].Structures.Index().First(offer => offer.Item.Structure == entry.Structure);
                var unlisted = one.NotListed.Contains(entry.Structure)
                    ? new Sentence(
                        " (identifiant « {0} », qui n'est celui d'aucune structure de la convention)",
                        " (key '{0}', which is not that of a structure of the convention)",
                        entry.Structure)
                    : Sentence.Nothing;
                _checks.Add(new(
                    "bareme-missing",
                    $"{Checks.At("years", year)}.{Checks.At("structures", offer.Index)}",
                    offer.Item.Band is null
                        ? new(
                            "« {0} »{3} a une offre nouvelle, et aucun montant par unité nouvelle n'est indiqué pour {1} en {2}.",
                            "'{0}'{3} has a new offer, and no amount for new units is stated for {1} in {2}.",
                            entry.Name,
                            one.Service.Label(),
                            one.Year,
                            unlisted)
                        : new(
                            "« {0} »{4} a une offre nouvelle, et aucun montant par unité nouvelle n'est indiqué pour {1} en {2}, tranche "
                                + "« {3} ».",
                            "'{0}'{4} has a new offer, and no amount for new units is stated for {1} in {2}, band '{3}'.",
                            entry.Name,
                            one.Service.Label(),
                            one.Year,
                            offer.Item.Band,
                            unlisted)));
            }
        }

        foreach (var bareme in one.Used())
        {
            var place = Checks.At("parameters.baremes", _parameters.Baremes.Index().First(known => known.Item.Id == bareme.Id).Index);
            if (bareme.Unit is { } unit && unit != one.Unit && !_checks.IsFull)
            {
                _checks.Add(TerritoryOffer.UnitsDiffer($"{place}.unit", one.Service, unit, one.Unit));
            }

            _checks.That(
                _interpretation.Review == BaremeReview.Lenient || _on <= bareme.ReviewBy || !_stale.Add(bareme.Id),
                "bareme-stale",
                $"{place}.reviewBy",
                () => new Sentence(
                    "« {0} » était à revoir avant la fin du {1} : le {2}, il est périmé.",
                    "'{0}' was to be reviewed by {1}: on {2}, it is stale.",
                    bareme.Id,
                    bareme.ReviewBy,
                    _on));
        }
    }

    private IEnumerable<ServiceKind> Services(TerritoryOffer year) => _reference.Structures.Concat(year.Structures)
        .Select(structure => structure.Service)
        .Concat(_convention.ReferenceAmounts.Where(amount => amount.Year == _reference.Year).Select(amount => amount.Service))
        .Distinct()
        .Order();

    private BonusCase Case(ServiceKind service, TerritoryOffer year)
    {
        var before = _reference.Structures.Where(structure => structure.Service == service).ToList();
        var now = year.Structures.Where(structure => structure.Service == service).ToDictionary(structure => structure.Structure);
        var stated = _convention.ReferenceAmounts.FirstOrDefault(amount => amount.Service == service && amount.Year == _reference.Year);
        var known = before.Select(structure => structure.Structure).ToHashSet();
        var entries = before.Select(structure => Entry(structure, now.GetValueOrDefault(structure.Structure)))
            .Concat(
                year.Structures.Where(structure => structure.Service == service && !known.Contains(structure.Structure))
                    .Select(structure => Entry(null, structure)))
            .ToList();
        var offered = entries.Select(entry => entry.Structure).ToHashSet();
        var listed = _convention.Structures.Select(structure => structure.Id).ToHashSet();
        var names = entries.ToDictionary(entry => entry.Structure, entry => entry.Name);
        var ofNone = _convention.Structures.Where(structure => structure.Service == service && !offered.Contains(structure.Id))
            .Select(structure => structure.Id).ToValueList();
        var isOfActivities = entries.Exists(entry => entry.Scope == OfferScope.Activity);
        return new()
        {
            Service = service,
            Unit = before.Concat(now.Values).FirstOrDefault()?.Units.Unit ?? default,
            Year = year.Year,
            ReferenceYear = _reference.Year,
            ReferenceAmount = stated?.Amount,
            ReferenceSource = stated is null ? null : _convention.Cite(stated.Source),
            Cej = _terms.Cej,
            Clause = _convention.Cite(_terms.Bonus),
            TermClause = _convention.Cite(_convention.TermClause.Clause),
            Entries = entries.ToValueList(),
            WithoutOffer = isOfActivities ? [] : ofNone,
            NotBrokenDown = isOfActivities ? ofNone : [],
            NotListed =
            [
                .. entries.Where(entry => entry.Scope == OfferScope.Structure).Select(entry => entry.Structure)
                .Where(structure => !listed.Contains(structure)).Order()
            ],
            NameOf = structure => listed.Contains(structure)
                ? _convention.NameOf(Territory.OfStructure(structure))
                : names.GetValueOrDefault(structure) is { } name ? new(name, name) : new(structure.Text, structure.Text),
            Revaluations = _parameters.Baremes
                .Where(bareme => bareme.Kind == BaremeKind.RevaluationCoefficient && bareme.Service == service
                    && bareme.FirstYear <= year.Year && !(bareme.LastYear <= _reference.Year))
                .OrderBy(bareme => bareme.FirstYear)
                .ToValueList(),
            Floor = _parameters.Find(BaremeKind.UnitFloor, service, year.Year),
            Cap = _parameters.Find(BaremeKind.NewUnitsCap, service, year.Year),
            Interpretation = _interpretation,
            On = _on,
            Covered = _covered,
        };

        BonusEntry Entry(StructureOffer? reference, StructureOffer? current)
        {
            var one = current ?? reference!;
            return new(
                one.Structure,
                one.Name,
                one.Scope,
                one.Operator,
                Units(reference),
                Units(current),
                current is null ? null : _parameters.Find(BaremeKind.NewUnitRate, service, year.Year, current.Band));
        }
    }

    private OfferedUnits? Units(StructureOffer? offer) => offer is null ? null : new(offer.Units.Count, SupportOf(offer), offer.UnderPsu);

    private StructureSupport SupportOf(StructureOffer offer) => offer.SupportedBy is null
        ? StructureSupport.None
        : _convention.FindParty(offer.SupportedBy, 0) switch
        {
            LocalAuthority => StructureSupport.BySignatoryAuthority,
            _ => StructureSupport.ByPartyThatIsNoAuthority,
        };
}
