namespace Ctg.Domain;

/// <summary>The names of the parameters in both languages.</summary>
public static class BaremeKindLabels
{
    /// <summary>The name of a kind of parameter.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind.</exception>
    public static BilingualText Label(this BaremeKind kind) => kind switch
    {
        BaremeKind.NewUnitRate => new("montant par unité nouvelle, en euros", "amount for each new unit, in euros"),
        BaremeKind.NewUnitsCap =>
            new("plafond des unités nouvelles, en part des unités existantes", "cap on new units, as a share of the existing ones"),
        BaremeKind.UnitFloor => new("plancher par unité existante, en euros", "floor for each existing unit, in euros"),
        BaremeKind.RevaluationCoefficient => new("coefficient de revalorisation", "revaluation coefficient"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of parameter."),
    };
}
