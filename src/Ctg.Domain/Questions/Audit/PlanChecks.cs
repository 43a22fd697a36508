namespace Ctg.Domain.Audit;

/// <summary>What the plan leaves out, or sets where it cannot be done.</summary>
internal static class PlanChecks
{
    internal static void ActionsOutsideTerm(AuditSubject subject, AuditNotes notes)
    {
        var term = subject.Text.Term;
        foreach (var (action, stated) in subject.Text.Plan.YearsOfEach(term).Where(one => one.Years.Origin == ActionYearsOrigin.Table))
        {
            var years = stated.Years.Runs.Where(run => run.First < term.First.Year || run.Last > term.Last.Year).ToValueList();
            if (!years.IsEmpty)
            {
                Report(subject, notes, action, new(
                    "L'action {0} est prévue en {1}, hors de la durée de la convention, qui va du {2} au {3}.",
                    "Action {0} is scheduled in {1}, outside the term of the convention, which runs from {2} to {3}.",
                    action.Number,
                    years.Select(run => run.Text).JoinAsProse(),
                    term.First,
                    term.Last));
            }
        }
    }

    internal static void SheetsOutsideTerm(AuditSubject subject, AuditNotes notes)
    {
        var term = subject.Text.Term;
        foreach (var (place, sheet) in subject.Ranked<ActionSheet>(PartKind.Sheet))
        {
            if (sheet.Period == SheetPeriod.TermAndNext)
            {
                notes.Found(place, Plan(subject), new(
                    "La fiche « {0} » porte aussi sur la période qui suit la convention, que celle-ci ne couvre pas.",
                    "The sheet '{0}' also covers the period after the convention, which the convention does not cover.",
                    sheet.Title));
            }
            else if (sheet.Period?.Years is { } years && (years.First < term.First.Year || years.Last > term.Last.Year))
            {
                notes.Found(place, Plan(subject), new(
                    "La fiche « {0} » porte sur {1}, au-delà de la durée de la convention, du {2} au {3}.",
                    "The sheet '{0}' covers {1}, beyond the convention's term, from {2} to {3}.",
                    sheet.Title,
                    years,
                    term.First,
                    term.Last));
            }
        }
    }

    internal static void ActionsWithoutIndicator(AuditSubject subject, AuditNotes notes)
    {
        var sheets = Sheets(subject);
        foreach (var action in Actions(subject).Where(
            action => action.Indicators.IsEmpty && sheets[action.Number].All(sheet => sheet.Indicators.IsEmpty)))
        {
            if (action.IndicatorsDoubt is { } doubt)
            {
                notes.Undecidable(PartId.Action(action.Number), new(
                    "Le doute signalé dans la transcription est à lever : {0}",
                    "The doubt reported in the transcription needs to be settled: {0}",
                    doubt));
                continue;
            }

            Report(subject, notes, action, new(
                "L'action {0} n'a d'indicateur ni au tableau ni dans une fiche.",
                "Action {0} has no indicator, in the table or in a sheet.",
                action.Number));
        }
    }

    internal static void ActionsWithoutLead(AuditSubject subject, AuditNotes notes)
    {
        foreach (var action in Actions(subject).Where(action => action.Leads.IsEmpty))
        {
            Report(subject, notes, action, new("L'action {0} n'a pas de porteur.", "Action {0} has no lead.", action.Number));
        }
    }

    internal static void ActionsWithoutSchedule(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (action, _) in subject.Text.Plan.YearsOfEach(subject.Text.Term)
            .Where(one => one.Years.Origin == ActionYearsOrigin.NotStated))
        {
            Report(subject, notes, action, new(
                "L'action {0} n'a de calendrier ni au tableau ni dans une fiche.",
                "Action {0} has no schedule, in the table or in a sheet.",
                action.Number));
        }
    }

    internal static void ActionsWithoutSheet(AuditSubject subject, AuditNotes notes)
    {
        var sheets = Sheets(subject);
        foreach (var action in Actions(subject).Where(action => !sheets.Contains(action.Number)))
        {
            Report(subject, notes, action, new("Aucune fiche ne décrit l'action {0}.", "No sheet describes action {0}.", action.Number));
        }
    }

    internal static void MeansBeyondCaf(AuditSubject subject, AuditNotes notes)
    {
        foreach (var action in Actions(subject).Where(action => action.Means.Any(means => means.Kind == MeansKind.OutsideCafField)))
        {
            Report(subject, notes, action, new(
                "Le plan indique que l'action {0} ne relève pas du champ de compétence de la Caf.",
                "The plan states that action {0} is outside the Caf's remit.",
                action.Number));
        }
    }

    /// <summary>
    /// An indicator that several actions have, in their rows or in sheets that are not the same, though the text does not share it.
    /// </summary>
    internal static void IndicatorsShared(AuditSubject subject, AuditNotes notes)
    {
        var holders = Actions(subject).SelectMany(
            action => action.Indicators.Select(key => (Key: key, Actions: (ValueList<ActionNumber>)[action.Number])))
            .Concat(subject.Text.Plan.Sheets.SelectMany(sheet => sheet.Indicators.Select(key => (Key: key, sheet.Actions))))
            .ToLookup(one => one.Key, one => one.Actions);
        foreach (var indicator in subject.Text.Indicators.Where(indicator => indicator.SharedAt is null))
        {
            // A sheet gives its indicators to all of its actions: one that holds every action of the others shares the indicator itself.
            var sets = holders[indicator.Id].ToList();
            var actions = sets.SelectMany(set => set).Distinct().ToList();
            if (actions.Count > 1 && sets.TrueForAll(set => set.Count < actions.Count))
            {
                notes.Found(PartId.Indicator(indicator.Id), Plan(subject), new(
                    "L'indicateur « {0} » est commun aux actions {1}, sans que le texte indique qu'elles le partagent.",
                    "The indicator '{0}' belongs to actions {1}, though the text does not state that they share it.",
                    indicator.Label,
                    actions.Select(action => action.Text).JoinAsProse()));
            }
        }
    }

    /// <summary>A party whose means the text announces and of which the plan states none.</summary>
    internal static void MeansMissing(AuditSubject subject, AuditNotes notes)
    {
        if (subject.Text.Funding?.Means is not { } clause)
        {
            return;
        }

        var stated = Actions(subject).SelectMany(action => action.Means).Concat(subject.Text.Plan.Sheets.SelectMany(sheet => sheet.Means))
            .Where(means => means.Kind != MeansKind.OutsideCafField)
            .ToList();
        var isClear = stated.TrueForAll(means => means.Party is not null);
        foreach (var party in subject.Text.Parties.Where(party => !stated.Exists(means => means.Party == party.Id)))
        {
            var place = PartId.Party(party.Id);
            if (isClear)
            {
                notes.Found(place, clause, new(
                    "Le texte annonce les moyens de chaque partie, mais le plan n'en énonce aucun pour « {0} ».",
                    "The text announces the means of each party, but the plan states none for '{0}'.",
                    party.Name));
            }
            else
            {
                notes.Undecidable(place, new(
                    "La partie qui apporte chacun des moyens du plan doit être indiquée.",
                    "The party that provides each of the plan's means is needed."));
            }
        }
    }

    internal static IEnumerable<PlanAction> Actions(AuditSubject subject) => subject.Text.Plan.ActionsAndPiloting;

    private static ILookup<ActionNumber, ActionSheet> Sheets(AuditSubject subject) => subject.Text.Plan.SheetsByAction();

    internal static ClauseId? Plan(AuditSubject subject) => subject.AnnexOn(AnnexSubject.Plan);

    private static void Report(AuditSubject subject, AuditNotes notes, PlanAction action, Sentence message) =>
        notes.Found(PartId.Action(action.Number), Plan(subject), message);
}
