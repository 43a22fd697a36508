namespace Ctg.Domain.Audit;

/// <summary>What whoever wrote the document down declares as doubtful.</summary>
internal static class DoubtChecks
{
    internal static void Declared(AuditSubject subject, AuditNotes notes)
    {
        foreach (var action in PlanChecks.Actions(subject))
        {
            foreach (var doubt in new[] { action.IndicatorsDoubt, action.MeansDoubt }.OfType<string>())
            {
                notes.Found(PartId.Action(action.Number), PlanChecks.Plan(subject), Told(doubt));
            }
        }

        foreach (var figure in subject.Text.Diagnostic.Where(figure => figure.Doubt is not null))
        {
            notes.Found(PartId.Figure(figure.Id), subject.AnnexOn(AnnexSubject.Diagnostic), Told(figure.Doubt!));
        }
    }

    private static Sentence Told(string doubt) => new("Un doute est signalé : {0}", "A doubt is reported: {0}", doubt);
}
