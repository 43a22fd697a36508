using Ctg.Domain;

namespace Ctg.Samples.Common;

/// <summary>
/// What could be found published, with its source. The amounts for new units depend on bands that were not found: they are given on the
/// command line.
/// </summary>
public static class PublishedBaremes
{
    /// <summary>The range published for new places of an EAJE.</summary>
    public static BilingualText EajeRange { get; } = new(
        "Publié pour un EAJE, depuis 2021 : de 2600 à 3600 € par place nouvelle selon le territoire (circulaire Cnaf 2021-004 du 17 mars "
            + "2021) ; de 2100 à 3100 € auparavant.",
        "Published for an EAJE, since 2021: from 2600 to 3600 € for each new place, depending on the territory (circulaire Cnaf 2021-004 "
            + "of 17 March 2021); from 2100 to 3100 € before.");

    /// <summary>What is not established of a service's bonus; null where nothing is to be said.</summary>
    public static BilingualText? ReserveOn(ServiceKind service) => service switch
    {
        ServiceKind.Ludotheque => new(
            "Réserve : sous la Cog 2018-2022, ces crédits du Cej relèvent des Fonds publics et territoires ; leur versement en bonus "
                + "n'est pas établi.",
            "Caveat: under the Cog 2018-2022, this Cej funding comes under the Fonds publics et territoires; its payment as a bonus is "
                + "not established."),
        ServiceKind.Coordination => new(
            "Réserve : le bonus finance le chargé de coopération ; aucun montant publié n'a été trouvé.",
            "Caveat: the bonus funds the cooperation officer (chargé de coopération); no published amount was found."),
        ServiceKind.Alsh => new(
            "Réserve : réparti par activité, en actes, seuls chiffres du document ; le plafond de l'offre nouvelle, 25 % des heures "
                + "existantes, n'est connu que pour 2025.",
            "Caveat: allocated by activity, in acts, the document's only figures; the cap on the new offer, 25 % of the existing hours, "
                + "is known only for 2025."),
        _ => null,
    };

    /// <summary>The cap on an ALSH's new offer.</summary>
    public static Bareme AlshCap { get; } = Bareme.Create(new()
    {
        Id = Id<Bareme>.Parse("alsh-plafond"),
        Kind = BaremeKind.NewUnitsCap,
        Service = ServiceKind.Alsh,
        Value = 0.25m,
        FirstYear = 2025,
        LastYear = 2025,
        Source = "Barème 2025, bonus territoire ALSH (Caf 37, 20 décembre 2024)",
        CheckedOn = new(2026, 11, 25),
        ReviewBy = new(2027, 3, 31),
    });
}
