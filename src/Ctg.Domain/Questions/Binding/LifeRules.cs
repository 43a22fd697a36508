using NodaTime;

namespace Ctg.Domain.Binding;

/// <summary>The rules on the days on which a convention binds its parties.</summary>
internal static class LifeRules
{
    private static readonly Rule<
        (bool Signed, DayBounds Concluded, Term Term, UndatedSignature Interpretation, ClauseSource Closing), ConventionLife> Life = new(
        "life",
        input =>
        {
            var first = input.Concluded.First > input.Term.First ? input.Concluded.First.Value : input.Term.First;

            // Where no day is stated at all, the interpretation has decided already, or the convention would not be deemed signed.
            var latest = input.Concluded.Last > first ? input.Concluded.Last.Value : first;
            return new(
                input.Signed, first, input.Term.Last, first < latest || (input.Concluded.Last is null && first > input.Term.First), latest,
                input.Interpretation, input.Closing);
        },
        (input, life) => input switch
        {
            { Signed: false } => new(
                "La convention ne lie pas les parties, faute de signature.",
                "The convention does not bind the parties, since it is not signed."),
            _ when life.First > life.Last => new(
                "Conclue le {0}{2}, après son terme, fixé au {1}, la convention ne peut être résiliée.",
                "Concluded on {0}{2}, after the end of its term, set at {1}, the convention cannot be terminated.",
                life.First,
                life.Last,
                life.IsAtTheEarliest ? new Sentence(" au plus tôt", " at the earliest") : Sentence.Nothing),
            _ when life.First < life.CertainFrom => new(
                "La convention lie les parties, selon le jour de la dernière signature, du {0} au plus tôt ou du {1} au plus tard, au {2}.",
                "Depending on the day of the last signature, the convention binds the parties from {0} at the earliest or {1} at the "
                    + "latest, to {2}.",
                life.First,
                life.CertainFrom,
                life.Last),
            _ when life.IsAtTheEarliest => new(
                "La convention lie les parties du {0}, au plus tôt, à défaut de jour de signature, au {1}.",
                "The convention binds the parties from {0}, at the earliest, since no day of signature is stated, to {1}.",
                life.First,
                life.Last),
            _ => new(
                "La convention lie les parties du {0}, une fois signée et commencée, au {1}.",
                "The convention binds the parties from {0}, once signed and started, to {1}.",
                life.First,
                life.Last),
        });

    private static readonly LawSource Art1213 = new("code civil, art. 1213");
    private static readonly LawSource Art1214 = new("code civil, art. 1214");

    private static readonly Rule<(Term Term, Term Extended, bool IsContinuous), Term> Continuous = new(
        "term-continued",
        input => input.IsContinuous ? input.Extended : input.Term,
        (_, term) => new(
            "La durée va du {0} au {1}, les deux jours compris.",
            "The term runs from {0} to {1}, both days included.",
            term.First,
            term.Last));

    private static readonly Rule<(Term Term, LocalDate From), Term> BeforeTheDispute = new(
        "term-before-dispute",
        input => input.Term,
        (input, term) => new(
            "La durée retenue, jusqu'au {0}, est celle du dernier texte d'avant le {1}.",
            "The term taken, until {0}, is that of the last text before {1}.",
            term.Last,
            input.From));

    private static readonly Rule<
        (Term Term, PartialDate Signed, LocalDate EndedOn, bool? IsPresumedInTime, QuestionedExtension Extension), Term> Extended = new(
        "term-extended",
        input => (input.IsPresumedInTime ?? !input.Signed.Bounds.IsAfter(input.EndedOn), input.Extension) switch
        {
            (true, { } extension) when extension.Last > input.Term.Last => Domain.Term.Create(input.Term.First, extension.Last),

            // The text counts it already.
            (false, { IsPresumedInTime: true } extension) when extension.Last == input.Term.Last =>
                Domain.Term.Create(input.Term.First, input.EndedOn),
            _ => input.Term,
        },
        (input, _) => (input.IsPresumedInTime, input.Extension.IsRenewal) switch
        {
            (true, _) => new(
                "L'avenant « {0} », signé {1}, est présumé l'avoir été au plus tard le {2}, dernier jour de la convention : il en porte "
                    + "le terme au {3}. L'indication du jour de la signature trancherait.",
                "The avenant '{0}', signed {1}, is presumed to have been signed by {2}, the last day of the convention: it moves the end "
                    + "of the term to {3}. The day of the signature would settle it.",
                input.Extension.Avenant,
                input.Signed,
                input.EndedOn,
                input.Extension.Last),
            (false, _) => new(
                "L'avenant « {0} », signé {1}, n'est pas présumé l'avoir été avant la fin de la convention, le {2} : il n'en reporte pas "
                    + "le terme. L'indication du jour de la signature trancherait.",
                "The avenant '{0}', signed {1}, is not presumed to have been signed before the convention ended on {2}: it does not move "
                    + "the end of the term. The day of the signature would settle it.",
                input.Extension.Avenant,
                input.Signed,
                input.EndedOn),
            _ when !input.Signed.Bounds.IsAfter(input.EndedOn) => new(
                "L'avenant « {0} », signé {1}, avant la fin de la convention, en porte le terme au {2}.",
                "The avenant '{0}', signed {1}, before the convention ended, moves the end of the term to {2}.",
                input.Extension.Avenant,
                input.Signed,
                input.Extension.Last),
            (_, true) => new(
                "L'avenant « {0} », signé {1}, ne reconduit pas la convention, qui a pris fin le {2} : sa reconduction devait être "
                    + "convenue avant cette fin. Pour la suite, il faut une nouvelle convention.",
                "The avenant '{0}', signed {1}, does not renew the convention, which ended on {2}: its renewal had to be agreed before "
                    + "that end. A new convention is needed for what follows.",
                input.Extension.Avenant,
                input.Signed,
                input.EndedOn),
            _ => new(
                "L'avenant « {0} », signé {1}, ne prolonge pas la convention, qui a pris fin le {2} : un contrat ne peut être prorogé "
                    + "qu'avant son expiration. Pour la suite, il faut une nouvelle convention.",
                "The avenant '{0}', signed {1}, does not extend the convention, which ended on {2}: a contract can be extended only "
                    + "before it expires. A new convention is needed for what follows.",
                input.Extension.Avenant,
                input.Signed,
                input.EndedOn),
        });

    /// <summary>The term stipulated, with what came, or may have come, too late to extend it.</summary>
    internal static Step<Term> Term(Reasoning reasoning, Convention convention)
    {
        var term = reasoning.Given("term", convention.Term, (_, value) => new(
            "La durée stipulée va du {0} au {1}, les deux jours compris.",
            "The stipulated term runs from {0} to {1}, both days included.",
            value.First,
            value.Last));
        Step<bool>? inTime = null;
        foreach (var extension in convention.Consolidation.QuestionedExtensions)
        {
            term = WithQuestioned(reasoning, term, extension, ref inTime);
        }

        if (convention.Consolidation.Continued is { } continued)
        {
            var before = term.Value;
            if (continued.Questioned is { } questioned)
            {
                term = WithQuestioned(reasoning, term, questioned, ref inTime);
                if (term.Value == before)
                {
                    return term;
                }
            }

            var extended = reasoning.Given("term.extended", continued.Term, (_, value) => new(
                "L'avenant « {0} », qui prend effet le {1}, porte le terme au {2}.",
                "The avenant '{0}', which takes effect on {1}, moves the end of the term to {2}.",
                continued.Avenant,
                continued.EffectiveOn,
                value.Last));
            var isContinuous = reasoning.Interpretation("extension-is-continuous", true, (_, value) => value
                ? new(
                    "la prolongation, convenue avant le terme, le reporte sans interruption, bien que l'avenant ne prenne effet qu'après.",
                    "the extension, agreed before the term ended, carries it on without a break, although the avenant takes effect only "
                        + "afterwards.")
                : new(
                    "la prolongation ne vaut qu'à compter du jour où l'avenant prend effet.",
                    "the extension counts only from the day on which the avenant takes effect."));
            term = Continuous.Apply(continued.Source, (before, extended.Value, isContinuous.Value), [term, extended, isContinuous]);
        }

        if (convention.Consolidation.DisputedFrom is { } from)
        {
            var disputed = reasoning.Given("text.disputed-from", from, (_, day) => new(
                "À compter du {0}, des avenants se contredisent.", "From {0} on, avenants contradict each other.", day));
            term = BeforeTheDispute.Apply(
                convention.Amendment is { } amendment ? convention.Cite(amendment.Avenants) : new LawSource("code civil, art. 1193"),
                (term.Value, disputed.Value),
                [term, disputed]);
        }

        return term;
    }

    /// <summary>Whether an extension whose day of signature leaves it open is presumed in time.</summary>
    internal static Step<bool> PresumedInTime(Reasoning reasoning) =>
        reasoning.Interpretation("extension-presumed-in-time", true, (_, value) => value
            ? new(
                "un avenant dont le jour de signature n'est pas établi est présumé signé à temps : avant la fin de la convention qu'il "
                    + "prolonge.",
                "an avenant whose day of signature is not established is presumed to be signed in time: before the end of the convention "
                    + "that it extends.")
            : new(
                "un avenant dont le jour de signature n'est pas établi n'est pas présumé signé à temps.",
                "an avenant whose day of signature is not established is not presumed to be signed in time."));

    /// <summary>The term in the light of an extension that was, or may have been, signed too late.</summary>
    /// <param name="reasoning">Where the facts come from.</param>
    /// <param name="term">The term so far.</param>
    /// <param name="extension">The extension.</param>
    /// <param name="inTime">Whether one whose day is open is presumed in time; asked once, when it is first needed.</param>
    private static Step<Term> WithQuestioned(Reasoning reasoning, Step<Term> term, QuestionedExtension extension, ref Step<bool>? inTime)
    {
        var about = new FactSubject(extension.Key, extension.Avenant);
        var signed = reasoning.Given(
            "extension.signed-on",
            extension.SignedOn,
            (name, day) => new("L'avenant « {0} » a été signé {1}.", "The avenant '{0}' was signed {1}.", name, day),
            about);
        var ended = reasoning.Given(
            "extension.term-end",
            extension.EndedOn,
            (name, day) => new(
                "À la signature de l'avenant « {0} », le terme de la convention était le {1}.",
                "When the avenant '{0}' was signed, the term of the convention ended on {1}.",
                name,
                day),
            about);
        var source = extension.IsRenewal ? Art1214 : Art1213;
        var bounds = signed.Value.Bounds;
        if (bounds.IsAfter(ended.Value) || bounds.Last <= ended.Value)
        {
            return Extended.Apply(source, (term.Value, signed.Value, ended.Value, null, extension), [term, signed, ended]);
        }

        inTime ??= PresumedInTime(reasoning);
        return Extended.Apply(source, (term.Value, signed.Value, ended.Value, inTime.Value, extension), [term, signed, ended, inTime]);
    }

    /// <summary>The life as far as is known.</summary>
    internal static Step<ConventionLife> Of(
        Convention convention, Step<bool> signed, DayBounds concluded, Step<Term> term, UndatedSignature undated) =>
        Life.Apply(
            convention.Cite(convention.TermClause.Clause),
            (signed.Value, concluded, term.Value, undated, convention.Cite(ClauseId.Closing)),
            [signed, term]);

    /// <summary>The life in the light of all that the convention records.</summary>
    internal static Step<ConventionLife> Of(Reasoning reasoning, Convention convention, UndatedSignature undated)
    {
        var signed = SignatureRules.Reason(reasoning, convention, AllSignatures(reasoning), undated, out var concluded);
        return Of(convention, signed, concluded, Term(reasoning, convention), undated);
    }

    /// <summary>The day of knowledge; none where all that is recorded counts.</summary>
    internal static Step<LocalDate?> KnownOn(Reasoning reasoning, LocalDate? knownOn) =>
        reasoning.Given("asked.known-on", knownOn, (_, day) => day is { } on
            ? new("Il n'est tenu compte que de ce qui est connu le {0}.", "Only what is known on {0} is taken into account.", on)
            : new("Il est tenu compte de tout ce qui est consigné.", "All that is recorded is taken into account."));

    internal static Step<LocalDate?> AllSignatures(Reasoning reasoning) =>
        reasoning.Given("signatures.known-on", (LocalDate?)null, (_, day) => day is { } known
            ? new(
                "Il n'est tenu compte que des signatures connues le {0}.",
                "Only the signatures known on {0} are taken into account.",
                known)
            : new(
                "Il est tenu compte de toutes les signatures que la convention consigne.",
                "All the signatures that the convention records are taken into account."));
}
