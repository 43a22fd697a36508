using Ctg.Domain.Binding;
using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>The last day on which a party can act for the convention to end by a day.</summary>
internal static class LatestNoticeRules
{
    private static readonly Rule<(LocalDate EndBy, HolidayCalendar Holidays), LocalDate> ExtendedTarget = new(
        "notice-target",
        input => input.Holidays.Move(input.EndBy, WorkingDayPolicy.Backward),
        (input, target) => new(
            "Pour que le délai, prorogé s'il expire un samedi, un dimanche ou un jour férié, ait pris fin au plus tard le {0}, il doit "
                + "expirer au plus tard le {1}.",
            "For the period, extended if it expires on a Saturday, a Sunday or a public holiday, to be over by {0}, it must expire by {1}.",
            input.EndBy,
            target));

    private static readonly Rule<(LocalDate EndBy, bool StandsThatDay), LocalDate> WithoutNotice = new(
        "latest-without-notice",
        input => input.StandsThatDay || input.EndBy == LocalDate.MaxIsoValue ? input.EndBy : input.EndBy.PlusDays(1),
        (_, day) =>
            new("Sans délai, le motif peut être invoqué jusqu'au {0}.", "Without notice, the ground can be invoked until {0}.", day));

    private static readonly Rule<(LocalDate Latest, LocalDate Until), LocalDate> LastOfTheText = new(
        "latest-in-text",
        input => LocalDate.Min(input.Latest, input.Until),
        (_, day) => new("Selon ce texte, le dernier jour pour agir est le {0}.", "By this text, the last day to act is {0}.", day));

    private static readonly Rule<(LocalDate Strict, LocalDate Prudent, bool MayBeExtended, ConventionLife Life), Deadline> WithinLife = new(
        "latest-within-life",
        input => new(input.Strict, input.Prudent < input.Life.First ? input.Strict : input.Prudent),
        (input, deadline) => deadline.Prudent is { } prudent
            ? new(
                "Le dernier jour pour agir est le {0} ; il est prudent d'agir au plus tard le {1}, {2}.",
                "The last day to act is {0}; it is prudent to act by {1}, {2}.",
                deadline.Strict,
                prudent,
                input.MayBeExtended
                    ? new BilingualText(
                        "pour le cas où le délai pour se conformer serait prorogé en application de l'article 642 du code de procédure "
                            + "civile",
                        "in case the time to comply is extended under article 642 of the code de procédure civile")
                    : new BilingualText("aucun texte ne l'exigeant", "which no text requires"))
            : input.Prudent < input.Life.First
                ? new(
                    "Le dernier jour pour agir est le {0} ; la prudence voudrait le {1}, mais la convention ne lie pas encore les parties "
                        + "ce jour-là.",
                    "The last day to act is {0}; prudence would call for {1}, but the convention does not yet bind the parties on that "
                        + "day.",
                    deadline.Strict,
                    input.Prudent)
                : new("Le dernier jour pour agir est le {0}.", "The last day to act is {0}.", deadline.Strict));

    private static readonly Rule<(LocalDate EndBy, NoticeDeadline? Deadline, bool MiseEnDemeure), NoticeDeadline?> Answer = new(
        "latest-notice",
        input => input.Deadline,
        (input, answer) => answer is null
            ? new(
                "La fin dépend d'un second acte : aucun jour ne peut être indiqué.",
                "The end depends on a second act: no day can be given.")
            : new(
            "Pour que le dernier jour de la convention soit au plus tard le {0}, {1} {2}{3}{4}.",
            "For the convention's last day to be {0} at the latest, {1} {2}{3}{4}.",
            input.EndBy,
            (answer.Start, input.MiseEnDemeure) switch
            {
                (null, _) => new BilingualText("le motif doit être invoqué", "the ground must be invoked"),
                (NoticeStart.Sending, true) => new BilingualText("la mise en demeure doit être envoyée", "the formal notice must be sent"),
                (NoticeStart.Sending, false) => new BilingualText("l'écrit doit être envoyé", "the notice must be sent"),
                (_, true) => new BilingualText("la mise en demeure doit être reçue", "the formal notice must be received"),
                _ => new BilingualText("l'écrit doit être reçu", "the notice must be received"),
            },
            answer.Prudent is { } prudent
                ? new Sentence("au plus tard le {0}, et par prudence le {1}", "by {0}, and, to be prudent, by {1}", answer.Strict, prudent)
                : new Sentence("au plus tard le {0}", "by {0}", answer.Strict),
            input.MiseEnDemeure ? new Sentence(", et rester sans effet", ", and remain without effect") : Sentence.Nothing,
            answer.Start is null
                ? Sentence.Nothing
                : new Sentence(
                    " ; la partie qui agit doit pouvoir prouver ce jour", "; the party that acts must be able to prove that day")));

    private static readonly Rule<(Refusal? Refusal, LocalDate EndBy, ConventionLife Life), NoticeDeadline?> None = new(
        "latest-notice",
        _ => null,
        (input, _) => input switch
        {
            { Refusal: not null } => new("Cette partie ne peut pas agir sur ce motif.", "That party cannot act on this ground."),
            { Life.IsSigned: false } =>
                new("Une convention qui n'est pas signée ne se résilie pas.", "A convention that is not signed cannot be terminated."),
            _ when input.Life.First > input.Life.Last => new(
                "Conclue après son terme, la convention ne peut être résiliée.",
                "Concluded after the end of its term, the convention cannot be terminated."),
            _ when input.EndBy >= input.Life.Last && input.Life.EndedBy is { } ended => new(
                "Au {0}, la convention aura pris fin par un autre acte, le {1} ({2}) : il n'y a rien à notifier.",
                "By {0}, the convention will have ended by another act, on {1} ({2}): there is nothing to notify.",
                input.EndBy,
                input.Life.Last,
                ended.Citation),
            _ when input.EndBy >= input.Life.Last => new(
                "Au {0}, la convention aura pris fin à son terme, le {1} : il n'y a rien à notifier.",
                "By {0}, the convention will have ended at the end of its term, on {1}: there is nothing to notify.",
                input.EndBy,
                input.Life.Last),
            _ => new(
                "Pour finir au plus tard le {0}, il aurait fallu agir avant le {1}, premier jour où la convention lie les parties.",
                "For the convention to be over by {0}, the party would have had to act before {1}, the first day on which the convention "
                    + "binds the parties.",
                input.EndBy,
                input.Life.First),
        });

    internal static Step<NoticeDeadline?> Reason(
        Reasoning reasoning, ResiliationCase one, Id<Party> party, LocalDate wished, Func<Step<ConventionLife>> lifeOf,
        LocalDate? textOf = null, LocalDate? until = null)
    {
        var ground = NoticeRules.Ground(reasoning, one);
        var by = reasoning.Given(
            "notice.by", party, (_, id) => new("L'acte viendrait de « {0} ».", "The act would come from '{0}'.", one.PartyName(id)));
        var endBy = reasoning.Given("asked.end-by", wished, (_, day) => new(
            "Le dernier jour voulu de la convention est, au plus tard, le {0}.",
            "The convention's desired last day is {0} at the latest.",
            day));
        var entitled = EntryRules.CheckEntitled(one, ground, by);
        var inText = one.Absence is null ? null : EntryRules.CheckInText(reasoning, one, TextOf(reasoning, textOf));
        if (inText?.Value is { } refusal)
        {
            return None.Apply(refusal.Source, (refusal, endBy.Value, default), [inText, entitled, endBy]);
        }

        var life = OpenLifeRules.On(reasoning, lifeOf(), endBy.Value);
        var clause = one.Cite(ground.Value.Clause);
        if (entitled.Value is null && life.Value.IsSigned && endBy.Value < life.Value.Last && endBy.Value >= life.Value.First)
        {
            var interpretation = ground.Value.MiseEnDemeure ? NoticeRules.Cure(reasoning, one.Interpretation) : null;
            var judge = ground.Value.Notice is null ? null : DeadlineRules.Judge(reasoning);
            var secondAct = ground.Value.MiseEnDemeure ? NoticeRules.WithoutSecondAct(reasoning) : null;
            var strict = WithinText(
                reasoning, clause, Latest(reasoning, one, ground, endBy, interpretation?.Value == WorkingDayPolicy.Forward), until);
            life = strict is null ? life : OpenLifeRules.On(reasoning, life, strict.Value);
            if (strict is not null && strict.Value >= life.Value.First)
            {
                var holidays = DeadlineRules.Holidays(reasoning, one.Interpretation.Holidays);
                var cautious = ground.Value.MiseEnDemeure
                    ? WithinText(reasoning, clause, Latest(reasoning, one, ground, endBy, isExtended: true), until) : strict;
                var prudent = DeadlineRules.LastWorkingDay(cautious ?? strict, holidays);
                life = OpenLifeRules.On(reasoning, life, prudent.Value);
                var deadline = WithinLife.Apply(
                    clause, (strict.Value, prudent.Value, cautious?.Value < strict.Value, life.Value), [strict, prudent, life]);
                var unstated = NoticeRules.Unstated(reasoning, one, ground);
                NoticeStart? start = ground.Value.Notice is null ? null : ground.Value.NoticeStart ?? unstated!.Value;
                return Answer.Apply(
                    clause,
                    (endBy.Value, secondAct?.Value == false ? null : new(deadline.Value, start), ground.Value.MiseEnDemeure),
                    Present(deadline, endBy, judge, unstated, interpretation, secondAct, entitled, inText));
            }

            return None.Apply(
                clause,
                (entitled.Value, endBy.Value, life.Value),
                Present(strict, entitled, endBy, life, judge, interpretation, secondAct, inText));
        }

        return None.Apply(clause, (entitled.Value, endBy.Value, life.Value), Present(entitled, endBy, life, inText));
    }

    private static Step<LocalDate?> TextOf(Reasoning reasoning, LocalDate? day) =>
        reasoning.Given("text.of", day, (_, value) => value is { } of
            ? new("Le texte considéré est celui du {0}.", "The text considered is that of {0}.", of)
            : new(
                "Le texte considéré est le seul qu'ait eu la convention.",
                "The text considered is the only one that the convention has had."));

    /// <summary>The latest day on which the text is still the one that the day was counted by.</summary>
    private static Step<LocalDate>? WithinText(Reasoning reasoning, ClauseSource clause, Step<LocalDate>? latest, LocalDate? until)
    {
        if (latest is null || !(latest.Value > until))
        {
            return latest;
        }

        var last = reasoning.Given("text.until", until.Value, (_, day) => new(
            "Ce texte s'applique jusqu'au {0}, veille de la prise d'effet d'un avenant.",
            "This text applies until {0}, the day before an avenant takes effect.",
            day));
        return LastOfTheText.Apply(clause, (latest.Value, last.Value), [latest, last]);
    }

    private static ValueList<Step> Present(params ReadOnlySpan<Step?> steps)
    {
        var present = new List<Step>();
        foreach (var step in steps)
        {
            if (step is not null)
            {
                present.Add(step);
            }
        }

        return present.ToValueList();
    }

    /// <summary>The latest start; null where it would lie before the calendar.</summary>
    /// <param name="reasoning">Where the facts come from.</param>
    /// <param name="one">The act.</param>
    /// <param name="ground">Its ground.</param>
    /// <param name="endBy">The day by which the convention must be over.</param>
    /// <param name="isExtended">Whether a time to comply that ends on a non-working day runs on.</param>
    private static Step<LocalDate>? Latest(
        Reasoning reasoning, ResiliationCase one, Step<ResiliationGround> ground, Step<LocalDate> endBy, bool isExtended)
    {
        if (ground.Value.Notice is not { } notice)
        {
            return WithoutNotice.Apply(one.Cite(ground.Value.Clause), endBy, NoticeRules.StandsThatDay(reasoning));
        }

        if (!DeadlineRules.HasLatest(endBy.Value, notice))
        {
            return null;
        }

        var target = ground.Value.MiseEnDemeure && isExtended
            ? ExtendedTarget.Apply(DeadlineRules.Extension, endBy, DeadlineRules.Holidays(reasoning, one.Interpretation.Holidays))
            : endBy;
        return DeadlineRules.HasLatest(target.Value, notice)
            ? DeadlineRules.Latest(reasoning, target.Value, notice, one.Interpretation.Rounding, [target, ground])
            : null;
    }
}
