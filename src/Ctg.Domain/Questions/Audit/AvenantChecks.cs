using System.Globalization;
using NodaTime;

namespace Ctg.Domain.Audit;

/// <summary>Avenants that contradict each other, come too late, or skipped the committee.</summary>
internal static class AvenantChecks
{
    internal static void Conflicts(AuditSubject subject, AuditNotes notes)
    {
        foreach (var violation in subject.History.TryAsOf(LocalDate.MaxIsoValue).Violations)
        {
            // The place is that of the last of the avenants at odds, such as avenants[1].changes[0].
            var index =
                violation.Place.Split('[', ']') is ["avenants", var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : -1;
            notes.Found(index < 0 ? violation.Place : Place(subject.History.Avenants[index]), Rule(subject), violation.Message);
        }
    }

    internal static void AfterEnd(AuditSubject subject, AuditNotes notes)
    {
        foreach (var avenant in subject.History.InOrder())
        {
            if (subject.Before(avenant) is not { } text)
            {
                notes.Undecidable(null, new(
                    "Le texte antérieur à l'avenant « {0} », que d'autres avenants contredisent, est nécessaire.",
                    "The text before the avenant '{0}', which other avenants contradict, is needed.",
                    avenant.Title));
            }
            else if (avenant.Signed.IsAfter(text.Term.Term.Last))
            {
                notes.Found(Place(avenant), text.Term.Clause, ConventionHistory.TermSetBy(avenant) is not null
                    ? new(
                        "L'avenant « {0} » est signé {1}, alors que la convention a pris fin le {2} : il n'en prolonge pas la durée.",
                        "The avenant '{0}' is signed {1}, though the convention ended on {2}: it does not extend the term.",
                        avenant.Title,
                        avenant.SignedOn,
                        text.Term.Term.Last)
                    : new(
                        "L'avenant « {0} » est signé {1}, alors que la convention a pris fin le {2}.",
                        "The avenant '{0}' is signed {1}, though the convention ended on {2}.",
                        avenant.Title,
                        avenant.SignedOn,
                        text.Term.Term.Last));
            }
            else if (avenant.Signed.Last > text.Term.Term.Last)
            {
                NeedsSignature(notes, avenant);
            }
        }
    }

    internal static void NotSubmitted(AuditSubject subject, AuditNotes notes)
    {
        foreach (var avenant in subject.History.InOrder())
        {
            if (subject.Before(avenant) is not { } text)
            {
                notes.Undecidable(null, new(
                    "Le texte antérieur à l'avenant « {0} », que d'autres avenants contredisent, est nécessaire.",
                    "The text before the avenant '{0}', which other avenants contradict, is needed.",
                    avenant.Title));
                continue;
            }

            if (text.Steering is not { SubmitsAvenants: true } steering)
            {
                continue;
            }

            if (avenant.SubmittedOn is not { } submitted)
            {
                notes.Found(Place(avenant), steering.AvenantsClause, new(
                    "Rien n'indique que l'avenant « {0} » ait été soumis au comité de pilotage.",
                    "Nothing shows that the avenant '{0}' was put to the steering committee.",
                    avenant.Title));
            }
            else if (avenant.Signed.IsBefore(submitted))
            {
                notes.Found(Place(avenant), steering.AvenantsClause, new(
                    "L'avenant « {0} », signé {1}, n'a été soumis au comité de pilotage que le {2}.",
                    "The avenant '{0}', signed {1}, was not put to the steering committee until {2}.",
                    avenant.Title,
                    avenant.SignedOn,
                    submitted));
            }
            else if (avenant.Signed.MayBeBefore(submitted))
            {
                NeedsSignature(notes, avenant);
            }
        }
    }

    internal static void Retroactive(AuditSubject subject, AuditNotes notes)
    {
        foreach (var avenant in subject.History.InOrder())
        {
            if (avenant.Signed.IsAfter(avenant.EffectiveOn))
            {
                notes.Found(Place(avenant), Rule(subject), new(
                    "L'avenant « {0} », signé {1}, prend effet dès le {2}.",
                    "The avenant '{0}', signed {1}, takes effect from {2}.",
                    avenant.Title,
                    avenant.SignedOn,
                    avenant.EffectiveOn));
            }
            else if (avenant.Signed.Last > avenant.EffectiveOn)
            {
                NeedsSignature(notes, avenant);
            }
        }
    }

    internal static string Place(Avenant avenant) => $"avenant/{avenant.Id}";

    internal static ClauseId? Rule(AuditSubject subject) => subject.Text.Amendment?.Avenants;

    private static void NeedsSignature(AuditNotes notes, Avenant avenant) => notes.Undecidable(null, new(
        "Le jour de la signature de l'avenant « {0} » est nécessaire.",
        "The day of the signature of the avenant '{0}' is needed.",
        avenant.Title));
}
