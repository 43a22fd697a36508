namespace Ctg.Domain.Avenants;

/// <summary>The words of both languages for the members of enumerations that parts hold.</summary>
internal static class PartWords
{
    internal static BilingualText Of(Enum word) => word switch
    {
        AlshActivity activity => activity.Label(),
        IndicatorKind kind => kind.Label(),
        Renewal.Express => new("expresse", "express"),

        MeansKind.Funding => new("financement", "funding"),
        MeansKind.Loan => new("prêt", "loan"),
        MeansKind.Support => new("accompagnement", "support"),
        MeansKind.OutsideCafField => new("hors champ de compétence de la Caf", "outside the Caf's remit"),

        FigureTheme.Population => new("population", "population"),
        FigureTheme.Housing => new("logement", "housing"),
        FigureTheme.Employment => new("emploi et revenus", "employment and income"),
        FigureTheme.Families => new("familles allocataires", "families known to the Caf"),
        FigureTheme.Benefits => new("prestations et aides", "benefits and aid"),
        FigureTheme.Childcare => new("accueil du jeune enfant", "early childcare"),
        FigureTheme.Youth => new("enfance et jeunesse", "children and young people"),
        FigureTheme.SocialLife => new("animation de la vie sociale", "community life"),
        FigureTheme.Rights => new("accès aux droits", "access to rights"),

        ComparatorTerritory.Epci => new("EPCI", "EPCI"),
        ComparatorTerritory.Departement => new("département", "département"),
        ComparatorTerritory.Country => new("France", "France"),

        Direction.Up => new("hausse", "up"),
        Direction.Down => new("baisse", "down"),
        Direction.Band => new("dans une fourchette", "within a band"),

        GroundKind.Breach => new("inexécution d'une obligation", "breach of an obligation"),
        GroundKind.Illegality => new("infraction aux lois et règlements", "breach of laws or regulations"),
        GroundKind.UnamendedChange => new("modification sans avenant", "change without an avenant"),
        GroundKind.Denonciation => new("dénonciation", "notice of termination (dénonciation)"),

        NoticeForm.RegisteredLetterWithAcknowledgement =>
            new("lettre recommandée avec avis de réception", "registered letter with acknowledgement of receipt"),
        NoticeForm.AnyWriting => new("tout écrit", "any written form"),

        NoticeStart.Sending => new("envoi de la lettre", "sending of the letter"),
        NoticeStart.Reception => new("réception de la lettre", "receipt of the letter"),

        CountSubject.Parties => new("parties", "parties"),
        CountSubject.Orientations => new("orientations", "orientations"),
        CountSubject.Actions => new("actions", "actions"),
        CountSubject.Sheets => new("fiches", "sheets"),
        CountSubject.Structures => new("structures", "structures"),
        CountSubject.Places => new("places", "places"),

        OtherBody.Msa => new("Msa", "Msa"),
        OtherBody.Cpam => new("Cpam", "Cpam"),
        OtherBody.Other => new("autre organisme", "other body"),

        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "No part holds this."),
    };
}
