using Ctg.Domain.Clauses;
using Ctg.Domain.Codes;
using Ctg.Domain.Collections;
using Ctg.Domain.Explanations;
using Ctg.Domain.Parties;
using NodaTime;

namespace Ctg.Domain.Conventions;

/// <summary>The rules on whether the parties have signed, as far as is known on a day.</summary>
internal static class SignatureRules
{
    internal static readonly ClauseSource Closing = new(ClauseId.Closing);

    private static readonly Rule<(ValueList<SignatureEvidence> Signatures, UndatedSignature Reading), bool> SignedByAll = new(
        "signed-by-all",
        input => input.Signatures.All(signature => signature.State switch
        {
            SignatureEvidenceState.Given => true,
            SignatureEvidenceState.Undated => input.Reading == UndatedSignature.HeldAsGiven,
            _ => false,
        }),
        (_, all) => all
            ? new("Toutes les parties sont tenues pour signataires.", "All the parties are held to have signed.")
            : new("Toutes les parties ne sont pas signataires.", "Not all the parties have signed."));

    internal static Step<bool> Reason(
        Reasoning reasoning, Convention convention, Step<LocalDate?> knownOn, UndatedSignature undated, out LocalDate? since)
    {
        var parties = reasoning.Given("parties", convention.Parties.Select(party => party.Id).ToValueList(), value => new(
            "Les parties sont : {0}.", "The parties are: {0}.", string.Join(", ", value)));
        var signatures = parties.Value.Select(party => Evidence(reasoning, convention, party, knownOn)).ToList();
        var values = signatures.Select(signature => signature.Value).ToValueList();
        since = values.Max(signature => signature.Since);
        if (!values.Any(signature => signature.State == SignatureEvidenceState.Undated))
        {
            return SignedByAll.Apply(Closing, (values, undated), [parties, .. signatures]);
        }

        var reading = reasoning.Interpretation("undated-signature", undated, Tell);
        return SignedByAll.Apply(Closing, (values, reading.Value), [parties, reading, .. signatures]);
    }

    private static Sentence Tell(UndatedSignature reading) => reading == UndatedSignature.HeldAsGiven
        ? new(
            "le texte est muet sur le jour d'une signature ; elle est tenue pour donnée.",
            "the text is silent on the day of a signature; it is held as given.")
        : new(
            "le texte est muet sur le jour d'une signature ; elle est tenue pour attendue.",
            "the text is silent on the day of a signature; it is held as awaited.");

    private static Step<SignatureEvidence> Evidence(
        Reasoning reasoning, Convention convention, Id<Party> id, Step<LocalDate?> knownOn)
    {
        var party = convention.Parties.FirstOrDefault(one => one.Id == id);
        var name = party?.Name ?? id.Text;
        var signature = reasoning.Given($"signature[{id}]", party?.Signature ?? Signature.Awaited, value => value.State switch
        {
            SignatureState.Dated => new("« {0} » a signé le {1}.", "'{0}' signed on {1}.", name, value.Day!.Value),
            SignatureState.Undated => new(
                "La copie porte le bloc de signature de « {0} », sans le jour.",
                "The copy bears the signature block of '{0}', without the day.",
                name),
            _ => new("La signature de « {0} » est attendue.", "The signature of '{0}' is awaited.", name),
        });
        if (signature.Value.State != SignatureState.Undated)
        {
            return Dated(name).Apply(Closing, signature, knownOn);
        }

        var decided = reasoning.Given($"deliberation[{id}]", party?.Deliberation?.DecidedOn, value => value is { } day
            ? new("« {0} » a délibéré le {1}.", "'{0}' decided on {1}.", name, day)
            : new("La convention ne cite pas de décision de « {0} ».", "The convention cites no decision of '{0}'.", name));
        var source = party?.Deliberation?.Annex is { } annex ? new ClauseSource(annex) : Closing;
        return Undated(name).Apply(source, signature, decided, knownOn);
    }

    private static Rule<(Signature Signature, LocalDate? KnownOn), SignatureEvidence> Dated(string name) => new(
        "signature-known",
        input => input.Signature.Day is { } day && (input.KnownOn is not { } known || day <= known)
            ? new(SignatureEvidenceState.Given, day)
            : new(SignatureEvidenceState.Missing, null),
        (input, evidence) => evidence.State == SignatureEvidenceState.Given
            ? new("La signature de « {0} » est acquise.", "The signature of '{0}' is given.", name)
            : input.Signature.Day is { } day
                ? new(
                    "Le {1}, la signature de « {0} », du {2}, n'était pas encore donnée.",
                    "On {1}, the signature of '{0}', of {2}, was not given yet.",
                    name,
                    input.KnownOn!.Value,
                    day)
                : new("La signature de « {0} » manque.", "The signature of '{0}' is missing.", name));

    private static Rule<(Signature Signature, LocalDate? DecidedOn, LocalDate? KnownOn), SignatureEvidence> Undated(string name) => new(
        "undated-signature-known",
        input => input.KnownOn < input.DecidedOn
            ? new(SignatureEvidenceState.Missing, null)
            : new(SignatureEvidenceState.Undated, input.DecidedOn),
        (input, evidence) => (evidence.State, input.DecidedOn) switch
        {
            (SignatureEvidenceState.Missing, { } day) => new(
                "Le {1}, « {0} » n'avait pas encore pris la décision du {2}, sans laquelle sa signature n'est pas autorisée.",
                "On {1}, '{0}' had not yet taken the decision of {2}, without which its signature is not authorised.",
                name,
                input.KnownOn!.Value,
                day),
            (_, { } day) => new(
                "La signature de « {0} » ne peut être antérieure à la décision du {1} qui l'autorise.",
                "The signature of '{0}' cannot be earlier than the decision of {1} that authorises it.",
                name,
                day),
            _ => new("Aucun acte ne date la signature de « {0} ».", "No act dates the signature of '{0}'.", name),
        });
}
