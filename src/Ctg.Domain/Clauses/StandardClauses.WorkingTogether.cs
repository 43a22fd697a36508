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
            "Le modèle garde le comité ; ce qui est à faire, et quand, repose sur l'annexe 4.",
            "The model keeps the committee; what is to be done, and when, is stated in annex 4."),
        StandardClause.NotComputable(
            ClauseId.Article(6, 1),
            "Le personnel et le matériel",
            "staff and equipment",
            "Ce qu'exigent les obligations d'une partie s'apprécie ; rien n'est chiffré.",
            "What a party's duties need is a matter of judgement; no number is stated."),
        StandardClause.NotComputable(
            ClauseId.Article(6, 3),
            "Qui siège au comité",
            "who sits on the committee",
            "Qui vient est affaire de fait ; le modèle garde que des tiers peuvent siéger à titre consultatif.",
            "Who attends is a matter of fact; the model keeps that others may attend in an advisory role."),
        StandardClause.NotComputable(
            ClauseId.Article(6, 4),
            "Les tâches du comité et son copilotage",
            "the committee's tasks and its joint steering",
            "Comment le comité s'en acquitte s'apprécie ; le modèle garde qui copilote.",
            "How well the committee does them is a matter of judgement; the model keeps who steers."),
        StandardClause.NotComputable(
            ClauseId.Article(6, 5),
            "Le secrétariat du comité",
            "the committee's secretariat",
            "Le modèle garde la partie qui le tient ; rien n'est dû à un jour donné.",
            "The model keeps the party that sees to it; nothing is due on a day."),
        StandardClause.NotComputable(
            ClauseId.Article(6, 6),
            "Le renvoi à l'annexe 4",
            "the reference to annex 4",
            "Il renvoie à l'annexe 4, qui est réglée ; le modèle garde le renvoi.",
            "It refers to annex 4, which is ruled; the model keeps the reference."),
        StandardClause.Ruled(
            ClauseId.Article(7, 1), "Les informations utiles", "useful information", "Convention.ExchangeOn"),
        StandardClause.Ruled(
            ClauseId.Article(7, 2),
            "L'étude et l'avis avant tout échange de données personnelles",
            "the study and the opinion before personal data pass",
            "Convention.ExchangeOn"),
        StandardClause.Ruled(
            ClauseId.Article(7, 3), "Le registre des traitements", "the register of processing", "Convention.ExchangeOn"),
        StandardClause.NotComputable(
            ClauseId.Article(8, 1),
            "La communication décidée ensemble",
            "communication decided together",
            "Que les parties se soient accordées est affaire de fait, non de calcul.",
            "Whether the parties agreed is a matter of fact and not of computation."),
        StandardClause.NotComputable(
            ClauseId.Article(8, 2),
            "Les logos sur les supports communs",
            "logos on common material",
            "Ce que porte un support est affaire de fait, non de calcul.",
            "What stands on a document is a matter of fact and not of computation."),
        StandardClause.NotComputable(
            ClauseId.Article(8, 3),
            "La mention de l'autre partie",
            "the mention of the other party",
            "Ce qu'une partie dit de l'autre est affaire de fait, non de calcul.",
            "What a party says of the other is a matter of fact and not of computation."),
        StandardClause.NotComputable(
            ClauseId.Article(9, 1),
            "L'évaluation en cours de route",
            "evaluation along the way",
            "Il ne fixe ni jour ni nombre : le bilan de chaque action repose sur l'annexe 5 ; le modèle garde les indicateurs et le renvoi.",
            "It sets neither a day nor a number: the review of each action is stated in annex 5; the model keeps the indicators and the reference."),
        StandardClause.Ruled(
            ClauseId.Article(9, 2), "Le bilan après la fin", "the review after the end", "ObligationSchedule.Create"),
        StandardClause.NotComputable(
            ClauseId.Article(9, 3),
            "Les indicateurs à joindre à l'annexe 5",
            "indicators to be joined to annex 5",
            "Il ouvre une faculté aux parties ; le modèle garde les indicateurs, rien n'est dû.",
            "It leaves the parties free to do so; the model keeps the indicators, nothing is due."),
    ];
}
