using Ctg.Domain.Funding;

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
                "Il faudrait savoir ce qui a été fait : réunions, bilans, évaluation.", "It would take knowing what was done: meetings, reviews, evaluation."));
            return;
        }

        foreach (var late in schedule.Late)
        {
            notes.Found("", late.Value.Clause, new(
                "Échéance du {0} passée : {1}.", "Due on {0}, and passed: {1}.", late.Value.Due!.Value, late.Value.Title));
        }
    }
}
