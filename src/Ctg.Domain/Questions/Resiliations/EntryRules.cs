using Ctg.Domain.Binding;
using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>What must hold for an act to count at all. Each rule returns the refusal that results, or nothing.</summary>
internal static class EntryRules
{
    internal static readonly LawSource Art1225 = new("code civil, art. 1225");

    private static readonly Rule<(ResiliationGround Ground, Id<Party> By, ResiliationCase One), Refusal?> Entitled = new(
        "entitled",
        input => input.Ground.Entitled.Contains(input.By) ? null : new(RefusalReason.NotEntitled, input.One.Cite(input.Ground.Clause)),
        (input, refusal) => refusal is null
            ? new("Le motif est ouvert à « {0} ».", "The ground is open to '{0}'.", input.One.PartyName(input.By))
            : new(
                "Le motif n'est pas ouvert à « {0} » : il ne l'est qu'à {1}.",
                "The ground is not open to '{0}': it is open only to {1}.",
                input.One.PartyName(input.By),
                input.One.Names(input.Ground.Entitled)));

    private static readonly Rule<(LocalDate? Start, ConventionLife Life, Source Term), Refusal?> WithinLife = new(
        "within-life",
        input => input switch
        {
            { Life.IsSigned: false } => new(RefusalReason.NotSigned, input.Life.Closing),
            _ when input.Life.First > input.Life.Last => new(RefusalReason.AlreadyEnded, input.Life.EndedBy ?? input.Term),
            { Start: null } => null,
            _ when input.Start < input.Life.First => new(RefusalReason.NotYetBinding, input.Term),
            _ when input.Start > input.Life.Last => new(RefusalReason.AlreadyEnded, input.Life.EndedBy ?? input.Term),
            _ => null,
        },
        (input, refusal) => refusal?.Reason switch
        {
            null when input.Start is { } start =>
                new("Le {0}, la convention lie les parties.", "On {0}, the convention binds the parties.", start),
            null => new(
                "Faute de jour indiqué, on ne peut dire si la convention liait alors les parties.",
                "Without a day, it cannot be said whether the convention then bound the parties."),
            RefusalReason.NotSigned =>
                new("Une convention qui n'est pas signée ne se résilie pas.", "A convention that is not signed cannot be terminated."),
            RefusalReason.NotYetBinding => new(
                "Le {0} précède le {1}, {2} où la convention lie les parties.",
                "{0} is before {1}, {2} on which the convention binds the parties.",
                input.Start!.Value,
                input.Life.First,
                input.Life.IsAtTheEarliest
                    ? new BilingualText("premier jour au plus tôt", "the first day at the earliest")
                    : new BilingualText("premier jour", "the first day")),
            _ when input.Life.First > input.Life.Last => new(
                "Conclue après son terme, fixé au {0}, la convention ne peut être résiliée.",
                "Concluded after the end of its term, set at {0}, the convention cannot be terminated.",
                input.Life.Last),
            _ when input.Life.EndedBy is { } ended => new(
                "Le {0} est postérieur au dernier jour de la convention, à laquelle un autre acte a mis fin le {1} ({2}).",
                "{0} is after the convention's last day, {1}, on which another act ended it ({2}).",
                input.Start!.Value,
                input.Life.Last,
                ended.Citation),
            _ => new(
                "Le {0} est postérieur au dernier jour de la convention, le {1}.",
                "{0} is after the convention's last day, {1}.",
                input.Start!.Value,
                input.Life.Last),
        });

    private static readonly Rule<(LocalDate? Start, LocalDate On, GroundAbsence Absence), Refusal?> GroundInText = new(
        "ground-in-text",
        input => input.Absence.Kind != GroundAbsenceKind.NotKnown
            && input.Start is { } start && start >= input.On == (input.Absence.Kind == GroundAbsenceKind.NotYet)
            ? null
            : new(RefusalReason.GroundNotInText, input.Absence.Source),
        (input, refusal) => (refusal, input.Start) switch
        {
            (null, { } start) => new("Le {0}, le texte comporte ce motif.", "On {0}, the text contains this ground.", start),
            (_, { } start) => new(
                "Le {0}, le texte ne comporte pas ce motif : l'acte ne peut s'y fonder.",
                "On {0}, the text does not contain this ground: the act cannot rely on it.",
                start),
            _ => new(
                "Faute de jour indiqué, l'acte ne peut se fonder sur un motif que le texte ne comporte plus.",
                "Without a day, the act cannot rely on a ground that the text no longer contains."),
        });

    private static readonly Rule<LocalDate?, bool> StartKnown = new(
        "start-known",
        start => start is not null,
        (start, _) => start is { } day
            ? new("Le point de départ est le {0}.", "The starting day is {0}.", day)
            : new("Le point de départ n'est pas indiqué.", "The starting day is not stated."));

    private static readonly Rule<
        (ResiliationGround Ground, NoticeForm? Form, bool AssumedDue, bool IsCondition, Source Clause), Refusal?> Form = new(
        "form",
        input => (input.Form is { } form ? form != input.Ground.Form && input.IsCondition : !input.AssumedDue)
            ? new(RefusalReason.WrongForm, input.Clause)
            : null,
        (input, refusal) => (refusal, input.Form) switch
        {
            (null, null) => new(
                "La lettre est réputée recommandée avec avis de réception, comme la clause l'exige.",
                "The letter is presumed to be registered, with acknowledgement of receipt, as the clause requires."),
            (null, { } form) when form == input.Ground.Form => new(
                "La forme est celle que la clause exige : une lettre recommandée avec avis de réception.",
                "The form is the one that the clause requires: a registered letter with acknowledgement of receipt."),
            (null, _) => new(
                "La clause demande une lettre recommandée avec avis de réception ; son absence ne prive pas l'acte d'effet.",
                "The clause asks for a registered letter with acknowledgement of receipt; its absence does not deprive the act of effect."),
            (_, null) => new(
                "La forme exigée, une lettre recommandée avec avis de réception, n'est pas établie.",
                "The form required, a registered letter with acknowledgement of receipt, is not established."),
            _ => new(
                "La clause exige une lettre recommandée avec avis de réception, qui fait défaut.",
                "The clause requires a registered letter with acknowledgement of receipt, and there is none."),
        });

    private static readonly Rule<(bool? Names, bool AssumedToName, bool MustName), Refusal?> NamesClause = new(
        "names-clause",
        input => input.MustName && !(input.Names ?? input.AssumedToName) ? new(RefusalReason.ClauseNotNamed, Art1225) : null,
        (input, refusal) => (input.Names ?? (input.AssumedToName ? null : false)) switch
        {
            false when refusal is null => new(
                "La mise en demeure n'a pas à mentionner expressément la clause résolutoire.",
                "The formal notice need not mention the termination clause expressly."),
            null => new(
                "La mise en demeure est réputée mentionner expressément la clause résolutoire.",
                "The formal notice is presumed to mention the termination clause expressly."),
            true => new(
                "La mise en demeure mentionne expressément la clause résolutoire.",
                "The formal notice mentions the termination clause expressly."),
            _ => new(
                "La mise en demeure ne mentionne pas expressément la clause résolutoire : elle est sans effet.",
                "The formal notice does not mention the termination clause expressly: it has no effect."),
        });

    private static readonly Rule<(LocalDate? Start, LocalDate? CuredOn, LocalDate? KnownOn, Source Clause), Refusal?> StillToCure = new(
        "still-to-cure",
        input => input.CuredOn < input.Start && !(input.KnownOn < input.CuredOn) ? new(RefusalReason.AlreadyCured, input.Clause) : null,
        (input, refusal) => input.Start is null
            ? new(
                "Faute de jour indiqué pour la mise en demeure, on ne peut dire si une mise en conformité l'a précédée.",
                "Without a day for the formal notice, it cannot be said whether compliance came before it.")
            : refusal is null
            ? new(
                "Aucune mise en conformité antérieure à la mise en demeure n'est consignée.",
                "No compliance before the formal notice is recorded.")
            : new(
                "L'autre partie s'était conformée le {0}, avant la mise en demeure du {1} : il n'y avait plus rien à exiger.",
                "The other party had complied on {0}, before the formal notice of {1}: there was nothing left to require.",
                input.CuredOn!.Value,
                input.Start!.Value));

    private static readonly Rule<ResiliationGround, bool> ContentPrevails = new(
        "content-prevails",
        ground => ground.HeadingDiffers,
        (ground, _) => new(
            "L'alinéa est intitulé « {0} », mais son contenu permet à chaque partie habilitée d'agir seule : le contenu l'emporte sur le "
                + "titre.",
            "The paragraph is headed '{0}', but its content lets each entitled party act alone: the content prevails over the heading.",
            ground.Heading));

    internal static Step<Refusal?> CheckEntitled(ResiliationCase one, Step<ResiliationGround> ground, Step<Id<Party>> by)
    {
        Step? heading = ground.Value.HeadingDiffers && one.Regime.HeadingsClause is { } clause
            ? ContentPrevails.Apply(one.Cite(clause), ground.Value, [ground])
            : null;
        return Entitled.Apply(
            one.Cite(ground.Value.Clause), (ground.Value, by.Value, one), heading is null ? [ground, by] : [ground, by, heading]);
    }

    internal static Step<bool> IsStartKnown(ResiliationCase one, Step<ResiliationGround> ground, Step<LocalDate?> start) =>
        StartKnown.Apply(one.Cite(ground.Value.Clause), start.Value, [ground, start]);

    internal static Step<Refusal?> CheckLife(Reasoning reasoning, ResiliationCase one, Step<LocalDate?> start, Step<ConventionLife> life)
    {
        var read = start.Value is { } day ? OpenLifeRules.On(reasoning, life, day) : life;
        return WithinLife.Apply(
            !read.Value.IsSigned
                ? one.Cite(ClauseId.Closing)
                : start.Value > read.Value.Last ? read.Value.EndedBy ?? one.Cite(one.Term) : one.Cite(one.Term),
            (start.Value, read.Value, one.Cite(one.Term)),
            [start, read]);
    }

    /// <summary>Whether the text of the day of the act holds the ground; null where nothing ever kept it from doing so.</summary>
    internal static Step<Refusal?>? CheckInText(Reasoning reasoning, ResiliationCase one, Step<LocalDate?> start)
    {
        if (one.Absence is not { } absence)
        {
            return null;
        }

        var on = reasoning.Given(
            "ground.absence",
            absence.On,
            (_, day) => absence.Kind switch
            {
                GroundAbsenceKind.Severed => new(
                    "La stipulation ({0}) est réputée non écrite depuis le {1} : {2}.",
                    "The provision ({0}) is deemed unwritten since {1}: {2}.",
                    one.Cite(one.Notice.Ground).Citation,
                    day,
                    absence.By),
                GroundAbsenceKind.Removed => new(
                    "L'avenant « {2} » a supprimé le motif ({0}) à compter du {1}.",
                    "The avenant '{2}' removed the ground ({0}) from {1}.",
                    one.Cite(one.Notice.Ground).Citation,
                    day,
                    absence.By),
                GroundAbsenceKind.NotKnown => new(
                    "L'avenant « {2} », qui ajoute le motif ({0}), n'est connu que le {1}.",
                    "The avenant '{2}', which adds the ground ({0}), becomes known on {1} only.",
                    one.Cite(one.Notice.Ground).Citation,
                    day,
                    absence.By),
                _ => new(
                    "L'avenant « {2} » n'ajoute le motif ({0}) qu'à compter du {1}.",
                    "The avenant '{2}' adds the ground ({0}) from {1} on.",
                    one.Cite(one.Notice.Ground).Citation,
                    day,
                    absence.By),
            },
            one.About);
        return GroundInText.Apply(absence.Source, (start.Value, on.Value, absence), [start, on]);
    }

    internal static Step<Refusal?> CheckForm(Reasoning reasoning, ResiliationCase one, Step<ResiliationGround> ground)
    {
        var form = reasoning.Given("notice.form", one.Notice.Form, TellForm, one.About);
        var held = form.Value is null
            ? reasoning.Interpretation("unknown-form", true, (_, value) => value
                ? new("la lettre est réputée régulière en la forme.", "the letter is presumed to be in due form.")
                : new("la lettre n'est pas réputée régulière en la forme.", "the letter is not presumed to be in due form."))
            : null;
        var condition = form.Value is { } known && known != ground.Value.Form
            ? reasoning.Interpretation("form-is-condition", true, (_, value) => value
                ? new(
                    "la forme que la clause exige est une condition de l'effet de l'acte, et non un simple moyen de preuve.",
                    "the form that the clause requires is a condition of the act's effect, and not merely evidence.")
                : new(
                    "la forme que la clause exige est un simple moyen de preuve, et non une condition de l'effet de l'acte.",
                    "the form that the clause requires is merely evidence, and not a condition of the act's effect."))
            : null;
        return Form.Apply(
            one.Cite(ground.Value.Clause),
            (ground.Value, form.Value, held?.Value ?? true, condition?.Value ?? true, one.Cite(ground.Value.Clause)),
            [ground, form, .. held is null ? (Step[])[] : [held], .. condition is null ? (Step[])[] : [condition]]);
    }

    internal static Step<Refusal?> CheckNamesClause(Reasoning reasoning, ResiliationCase one)
    {
        var names = reasoning.Given("notice.names-clause", one.Notice.NamesClause, TellNames, one.About);
        var held = names.Value is null
            ? reasoning.Interpretation("unknown-naming", true, (_, value) => value
                ? new(
                    "la lettre est réputée mentionner expressément la clause résolutoire.",
                    "the letter is presumed to mention the termination clause expressly.")
                : new(
                    "la lettre n'est pas réputée mentionner expressément la clause résolutoire.",
                    "the letter is not presumed to mention the termination clause expressly."))
            : null;
        var must = reasoning.Interpretation("clause-must-be-named", true, (_, value) => value
            ? new(
                "la règle de la clause résolutoire s'applique à la convention : la mise en demeure doit la mentionner expressément.",
                "the rule on termination clauses applies to the convention: the formal notice must mention the clause expressly.")
            : new(
                "la règle de la clause résolutoire ne s'applique pas à la convention.",
                "the rule on termination clauses does not apply to the convention."));
        return NamesClause.Apply(
            Art1225, (names.Value, held?.Value ?? true, must.Value), held is null ? [names, must] : [names, held, must]);
    }

    internal static Step<Refusal?> CheckStillToCure(
        ResiliationCase one, Step<ResiliationGround> ground, Step<LocalDate?> start, Step<LocalDate?> cured, KnowledgeDate known) =>
        StillToCure.Apply(
            one.Cite(ground.Value.Clause),
            (start.Value, cured.Value, known.On, one.Cite(ground.Value.Clause)),
            [ground, start, cured, known.Because]);

    private static Sentence TellForm(string about, NoticeForm? form) => form switch
    {
        null => new("La forme de la lettre n'est pas connue.", "The form of the letter is not known."),
        NoticeForm.AnyWriting => new("La lettre est un simple écrit.", "The letter is an ordinary one."),
        _ => new("La lettre est recommandée avec avis de réception.", "The letter is registered, with acknowledgement of receipt."),
    };

    private static Sentence TellNames(string about, bool? names) => names switch
    {
        null => new(
            "Rien n'indique si la lettre mentionne la clause résolutoire.",
            "It is not known whether the letter mentions the termination clause."),
        true => new("La lettre mentionne la clause résolutoire.", "The letter mentions the termination clause."),
        _ => new("La lettre ne mentionne pas la clause résolutoire.", "The letter does not mention the termination clause."),
    };
}
