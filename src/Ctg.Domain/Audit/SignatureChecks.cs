using Ctg.Domain.Amendments;
using Ctg.Domain.Clauses;
using Ctg.Domain.Parties;

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
        var first = subject.Text.Term.First;
        foreach (var party in subject.Text.Parties)
        {
            if (party.Signature.Day > first)
            {
                notes.Found(PartId.Party(party.Id), ClauseId.Closing, new(
                    "« {0} » a signé le {1}, après le début de la convention, le {2}.",
                    "'{0}' signed on {1}, after the start of the convention, on {2}.",
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
        var first = subject.Text.Term.First;
        foreach (var party in subject.Text.Parties.Where(party => party.Deliberation?.DecidedOn > first))
        {
            notes.Found(PartId.Party(party.Id), party.Deliberation!.Annex, new(
                "« {0} » a délibéré le {1}, après le début de la convention, le {2} : celle-ci est rétroactive.",
                "'{0}' decided on {1}, after the start of the convention, on {2}: it is retroactive.",
                party.Name,
                party.Deliberation.DecidedOn,
                first));
        }
    }

    internal static void DeliberationAfterSignature(AuditSubject subject, AuditNotes notes)
    {
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
}
