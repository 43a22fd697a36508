using Ctg.Domain.Amendments;
using Ctg.Domain.Clauses;
using Ctg.Domain.Conventions;
using Ctg.Domain.Explanations;
using Ctg.Domain.Funding;
using Ctg.Domain.Indicators;
using Ctg.Domain.Money;
using Ctg.Domain.Structures;

namespace Ctg.Domain.Audit;

/// <summary>Totals, numbers and figures that do not agree with each other.</summary>
internal static class FigureChecks
{
    internal static void Totals(AuditSubject subject, AuditNotes notes)
    {
        foreach (var table in subject.Text.FundingTables)
        {
            foreach (var stated in table.StatedTotals)
            {
                var sum = stated.Component is { } component ? table.TotalOf(component) : table.Total;
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
        foreach (var reference in subject.Text.ReferenceAmounts)
        {
            var tables = subject.Text.FundingTables.Where(table => table.Service == reference.Service && table.Year == reference.Year).ToList();
            var place = PartId.ReferenceAmount(reference.Service, reference.Year);
            if (tables.Count != 1)
            {
                notes.Undecidable(place, new(
                    "Il faudrait un tableau de financement, et un seul, du service {0} pour {1}.",
                    "It would take one funding table, and one alone, of the service {0} for {1}.",
                    reference.Service.Label(),
                    reference.Year));
            }
            else if (tables[0].TotalOf(FundingComponent.Cej) is var cej && cej != reference.Amount)
            {
                notes.Found(place, reference.Source, new(
                    "Le montant de référence du service {0} est {1}, mais le Cej du tableau « {2} » est {3}.",
                    "The reference amount of the service {0} is {1}, but the Cej of the table '{2}' is {3}.",
                    reference.Service.Label(),
                    Money(reference.Amount),
                    tables[0].Title,
                    Money(cej)));
            }
        }
    }

    internal static void Counts(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (stated, rank) in subject.Text.StatedCounts.Select((stated, i) => (stated, i + 1)))
        {
            var place = PartId.OfRanks(PartKind.StatedCount, rank);
            if (Listed(subject.Text, stated) is not { } listed)
            {
                notes.Undecidable(place, new(
                    "Il faudrait la capacité, en places, de chaque structure du service {0}.",
                    "It would take the capacity, in places, of each structure of the service {0}.",
                    stated.Service!.Value.Label()));
            }
            else if (listed != stated.Count)
            {
                notes.Found(place, stated.At, new(
                    "{0} : le texte en énonce {1}, la convention en liste {2}.",
                    "{0}: the text states {1}, the convention lists {2}.",
                    Thing(stated),
                    stated.Count,
                    listed));
            }
        }
    }

    internal static void Restatements(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (restated, rank) in subject.Text.Restatements.Select((restated, i) => (restated, i + 1)))
        {
            var figure = Find(subject.Text, restated.Figure);
            if (!IsRounded(restated.Value, figure.Value))
            {
                notes.Found(PartId.OfRanks(PartKind.Restatement, rank), restated.At, new(
                    "« {0} » vaut {1} ici et {2} dans l'état des lieux, même arrondi.",
                    "'{0}' is {1} here and {2} in the diagnostic, even rounded.",
                    figure.Label,
                    restated.Value,
                    figure.Value));
            }
        }
    }

    internal static void Evolutions(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (evolution, rank) in subject.Text.Evolutions.Select((evolution, i) => (evolution, i + 1)))
        {
            var (before, after, stated) = (Find(subject.Text, evolution.Before), Find(subject.Text, evolution.After), Find(subject.Text, evolution.Stated));
            var place = PartId.OfRanks(PartKind.Evolution, rank);
            decimal? change = before.Unit != after.Unit ? null
                : stated.Unit == before.Unit ? after.Value - before.Value
                : stated.Unit == "%" && before.Value > 0 ? (after.Value - before.Value) / before.Value * 100
                : null;
            if (change is not { } found)
            {
                notes.Undecidable(place, new(
                    "« {0} » n'est ni dans l'unité des deux chiffres, ni en pour cent du premier.",
                    "'{0}' is neither in the unit of the two figures nor in percent of the first.",
                    stated.Label));
            }
            else if (!IsRounded(stated.Value, found))
            {
                notes.Found(place, subject.AnnexOn(AnnexSubject.Diagnostic), new(
                    "« {0} » énonce {1} {2}, mais de {3} à {4} l'écart est de {5} {2}.",
                    "'{0}' states {1} {2}, but from {3} to {4} the change is {5} {2}.",
                    stated.Label,
                    stated.Value,
                    stated.Unit,
                    before.Value,
                    after.Value,
                    decimal.Round(found, 2, MidpointRounding.AwayFromZero)));
            }
        }
    }

    private static DiagnosticFigure Find(Convention text, Codes.Id<DiagnosticFigure> id) => text.Diagnostic.First(figure => figure.Id == id);

    /// <summary>How many the convention lists; null when it does not say the capacity of each.</summary>
    private static decimal? Listed(Convention text, StatedCount stated)
    {
        var structures = text.Structures.Where(structure => structure.Service == stated.Service).ToList();
        return stated.Thing switch
        {
            CountedThing.Parties => text.Parties.Count,
            CountedThing.Orientations => text.Plan.Orientations.Count,
            CountedThing.Actions => text.Plan.Actions.Count(),
            CountedThing.Sheets => text.Plan.Sheets.Count,
            CountedThing.Structures => structures.Count(structure => stated.Activity is not { } activity || structure.Activities.Contains(activity)),
            _ => structures.TrueForAll(structure => structure.Capacity?.Unit == QuantityUnit.Places) ? structures.Sum(structure => structure.Capacity!.Count) : null,
        };
    }

    private static BilingualText Thing(StatedCount stated)
    {
        BilingualText name = stated.Thing switch
        {
            CountedThing.Parties => new("Nombre de parties", "Number of parties"),
            CountedThing.Orientations => new("Nombre d'orientations", "Number of orientations"),
            CountedThing.Actions => new("Nombre d'actions", "Number of actions"),
            CountedThing.Sheets => new("Nombre de fiches", "Number of sheets"),
            CountedThing.Structures => new("Nombre de structures", "Number of structures"),
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
    /// Whether a number is another one, or the other rounded to the decimals that the number has; a whole number may also be rounded to its last
    /// zeros, by less than one part in a hundred.
    /// </summary>
    private static bool IsRounded(decimal stated, decimal exact)
    {
        if (stated == exact)
        {
            return true;
        }

        var unit = 1m / (decimal)Math.Pow(10, stated.Scale);
        for (; stated != 0 && stated % (unit * 10) == 0 && (unit * 10 <= 1 || unit * 10 * 100 <= Math.Abs(exact)); unit *= 10)
        {
            if (IsHalfUp(stated, exact, unit))
            {
                return true;
            }
        }

        return IsHalfUp(stated, exact, unit);
    }

    private static bool IsHalfUp(decimal stated, decimal exact, decimal unit) => Math.Abs(stated - exact) <= unit / 2;

    private static BilingualText Money(Euros amount) => new($"{amount.In(Language.French)} €", $"{amount.In(Language.English)} €");
}
