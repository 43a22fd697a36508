using Ctg.Domain.Amendments;
using NodaTime;

namespace Ctg.Domain.Audit;

/// <summary>Signatures and decisions that are missing, late, or in the wrong order.</summary>
internal static class SignatureChecks
{
    internal static void Missing(AuditSubject subject, AuditNotes notes)
    {
        foreach (var party in subject.Text.Parties.Where(party => party.Signature.State == SignatureState.Awaited))
        {
            notes.Found(PartId.Party(party.Id), ClauseId.Closing, new("« {0} » n'a pas signé.", "'{0}' has not signed.", party.Name));
        }
    }

    internal static void Undated(AuditSubject subject, AuditNotes notes)
    {
        foreach (var party in subject.Text.Parties.Where(party => party.Signature.State == SignatureState.Undated))
        {
            notes.Found(PartId.Party(party.Id), ClauseId.Closing, new(
                "La signature de « {0} » est sans date.", "The signature of '{0}' has no day.", party.Name));
        }
    }

    internal static void Late(AuditSubject subject, AuditNotes notes)
    {
        foreach (var party in subject.Text.Parties)
        {
            var first = Start(subject, party);
            if (party.Signature.Day > first)
            {
                notes.Found(PartId.Party(party.Id), ClauseId.Closing, new(
                    "« {0} » a signé le {1}, après le premier jour où la convention doit lier cette partie, le {2}.",
                    "'{0}' signed on {1}, after the first day on which the convention is to bind that party, {2}.",
                    party.Name,
                    party.Signature.Day.Value,
                    first));
            }
            else if (party.Signature.State == SignatureState.Undated)
            {
                notes.Undecidable(PartId.Party(party.Id), new(
                    "Il faudrait la date de la signature de « {0} ».", "It would take the day of the signature of '{0}'.", party.Name));
            }
        }
    }

    internal static void DeliberationMissing(AuditSubject subject, AuditNotes notes)
    {
        foreach (var party in subject.Text.Parties.OfType<LocalAuthority>().Where(party => party.Deliberation is null))
        {
            notes.Found(PartId.Party(party.Id), null, new(
                "La convention ne cite aucune délibération de « {0} ».", "The convention cites no decision of '{0}'.", party.Name));
        }
    }

    internal static void DeliberationLate(AuditSubject subject, AuditNotes notes)
    {
        foreach (var party in subject.Text.Parties.Where(party => party.Deliberation?.DecidedOn > Start(subject, party)))
        {
            notes.Found(PartId.Party(party.Id), party.Deliberation!.Annex, new(
                "« {0} » n'a délibéré que le {1}, alors que la convention doit lier cette partie dès le {2} : la prise d'effet de la convention est antérieure à la délibération.",
                "'{0}' decided on {1} only, though the convention is to bind that party from {2}: the convention takes effect before the decision was taken.",
                party.Name,
                party.Deliberation.DecidedOn,
                Start(subject, party)));
        }
    }

    internal static void DeliberationAfterSignature(AuditSubject subject, AuditNotes notes)
    {
        foreach (var party in subject.Text.Parties.Where(party => party.Deliberation is not null && party.Signature.State == SignatureState.Undated))
        {
            notes.Undecidable(PartId.Party(party.Id), new(
                "Il faudrait la date de la signature de « {0} ».", "It would take the day of the signature of '{0}'.", party.Name));
        }

        foreach (var party in subject.Text.Parties.Where(party => party.Deliberation?.DecidedOn > party.Signature.Day))
        {
            notes.Found(PartId.Party(party.Id), party.Deliberation!.Annex, new(
                "« {0} » a signé le {1}, avant la délibération du {2} qui l'y autorise.",
                "'{0}' signed on {1}, before the decision of {2} that authorises it.",
                party.Name,
                party.Signature.Day!.Value,
                party.Deliberation.DecidedOn));
        }
    }

    /// <summary>The first day of the term, or that on which a party joined.</summary>
    private static LocalDate Start(AuditSubject subject, Party party) => party.JoinedOn ?? subject.Text.Term.First;
}
