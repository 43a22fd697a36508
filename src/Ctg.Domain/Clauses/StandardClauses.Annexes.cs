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
            "Elle tient des chiffres, que le modèle garde avec leur source ; le bonus en prend ses montants de référence comme faits donnés.",
            "It holds figures, which the model keeps with their source; the bonus takes its reference amounts from it as given facts."),
        StandardClause.NotComputable(
            ClauseId.Annex(2),
            "Les structures soutenues",
            "the structures supported",
            "Le modèle garde la liste ; rien ne se calcule de la clause même.",
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
            "Convention.StatusOn"),
    ];
}
