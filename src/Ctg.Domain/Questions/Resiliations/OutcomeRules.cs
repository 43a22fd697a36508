using Ctg.Domain.Binding;
using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>The outcome of an act of termination.</summary>
internal static class OutcomeRules
{
    private static readonly Rule<(LocalDate Last, ConventionLife Life), bool> TermComesFirst = new(
        "term-comes-first",
        input => input.Life.EndedBy is null ? input.Last >= input.Life.Last : input.Last > input.Life.Last,
        (input, first) => input.Life.EndedBy is { } ended
            ? first
                ? new(
                    "Un autre acte met fin à la convention le {1} ({2}), avant le {0}.",
                    "Another act ends the convention on {1} ({2}), before {0}.",
                    input.Last,
                    input.Life.Last,
                    ended.Citation)
                : new(
                    "Aucun autre acte ne met fin à la convention avant le {0}.", "No other act ends the convention before {0}.", input.Last)
            : first
            ? new(
                "La convention prend fin à son terme, le {1}, au plus tard en même temps que par l'acte, qui n'y mettrait fin que le {0}.",
                "The convention ends with its term, on {1}, no later than by the act, which would end it only on {0}.",
                input.Last,
                input.Life.Last)
            : new("Le {0} précède le terme, le {1}.", "{0} is before the end of the term, {1}.", input.Last, input.Life.Last));

    private static readonly Rule<(ValueList<Refusal> Refusals, LocalDate? PossibleFrom), ResiliationOutcome> Refuse = new(
        "outcome",
        input => new ResiliationOutcome.Refused(input.Refusals, input.PossibleFrom),
        (input, outcome) =>
        {
            var reasons = new BilingualText(
                string.Join(" ; ", input.Refusals.Select(refusal => refusal.Reason.Label().French)),
                string.Join("; ", input.Refusals.Select(refusal => refusal.Reason.Label().English)));
            return ((ResiliationOutcome.Refused)outcome).PossibleFrom is { } possible
                ? new(
                    "L'acte ne met pas fin à la convention : {0}. Un nouvel acte, fait dès le {1}, pourrait encore y mettre fin avant son "
                        + "terme.",
                    "The act does not end the convention: {0}. A new act, made from {1} on, could still end it before its term.",
                    reasons,
                    possible)
                : new("L'acte ne met pas fin à la convention : {0}.", "The act does not end the convention: {0}.", reasons);
        });

    private static readonly Rule<NoticeStart?, ResiliationOutcome> LeaveOpen = new(
        "outcome",
        missing => new ResiliationOutcome.Undecided(missing),
        (missing, _) => new(
            "On ne peut dire si l'acte met fin à la convention : le jour {0} n'est pas indiqué.",
            "It cannot be said whether the act ends the convention: the day {0} is not stated.",
            missing switch
            {
                NoticeStart.Sending => new BilingualText("de l'envoi de l'écrit", "on which the notice was sent"),
                NoticeStart.Reception => new BilingualText("de la réception de l'écrit", "on which the notice was received"),
                _ => new BilingualText("où le motif est constaté et invoqué", "on which the ground is found and invoked"),
            }));

    private static readonly Rule<(LocalDate CuredOn, Deadline Expiry), ResiliationOutcome> Cure = new(
        "outcome",
        input => new ResiliationOutcome.Cured(input.CuredOn, input.Expiry),
        (input, _) => new(
            "La mise en conformité est intervenue à temps, le {0} ; {1} : l'acte ne met pas fin à la convention.",
            "The other party complied in time, on {0}; {1}: the act does not end the convention.",
            input.CuredOn,
            input.Expiry.Prudent is { } extended
                ? new Sentence(
                    "le délai expirait le {0}, ou, prorogé par application de l'article 642 du code de procédure civile, le {1}",
                    "the time expired on {0}, or, if extended under article 642 of the code de procédure civile, on {1}",
                    input.Expiry.Strict,
                    extended)
                : new Sentence("le délai expirait le {0}", "the time expired on {0}", input.Expiry.Strict)));

    private static readonly Rule<ConventionLife, ResiliationOutcome> LeaveToTheTerm = new(
        "outcome",
        life => new ResiliationOutcome.Moot(life.Last),
        (life, _) => life.EndedBy is { } ended
            ? new(
                "L'acte est sans objet : un autre acte met fin à la convention le {0} ({1}).",
                "The act is moot: another act ends the convention on {0} ({1}).",
                life.Last,
                ended.Citation)
            : new(
            "L'acte est sans objet : le dernier jour de la convention reste celui de son terme, le {0}.",
            "The act is moot: the convention's last day remains that of its term, {0}.",
            life.Last));

    private static readonly Rule<RunningNotice, ResiliationOutcome> Run = new(
        "outcome",
        input => input.On > input.Last && input.WithoutSecondAct
            ? new ResiliationOutcome.Effective(input.Expiry, input.Last, input.Surviving)
            : new ResiliationOutcome.Pending(input.Expiry, input.Last, input.CanBeCured, input.WithoutSecondAct, input.Surviving),
        (input, outcome) => outcome is ResiliationOutcome.Effective
            ? new(
                "Le {0}, {3}la convention est résiliée : son dernier jour a été le {1}{2}.",
                "On {0}, {3}the convention is terminated: its last day was {1}{2}.",
                input.On,
                input.Last,
                BothDates(input.Expiry),
                input.HasNotice && !input.CanBeCured
                    ? Sentence.Nothing
                    : new Sentence(
                        "si le motif est établi et sous réserve de ce qui est réputé acquis ci-dessous, ",
                        "provided that the ground is established and subject to what is presumed below, "))
            : new(
                "Le {0}, {1} {2}",
                "On {0}, {1} {2}",
                input.On,
                input.On < input.Start
                    ? new Sentence(
                        "le point de départ, le {0}, est encore à venir ; s'il se confirme,",
                        "the starting day, {0}, is still to come; if it is confirmed,",
                        input.Start)
                    : input.HasNotice
                        ? input.On > input.Last
                        ? new Sentence("le délai est écoulé :", "the period is over:")
                        : new Sentence("le délai court :", "the period runs:")
                        : new Sentence("le motif est invoqué :", "the ground is invoked:"),
                input.CanBeCured
                    ? new Sentence(
                        "le dernier jour pour se conformer {3} le {0}{1} ; {2}",
                        "the last day to comply {3} {0}{1}; {2}",
                        input.Last,
                        BothDates(input.Expiry),
                        (input.WithoutSecondAct, input.On > input.Last) switch
                        {
                            (true, _) => new Sentence(
                                "sans mise en conformité ce jour-là au plus tard, la convention prend fin ce jour-là à 24 heures.",
                                "without compliance by that day, the convention ends that day at 24:00."),
                            (false, false) => new Sentence(
                                "sans mise en conformité ce jour-là au plus tard, un second acte pourra déclarer la résiliation.",
                                "without compliance by that day, a second act may then declare the termination."),
                            (false, true) => new Sentence(
                                "faute de mise en conformité à cette date, un second acte peut déclarer la résiliation.",
                                "without compliance by that day, a second act may declare the termination."),
                        },
                        input.On > input.Last ? new BilingualText("était", "was") : new BilingualText("est", "is"))
                    : new Sentence("la convention prend fin le {0} à 24 heures.", "the convention ends on {0} at 24:00.", input.Last)));

    private static readonly Rule<LocalDate, LocalDate> CommitmentsStop = new(
        "commitments-stop",
        last => last.PlusDays(1),
        (_, first) => new(
            "Les engagements des parties s'arrêtent à compter du {0}, sans préjudice de leurs autres droits ni de dommages et intérêts.",
            "The parties' commitments stop from {0}, without prejudice to their other rights and to damages.",
            first));

    private static readonly Rule<ClauseId, bool> Survives = new(
        "survives",
        _ => true,
        (_, _) => new(
            "Les obligations nées de cette clause demeurent après la fin de la convention.",
            "The obligations under this clause continue after the end of the convention."));

    private static readonly Rule<(bool Counts, LocalDate? Last, bool IsDated), LocalDate?> EarlyEnd = new(
        "early-end",
        input => input.Counts ? input.Last : null,
        (input, last) => last is { } day
            ? new(
                "Par cet acte, le dernier jour de la convention est le {0}.",
                "As a result of this act, the convention's last day is {0}.", day)
            : input.IsDated
                ? new("Cet acte ne met pas fin à la convention.", "This act does not end the convention.")
                : new(
                    "Le jour à partir duquel cet acte compterait n'étant pas indiqué, il est laissé de côté.",
                    "This act is left out of account, since the day from which it would count is not stated."));

    private static readonly Rule<(LocalDate Last, LocalDate? KnownOn), bool> IsDecided = new(
        "time-to-comply-over",
        input => !(input.KnownOn <= input.Last),
        (input, decided) => decided
            ? new("Le délai pour se conformer est écoulé.", "The time to comply is over.")
            : new(
                "Le {0}, il était encore temps de se conformer, jusqu'au {1} : rien ne disait que l'acte mettrait fin à la convention.",
                "On {0}, there was still time to comply, until {1}: nothing showed that the act would end the convention.",
                input.KnownOn!.Value,
                input.Last));

    private static readonly Rule<(LocalDate? Start, LocalDate? KnownOn), bool> IsKnown = new(
        "act-known",
        input => input.KnownOn is null || !(input.KnownOn < input.Start),
        (input, known) => (known, input) switch
        {
            (true, { Start: null, KnownOn: not null }) =>
                new("Faute de jour indiqué, l'acte est réputé connu.", "Without a day, the act is presumed to be known."),
            (true, _) => new("L'acte est connu.", "The act is known."),
            _ => new(
                "Le {0}, l'acte n'était pas encore connu : il compte à partir du {1}.",
                "On {0}, the act was not yet known: it counts from {1}.",
                input.KnownOn!.Value,
                input.Start!.Value),
        });

    /// <summary>The outcome of the act on a day, without anything known later.</summary>
    internal static Step<ResiliationOutcome> Outcome(
        Reasoning reasoning, ResiliationCase one, Step<ConventionLife> life, Step<LocalDate> on)
    {
        var course = Follow(reasoning, one, life, KnowledgeDate.Of(on));
        var clause = one.Cite(course.Ground.Value.Clause);
        if (course.Refusals is { } refusals)
        {
            return Refuse.Apply(
                clause,
                (refusals, PossibleFrom(reasoning, one, course, life, on.Value, out var choices)),
                [.. course.Steps, on, life, .. choices]);
        }

        if (course.Last is not { } last)
        {
            NoticeStart? missing = course.Ground.Value.Notice is null ? null : NoticeRules.StartEvent(reasoning, one, course.Ground);
            return LeaveOpen.Apply(clause, missing, [.. course.Steps, on]);
        }

        if (course.Cured is { Value: true } cured && course.CuredOn!.Value <= life.Value.Last)
        {
            return Cure.Apply(clause, (course.CuredOn!.Value!.Value, course.Expiry!.Value), [.. course.Steps, cured, on]);
        }

        var moot = TermComesFirst.Apply(life.Value.EndedBy ?? one.Cite(one.Term), last, life);
        if (moot.Value)
        {
            return LeaveToTheTerm.Apply(life.Value.EndedBy ?? one.Cite(one.Term), life.Value, [.. course.Steps, moot, on]);
        }

        List<Step> because = [.. course.Steps, .. course.Cured is null ? (Step[])[] : [course.Cured], moot, on];
        var secondAct = course.Cured is null ? null : NoticeRules.WithoutSecondAct(reasoning);
        if (secondAct?.Value == false && on.Value > life.Value.Last)
        {
            return LeaveToTheTerm.Apply(life.Value.EndedBy ?? one.Cite(one.Term), life.Value, [.. because, secondAct, life]);
        }

        var surviving = reasoning.Given("surviving-clauses", one.Regime.SurvivingClauses, (_, clauses) => clauses.IsEmpty
            ? new("La convention n'indique aucune clause qui lui survive.", "The convention states no clause that survives it.")
            : new(
                "Clauses qui survivent à la convention : {0}.",
                "Clauses that survive the convention: {0}.",
                clauses.Select(clause => one.Cite(clause).Citation).JoinAsProse()));
        if (one.Regime.EffectsClause is { } effects && secondAct?.Value != false)
        {
            because.Add(CommitmentsStop.Apply(one.Cite(effects), last.Value, [last]));
        }

        because.Add(surviving);
        because.AddRange(surviving.Value.Select(survivor => Survives.Apply(one.Cite(survivor), survivor, [surviving])));
        if (secondAct is not null)
        {
            because.Add(secondAct);
        }

        return Run.Apply(
            clause,
            new(
                on.Value,
                course.Start.Value!.Value,
                last.Value,
                course.Expiry!.Value,
                course.Ground.Value.Notice is not null,
                course.Ground.Value.MiseEnDemeure,
                secondAct?.Value ?? true,
                surviving.Value),
            because.ToValueList());
    }

    /// <summary>The last day of the convention by the act; none when the act does not end it.</summary>
    internal static Step<LocalDate?> End(
        Reasoning reasoning, ResiliationCase one, Step<ConventionLife> life, Step<LocalDate?> known, out bool isDated)
    {
        var course = Follow(reasoning, one, life, KnowledgeDate.Of(known));
        var clause = one.Cite(course.Ground.Value.Clause);
        isDated = course.Refusals is not null || course.Last is not null;
        var isKnown = IsKnown.Apply(clause, (course.Start.Value, known.Value), [course.Start, known]);
        if (course.Refusals is not null || course.Last is null || !isKnown.Value)
        {
            return EarlyEnd.Apply(clause, (false, null, isDated), [isKnown, .. course.Steps]);
        }

        if (course.Cured is { Value: true } cured)
        {
            return EarlyEnd.Apply(clause, (false, null, true), [isKnown, .. course.Steps, cured]);
        }

        var moot = TermComesFirst.Apply(one.Cite(one.Term), course.Last, life);
        if (course.Cured is null)
        {
            return EarlyEnd.Apply(clause, (!moot.Value, course.Last.Value, true), [isKnown, .. course.Steps, moot]);
        }

        var decided = IsDecided.Apply(clause, (course.Last.Value, known.Value), [course.Last, known]);
        var secondAct = NoticeRules.WithoutSecondAct(reasoning);
        return EarlyEnd.Apply(
            clause,
            (!moot.Value && decided.Value && secondAct.Value, course.Last.Value, true),
            [isKnown, decided, .. course.Steps, course.Cured, secondAct, moot]);
    }

    private static NoticeCourse Follow(Reasoning reasoning, ResiliationCase one, Step<ConventionLife> life, KnowledgeDate known)
    {
        var ground = NoticeRules.Ground(reasoning, one);
        var by = reasoning.Given("notice.by", one.Notice.By, (_, party) => new(
            "L'acte vient de « {0} ».", "The act comes from '{0}'.", one.PartyName(party)), one.About);
        var unstated = NoticeRules.Unstated(reasoning, one, ground);
        var start = NoticeRules.Start(reasoning, one, ground);
        var cured = ground.Value.MiseEnDemeure ? NoticeRules.CuredOn(reasoning, one) : null;
        List<Step<Refusal?>> checks = [EntryRules.CheckEntitled(one, ground, by), EntryRules.CheckLife(reasoning, one, start, life)];
        if (EntryRules.CheckInText(reasoning, one, start) is { } inText)
        {
            checks.Add(inText);
        }

        if (ground.Value.Form is NoticeForm.RegisteredLetterWithAcknowledgement)
        {
            checks.Add(EntryRules.CheckForm(reasoning, one, ground));
        }

        if (cured is not null)
        {
            checks.Add(EntryRules.CheckNamesClause(reasoning, one));
            checks.Add(EntryRules.CheckStillToCure(one, ground, start, cured, known));
        }

        List<Step> steps = [.. checks.OrderBy(check => check.Value is null), EntryRules.IsStartKnown(one, ground, start)];
        if (unstated is not null)
        {
            steps.Add(unstated);
        }

        var refusals = checks.Where(check => check.Value is not null).Select(check => check.Value!).ToValueList();
        if (!refusals.IsEmpty || start.Value is null)
        {
            return new(ground, start, steps.ToValueList(), refusals.IsEmpty ? null : refusals, null, null, cured, null);
        }

        var expiry = NoticeRules.Expiry(reasoning, one, ground, start);
        var last = cured is null ? NoticeRules.LastDayOf(one, ground, expiry) : NoticeRules.LastDayToCure(reasoning, one, expiry);
        steps.Add(last);
        return new(
            ground, start, steps.ToValueList(), null, expiry, last, cured,
            cured is null ? null : NoticeRules.Cured(one, ground, cured, last, known));
    }

    /// <summary>The end of the time as counted and as it may be extended, where they differ.</summary>
    private static Sentence BothDates(Deadline expiry) => expiry.Prudent is { } prudent
        ? new(
            " (le délai expire le {0} ou, s'il est prorogé par application de l'article 642 du code de procédure civile, le {1})",
            " (the time expires on {0}, or, if extended under article 642 of the code de procédure civile, on {1})",
            expiry.Strict,
            prudent)
        : Sentence.Nothing;

    /// <summary>
    /// From when a new act in due form would end the convention: at once, or as soon as the convention binds; never where the
    /// reason cannot pass, where nothing is left to require, or where the term would come first.
    /// </summary>
    private static LocalDate? PossibleFrom(
        Reasoning reasoning,
        ResiliationCase one,
        NoticeCourse course,
        Step<ConventionLife> bound,
        LocalDate on,
        out ValueList<Step> choices)
    {
        choices = [];
        foreach (var refusal in course.Refusals!)
        {
            if (refusal.Reason is RefusalReason.NotEntitled or RefusalReason.NotSigned or RefusalReason.AlreadyCured
                or RefusalReason.GroundNotInText)
            {
                return null;
            }
        }

        var read = OpenLifeRules.On(reasoning, bound, LocalDate.Max(on, bound.Value.First));
        choices = ReferenceEquals(read, bound) ? [] : [read];
        var life = read.Value;
        var from = on < life.First ? life.First : on;
        if (course.CuredOn?.Value <= on || from > life.Last)
        {
            return null;
        }

        if (course.Ground.Value.Notice is not { } notice)
        {
            var stands = NoticeRules.StandsThatDay(reasoning);
            choices = [.. choices, stands];
            return from < life.Last || !stands.Value ? from : null;
        }

        var rounding = DeadlineRules.Rounding(reasoning, one.Interpretation.Rounding);
        var judge = DeadlineRules.Judge(reasoning);
        choices = [.. choices, rounding, judge];
        var target = life.Last.PlusDays(-1);
        if (!DeadlineRules.HasLatest(target, notice) || from > notice.LatestStart(target, rounding.Value))
        {
            return null;
        }

        if (!course.Ground.Value.MiseEnDemeure)
        {
            return from;
        }

        var interpretation = NoticeRules.Cure(reasoning, one.Interpretation);
        var holidays = DeadlineRules.Holidays(reasoning, one.Interpretation.Holidays);
        choices = [.. choices, interpretation, holidays];
        return holidays.Value.Move(notice.After(from, rounding.Value), interpretation.Value) <= target ? from : null;
    }
}
