using Ctg.Domain.Binding;
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
        foreach (var party in subject.Text.Parties.Where(
            party => party.Signature.State is SignatureState.Undated or SignatureState.PartlyDated))
        {
            notes.Found(PartId.Party(party.Id), ClauseId.Closing, party.Signature.State == SignatureState.Undated
                ? new("La signature de « {0} » n'est pas datée.", "The signature of '{0}' is undated.", party.Name)
                : new(
                    "La signature de « {0} » n'est datée qu'en partie : donnée {1}, sans le jour.",
                    "The signature of '{0}' is dated only in part: given {1}, without the day.",
                    party.Name,
                    party.Signature.Date!));
        }

        foreach (var avenant in subject.History.InOrder().Where(avenant => avenant.SignedOn.Day is null))
        {
            notes.Found(AvenantChecks.Place(avenant), AvenantChecks.Rule(subject), avenant.SignedOn.First is null
                ? new("La signature de l'avenant « {0} » n'est pas datée.", "The signature of the avenant '{0}' is undated.", avenant.Title)
                : new(
                    "La signature de l'avenant « {0} » n'est datée qu'en partie : donnée {1}, sans le jour.",
                    "The signature of the avenant '{0}' is dated only in part: given {1}, without the day.",
                    avenant.Title,
                    avenant.SignedOn));
        }
    }

    /// <summary>
    /// A party that cannot validly have signed by then is late, and so is one that may have, where the convention could not be concluded by
    /// then.
    /// </summary>
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
                    "« {0} » a signé {1}, après le premier jour où la convention doit lier "
                        + "cette partie, le {2}.",
                    "'{0}' signed {1}, after the first day on which the convention is to bind that party, {2}.",
                    party.Name,
                    party.Signature.Date,
                    first));
            }
            else if (days.IsAfter(first))
            {
                notes.Found(place, ClauseId.Closing, new(
                    "« {0} » n'a pu valablement signer avant le {1}, après le premier jour où la convention doit lier "
                        + "cette partie, le {2}.",
                    "'{0}' cannot validly have signed before {1}, after the first day on which the convention is to bind that party, {2}.",
                    party.Name,
                    days.First!.Value,
                    first));
            }
            else if (founders.Contains(party) && LawfulDays(last)?.IsAfter(first) == true)
            {
                notes.Found(place, ClauseId.Closing, new(
                    "La convention n'a pu être conclue avant le {0}, faute de la signature de « {1} » : elle l'a été après le premier "
                        + "jour où elle doit lier « {2} », le {3}.",
                    "The convention cannot have been concluded before {0}, without the signature of '{1}': it was concluded after the "
                        + "first day on which it is to bind '{2}', {3}.",
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
        foreach (var party in subject.Text.Parties.Where(party => party.Deliberation is not null))
        {
            var (deliberation, start) = (party.Deliberation!, Start(subject, party));
            var decided = Decision(deliberation);
            if (decided.IsAfter(start))
            {
                notes.Found(PartId.Party(party.Id), deliberation.Annex, new(
                    "« {0} » a délibéré {1}, alors que la convention doit lier cette partie dès le {2} : la prise d'effet de la "
                        + "convention est antérieure à la délibération.",
                    "'{0}' decided {1}, though the convention is to bind that party from {2}: the convention takes effect before the "
                        + "decision was taken.",
                    party.Name,
                    deliberation.KnownDecision,
                    start));
            }
            else if (!(decided.Last <= start))
            {
                notes.Undecidable(PartId.Party(party.Id), DayOfDecision(party));
            }
        }
    }

    internal static void DeliberationAfterSignature(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (party, deliberation, signed) in Decided(subject))
        {
            var decided = Decision(deliberation);
            if (decided.First is { } first && signed.Bounds.IsBefore(first))
            {
                notes.Found(PartId.Party(party.Id), deliberation.Annex, new(
                    "« {0} » a signé {1}, avant la délibération {2} qui l'y autorise.",
                    "'{0}' signed {1}, before the decision {2} that authorises it.",
                    party.Name,
                    signed,
                    deliberation.KnownDecision.AsQualifier(true)));
            }
            else if (!(signed.First >= decided.Last))
            {
                notes.Undecidable(PartId.Party(party.Id), signed.Day is null ? DayOfSignature(party) : DayOfDecision(party));
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
                        "Rien n'indique que la délibération de « {0} », {1}, ait été transmise au préfet, sans quoi elle n'autorise pas "
                            + "la signature.",
                        "Nothing shows that the decision of '{0}', {1}, was sent to the préfet, without which it does not authorise the "
                            + "signature.",
                        party.Name,
                        deliberation.KnownDecision.AsQualifier(true))
                    : new(
                        "Le jour de la transmission au préfet de la délibération de « {0} », {1}, est laissé en blanc ; sans "
                            + "transmission, elle n'autorise pas la signature.",
                        "The day on which the decision of '{0}', {1}, was sent to the préfet is left blank; unless it was sent, it does "
                            + "not authorise the signature.",
                        party.Name,
                        deliberation.KnownDecision.AsQualifier(true)));
            }
        }
    }

    internal static void SignatureBeforeTransmission(AuditSubject subject, AuditNotes notes)
    {
        // One from before the decision itself is a finding of its own.
        foreach (var (party, deliberation, signed) in Decided(subject).Where(one =>
            one.Party is LocalAuthority && one.Deliberation.TransmittedOn?.First is not null
                && !(one.Signed.Last < one.Deliberation.KnownDecision.First)))
        {
            var sent = deliberation.TransmittedOn!;
            if (signed.Bounds.IsBefore(sent.First!.Value))
            {
                notes.Found(PartId.Party(party.Id), deliberation.Annex, new(
                    "« {0} » a signé {1}, avant que la délibération qui l'y autorise ait été transmise au préfet, {2} : la transmission "
                        + "ultérieure ne régularise pas la signature.",
                    "'{0}' signed {1}, before the decision that authorises it was sent to the préfet, {2}: the later transmission does "
                        + "not cure the signature.",
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
        foreach (var party in subject.Text.Parties.OfType<LocalAuthority>()
            .Where(party => party.Deliberation?.PublishedOn == PartialDate.Blank))
        {
            notes.Found(PartId.Party(party.Id), party.Deliberation!.Annex, new(
                "Le jour de la publication de la délibération de « {0} », {1}, est laissé en blanc, alors qu'elle n'est exécutoire qu'une "
                    + "fois publiée et transmise.",
                "The day of publication of the decision of '{0}', {1}, is left blank, though it is enforceable only once published and "
                    + "sent.",
                party.Name,
                party.Deliberation.KnownDecision.AsQualifier(true)));
        }
    }

    /// <summary>The parties that cite a decision and have signed.</summary>
    private static IEnumerable<(Party Party, Deliberation Deliberation, PartialDate Signed)> Decided(AuditSubject subject) =>
        from party in subject.Text.Parties
        where party.Deliberation is not null && party.Signature.Date is not null
        select (party, party.Deliberation, party.Signature.Date);

    /// <summary>
    /// The days on which a party can have signed, and validly so unless it certainly did not; none where it has not signed.
    /// </summary>
    private static DayBounds? LawfulDays(Party party)
    {
        var one = SignatureRules.CaseOf(party);
        return party.Signature.Date is { } date ? one.IsEarly ? date.Bounds : one.Evidence().Days : null;
    }

    private static void NeedsSignature(AuditNotes notes, Party party) => notes.Undecidable(PartId.Party(party.Id), DayOfSignature(party));

    private static Sentence DayOfSignature(Party party) => new(
        "Le jour de la signature de « {0} » est nécessaire.", "The day of the signature of '{0}' is needed.", party.Name);

    private static Sentence DayOfDecision(Party party) => new(
        "Le jour de la délibération de « {0} » est nécessaire.", "The day of the decision of '{0}' is needed.", party.Name);

    /// <summary>The bounds of the day of a decision: what was sent, received or published had been decided.</summary>
    private static DayBounds Decision(Deliberation deliberation)
    {
        var decided = deliberation.KnownDecision;
        var last =
            new[] { decided.Last, deliberation.TransmittedOn?.Last, deliberation.ReceivedOn?.Last, deliberation.PublishedOn?.Last }.Min();
        return new(decided.First, last);
    }

    /// <summary>The first day of the term, or that on which a party joined.</summary>
    private static LocalDate Start(AuditSubject subject, Party party) => party.JoinedOn ?? subject.Text.Term.First;
}
