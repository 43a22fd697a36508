namespace Ctg.Domain;

/// <content>The six annexes.</content>
public static partial class StandardClauses
{
    private static StandardClause[] Annexes() =>
    [
        StandardClause.NotComputable(
            ClauseId.Annex(1),
            "Le diagnostic",
            "the diagnostic",
            "Elle contient des chiffres, que le modèle conserve avec leur source ; le bonus y prend ses montants de référence.",
            "It contains figures, which the model keeps with their source; the bonus takes its reference amounts from them."),
        StandardClause.NotComputable(
            ClauseId.Annex(2),
            "Les structures soutenues",
            "the structures supported",
            "Le modèle conserve la liste ; rien ne se calcule à partir de la clause elle-même.",
            "The model keeps the list; nothing is computed from the clause itself."),
        StandardClause.Ruled(
            ClauseId.Annex(3),
            "Le plan d'actions : les années de chaque action, au tableau ou dans sa fiche",
            "the action plan: the years of each action, in the table or in its sheet",
            "ObligationSchedule.Create"),
        StandardClause.Ruled(
            ClauseId.Annex(4),
            "Les réunions du comité et les avenants qui lui sont soumis",
            "the committee's meetings and the avenants put to it",
            "ObligationSchedule.Create"),
        StandardClause.Ruled(
            ClauseId.Annex(5),
            "Les bilans annuels et l'évaluation avant la fin",
            "annual reviews and the evaluation before the end",
            "ObligationSchedule.Create"),
        StandardClause.Ruled(
            ClauseId.Annex(6),
            "La délibération qui autorise à signer",
            "the decision that authorises the signature",
            "StatusQuestions.StatusOn"),
    ];
}
