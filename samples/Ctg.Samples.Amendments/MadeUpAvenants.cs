using Ctg.Domain;

namespace Ctg.Samples.Amendments;

/// <summary>Avenants to the convention of Saint-Jean-de-la-Ruelle that nobody signed: they are made up for the example.</summary>
internal static class MadeUpAvenants
{
    /// <summary>
    /// A year more and a shorter notice; a new structure, known late and effective before it was signed; a reference put right.
    /// </summary>
    internal static ConventionHistory Of(Convention original) => ConventionHistory.Create(new()
    {
        Original = original,
        Avenants = [Longer(original), Opening(original), Mended()],
    });

    private static Avenant Longer(Convention original)
    {
        var denunciation = original.Resiliation!.Find(GroundKind.Denonciation)!;
        return Avenant.Create(new()
        {
            Id = Id<Avenant>.Parse("avenant-1"),
            Title = "Un an de plus, préavis de trois mois",
            SubmittedOn = new(2024, 10, 1),
            SignedOn = PartialDate.On(new(2024, 11, 5)),
            KnownOn = new(2024, 11, 20),
            EffectiveOn = new(2024, 12, 1),
            Changes =
            [
                Change.ExtendTerm(original.TermClause.Clause, new(2026, 12, 31)),
                Change.Replace(
                    denunciation.Clause,
                    Part.Ground(ResiliationGround.Create(denunciation.ToDetails() with { Notice = NoticePeriod.FromMonths(3) }))),
            ],
        });
    }

    private static Avenant Opening(Convention original)
    {
        var centre = Structure.Create(new()
        {
            Id = Id<Structure>.Parse("multi-accueil-centre"),
            Name = "Multi-accueil du centre-ville",
            Service = ServiceKind.Eaje,
            Capacity = Quantity.Create(30, QuantityUnit.Places),
            Operator = Operator.Create(original.Parties.OfType<Commune>().Single().Name, original.Parties.OfType<Commune>().Single().Id),
        });
        return Avenant.Create(new()
        {
            Id = Id<Avenant>.Parse("avenant-2"),
            Title = "Ouverture du multi-accueil du centre-ville",
            SubmittedOn = new(2025, 2, 4),
            SignedOn = PartialDate.On(new(2025, 3, 10)),
            KnownOn = new(2025, 3, 20),
            EffectiveOn = new(2025, 1, 1),
            Changes = [Change.Add(ClauseId.Annex(2), Part.Structure(centre))],
        });
    }

    private static Avenant Mended() => Avenant.Create(new()
    {
        Id = Id<Avenant>.Parse("avenant-3"),
        Title = "Renvoi de l'article 9 au plan d'actions",
        SubmittedOn = new(2025, 2, 4),
        SignedOn = PartialDate.On(new(2025, 3, 10)),
        KnownOn = new(2025, 3, 20),
        EffectiveOn = new(2025, 3, 10),
        Changes =
        [
            Change.Replace(
                ClauseId.Article(9), Part.Citation(8, Citation.Create(ClauseId.Article(9, 1), ClauseId.Annex(3), AnnexSubject.Plan)))
        ],
    });
}
