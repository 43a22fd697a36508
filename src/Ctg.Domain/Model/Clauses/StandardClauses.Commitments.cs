namespace Ctg.Domain;

/// <content>Articles 1 to 5: what the convention is about, and what the parties undertake.</content>
public static partial class StandardClauses
{
    private static StandardClause[] Commitments() =>
    [
        StandardClause.NotComputable(
            ClauseId.Article(1),
            "Ce sur quoi porte la convention",
            "what the convention is about",
            "Il dit ce que la convention recouvre ; le modèle conserve ses renvois aux annexes, rien ne se calcule.",
            "It says what the convention covers; the model keeps its references to the annexes, nothing is computed."),
        StandardClause.NotComputable(
            ClauseId.Article(2),
            "Les domaines où agit la Caf",
            "the fields in which the Caf acts",
            "Il décrit des missions, sans jour, nombre ni montant.",
            "It describes missions, without a day, a number or an amount."),
        StandardClause.NotComputable(
            ClauseId.Article(3),
            "Les domaines où agit la commune",
            "the fields in which the commune acts",
            "Il décrit des services ; le modèle conserve les structures, que l'annexe 2 énumère.",
            "It describes services; the model keeps the structures, which annex 2 lists."),
        StandardClause.NotComputable(
            ClauseId.Article(4),
            "Les orientations communes",
            "the shared orientations",
            "Il choisit des orientations ; le modèle conserve le plan et leur nombre énoncé, rien ne se calcule à partir de la clause "
                + "elle-même.",
            "It chooses orientations; the model keeps the plan and their stated number, nothing is computed from the clause itself."),
        StandardClause.NotComputable(
            ClauseId.Article(5),
            "Les moyens à mobiliser, les autres partenariats",
            "the means to commit, other partnerships",
            "À l'exception de ses alinéas 4 et 5, il engage à mobiliser des moyens qu'il ne chiffre pas : cela s'apprécie et ne se "
                + "calcule pas.",
            "Except in its paragraphs 4 and 5, it commits to providing means without stating how much: this is a matter of judgement, not "
                + "of computation."),
        StandardClause.Ruled(
            ClauseId.Article(5, 4),
            "Le montant de N-1 conservé et réparti en bonus territoire",
            "the amount of N-1 kept and allocated as bonus territoire",
            "BonusQuestions.ComputeBonus"),
        StandardClause.Ruled(
            ClauseId.Article(5, 5),
            "Le soutien propre de la collectivité",
            "the authority's own support",
            "SupportQuestions.CompareSupport"),
    ];
}
