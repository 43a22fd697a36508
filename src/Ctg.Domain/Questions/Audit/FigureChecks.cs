namespace Ctg.Domain.Audit;

/// <summary>Totals, numbers and figures that do not agree with each other.</summary>
internal static class FigureChecks
{
    internal static void Totals(AuditSubject subject, AuditNotes notes)
    {
        foreach (var table in subject.Text.FundingTables)
        {
            var total = table.Total;
            var sums = Enum.GetValues<FundingComponent>().ToDictionary(component => component, table.TotalOf);
            foreach (var stated in table.StatedTotals)
            {
                var sum = stated.Component is { } component ? sums[component] : total;
                if (sum != stated.Amount)
                {
                    notes.Found(PartId.FundingTable(table.Id), table.Source, new(
                        "« {0} » énonce {1}, mais la somme des lignes est {2}.",
                        "'{0}' states {1}, but the sum of the lines is {2}.",
                        stated.Label,
                        Money(stated.Amount),
                        Money(sum)));
                }
            }
        }
    }

    internal static void ReferenceAmounts(AuditSubject subject, AuditNotes notes)
    {
        var tablesOf = subject.Text.FundingTables.ToLookup(table => (table.Service, table.Year));
        foreach (var reference in subject.Text.ReferenceAmounts)
        {
            var tables = tablesOf[(reference.Service, reference.Year)].ToList();
            var place = PartId.ReferenceAmount(reference.Service, reference.Year);
            if (tables.Count != 1)
            {
                notes.Undecidable(place, new(
                    "Un tableau de financement du service {0} pour {1}, et un seul, est nécessaire.",
                    "Exactly one funding table of the service {0} for {1} is needed.",
                    reference.Service.Label(),
                    reference.Year));
            }
            else if (tables[0].Lines.All(line => line.Component != FundingComponent.Cej))
            {
                notes.Undecidable(place, new(
                    "Une ligne relative au Cej est nécessaire au tableau « {0} ».",
                    "A Cej line in the table '{0}' is needed.",
                    tables[0].Title));
            }
            else if (tables[0].TotalOf(FundingComponent.Cej) is var cej && cej != reference.Amount)
            {
                notes.Found(place, reference.Source, new(
                    "Le montant de référence du service {0} est {1}, mais celui du Cej au tableau « {2} » est {3}.",
                    "The reference amount of the service {0} is {1}, but that of the Cej in the table '{2}' is {3}.",
                    reference.Service.Label(),
                    Money(reference.Amount),
                    tables[0].Title,
                    Money(cej)));
            }
        }
    }

    internal static void Counts(AuditSubject subject, AuditNotes notes)
    {
        var counted = new Dictionary<(CountSubject Thing, ServiceKind? Service, AlshActivity? Activity), Fraction?>();
        foreach (var (place, stated) in subject.Ranked<StatedCount>(PartKind.StatedCount))
        {
            var what = (stated.Thing, stated.Service, stated.Activity);
            if (!counted.TryGetValue(what, out var count))
            {
                counted.Add(what, count = Listed(subject.Text, stated));
            }

            if (count is not { } listed)
            {
                notes.Undecidable(place, stated.Thing == CountSubject.Places
                    ? new(
                        "La capacité, en places, de chaque structure du service {0} est nécessaire.",
                        "The capacity, in places, of each structure of the service {0} is needed.",
                        stated.Service!.Value.Label())
                    : new(
                        "Les activités de chaque structure du service {0} sont nécessaires.",
                        "The activities of each structure of the service {0} are needed.",
                        stated.Service!.Value.Label()));
            }
            else if (listed != stated.Count)
            {
                notes.Found(place, stated.At, new(
                    "{0} : {1} selon le texte, {2} selon l'énumération de la convention.",
                    "{0}: {1} according to the text, {2} according to the convention's list.",
                    Thing(stated),
                    (decimal)stated.Count,
                    Written(listed)));
            }
        }
    }

    internal static void Restatements(AuditSubject subject, AuditNotes notes)
    {
        var figures = Figures(subject);
        foreach (var (place, restated) in subject.Ranked<Restatement>(PartKind.Restatement))
        {
            var figure = figures[restated.Figure];
            if (!IsRounded(restated.Value, figure.Value))
            {
                notes.Found(place, restated.At, new(
                    "« {0} » : le texte énonce {1}, alors que l'état des lieux indique {2}, dont l'arrondi à la même précision n'est pas "
                        + "{1}.",
                    "'{0}': the text states {1}, while the diagnostic states {2}, which is not {1} when rounded to the same precision.",
                    figure.Label,
                    restated.Value,
                    figure.Value));
            }
        }
    }

    internal static void Evolutions(AuditSubject subject, AuditNotes notes)
    {
        var figures = Figures(subject);
        foreach (var (place, evolution) in subject.Ranked<Evolution>(PartKind.Evolution))
        {
            var (before, after, stated) = (figures[evolution.Before], figures[evolution.After], figures[evolution.Stated]);
            var changes = before.Unit == after.Unit ? Changes(before, after, stated.Unit) : [];
            if (changes.Count == 0)
            {
                notes.Undecidable(place, new(
                    "« {0} » n'est ni dans l'unité des deux chiffres, ni en pour cent d'un premier chiffre positif.",
                    "'{0}' is neither in the unit of the two figures nor a percentage of a first figure above zero.",
                    stated.Label));
            }
            else if (!changes.Exists(change => IsRounded(stated.Value, change)))
            {
                notes.Found(place, subject.AnnexOn(AnnexSubject.Diagnostic), new(
                    "« {0} » énonce {1} {2}, mais de {3} à {4} l'écart est de {5} {2}.",
                    "'{0}' states {1} {2}, but from {3} to {4} the change is {5} {2}.",
                    stated.Label,
                    stated.Value,
                    stated.Unit,
                    before.Value,
                    after.Value,
                    Written(changes[0])));
            }
        }
    }

    /// <summary>A change that is stated over other years than those of its two figures; one year alone says nothing of a run.</summary>
    internal static void EvolutionYears(AuditSubject subject, AuditNotes notes)
    {
        var figures = Figures(subject);
        foreach (var (place, evolution) in subject.Ranked<Evolution>(PartKind.Evolution))
        {
            var (before, after, stated) = (figures[evolution.Before], figures[evolution.After], figures[evolution.Stated]);
            if (stated.Vintage.Count > 1 && (stated.Vintage.First != before.Vintage.First || stated.Vintage.Last != after.Vintage.Last))
            {
                notes.Found(place, subject.AnnexOn(AnnexSubject.Diagnostic), new(
                    "« {0} » ({1} {2}) porte sur {3}, mais les deux chiffres, {4} et {5}, sont de {6} et de {7}.",
                    "'{0}' ({1} {2}) covers {3}, but the two figures, {4} and {5}, are for {6} and {7}.",
                    stated.Label,
                    stated.Value,
                    stated.Unit,
                    stated.Vintage,
                    before.Value,
                    after.Value,
                    before.Vintage,
                    after.Vintage));
            }
        }
    }

    internal static void Derivations(AuditSubject subject, AuditNotes notes)
    {
        var figures = Figures(subject);
        var tables = subject.Text.FundingTables.ToDictionary(table => table.Id);
        foreach (var (place, derivation) in subject.Ranked<Derivation>(PartKind.Derivation))
        {
            var stated = figures[derivation.Stated];
            if (Derived(derivation, Amount, id => figures[id].Value) is not { } derived)
            {
                notes.Undecidable(place, new(
                    "« {0} » se rapporte à « {1} », qui vaut zéro.",
                    "'{0}' is relative to '{1}', which is zero.",
                    stated.Label,
                    figures[derivation.Base!].Label));
            }
            else if (!IsRounded(stated.Value, derived))
            {
                notes.Found(place, subject.AnnexOn(AnnexSubject.Diagnostic), new(
                    "« {0} » énonce {1} {2}, mais les chiffres dont il découle donnent {3}{4}.",
                    "'{0}' states {1} {2}, but its source figures give {3}{4}.",
                    stated.Label,
                    stated.Value,
                    stated.Unit,
                    Written(derived),
                    IsBare(derivation)
                        ? Sentence.Nothing
                        : new Sentence(
                            " : {0}",
                            ": {0}",
                            new BilingualText(Formula(derivation, Language.French), Formula(derivation, Language.English)))));
            }
        }

        static bool IsBare(Derivation derivation) =>
            derivation.Terms.Count == 1 && derivation.Terms[0].Times == 1 && derivation.Factor is null && derivation.Base is null
                && derivation.Per == 1;

        Fraction Amount(DerivationTerm term) => term.Table is { } table ? tables[table].Total : (Fraction)figures[term.Figure!].Value;

        string Formula(Derivation derivation, Language language)
        {
            var terms = derivation.Terms.Select(term => (term.Times == 1 ? "" : $"{Sentence.Write((decimal)term.Times, language)} × ")
                + (term.Table is { } table
                    ? Money(tables[table].Total).In(language) : Sentence.Write(figures[term.Figure!].Value, language)));
            var sum = string.Join(" + ", terms);
            return (derivation.Terms.Count > 1 && (derivation.Factor ?? derivation.Base) is not null ? $"({sum})" : sum)
                + (derivation.Factor is { } factor ? $" × {Sentence.Write(figures[factor].Value, language)}" : "")
                + (derivation.Base is { } whole ? $" ÷ {Sentence.Write(figures[whole].Value, language)}" : "")
                + (derivation.Per == 1 ? "" : $" × {Sentence.Write((decimal)derivation.Per, language)}");
        }
    }

    /// <summary>What the terms give; null where the base is zero.</summary>
    private static Fraction? Derived(
        Derivation derivation, Func<DerivationTerm, Fraction> amount, Func<Id<DiagnosticFigure>, decimal> value)
    {
        var sum = derivation.Terms.Aggregate(Fraction.Zero, (total, term) => total + (amount(term) * (decimal)term.Times))
            * (decimal)derivation.Per;
        var product = derivation.Factor is { } factor ? sum * value(factor) : sum;
        return derivation.Base is not { } whole ? product : value(whole) == 0 ? null : product / value(whole);
    }

    /// <summary>
    /// The changes that a figure of a unit may state: in the unit of the two, in percent of the first where that is above zero, or either
    /// for percentages.
    /// </summary>
    private static List<Fraction> Changes(DiagnosticFigure before, DiagnosticFigure after, string unit)
    {
        Fraction first = before.Value;
        var difference = after.Value - first;
        var changes = new List<Fraction>();
        if (unit == before.Unit)
        {
            changes.Add(difference);
        }

        if (unit == "%" && first.Sign > 0)
        {
            changes.Add(difference / first * 100m);
        }

        return changes;
    }

    private static Dictionary<Id<DiagnosticFigure>, DiagnosticFigure> Figures(AuditSubject subject) =>
        subject.Text.Diagnostic.ToDictionary(figure => figure.Id);

    /// <summary>How many the convention lists; null when it does not say the capacity, or the activities, of each.</summary>
    private static Fraction? Listed(Convention text, StatedCount stated)
    {
        var structures = text.Structures.Where(structure => structure.Service == stated.Service).ToList();
        return stated.Thing switch
        {
            CountSubject.Parties => Number(text.Parties.Count),
            CountSubject.Orientations => Number(text.Plan.Orientations.Count),
            CountSubject.Actions => Number(text.Plan.Actions.Count()),
            CountSubject.Sheets => Number(text.Plan.Sheets.Count),
            CountSubject.Structures when stated.Activity is { } activity => structures.Exists(structure => structure.Activities.IsEmpty)
                ? null
                : Number(structures.Count(structure => structure.Activities.Contains(activity))),
            CountSubject.Structures => Number(structures.Count),
            _ => structures.TrueForAll(structure => structure.Capacity?.Unit == QuantityUnit.Places)
                ? structures.Aggregate(Fraction.Zero, (sum, structure) => sum + structure.Capacity!.Count)
                : null,
        };
    }

    private static Fraction Number(int count) => (decimal)count;

    private static BilingualText Thing(StatedCount stated)
    {
        BilingualText name = stated.Thing switch
        {
            CountSubject.Parties => new("Nombre de parties", "Number of parties"),
            CountSubject.Orientations => new("Nombre d'orientations", "Number of orientations"),
            CountSubject.Actions => new("Nombre d'actions", "Number of actions"),
            CountSubject.Sheets => new("Nombre de fiches", "Number of sheets"),
            CountSubject.Structures => new("Nombre de structures", "Number of structures"),
            _ => new("Nombre de places", "Number of places"),
        };
        var service = stated.Service?.Label();
        var activity = stated.Activity?.Label();
        return service is null
            ? name
            : activity is null
                ? new($"{name.French}, {service.French}", $"{name.English}, {service.English}")
                : new($"{name.French}, {service.French}, {activity.French}", $"{name.English}, {service.English}, {activity.English}");
    }

    /// <summary>
    /// Whether a number is another one, or the other rounded to the decimals that the number has; a whole number may also be rounded to its
    /// last
    /// zeros, by at most one part in a hundred.
    /// </summary>
    private static bool IsRounded(decimal stated, Fraction exact)
    {
        Fraction unit = 1m;
        for (var i = 0; i < stated.Scale; i++)
        {
            unit /= 10m;
        }

        var rest = stated;
        while (stated.Scale == 0 && rest != 0 && rest % 10 == 0 && unit * 1_000m <= Absolute(stated))
        {
            rest /= 10;
            unit *= 10m;
        }

        return Absolute(stated - exact) * 2m <= unit;
    }

    private static Fraction Absolute(Fraction number) => number.Sign < 0 ? -number : number;

    /// <summary>A number in words, rounded to two decimals, halves away from zero.</summary>
    private static BilingualText Written(Fraction number)
    {
        var hundredths = (Absolute(number) * 100m) + Fraction.Create(1, 2);
        var rounded = Fraction.Create(hundredths.Numerator / hundredths.Denominator * number.Sign, 100);
        return new(rounded.In(Language.French), rounded.In(Language.English));
    }

    private static BilingualText Money(Euros amount) => new($"{amount.In(Language.French)} €", $"{amount.In(Language.English)} €");
}
