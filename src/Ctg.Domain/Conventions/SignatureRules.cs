using NodaTime;

namespace Ctg.Domain;

/// <summary>The rules on whether the parties have signed, as far as is known on a day.</summary>
internal static class SignatureRules
{
    internal static readonly ClauseSource Closing = new(ClauseId.Closing);

    private static readonly Rule<(SignatureEvidence[] Signatures, UndatedSignature Reading), bool> SignedByAll = new(
        "signed-by-all",
        input =>
            input.Signatures.Length > 0 &&
            !Holds(input.Signatures, SignatureEvidenceState.Missing) &&
            (input.Reading == UndatedSignature.HeldAsGiven || !Holds(input.Signatures, SignatureEvidenceState.Undated)),
        (input, all) => (all, Holds(input.Signatures, SignatureEvidenceState.Undated)) switch
        {
            (true, false) => new("Toutes les parties ont signé.", "All the parties have signed."),
            (true, true) => new("Toutes les parties sont tenues pour signataires.", "All the parties are held to have signed."),
            _ when !Holds(input.Signatures, SignatureEvidenceState.Missing) => new(
                "Les parties ne sont pas toutes tenues pour signataires.", "Not all the parties are held to have signed."),
            _ => new("Les parties n'ont pas toutes signé.", "Not all the parties have signed."),
        });

    private static readonly Rule<(string Name, Signature Signature, LocalDate? DecidedOn, LocalDate? KnownOn), SignatureEvidence> Dated = new(
        "signature-known",
        input =>
        {
            // A signature that comes before the decision authorising it counts from that decision.
            var since = input.DecidedOn > input.Signature.Day ? input.DecidedOn : input.Signature.Day;
            return since is null || input.KnownOn < since ? new(SignatureEvidenceState.Missing, null) : new(SignatureEvidenceState.Given, since);
        },
        (input, evidence) => (evidence.State, input.Signature.Day) switch
        {
            (_, null) => new("La signature de « {0} » manque.", "The signature of '{0}' is missing.", input.Name),
            (SignatureEvidenceState.Given, { } day) when day == evidence.Since => new(
                "La signature de « {0} » est acquise.", "The signature of '{0}' is given.", input.Name),
            (SignatureEvidenceState.Given, { } day) => new(
                "La signature de « {0} », du {1}, n'est autorisée que par la décision du {2} : elle vaut depuis celle-ci.",
                "The signature of '{0}', of {1}, is authorised by the decision of {2} alone: it counts from then on.",
                input.Name,
                day,
                evidence.Since!.Value),
            (_, { } day) when input.KnownOn < day => new(
                "Le {1}, la signature de « {0} », du {2}, n'était pas encore donnée.",
                "On {1}, the signature of '{0}', of {2}, was not given yet.",
                input.Name,
                input.KnownOn.Value,
                day),
            _ => NotDecided(input.Name, input.KnownOn!.Value, input.DecidedOn!.Value),
        });

    private static readonly Rule<(string Name, LocalDate? DecidedOn, LocalDate? KnownOn), SignatureEvidence> Undated = new(
        "undated-signature-known",
        input => input.KnownOn < input.DecidedOn
            ? new(SignatureEvidenceState.Missing, null)
            : new(SignatureEvidenceState.Undated, input.DecidedOn),
        (input, evidence) => (evidence.State, input.DecidedOn) switch
        {
            (SignatureEvidenceState.Missing, { } day) => NotDecided(input.Name, input.KnownOn!.Value, day),
            (_, { } day) => new(
                "La signature de « {0} » ne peut être antérieure à la décision du {1} qui l'autorise.",
                "The signature of '{0}' cannot be earlier than the decision of {1} that authorises it.",
                input.Name,
                day),
            _ when input.KnownOn is { } known => new(
                "Aucun acte ne date la signature de « {0} » : rien ne dit si elle était connue le {1}.",
                "No act dates the signature of '{0}': nothing tells whether it was known on {1}.",
                input.Name,
                known),
            _ => new("Aucun acte ne date la signature de « {0} ».", "No act dates the signature of '{0}'.", input.Name),
        });

    /// <param name="reasoning">Where the facts come from.</param>
    /// <param name="convention">The convention.</param>
    /// <param name="knownOn">The day of knowledge, or none.</param>
    /// <param name="undated">How a signature without a day is read.</param>
    /// <param name="last">When the last of the signatures was given: on a day when all are dated, else at the earliest on it.</param>
    internal static Step<bool> Reason(
        Reasoning reasoning, Convention convention, Step<LocalDate?> knownOn, UndatedSignature undated, out SignatureEvidence last)
    {
        var parties = reasoning.Given("parties", convention.FoundingIds, (_, value) => convention.FoundingIds.Count == convention.PartyIds.Count
            ? new("Les parties sont : {0}.", "The parties are: {0}.", Names(value))
            : new(
                "Les parties qui ont conclu la convention, sans celles qui l'ont rejointe, sont : {0}.",
                "The parties that concluded the convention, without those that joined it, are: {0}.",
                Names(value)));
        var evidence = new SignatureEvidence[parties.Value.Count];
        var steps = new Step[evidence.Length];
        LocalDate? latest = null;
        for (var i = 0; i < evidence.Length; i++)
        {
            var step = Evidence(reasoning, convention, parties.Value[i], i, knownOn);
            steps[i] = step;
            evidence[i] = step.Value;
            latest = latest is { } day && !(day < step.Value.Since) ? day : step.Value.Since;
        }

        last = new(Holds(evidence, SignatureEvidenceState.Undated) ? SignatureEvidenceState.Undated : SignatureEvidenceState.Given, latest);
        if (last.State == SignatureEvidenceState.Given)
        {
            return SignedByAll.Apply(Closing, (evidence, undated), [parties, .. steps]);
        }

        var reading = reasoning.Interpretation("undated-signature", undated, (_, value) => value == UndatedSignature.HeldAsGiven
            ? new(
                "le texte est muet sur le jour d'une signature ; elle est tenue pour donnée.",
                "the text is silent on the day of a signature; it is held as given.")
            : new(
                "le texte est muet sur le jour d'une signature ; elle est tenue pour attendue.",
                "the text is silent on the day of a signature; it is held as awaited."));
        return SignedByAll.Apply(Closing, (evidence, reading.Value), [parties, reading, .. steps]);

        BilingualText Names(ValueList<Id<Party>> ids) => ids.Select((id, i) => convention.FindParty(id, i)?.Name ?? id.Text).Select(name => new BilingualText($"« {name} »", $"'{name}'")).List();
    }

    private static Step<SignatureEvidence> Evidence(
        Reasoning reasoning, Convention convention, Id<Party> id, int index, Step<LocalDate?> knownOn)
    {
        var party = convention.FindParty(id, index);
        var about = new FactSubject(id.Text, party?.Name ?? id.Text);
        var signature = reasoning.Given("signature", party?.Signature ?? Signature.Awaited, TellSignature, about);
        var decided = reasoning.Given("deliberation", party?.Deliberation?.DecidedOn, TellDecision, about);
        var source = party?.Deliberation?.Annex is { } annex ? new ClauseSource(annex) : Closing;
        if (signature.Value.State != SignatureState.Undated)
        {
            return Dated.Apply(
                decided.Value > signature.Value.Day ? source : Closing,
                (about.Name, signature.Value, decided.Value, knownOn.Value),
                [signature, decided, knownOn]);
        }

        return Undated.Apply(source, (about.Name, decided.Value, knownOn.Value), [signature, decided, knownOn]);
    }

    private static Sentence NotDecided(string party, LocalDate knownOn, LocalDate decidedOn) => new(
        "Le {1}, « {0} » n'avait pas encore pris la décision du {2}, sans laquelle sa signature n'est pas autorisée.",
        "On {1}, '{0}' had not yet taken the decision of {2}, without which its signature is not authorised.",
        party,
        knownOn,
        decidedOn);

    private static bool Holds(SignatureEvidence[] signatures, SignatureEvidenceState state)
    {
        foreach (var signature in signatures)
        {
            if (signature.State == state)
            {
                return true;
            }
        }

        return false;
    }

    private static Sentence TellSignature(string party, Signature signature) => signature.State switch
    {
        SignatureState.Dated => new("« {0} » a signé le {1}.", "'{0}' signed on {1}.", party, signature.Day!.Value),
        SignatureState.Undated => new(
            "La copie porte le bloc de signature de « {0} », sans le jour.",
            "The copy bears the signature block of '{0}', without the day.",
            party),
        _ => new("La signature de « {0} » est attendue.", "The signature of '{0}' is awaited.", party),
    };

    private static Sentence TellDecision(string party, LocalDate? decidedOn) => decidedOn is { } day
        ? new("« {0} » a délibéré le {1}.", "'{0}' decided on {1}.", party, day)
        : new("La convention ne cite pas de décision de « {0} ».", "The convention cites no decision of '{0}'.", party);
}
