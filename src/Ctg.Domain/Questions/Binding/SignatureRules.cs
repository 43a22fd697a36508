using NodaTime;

namespace Ctg.Domain.Binding;

/// <summary>The rules on whether the parties have signed, as far as is known on a day.</summary>
internal static class SignatureRules
{

    // Transmission makes a commune's decision enforceable; article L5211-3 extends that to the EPCI, article L3131-1 says it of the
    // départements.
    private static readonly LawSource Municipal = new("CGCT, art. L2131-1 ; CE, avis, 10 juin 1996, n° 176873");
    private static readonly LawSource Intercommunal = new("CGCT, art. L5211-3 et L2131-1");
    private static readonly LawSource Departmental = new("CGCT, art. L3131-1");

    private static readonly Rule<(SignatureEvidence[] Signatures, UndatedSignature? Interpretation), bool> SignedByAll = new(
        "signed-by-all",
        input =>
            input.Signatures.Length > 0 &&
            !Holds(input.Signatures, SignatureEvidenceState.Missing) &&
            (input.Interpretation != UndatedSignature.AssumeUnsigned || !Holds(input.Signatures, SignatureEvidenceState.Open)),
        (input, all) => (all, input.Interpretation) switch
        {
            (true, null) => new("Toutes les parties ont signé.", "All the parties have signed."),
            (true, _) => new("Toutes les parties sont réputées avoir signé.", "All the parties are deemed to have signed."),
            (_, null) => new("Les parties n'ont pas toutes signé.", "Not all the parties have signed."),
            _ => new("Les parties ne sont pas toutes réputées avoir signé.", "Not all the parties are deemed to have signed."),
        });

    private static readonly Rule<Authorisation, DayBounds> AuthorisedFrom = new(
        "signature-authorised-from",
        input => input.From,
        (input, _) => new(
            "{0}{1}",
            "{0}{1}",
            input switch
            {
                { IsTransmittedToThePrefet: false } => new Sentence(
                    "La signature de « {0} » ne peut être antérieure à la décision {1} qui l'autorise.",
                    "The signature of '{0}' cannot be earlier than the decision {1} that authorises it.",
                    input.Party,
                    input.DecidedOn.AsQualifier(true)),
                { TransmittedOn.First: not null } => new Sentence(
                    "La signature de « {0} » ne peut valablement précéder la transmission au préfet de la délibération qui l'autorise, "
                        + "faite {1}.",
                    "The signature of '{0}' cannot validly precede the transmission to the préfet, {1}, of the decision "
                        + "that authorises it.",
                    input.Party,
                    input.TransmittedOn),
                _ => new Sentence(
                    "La signature de « {0} » ne peut valablement précéder la transmission au préfet de la délibération {1} qui l'autorise "
                        + "; le jour n'en étant pas indiqué, la délibération est présumée transmise {2}.",
                    "The signature of '{0}' cannot validly precede the transmission to the préfet of the decision {1} that authorises it; "
                        + "as the day of transmission is not stated, the decision is presumed to have been sent {2}.",
                    input.Party,
                    input.DecidedOn.AsQualifier(true),
                    input.IsSignedBefore
                        ? new BilingualText("le jour même", "on that same day")
                        : new BilingualText("au plus tard le jour de la signature", "by the day of the signature")),
            },
            (input.NeedsPublication, input.PublishedOn?.First) switch
            {
                (false, _) => Sentence.Nothing,
                (true, null) => new Sentence(
                    " Le jour de sa publication n'étant pas indiqué, elle est présumée publiée au plus tard le jour de la signature.",
                    " As the day of its publication is not stated, it is presumed to have been published by the day of the signature."),
                _ => new Sentence(" Elle a été publiée {0}.", " It was published {0}.", input.PublishedOn!),
            }));

    private static readonly Rule<SignatureCase, SignatureEvidence> Known = new(
        "signature-known",
        input => input.Evidence(),
        (input, evidence) => (input.Signature.Date, input.IsEarly, evidence.State) switch
        {
            (null, _, _) => new("La signature de « {0} » manque.", "The signature of '{0}' is missing.", input.Party),
            ({ } date, true, _) => new(
                "La signature de « {0} », donnée {1}, n'était pas encore autorisée : elle est irrégulière, et ce qui l'autorise plus tard "
                    + "ne la régularise pas. {2}",
                "The signature of '{0}', given {1}, was not yet authorised: it is irregular, and what authorises it later does not cure "
                    + "it. {2}",
                input.Party,
                date,
                (input.EarlyCounts, evidence.State) switch
                {
                    (false, _) => new Sentence("Elle est réputée sans valeur.", "It is deemed to have no effect."),
                    (true, SignatureEvidenceState.Given) =>
                        new Sentence("Elle est réputée valoir {0}.", "It is deemed to count {0}.", Since(evidence.Days)),
                    (true, SignatureEvidenceState.Missing) => new Sentence(
                        "Le {0}, elle n'était pas encore réputée valoir : elle ne l'est que {1}.",
                        "On {0}, it was not yet deemed to count: it is deemed to count only {1}.",
                        input.KnownOn!.Value,
                        Since(evidence.Days)),
                    _ => new Sentence(
                        "Rien n'indique si, le {0}, elle était déjà réputée valoir : elle l'est {1}.",
                        "Nothing shows whether it was already deemed to count on {0}: it is deemed to count {1}.",
                        input.KnownOn!.Value,
                        Since(evidence.Days)),
                }),
            (_, _, SignatureEvidenceState.Missing) => evidence.Days.IsExact
                ? new(
                    "Le {1}, la signature de « {0} », du {2}, n'était pas encore donnée.",
                    "On {1}, the signature of '{0}', of {2}, was not yet given.",
                    input.Party,
                    input.KnownOn!.Value,
                    evidence.Days.First!.Value)
                : new(
                    "Le {1}, la signature de « {0} » n'était pas encore donnée : elle ne peut être antérieure au {2}.",
                    "On {1}, the signature of '{0}' was not yet given: it cannot be earlier than {2}.",
                    input.Party,
                    input.KnownOn!.Value,
                    evidence.Days.First!.Value),
            (_, _, SignatureEvidenceState.Given) => evidence.Days.IsExact
                ? new("La signature de « {0} » est acquise.", "The signature of '{0}' has been given.", input.Party)
                : new(
                    "La signature de « {0} » est acquise, à un jour compris entre le {1} et le {2}.",
                    "The signature of '{0}' has been given, on a day between {1} and {2}.",
                    input.Party,
                    evidence.Days.First!.Value,
                    evidence.Days.Last!.Value),
            _ => Open(input.Party, evidence.Days, input.KnownOn),
        });

    /// <param name="reasoning">Where the facts come from.</param>
    /// <param name="convention">The convention.</param>
    /// <param name="knownOn">The day of knowledge, or none.</param>
    /// <param name="undated">How a signature is read whose bounds leave the answer open.</param>
    /// <param name="concluded">The bounds of the day of the last signature, on which the convention is concluded.</param>
    internal static Step<bool> Reason(
        Reasoning reasoning, Convention convention, Step<LocalDate?> knownOn, UndatedSignature undated, out DayBounds concluded)
    {
        var parties =
            reasoning.Given("parties", convention.FoundingIds, (_, value) => convention.FoundingIds.Count == convention.PartyIds.Count
                ? new("Les parties sont : {0}.", "The parties are: {0}.", Names(value))
                : new(
                    "Les parties qui ont conclu la convention, sans celles qui l'ont rejointe, sont : {0}.",
                    "The parties that concluded the convention, without those that joined it, are: {0}.",
                    Names(value)));
        var choices = new SignatureChoices(reasoning);
        var evidence = new SignatureEvidence[parties.Value.Count];
        var steps = new Step[evidence.Length];
        concluded = evidence.Length == 0 ? default : new(null, LocalDate.MinIsoValue);
        for (var i = 0; i < evidence.Length; i++)
        {
            var step = Evidence(reasoning, convention, parties.Value[i], i, knownOn, choices);
            steps[i] = step;
            evidence[i] = step.Value;
            concluded = DayBounds.Later(concluded, step.Value.Days);
        }

        if (Holds(evidence, SignatureEvidenceState.Missing) || !Holds(evidence, SignatureEvidenceState.Open))
        {
            return SignedByAll.Apply(convention.Cite(ClauseId.Closing), (evidence, null), [parties, .. steps]);
        }

        var interpretation = UndatedSignatureChoices.Interpretation(reasoning, undated);
        return SignedByAll.Apply(convention.Cite(ClauseId.Closing), (evidence, interpretation.Value), [parties, interpretation, .. steps]);

        BilingualText Names(ValueList<Id<Party>> ids) => ids.Select((id, i) => convention.FindParty(id, i)?.Name ?? id.Text).Select(
            name => new BilingualText($"« {name} »", $"'{name}'")).JoinAsProse();
    }

    /// <summary>A party's signature with what bounds its day, as the document states both.</summary>
    internal static SignatureCase CaseOf(Party party) => new(
        party.Name,
        party.Signature,
        party.Deliberation is { } deliberation
            ? new Authorisation(
                party.Name, party is LocalAuthority, deliberation.KnownDecision, deliberation.TransmittedOn, deliberation.PublishedOn,
                false, false).From
            : null,
        true,
        true,
        null);

    private static Step<SignatureEvidence> Evidence(
        Reasoning reasoning, Convention convention, Id<Party> id, int index, Step<LocalDate?> knownOn, SignatureChoices choices)
    {
        var party = convention.FindParty(id, index);
        var about = new FactSubject(id.Text, party?.Name ?? id.Text);
        var signature = reasoning.Given("signature", party?.Signature ?? Signature.Awaited, TellSignature, about);
        var from = Authorised(reasoning, convention, party, about, signature, choices, out var undecided);
        var one = new SignatureCase(about.Name, signature.Value, from?.Value, true, true, knownOn.Value);
        List<Step> because = from is null ? [signature, .. undecided, knownOn] : [from, knownOn];
        if (one.IsEarly)
        {
            because.Add(choices.EarlyCounts);
            one = one with { EarlyCounts = choices.EarlyCounts.Value };
        }
        else if (one.MayBeEarly)
        {
            because.Add(choices.PresumedLawful);
            one = one with { PresumedLawful = choices.PresumedLawful.Value };
        }

        var source = party?.Deliberation?.Annex is { } annex && (one.IsEarly || one.MayBeEarly)
            ? convention.Cite(annex) : convention.Cite(ClauseId.Closing);
        return Known.Apply(source, one, because.ToValueList());
    }

    /// <summary>From when a party can sign; where nothing bounds that day, none, and what was looked at.</summary>
    private static Step<DayBounds>? Authorised(
        Reasoning reasoning, Convention convention, Party? party, FactSubject about, Step<Signature> signature, SignatureChoices choices,
        out List<Step> undecided)
    {
        var decided = reasoning.GivenOrNone("deliberation", party?.Deliberation?.KnownDecision, TellDecision, about);
        undecided = [decided];
        if (decided.Value is not { } day)
        {
            return null;
        }

        var transmitted = reasoning.GivenOrNone("transmission", party?.Deliberation?.TransmittedOn, TellTransmission, about);
        if (day.First is null && transmitted.Value?.First is null)
        {
            undecided.Add(transmitted);
            return null;
        }

        var published = reasoning.GivenOrNone("publication", party?.Deliberation?.PublishedOn, TellPublication, about);
        var needed = published.Value is null ? null : choices.NeedsPublication;
        return AuthorisedFrom.Apply(
            party switch
            {
                Epci => Intercommunal,
                Departement => Departmental,
                LocalAuthority => Municipal,
                { Deliberation.Annex: { } annex } => convention.Cite(annex),
                _ => convention.Cite(ClauseId.Closing),
            },
            new(
                about.Name,
                party is LocalAuthority,
                day,
                transmitted.Value,
                published.Value,
                needed?.Value ?? false,
                day.First is { } decision && signature.Value.Date?.Bounds.IsBefore(decision) == true),
            needed is null ? [signature, decided, transmitted, published] : [signature, decided, transmitted, published, needed]);
    }

    private static Sentence Open(string party, DayBounds days, LocalDate? knownOn) => (days.First, days.Last, knownOn) switch
    {
        ({ } first, { } last, { } known) => new(
            "Le {1}, la signature de « {0} » était possible sans être certaine : elle est d'un jour compris entre le {2} et le {3}.",
            "On {1}, the signature of '{0}' was possible but not certain: its day is between {2} and {3}.",
            party,
            known,
            first,
            last),
        ({ } first, null, { } known) => new(
            "Rien n'indique si la signature de « {0} », qui ne peut être antérieure au {1}, était connue le {2}.",
            "Nothing shows whether the signature of '{0}', which cannot be earlier than {1}, was known on {2}.",
            party,
            first,
            known),
        ({ } first, _, null) => new(
            "Aucun jour n'est indiqué pour la signature de « {0} », qui ne peut être antérieure au {1}.",
            "No day is stated for the signature of '{0}', which cannot be earlier than {1}.",
            party,
            first),
        (null, _, { } known) => new(
            "Aucun acte ne date la signature de « {0} » : rien n'indique si elle était connue le {1}.",
            "No act dates the signature of '{0}': nothing shows whether it was known on {1}.",
            party,
            known),
        _ => new("Aucun acte ne date la signature de « {0} ».", "No act dates the signature of '{0}'.", party),
    };

    private static Sentence Since(DayBounds days) => days.IsExact
        ? new("depuis le {0}", "from {0}", days.First!.Value)
        : new("depuis un jour compris entre le {0} et le {1}", "from a day between {0} and {1}", days.First!.Value, days.Last!.Value);

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
        SignatureState.Dated or SignatureState.PartlyDated => new("« {0} » a signé {1}.", "'{0}' signed {1}.", party, signature.Date!),
        SignatureState.Undated => new(
            "La copie comporte le bloc de signature de « {0} », sans le jour.",
            "The copy contains the signature block of '{0}', without the day.",
            party),
        _ => new("La signature de « {0} » est attendue.", "The signature of '{0}' is awaited.", party),
    };

    private static Sentence TellDecision(string party, PartialDate? decidedOn) => decidedOn is { } day
        ? new("« {0} » a délibéré {1}.", "'{0}' decided {1}.", party, day)
        : new("La convention ne cite pas de décision de « {0} ».", "The convention cites no decision of '{0}'.", party);

    private static Sentence TellTransmission(string party, PartialDate? day) => day?.First is null
        ? new(
            "Le document n'indique pas le jour où la décision de « {0} » a été transmise au préfet.",
            "The document does not state the day on which the decision of '{0}' was sent to the préfet.",
            party)
        : new("La décision de « {0} » a été transmise au préfet {1}.", "The decision of '{0}' was sent to the préfet {1}.", party, day);

    private static Sentence TellPublication(string party, PartialDate? day) => day switch
    {
        null => new(
            "Le document ne dit rien de la publication de la décision de « {0} ».",
            "The document says nothing about the publication of the decision of '{0}'.",
            party),
        { First: null } => new(
            "Le jour de la publication de la décision de « {0} » est laissé en blanc.",
            "The day of publication of the decision of '{0}' is left blank.",
            party),
        _ => new("La décision de « {0} » a été publiée {1}.", "The decision of '{0}' was published {1}.", party, day),
    };
}
