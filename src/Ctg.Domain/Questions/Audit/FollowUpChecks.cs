namespace Ctg.Domain.Audit;

/// <summary>What was to be done by now, and was not.</summary>
internal static class FollowUpChecks
{
    internal static void Parameters(AuditSubject subject, AuditNotes notes)
    {
        foreach (var bareme in subject.Parameters?.Baremes.Where(bareme => bareme.ReviewBy < subject.On) ?? [])
        {
            notes.Found($"bareme/{bareme.Id}", subject.Text.Funding?.Bonus, new(
                "Le barème « {0} », source « {1} », devait être revu le {2} au plus tard.",
                "The barème '{0}', source '{1}', was to be reviewed by {2}.",
                bareme.Kind.Label(),
                bareme.Source,
                bareme.ReviewBy));
        }
    }

    internal static void Obligations(AuditSubject subject, AuditNotes notes)
    {
        if (subject.Obligations is not { } schedule)
        {
            notes.Undecidable(null, new(
                "Un relevé de ce qui a été fait (réunions, bilans, évaluation) est nécessaire.",
                "A record of what was done (meetings, reviews, evaluation) is needed."));
            return;
        }

        foreach (var late in schedule.Late)
        {
            notes.Found("", late.Value.Clause, new(
                "L'échéance du {0} est passée : {1}.", "The due date {0} has passed: {1}.", late.Value.Due!.Value, late.Value.Title));
        }
    }
}
