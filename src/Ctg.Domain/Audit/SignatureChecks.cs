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
        foreach (var party in subject.Text.Parties.Where(party => party.Signature.State is SignatureState.Undated or SignatureState.PartlyDated))
        {
            notes.Found(PartId.Party(party.Id), ClauseId.Closing, party.Signature.State == SignatureState.Undated
                ? new("La signature de « {0} » n'est pas datée.", "The signature of '{0}' is undated.", party.Name)
                : new(
                    "La signature de « {0} » n'est datée qu'en partie : donnée {1}, sans le jour.",
                    "The signature of '{0}' is dated only in part: given {1}, without the day.",
                    party.Name,
                    party.Signature.Date!));
        }
    }

    /// <summary>A party that cannot validly have signed by then is late, and so is one that may have, where the convention could not be concluded by then.</summary>
    internal static void Late(AuditSubject subject, AuditNotes notes)
    {
        var founders = subject.Text.Parties.Where(party => subject.Text.FoundingIds.Contains(party.Id)).ToList();
        var last = founders.MaxBy(party => LawfulDays(party)?.First ?? LocalDate.MinIsoValue)!;
        foreach (var party in subject.Text.Parties)
        {
            if (LawfulDays(party) is not { } days || days.Last <= Start(subject, party))
            {
                continue;
            }

            var (place, first) = (PartId.Party(party.Id), Start(subject, party));
            if (party.Signature.Date!.Bounds.IsAfter(first))
            {
                notes.Found(place, ClauseId.Closing, new(
                    "« {0} » a signé {1}, après le premier jour où la convention doit lier cette partie, le {2}.",
                    "'{0}' signed {1}, after the first day on which the convention is to bind that party, {2}.",
                    party.Name,
                    party.Signature.Date,
                    first));
            }
            else if (days.IsAfter(first))
            {
                notes.Found(place, ClauseId.Closing, new(
                    "« {0} » n'a pu valablement signer avant le {1}, après le premier jour où la convention doit lier cette partie, le {2}.",
                    "'{0}' cannot validly have signed before {1}, after the first day on which the convention is to bind that party, {2}.",
                    party.Name,
                    days.First!.Value,
                    first));
            }
            else if (founders.Contains(party) && LawfulDays(last)?.IsAfter(first) == true)
            {
                notes.Found(place, ClauseId.Closing, new(
                    "La convention n'a pu être conclue avant le {0}, faute de la signature de « {1} » : elle l'a été après le premier jour où elle doit lier « {2} », le {3}.",
                    "The convention cannot have been concluded before {0}, without the signature of '{1}': it was concluded after the first day on which it is to bind '{2}', {3}.",
                    LawfulDays(last)!.Value.First!.Value,
                    last.Name,
                    party.Name,
                    first));
            }
            else
            {
                NeedsSignature(notes, party);
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
                "'{0}' did not decide until {1}, though the convention is to bind that party from {2}: the convention takes effect before the decision was taken.",
                party.Name,
                party.Deliberation.DecidedOn,
                Start(subject, party)));
        }
    }

    internal static void DeliberationAfterSignature(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (party, deliberation, signed) in Decided(subject))
        {
            if (signed.Bounds.IsBefore(deliberation.DecidedOn))
            {
                notes.Found(PartId.Party(party.Id), deliberation.Annex, new(
                    "« {0} » a signé {1}, avant la délibération du {2} qui l'y autorise.",
                    "'{0}' signed {1}, before the decision of {2} that authorises it.",
                    party.Name,
                    signed,
                    deliberation.DecidedOn));
            }
            else if (signed.Bounds.MayBeBefore(deliberation.DecidedOn))
            {
                NeedsSignature(notes, party);
            }
        }
    }

    internal static void TransmissionMissing(AuditSubject subject, AuditNotes notes)
    {
        foreach (var party in subject.Text.Parties.OfType<LocalAuthority>())
        {
            // What was received had been sent.
            if (party.Deliberation is { TransmittedOn: null or { First: null }, ReceivedOn: null or { First: null } } deliberation)
            {
                notes.Found(PartId.Party(party.Id), deliberation.Annex, deliberation.TransmittedOn is null
                    ? new(
                        "Rien n'indique que la délibération de « {0} », du {1}, ait été transmise au préfet, sans quoi elle n'autorise pas la signature.",
                        "Nothing shows that the decision of '{0}', of {1}, was sent to the préfet, without which it does not authorise the signature.",
                        party.Name,
                        deliberation.DecidedOn)
                    : new(
                        "Le jour de la transmission au préfet de la délibération de « {0} », du {1}, est laissé en blanc ; sans transmission, elle n'autorise pas la signature.",
                        "The day on which the decision of '{0}', of {1}, was sent to the préfet is left blank; unless it was sent, it does not authorise the signature.",
                        party.Name,
                        deliberation.DecidedOn));
            }
        }
    }

    internal static void SignatureBeforeTransmission(AuditSubject subject, AuditNotes notes)
    {
        // One from before the decision itself is a finding of its own.
        foreach (var (party, deliberation, signed) in Decided(subject).Where(one =>
            one.Party is LocalAuthority && one.Deliberation.TransmittedOn?.First is not null && !one.Signed.Bounds.IsBefore(one.Deliberation.DecidedOn)))
        {
            var sent = deliberation.TransmittedOn!;
            if (signed.Bounds.IsBefore(sent.First!.Value))
            {
                notes.Found(PartId.Party(party.Id), deliberation.Annex, new(
                    "« {0} » a signé {1}, avant que la délibération qui l'y autorise ait été transmise au préfet, {2} : la transmission ultérieure ne régularise pas la signature.",
                    "'{0}' signed {1}, before the decision that authorises it was sent to the préfet, {2}: the later transmission does not cure the signature.",
                    party.Name,
                    signed,
                    sent));
            }
            else if (signed.Bounds.MayBeBefore(sent.Last!.Value))
            {
                notes.Undecidable(PartId.Party(party.Id), (signed.Day, sent.Day) switch
                {
                    (null, not null) => DayOfSignature(party),
                    (not null, _) => new(
                        "Le jour de la transmission au préfet de la délibération de « {0} » est nécessaire.",
                        "The day on which the decision of '{0}' was sent to the préfet is needed.",
                        party.Name),
                    _ => new(
                        "Le jour de la signature de « {0} » et celui de la transmission de sa délibération au préfet sont nécessaires.",
                        "The day of the signature of '{0}' and that on which its decision was sent to the préfet are needed.",
                        party.Name),
                });
            }
        }
    }

    internal static void PublicationBlank(AuditSubject subject, AuditNotes notes)
    {
        foreach (var party in subject.Text.Parties.OfType<LocalAuthority>().Where(party => party.Deliberation?.PublishedOn == PartialDate.Blank))
        {
            notes.Found(PartId.Party(party.Id), party.Deliberation!.Annex, new(
                "Le jour de la publication de la délibération de « {0} », du {1}, est laissé en blanc, alors qu'elle n'est exécutoire qu'une fois publiée et transmise.",
                "The day of publication of the decision of '{0}', of {1}, is left blank, though it is enforceable only once published and sent.",
                party.Name,
                party.Deliberation.DecidedOn));
        }
    }

    /// <summary>The parties that cite a decision and have signed.</summary>
    private static IEnumerable<(Party Party, Deliberation Deliberation, PartialDate Signed)> Decided(AuditSubject subject) =>
        from party in subject.Text.Parties
        where party.Deliberation is not null && party.Signature.Date is not null
        select (party, party.Deliberation, party.Signature.Date);

    /// <summary>The days on which a party can have signed, and validly so unless it certainly did not; none where it has not signed.</summary>
    private static DayBounds? LawfulDays(Party party)
    {
        var one = SignatureRules.CaseOf(party);
        return party.Signature.Date is { } date ? one.IsEarly ? date.Bounds : one.Evidence().Days : null;
    }

    private static void NeedsSignature(AuditNotes notes, Party party) => notes.Undecidable(PartId.Party(party.Id), DayOfSignature(party));

    private static Sentence DayOfSignature(Party party) => new(
        "Le jour de la signature de « {0} » est nécessaire.", "The day of the signature of '{0}' is needed.", party.Name);

    /// <summary>The first day of the term, or that on which a party joined.</summary>
    private static LocalDate Start(AuditSubject subject, Party party) => party.JoinedOn ?? subject.Text.Term.First;
}
