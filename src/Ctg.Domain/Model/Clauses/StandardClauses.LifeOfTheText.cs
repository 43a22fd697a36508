namespace Ctg.Domain;

/// <content>Articles 10 to 14: how long the convention lasts, how it changes, how it ends, and what follows.</content>
public static partial class StandardClauses
{
    private static StandardClause[] LifeOfTheText() =>
    [
        StandardClause.Ruled(
            ClauseId.Article(10, 1),
            "La durée",
            "the term",
            "StatusQuestions.StatusOn",
            "ResiliationQuestions.OutcomeOf",
            "ObligationSchedule.Create"),
        StandardClause.NotComputable(
            ClauseId.Article(10, 2),
            "La reconduction expresse",
            "express renewal",
            "La reconduction est une décision des parties, prise par avenant ; le modèle retient que la convention ne se reconduit pas "
                + "tacitement.",
            "Renewal is the parties' decision, made by an avenant; in the model, the convention is not renewed tacitly."),
        StandardClause.Ruled(
            ClauseId.Article(11, 1), "Les avenants", "avenants", "AvenantQuestions.AppliedOn"),
        StandardClause.Ruled(
            ClauseId.Article(11, 2),
            "Le texte qui subsiste sans une clause nulle",
            "the text that remains without a void clause",
            "AvenantQuestions.AppliedOn"),
        StandardClause.Ruled(
            ClauseId.Article(11, 3),
            "Le contenu, contre le titre",
            "content over heading",
            "ResiliationQuestions.OutcomeOf",
            "ResiliationQuestions.LatestNotice"),
        StandardClause.Ruled(
            ClauseId.Article(12, 1),
            "Le manquement d'une partie",
            "a party's breach",
            "ResiliationQuestions.OutcomeOf",
            "ResiliationQuestions.LatestNotice",
            "StatusQuestions.StatusOn"),
        StandardClause.Ruled(
            ClauseId.Article(12, 2),
            "La violation des lois et règlements",
            "a breach of laws or regulations",
            "ResiliationQuestions.OutcomeOf",
            "ResiliationQuestions.LatestNotice",
            "StatusQuestions.StatusOn"),
        StandardClause.Ruled(
            ClauseId.Article(12, 3),
            "Le changement sans avenant",
            "a change without an avenant",
            "ResiliationQuestions.OutcomeOf",
            "ResiliationQuestions.LatestNotice",
            "StatusQuestions.StatusOn"),
        StandardClause.Ruled(
            ClauseId.Article(12, 4),
            "La dénonciation avec six mois de préavis",
            "termination (dénonciation) at six months' notice",
            "ResiliationQuestions.OutcomeOf",
            "ResiliationQuestions.LatestNotice",
            "StatusQuestions.StatusOn"),
        StandardClause.Ruled(
            ClauseId.Article(12, 5),
            "Les effets de la résiliation",
            "the effects of termination (résiliation)",
            "ResiliationQuestions.OutcomeOf"),
        StandardClause.NotComputable(
            ClauseId.Article(13, 1),
            "Le juge compétent",
            "the court that has jurisdiction",
            "Il désigne un tribunal ; rien ne se calcule.",
            "It names a court; nothing is computed."),
        StandardClause.Ruled(
            ClauseId.Article(14),
            "La confidentialité, même après la fin",
            "confidentiality, even after the end",
            "ResiliationQuestions.OutcomeOf"),
    ];
}
