namespace Ctg.Domain;

/// <summary>The names of the units in both languages.</summary>
public static class QuantityUnitLabels
{
    /// <summary>The name of a unit, after a number.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a unit.</exception>
    public static BilingualText Label(this QuantityUnit unit) => unit switch
    {
        QuantityUnit.Places => new("place(s)", "place(s)"),
        QuantityUnit.Hours => new("heure(s)", "hour(s)"),
        QuantityUnit.Acts => new("acte(s)", "act(s)"),
        QuantityUnit.FullTimeEquivalents => new("ETP", "full-time equivalent(s)"),
        QuantityUnit.OpeningHours => new("heure(s) d'ouverture", "opening hour(s)"),
        QuantityUnit.Beneficiaries => new("bénéficiaire(s)", "beneficiary(ies)"),
        QuantityUnit.Projects => new("projet(s)", "project(s)"),
        QuantityUnit.Structures => new("structure(s)", "structure(s)"),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit."),
    };
}
