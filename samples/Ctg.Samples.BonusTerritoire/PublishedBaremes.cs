using Ctg.Domain.Codes;
using Ctg.Domain.Explanations;
using Ctg.Domain.Funding;
using Ctg.Domain.Structures;

namespace Ctg.Samples.BonusTerritoire;

/// <summary>What could be found published, with its source. The amounts for new units depend on bands that were not found: they are given on the command line.</summary>
internal static class PublishedBaremes
{
    internal static BilingualText EajeRange { get; } = new(
        "Publié pour un EAJE, depuis 2021 : de 2600 à 3600 € par place nouvelle selon le territoire (circulaire Cnaf 2021-004 du 17 mars 2021) ; de 2100 à 3100 € auparavant.",
        "Published for an EAJE, since 2021: from 2600 to 3600 € a new place by territory (circulaire Cnaf 2021-004 of 17 March 2021); from 2100 to 3100 € before.");

    internal static Bareme AlshCap { get; } = Bareme.Create(new()
    {
        Id = Id<Bareme>.Parse("alsh-plafond"),
        Kind = BaremeKind.NewUnitsCap,
        Service = ServiceKind.Alsh,
        Value = 0.25m,
        FirstYear = 2025,
        LastYear = 2025,
        Source = "Barème 2025 de la Cnaf, bonus territoire ALSH",
        CheckedOn = new(2026, 11, 25),
        ReviewBy = new(2027, 3, 31),
    });
}
