namespace Ctg.Domain;

/// <summary>The names of the units in both languages.</summary>
public static class QuantityUnitLabels
{
    /// <summary>The name of a unit, of several.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The name in both languages, such as <c>places</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a unit.</exception>
    public static BilingualText Label(this QuantityUnit unit) => unit switch
    {
        QuantityUnit.Places => new("places", "places"),
        QuantityUnit.Hours => new("heures", "hours"),
        QuantityUnit.Acts => new("actes", "acts"),
        QuantityUnit.FullTimeEquivalents => new("ETP", "full-time equivalents"),
        QuantityUnit.OpeningHours => new("heures d'ouverture", "opening hours"),
        QuantityUnit.Beneficiaries => new("bénéficiaires", "beneficiaries"),
        QuantityUnit.Projects => new("projets", "projects"),
        QuantityUnit.Structures => new("structures", "structures"),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit."),
    };

    /// <summary>The name of a unit after a number: in French of one below two, in English of one alone, else of several.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="count">The number.</param>
    /// <returns>The name in both languages, such as <c>place</c> after 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a unit.</exception>
    public static BilingualText Label(this QuantityUnit unit, Fraction count)
    {
        var several = unit.Label();
        return new(
            count < 2m && count > -2m ? One(unit).French : several.French,
            count == Fraction.One || count == -Fraction.One ? One(unit).English : several.English);
    }

    private static BilingualText One(QuantityUnit unit) => unit switch
    {
        QuantityUnit.Places => new("place", "place"),
        QuantityUnit.Hours => new("heure", "hour"),
        QuantityUnit.Acts => new("acte", "act"),
        QuantityUnit.FullTimeEquivalents => new("ETP", "full-time equivalent"),
        QuantityUnit.OpeningHours => new("heure d'ouverture", "opening hour"),
        QuantityUnit.Beneficiaries => new("bénéficiaire", "beneficiary"),
        QuantityUnit.Projects => new("projet", "project"),
        _ => new("structure", "structure"),
    };
}
