using NodaTime;

namespace Ctg.Domain.Tests.Avenants;

/// <summary>A small made-up convention with its avenants, for the tests to vary.</summary>
internal static class Texts
{
    internal static readonly LocalDate January = new(2024, 1, 1);

    internal static readonly Structure Creche = Structure.Create(new()
    {
        Id = Id<Structure>.Parse("creche"),
        Name = "Crèche",
        Service = ServiceKind.Eaje,
    });

    /// <summary>With a term, a plan of one action on one structure, a bonus, and the four standard grounds.</summary>
    internal static Convention Original { get; } =
        Convention.Create(Examples.Draft(Signature.On(new(2021, 12, 1)), Signature.On(new(2021, 12, 2))) with
        {
            Articles =
            [
                Article.Create(ClauseId.Article(5), "Engagements", "Les engagements.", [Paragraphed(5, 4), Paragraphed(5, 5)]),
                Article.Create(ClauseId.Article(10), "Durée", "Quatre ans."),
                Article.Create(
                    ClauseId.Article(11), "Modification", "Par avenant.", [Paragraphed(11, 1), Paragraphed(11, 2), Paragraphed(11, 3)]),
                Article.Create(
                    ClauseId.Article(12),
                    "Fin",
                    "Les motifs.",
                    [.. Enumerable.Range(1, 5).Select(paragraph => Paragraphed(12, paragraph))]),
                Article.Create(ClauseId.Article(14), "Confidentialité", "Le secret."),
            ],
            Annexes =
            [
                Annex.Create(ClauseId.Annex(2), "Structures", "La liste.", AnnexSubject.Structures),
                Annex.Create(ClauseId.Annex(6), "Décision", "La décision.")
            ],
            Structures = [Creche],
            Plan = Examples.PlanOf(PlanAction.Create(new()
            {
                Number = ActionNumber.Create(1, 1),
                Title = "Accueil",
                Structures = [Creche.Id],
            })),
            Funding = FundingTerms.Create(ClauseId.Article(5, 4), ClauseId.Article(5, 5)),
            Resiliation = ResiliationRegime.Standard(Id<Party>.Parse("caf"), [Id<Party>.Parse("caf"), Id<Party>.Parse("commune")]),
            Amendment = AmendmentTerms.Create(ClauseId.Article(11, 1), ClauseId.Article(11, 2)),
        });

    internal static AvenantDetails Details(string id, LocalDate effective, params Change[] changes) => new()
    {
        Id = Id<Avenant>.Parse(id),
        Title = $"Avenant {id}",
        SignedOn = PartialDate.On(effective),
        EffectiveOn = effective,
        KnownOn = effective,
        Changes = [.. changes],
    };

    internal static Avenant Avenant(string id, LocalDate effective, params Change[] changes) =>
        Domain.Avenant.Create(Details(id, effective, changes));

    internal static ConventionHistory History(params Avenant[] avenants) =>
        ConventionHistory.Create(new() { Original = Original, Avenants = [.. avenants] });

    internal static Severance Severed(ClauseId clause) => Severance.Create(new()
    {
        Clause = clause,
        Basis = SeveranceBasis.CourtDecision,
        Reference = "TA Orléans, 12 mars 2024",
        DecidedOn = new(2024, 3, 12),
        EffectiveOn = new(2022, 1, 1),
        KnownOn = new(2024, 4, 1),
    });

    internal static Change Rename(string name) => Change.Replace(ClauseId.Annex(2), Part.Structure(Structure.Create(new()
    {
        Id = Creche.Id,
        Name = name,
        Service = ServiceKind.Eaje,
    })));

    private static Paragraph Paragraphed(int article, int number) =>
        Paragraph.Create(ClauseId.Article(article, number), null, $"Alinéa {number}.");
}
