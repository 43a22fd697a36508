namespace Ctg.Domain;

/// <content>Articles 6 to 9: steering, data, communication, evaluation.</content>
public static partial class StandardClauses
{
    private static StandardClause[] WorkingTogether() =>
    [
        StandardClause.NotComputable(
            ClauseId.Article(6),
            "La création du comité de pilotage",
            "the setting up of the steering committee",
            "Le modèle conserve le comité ; ce qui est à faire, et quand, est prévu à l'annexe 4.",
            "The model keeps the committee; what is to be done, and when, is stated in annex 4."),
        StandardClause.NotComputable(
            ClauseId.Article(6, 1),
            "Le personnel et le matériel",
            "staff and equipment",
            "Ce qu'exigent les obligations d'une partie s'apprécie ; rien n'est chiffré.",
            "What a party's obligations require is a matter of judgement; no number is stated."),
        StandardClause.NotComputable(
            ClauseId.Article(6, 3),
            "Qui siège au comité",
            "who sits on the committee",
            "La présence aux réunions relève des faits ; le modèle retient que des tiers peuvent siéger à titre consultatif.",
            "Attendance is a matter of fact; the model records that others may attend in an advisory role."),
        StandardClause.NotComputable(
            ClauseId.Article(6, 4),
            "Les tâches du comité et son copilotage",
            "the committee's tasks and its joint steering",
            "La manière dont le comité s'en acquitte s'apprécie ; le modèle conserve les copilotes.",
            "How well the committee performs them is a matter of judgement; the model records who steers."),
        StandardClause.NotComputable(
            ClauseId.Article(6, 5),
            "Le secrétariat du comité",
            "the committee's secretariat",
            "Le modèle conserve la partie qui l'assure ; rien n'est dû à un jour donné.",
            "The model records the party that provides it; nothing is due on a given day."),
        StandardClause.NotComputable(
            ClauseId.Article(6, 6),
            "Le renvoi à l'annexe 4",
            "the reference to annex 4",
            "Il renvoie à l'annexe 4, qui a ses propres règles ; le modèle conserve le renvoi.",
            "It refers to annex 4, which has rules of its own; the model keeps the reference."),
        StandardClause.Ruled(
            ClauseId.Article(7, 1), "Les informations utiles", "useful information", "DataExchangeQuestions.ExchangeOn"),
        StandardClause.Ruled(
            ClauseId.Article(7, 2),
            "L'étude et l'avis avant tout échange de données personnelles",
            "the study and the opinion before any exchange of personal data",
            "DataExchangeQuestions.ExchangeOn"),
        StandardClause.Ruled(
            ClauseId.Article(7, 3), "Le registre des traitements", "the register of processing", "DataExchangeQuestions.ExchangeOn"),
        StandardClause.NotComputable(
            ClauseId.Article(8, 1),
            "La communication décidée ensemble",
            "communication decided together",
            "L'accord des parties relève des faits, non du calcul.",
            "Whether the parties agreed is a matter of fact, not of computation."),
        StandardClause.NotComputable(
            ClauseId.Article(8, 2),
            "Les logos sur les supports communs",
            "logos on common material",
            "Ce qui figure sur un support relève des faits, non du calcul.",
            "What a document shows is a matter of fact, not of computation."),
        StandardClause.NotComputable(
            ClauseId.Article(8, 3),
            "La mention de l'autre partie",
            "the mention of the other party",
            "Ce qu'une partie dit de l'autre relève des faits, non du calcul.",
            "What a party says about the other is a matter of fact, not of computation."),
        StandardClause.NotComputable(
            ClauseId.Article(9, 1),
            "L'évaluation en cours de convention",
            "evaluation during the convention",
            "Il ne fixe ni jour ni nombre : le bilan de chaque action est prévu à l'annexe 5 ; le modèle conserve les indicateurs et le "
                + "renvoi.",
            "It sets neither a day nor a number: the review of each action is stated in annex 5; the model keeps the indicators and the "
                + "reference."),
        StandardClause.Ruled(
            ClauseId.Article(9, 2), "Le bilan après la fin", "the review after the end", "ObligationSchedule.Create"),
        StandardClause.NotComputable(
            ClauseId.Article(9, 3),
            "Les indicateurs à joindre à l'annexe 5",
            "indicators to be attached to annex 5",
            "Il ouvre une faculté aux parties ; le modèle conserve les indicateurs, rien n'est dû.",
            "It leaves the parties free to do so; the model keeps the indicators, nothing is due."),
    ];
}
