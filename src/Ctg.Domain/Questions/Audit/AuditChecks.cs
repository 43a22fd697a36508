namespace Ctg.Domain.Audit;

/// <summary>The checks of the library.</summary>
public static class AuditChecks
{
    private static readonly ClauseId Plan = ClauseId.Annex(3);
    private static readonly ClauseId Steering = ClauseId.Annex(4);

    /// <summary>Every check of the library, in the order in which they are made.</summary>
    public static ValueList<AuditCheck> All { get; } =
    [
        new(
            "articles-gap",
            Severity.Warning,
            null,
            new("Un numéro d'article manque.", "The number of an article is missing."),
            NumberingChecks.Articles),
        new(
            "annexes-gap",
            Severity.Warning,
            null,
            new("Un numéro d'annexe manque.", "The number of an annex is missing."),
            NumberingChecks.Annexes),
        new(
            "orientations-gap",
            Severity.Warning,
            Plan,
            new("Un numéro d'orientation manque.", "The number of an orientation is missing."),
            NumberingChecks.Orientations),
        new(
            "actions-gap",
            Severity.Warning,
            Plan,
            new("Un numéro d'action manque.", "The number of an action is missing."),
            NumberingChecks.Actions),
        new(
            "action-outside-term",
            Severity.Error,
            ClauseId.Article(10, 1),
            new("Une action est prévue hors de la durée de la convention.", "An action is scheduled outside the term."),
            PlanChecks.ActionsOutsideTerm),
        new(
            "sheet-outside-term",
            Severity.Warning,
            ClauseId.Article(10, 1),
            new("Une fiche porte au-delà de la durée de la convention.", "A sheet extends beyond the term."),
            PlanChecks.SheetsOutsideTerm),
        new(
            "action-without-indicator",
            Severity.Warning,
            Plan,
            new("Une action n'a d'indicateur ni au tableau ni dans une fiche.", "An action has no indicator, in the table or in a sheet."),
            PlanChecks.ActionsWithoutIndicator),
        new(
            "action-without-lead",
            Severity.Warning,
            Plan,
            new("Une action n'a pas de porteur.", "An action has no lead."),
            PlanChecks.ActionsWithoutLead),
        new(
            "action-without-schedule",
            Severity.Warning,
            Plan,
            new("Une action n'a de calendrier ni au tableau ni dans une fiche.", "An action has no schedule, in the table or in a sheet."),
            PlanChecks.ActionsWithoutSchedule),
        new(
            "action-without-sheet",
            Severity.Information,
            Plan,
            new("Aucune fiche ne décrit une action.", "No sheet describes an action."),
            PlanChecks.ActionsWithoutSheet),
        new(
            "means-beyond-caf",
            Severity.Information,
            Plan,
            new(
                "Une action est indiquée comme ne relevant pas du champ de compétence de la Caf.",
                "An action is stated to be outside the Caf's remit."),
            PlanChecks.MeansBeyondCaf),
        new(
            "means-missing",
            Severity.Warning,
            ClauseId.Article(4),
            new(
                "Les moyens d'une partie sont annoncés, et le plan n'en énonce aucun.",
                "The means of a party are announced, and the plan states none."),
            PlanChecks.MeansMissing),
        new(
            "indicator-shared",
            Severity.Warning,
            Plan,
            new(
                "Des actions partagent un indicateur que le texte ne partage pas.",
                "Actions share an indicator that the text does not share."),
            PlanChecks.IndicatorsShared),
        new(
            "citation-unknown",
            Severity.Error,
            null,
            new("Un renvoi nomme une clause qui n'existe pas.", "A reference names a clause that does not exist."),
            CitationChecks.Unknown),
        new(
            "citation-misplaced",
            Severity.Error,
            null,
            new("Un renvoi nomme une annexe qui traite d'autre chose.", "A reference names an annex that is about something else."),
            CitationChecks.Misplaced),
        new(
            "heading-differs",
            Severity.Information,
            ClauseId.Article(11, 3),
            new("Un titre ne correspond pas au contenu de sa clause.", "A heading does not match the content of its clause."),
            CitationChecks.Headings),
        new(
            "signature-missing",
            Severity.Error,
            ClauseId.Closing,
            new("Une partie n'a pas signé.", "A party has not signed."),
            SignatureChecks.Missing),
        new(
            "signature-undated",
            Severity.Warning,
            ClauseId.Closing,
            new("Une signature n'est pas datée, ou ne l'est qu'en partie.", "A signature is undated, or dated only in part."),
            SignatureChecks.Undated),
        new(
            "signature-late",
            Severity.Warning,
            ClauseId.Closing,
            new("Une signature vient après le début de la convention.", "A signature comes after the start of the convention."),
            SignatureChecks.Late),
        new(
            "deliberation-missing",
            Severity.Warning,
            ClauseId.Annex(6),
            new("Aucune délibération d'une collectivité n'est citée.", "No decision of a local authority is cited."),
            SignatureChecks.DeliberationMissing),
        new(
            "deliberation-late",
            Severity.Warning,
            ClauseId.Annex(6),
            new("Une délibération vient après le début de la convention.", "A decision comes after the start of the convention."),
            SignatureChecks.DeliberationLate),
        new(
            "deliberation-after-signature",
            Severity.Error,
            ClauseId.Annex(6),
            new("Une signature précède la délibération qui l'autorise.", "A signature precedes the decision that authorises it."),
            SignatureChecks.DeliberationAfterSignature),
        new(
            "transmission-missing",
            Severity.Warning,
            ClauseId.Annex(6),
            new(
                "Le jour où une délibération a été transmise au préfet n'est pas indiqué.",
                "The day on which a decision was sent to the préfet is not stated."),
            SignatureChecks.TransmissionMissing),
        new(
            "signature-before-transmission",
            Severity.Error,
            ClauseId.Annex(6),
            new(
                "Une signature précède la transmission au préfet de la délibération qui l'autorise.",
                "A signature precedes the sending to the préfet of the decision that authorises it."),
            SignatureChecks.SignatureBeforeTransmission),
        new(
            "publication-blank",
            Severity.Warning,
            ClauseId.Annex(6),
            new("Le jour de la publication d'une délibération est laissé en blanc.", "The day of publication of a decision is left blank."),
            SignatureChecks.PublicationBlank),
        new(
            "total-differs",
            Severity.Error,
            ClauseId.Annex(1),
            new("Un total énoncé n'est pas la somme de ses lignes.", "A stated total is not the sum of its lines."),
            FigureChecks.Totals),
        new(
            "reference-amount-differs",
            Severity.Error,
            ClauseId.Article(5, 4),
            new(
                "Un montant de référence diffère de celui du Cej au tableau de financement.",
                "A reference amount differs from that of the Cej in the funding table."),
            FigureChecks.ReferenceAmounts),
        new(
            "count-differs",
            Severity.Warning,
            ClauseId.Annex(2),
            new("Un nombre énoncé diffère de celui des éléments énumérés.", "A stated number differs from that of the items listed."),
            FigureChecks.Counts),
        new(
            "figure-differs",
            Severity.Warning,
            ClauseId.Annex(1),
            new("Un chiffre diffère d'un endroit à l'autre.", "A figure differs from one place to another."),
            FigureChecks.Restatements),
        new(
            "evolution-differs",
            Severity.Warning,
            ClauseId.Annex(1),
            new("Une évolution énoncée ne correspond pas aux deux chiffres.", "A stated change does not match the two figures."),
            FigureChecks.Evolutions),
        new(
            "evolution-years-differ",
            Severity.Warning,
            ClauseId.Annex(1),
            new(
                "Une évolution est énoncée pour d'autres années que celles de ses deux chiffres.",
                "A change is stated for other years than those of its two figures."),
            FigureChecks.EvolutionYears),
        new(
            "derivation-differs",
            Severity.Warning,
            ClauseId.Annex(1),
            new(
                "Un chiffre diffère de la valeur calculée à partir des chiffres dont il découle.",
                "A figure differs from the value computed from its source figures."),
            FigureChecks.Derivations),
        new(
            "address-differs",
            Severity.Warning,
            ClauseId.Annex(2),
            new("Un même nom figure à plusieurs adresses.", "One name is listed at several addresses."),
            StructureChecks.Addresses),
        new(
            "transcription-doubtful",
            Severity.Information,
            null,
            new("Un doute est signalé.", "A doubt is reported."),
            DoubtChecks.Declared),
        new(
            "avenants-conflict",
            Severity.Error,
            ClauseId.Article(11, 1),
            new(
                "Des avenants du même jour changent la même partie du texte.",
                "Avenants of the same day change the same part of the text."),
            AvenantChecks.Conflicts),
        new(
            "avenant-after-end",
            Severity.Error,
            ClauseId.Article(10, 2),
            new("Un avenant est signé après la fin de la convention.", "An avenant is signed after the end of the convention."),
            AvenantChecks.AfterEnd),
        new(
            "avenant-not-submitted",
            Severity.Warning,
            Steering,
            new(
                "Un avenant n'a pas été soumis au comité avant sa signature.",
                "An avenant was not put to the committee before its signature."),
            AvenantChecks.NotSubmitted),
        new(
            "avenant-retroactive",
            Severity.Information,
            ClauseId.Article(11, 1),
            new("Un avenant prend effet avant sa signature.", "An avenant takes effect before its signature."),
            AvenantChecks.Retroactive),
        new(
            "parameter-stale",
            Severity.Warning,
            ClauseId.Article(5, 4),
            new("Un barème n'a pas été revu à temps.", "A barème was not reviewed in time."),
            FollowUpChecks.Parameters),
        new(
            "obligation-missed",
            Severity.Warning,
            Steering,
            new("Une échéance est passée.", "A due date has passed."),
            FollowUpChecks.Obligations),
    ];

    /// <summary>The check of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The check; null when the library has none of that code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static AuditCheck? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return All.FirstOrDefault(check => check.Code == code);
    }
}
