using Ctg.Domain.Clauses;
using Ctg.Domain.Collections;
using Ctg.Domain.Explanations;
using Ctg.Domain.Time;
using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>What an act to end the convention comes to.</summary>
internal static class OutcomeRules
{
    private static readonly Rule<(LocalDate Last, ConventionLife Life), bool> TermComesFirst = new(
        "term-comes-first",
        input => input.Last >= input.Life.Last,
        (input, first) => first
            ? new(
                "Le terme met fin à la convention le {1}, avant que l'acte ne le fasse ou le même jour : il expire le {0}.",
                "The term ends the convention on {1}, before the act does or on the same day: the notice ends on {0}.",
                input.Last,
                input.Life.Last)
            : new("Le {0} précède la fin du terme, le {1}.", "{0} is before the end of the term, {1}.", input.Last, input.Life.Last));

    private static readonly Rule<(ValueList<Refusal> Refusals, LocalDate On, ConventionLife Life), ResiliationOutcome> Refuse = new(
        "outcome",
        input => new ResiliationOutcome.Refused(input.Refusals, PossibleFrom(input.Refusals, input.On, input.Life)),
        (input, outcome) =>
        {
            var reasons = new BilingualText(
                string.Join(" ; ", input.Refusals.Select(refusal => refusal.Reason.Label().French)),
                string.Join("; ", input.Refusals.Select(refusal => refusal.Reason.Label().English)));
            return ((ResiliationOutcome.Refused)outcome).PossibleFrom is { } possible
                ? new(
                    "La résiliation est refusée : {0}. Un acte régulier serait possible à compter du {1}.",
                    "The résiliation is refused: {0}. A due act would be possible from {1}.",
                    reasons,
                    possible)
                : new("La résiliation est refusée : {0}.", "The résiliation is refused: {0}.", reasons);
        });

    private static readonly Rule<(LocalDate CuredOn, Deadline Expiry), ResiliationOutcome> Cure = new(
        "outcome",
        input => new ResiliationOutcome.Cured(input.CuredOn, input.Expiry),
        (input, _) => new(
            "La mise en demeure a produit son effet le {0} : la convention se poursuit.",
            "The mise en demeure had its effect on {0}: the convention goes on.",
            input.CuredOn));

    private static readonly Rule<ConventionLife, ResiliationOutcome> LeaveToTheTerm = new(
        "outcome",
        life => new ResiliationOutcome.Moot(life.Last),
        (life, _) => new(
            "L'acte est sans objet : la convention prend fin par son terme, le {0}.",
            "The act is moot: the convention ends by its term, on {0}.",
            life.Last));

    private static readonly Rule<(LocalDate On, LocalDate Start, LocalDate Last, Deadline Expiry, bool CanBeCured, ValueList<ClauseId> Surviving), ResiliationOutcome> Run = new(
        "outcome",
        input => input.On > input.Last
            ? new ResiliationOutcome.Effective(input.Expiry, input.Last, input.Surviving)
            : new ResiliationOutcome.Pending(input.Expiry, input.Last, input.CanBeCured, input.Surviving),
        (input, outcome) => (outcome is ResiliationOutcome.Effective, input.On < input.Start, input.CanBeCured) switch
        {
            (true, _, _) => new(
                "Le {0}, la convention est résiliée : son dernier jour a été le {1}.",
                "On {0}, the convention has been ended early: its last day was {1}.",
                input.On,
                input.Last),
            (_, true, true) => new(
                "Le {0}, l'acte du {1} est encore à venir : s'il a lieu, le dernier jour pour se conformer sera le {2} ; à défaut, la convention cessera le {3}.",
                "On {0}, the act of {1} is still to come: if it takes place, the last day to comply will be {2}; failing that, the convention will be over from {3}.",
                input.On,
                input.Start,
                input.Last,
                input.Last.PlusDays(1)),
            (_, true, false) => new(
                "Le {0}, l'acte du {1} est encore à venir : s'il a lieu, la convention vaudra jusqu'au {2} compris et cessera le {3}.",
                "On {0}, the act of {1} is still to come: if it takes place, the convention will stand until {2}, included, and be over from {3}.",
                input.On,
                input.Start,
                input.Last,
                input.Last.PlusDays(1)),
            (_, _, true) => new(
                "Le {0}, le délai court : le dernier jour pour se conformer est le {1} ; à défaut, la convention cessera le {2}.",
                "On {0}, the time runs: the last day to comply is {1}; failing that, the convention will be over from {2}.",
                input.On,
                input.Last,
                input.Last.PlusDays(1)),
            _ => new(
                "Le {0}, le préavis court : la convention vaut jusqu'au {1} compris et cessera le {2}.",
                "On {0}, the notice runs: the convention stands until {1}, included, and will be over from {2}.",
                input.On,
                input.Last,
                input.Last.PlusDays(1)),
        });

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
            "Les obligations de cette clause demeurent après la fin de la convention.",
            "The duties of this clause remain after the end of the convention."));

    private static readonly Rule<(bool Counts, LocalDate? Last), LocalDate?> EarlyEnd = new(
        "early-end",
        input => input.Counts ? input.Last : null,
        (_, last) => last is { } day
            ? new("Par cet acte, le dernier jour de la convention est le {0}.", "By this act, the convention's last day is {0}.", day)
            : new("Cet acte ne met pas fin à la convention.", "This act does not end the convention."));

    private static readonly Rule<(LocalDate? Start, LocalDate? KnownOn), bool> IsKnown = new(
        "act-known",
        input => input.KnownOn is null || !(input.KnownOn < input.Start),
        (input, known) => known
            ? new("L'acte est connu.", "The act is known.")
            : new("Le {0}, l'acte du {1} n'était pas encore connu.", "On {0}, the act of {1} was not known yet.", input.KnownOn!.Value, input.Start!.Value));

    /// <summary>What the act comes to on a day, on which nothing later is known.</summary>
    internal static Step<ResiliationOutcome> Outcome(Reasoning reasoning, ResiliationCase one, Step<ConventionLife> life, Step<LocalDate> on)
    {
        var course = Follow(reasoning, one, life, () => reasoning.Given("asked.known-on", (LocalDate?)on.Value, (_, day) => day is { } known
            ? new("Seul compte ce qui est connu le {0}.", "Only what is known on {0} counts.", known)
            : new("Tout ce qui est consigné compte.", "All that is recorded counts.")));
        var clause = new ClauseSource(course.Ground.Value.Clause);
        if (course.Refusals is { } refusals)
        {
            return Refuse.Apply(clause, (refusals, on.Value, life.Value), [.. course.Steps, on, life]);
        }

        if (course.Cured is { Value: true } cured)
        {
            return Cure.Apply(clause, (course.CuredOn!.Value!.Value, course.Expiry!.Value), [.. course.Steps, cured, on]);
        }

        var last = course.Last!;
        var moot = TermComesFirst.Apply(new ClauseSource(one.Term), last, life);
        if (moot.Value)
        {
            return LeaveToTheTerm.Apply(new ClauseSource(one.Term), life.Value, [.. course.Steps, .. course.Cured is null ? (Step[])[] : [course.Cured], moot, on]);
        }

        var surviving = reasoning.Given("surviving-clauses", one.Surviving, (_, clauses) => clauses.IsEmpty
            ? new("La convention ne dit d'aucune clause qu'elle lui survit.", "The convention says of no clause that it outlives it.")
            : new("Survivent à la convention : {0}.", "What outlives the convention: {0}.", new BilingualText(
                string.Join(", ", clauses.Select(clause => new ClauseSource(clause).Citation.French)),
                string.Join(", ", clauses.Select(clause => new ClauseSource(clause).Citation.English)))));
        List<Step> because = [.. course.Steps, .. course.Cured is null ? (Step[])[] : [course.Cured], moot, on];
        if (one.Regime.EffectsClause is { } effects)
        {
            because.Add(CommitmentsStop.Apply(new ClauseSource(effects), last.Value, [last]));
        }

        because.Add(surviving);
        because.AddRange(surviving.Value.Select(survivor => Survives.Apply(new ClauseSource(survivor), survivor, [surviving])));
        return Run.Apply(
            clause,
            (on.Value, course.Start.Value!.Value, last.Value, course.Expiry!.Value, course.Ground.Value.MiseEnDemeure, surviving.Value),
            because.ToValueList());
    }

    /// <summary>The last day of the convention by the act; none when the act does not end it.</summary>
    internal static Step<LocalDate?> End(Reasoning reasoning, ResiliationCase one, Step<ConventionLife> life, Step<LocalDate?> known)
    {
        var course = Follow(reasoning, one, life, () => known);
        var clause = new ClauseSource(course.Ground.Value.Clause);
        var isKnown = IsKnown.Apply(clause, (course.Start.Value, known.Value), [course.Start, known]);
        if (course.Refusals is not null || !isKnown.Value)
        {
            return EarlyEnd.Apply(clause, (false, null), [isKnown, .. course.Steps]);
        }

        if (course.Cured is { Value: true } cured)
        {
            return EarlyEnd.Apply(clause, (false, null), [isKnown, .. course.Steps, cured]);
        }

        var moot = TermComesFirst.Apply(new ClauseSource(one.Term), course.Last!, life);
        return EarlyEnd.Apply(
            clause, (!moot.Value, course.Last!.Value), [isKnown, .. course.Steps, .. course.Cured is null ? (Step[])[] : [course.Cured], moot]);
    }

    private static NoticeCourse Follow(Reasoning reasoning, ResiliationCase one, Step<ConventionLife> life, Func<Step<LocalDate?>> known)
    {
        var ground = NoticeRules.Ground(reasoning, one);
        var by = reasoning.Given("notice.by", one.Notice.By, (_, _) => new(
            "L'acte vient de « {0} ».", "The act comes from '{0}'.", one.PartyName), one.About);
        var unstated = NoticeRules.Unstated(reasoning, one, ground);
        var start = NoticeRules.Start(reasoning, one, ground);
        var cured = ground.Value.MiseEnDemeure ? NoticeRules.CuredOn(reasoning, one) : null;
        List<Step<Refusal?>> checks = [EntryRules.CheckEntitled(one, ground, by), EntryRules.CheckStart(ground, start), EntryRules.CheckLife(one, start, life)];
        if (ground.Value.Form is NoticeForm.RegisteredLetterWithAcknowledgement)
        {
            checks.Add(EntryRules.CheckForm(reasoning, one, ground));
        }

        if (cured is not null)
        {
            checks.Add(EntryRules.CheckNamesClause(reasoning, one));
            checks.Add(EntryRules.CheckStillToCure(ground, start, cured));
        }

        List<Step> steps = [.. checks.OrderBy(check => check.Value is null)];
        if (unstated is not null)
        {
            steps.Add(unstated);
        }

        var refusals = checks.Where(check => check.Value is not null).Select(check => check.Value!).ToValueList();
        if (!refusals.IsEmpty)
        {
            return new(ground, start, steps.ToValueList(), refusals, null, null, null, null);
        }

        var expiry = NoticeRules.Expiry(reasoning, one, ground, start);
        var last = cured is null ? NoticeRules.LastDayOf(ground, expiry) : NoticeRules.LastDayToCure(reasoning, one, expiry);
        steps.Add(last);
        return new(
            ground, start, steps.ToValueList(), null, expiry, last, cured, cured is null ? null : NoticeRules.Cured(ground, cured, last, known()));
    }

    /// <summary>From when a due act would be possible: at once, or as soon as the convention binds; never where the reason cannot pass.</summary>
    private static LocalDate? PossibleFrom(ValueList<Refusal> refusals, LocalDate on, ConventionLife life)
    {
        foreach (var refusal in refusals)
        {
            if (refusal.Reason is RefusalReason.NotEntitled or RefusalReason.NotSigned or RefusalReason.AlreadyCured)
            {
                return null;
            }
        }

        var from = on < life.First ? life.First : on;
        return from <= life.Last ? from : null;
    }
}
