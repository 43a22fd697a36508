namespace Ctg.Domain.Bonus;

/// <summary>
/// The choices that the bonus of one service for one year rests on, each recorded once as an interpretation, and only where it is asked
/// for.
/// </summary>
internal sealed class BonusChoices(Reasoning reasoning, BonusCase one)
{
    /// <summary>Whether the amount is spread per unit; else each structure receives the same.</summary>
    internal Step<bool> PerUnit => field ??= reasoning.Interpretation("spread-per-unit", true, (_, value) => value
        ? new(
            "la convention ne fixe pas la clé de répartition ; le lissage par unité suit la pratique de la Cnaf, les centimes allant aux "
                + "plus forts restes puis dans l'ordre des identifiants des structures.",
            "the convention does not set an allocation key; smoothing per unit follows the Cnaf's practice, the cents going to the "
                + "largest remainders, then by the order of the structures' keys.")
        : new(
            "la convention ne fixe pas la clé de répartition ; chaque structure reçoit la même part, les centimes allant dans l'ordre des "
                + "identifiants des structures.",
            "the convention does not set an allocation key; each structure receives the same, the cents going by the order of the "
                + "structures' keys."));

    /// <summary>What becomes of the share of lost units.</summary>
    internal Step<ClosurePolicy> Closure =>
        field ??= reasoning.Interpretation("closure", one.Interpretation.Closure, (_, value) => value == ClosurePolicy.SpreadOverTheOthers
            ? new(
                "aucun texte publié n'indique ce que devient la part des unités perdues ; elle se répartit entre celles qui restent.",
                "no published text states what happens to the share of lost units; it is allocated among those that remain.")
            : new(
                "aucun texte publié n'indique ce que devient la part des unités perdues ; elle est retirée du total.",
                "no published text states what happens to the share of lost units; it is withdrawn from the total."));

    /// <summary>What becomes of a part of a cent.</summary>
    internal Step<Rounding> Rounding =>
        field ??= reasoning.Interpretation("rounding", one.Interpretation.Rounding, (_, value) => value switch
        {
            Domain.Rounding.HalfUp => new(
                "l'arrondi n'est pas fixé ; il se fait au centime le plus proche, le demi-centime étant arrondi au-dessus.",
                "the rounding is not set; amounts are rounded to the nearest cent, half a cent up."),
            Domain.Rounding.HalfEven => new(
                "l'arrondi n'est pas fixé ; il se fait au centime le plus proche, le demi-centime étant arrondi au centime pair.",
                "the rounding is not set; amounts are rounded to the nearest cent, half a cent to the even cent."),
            Domain.Rounding.Down => new(
                "l'arrondi n'est pas fixé ; il se fait au centime inférieur.",
                "the rounding is not set; amounts are rounded down to the cent."),
            _ => new(
                "l'arrondi n'est pas fixé ; il se fait au centime supérieur.",
                "the rounding is not set; amounts are rounded up to the cent."),
        });

    /// <summary>Whether a year's coefficient applies to the amount of the year before; else to the reference.</summary>
    internal Step<bool> Compounds => field ??= reasoning.Interpretation("revaluation-compounds", true, (_, value) => value
        ? new("la revalorisation se cumule d'année en année.", "revaluations compound year by year.")
        : new(
            "la revalorisation d'une année part du montant de référence.", "the revaluation of a year starts from the reference amount."));

    /// <summary>Whether the cap is that of the whole territory; else that of each structure.</summary>
    internal Step<bool> CapOverTerritory => field ??= reasoning.Interpretation("cap-over-territory", true, (_, value) => value
        ? new(
            "aucun texte n'indique sur quelle période se mesure l'existant ni comment le plafond se partage ; l'existant est celui de "
                + "{0}, sur tout le territoire, et un dépassement réduit chaque structure dans la même proportion.",
            "no text states over which period the existing offer is measured nor how the cap is shared; the existing offer is that of "
                + "{0}, over the whole territory, and an excess reduces each structure in the same proportion.",
            one.ReferenceYear)
        : new(
            "aucun texte n'indique sur quelle période se mesure l'existant ni comment le plafond se partage ; l'existant est celui de "
                + "{0}, structure par structure.",
            "no text states over which period the existing offer is measured nor how the cap is shared; the existing offer is that of "
                + "{0}, structure by structure.",
            one.ReferenceYear));

    /// <summary>Whether the stated amount is used instead of that of N-1.</summary>
    internal Step<bool> IsReference => field ??= reasoning.Interpretation("reference-year", true, (_, value) => value
        ? new(
            "faute du montant comptabilisé par la Caf en N-1 (charge à payer), celui de {0} en tient lieu ; à vérifier dans les comptes "
                + "de la Caf.",
            "without the amount booked by the Caf for N-1 (accrued charge), the amount of {0} is used instead; to be checked in the Caf's "
                + "accounts.",
            one.ReferenceYear)
        : new(
            "le montant de {0} ne tient pas lieu de celui de N-1.",
            "the amount of {0} is not used instead of that of N-1.",
            one.ReferenceYear));

    /// <summary>Whether the Cej, which the bonus takes over from, has ended: where the convention does not state its years.</summary>
    internal Step<bool> CejEnded => field ??= reasoning.Interpretation("cej-ended", true, (_, value) => value
        ? new("le Cej est réputé échu avant {0}.", "the Cej is presumed to have ended before {0}.", one.Year)
        : new("le Cej n'est pas réputé échu avant {0}.", "the Cej is not presumed to have ended before {0}.", one.Year));

    /// <summary>Whether a year that the convention covers in part counts.</summary>
    internal Step<bool> PartialYear => field ??= reasoning.Interpretation("partial-year", true, (_, value) => value
        ? new("une année que la convention couvre en partie compte en entier.", "a year that the convention covers in part counts in full.")
        : new("une année que la convention couvre en partie ne compte pas.", "a year that the convention covers in part does not count."));
}
