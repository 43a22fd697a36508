using Ctg.Domain.Clauses;
using Ctg.Domain.Codes;
using Ctg.Domain.Explanations;
using Ctg.Domain.Parties;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Time;
using NodaTime;

namespace Ctg.Domain.Conventions;

/// <summary>The last day on which a party can act for the convention to end by a day.</summary>
internal static class LatestNoticeRules
{
    private static readonly Rule<(LocalDate EndBy, WorkingDayPolicy Reading, HolidayCalendar Holidays), LocalDate> Target = new(
        "notice-target",
        input => input.Reading == WorkingDayPolicy.Forward ? input.Holidays.Move(input.EndBy, WorkingDayPolicy.Backward) : input.EndBy,
        (input, target) => new(
            "Pour que le délai, prorogé s'il expire un jour non ouvrable, prenne fin au plus tard le {0}, il doit expirer au plus tard le {1}.",
            "For the time, extended where it ends on no working day, to be over by {0}, it must end by {1}.",
            input.EndBy,
            target));

    private static readonly Rule<(LocalDate EndBy, EffectWithoutNotice Effect), LocalDate> WithoutNotice = new(
        "latest-without-notice",
        input => input.Effect == EffectWithoutNotice.AtTheEndOfTheDay || input.EndBy == LocalDate.MaxIsoValue ? input.EndBy : input.EndBy.PlusDays(1),
        (_, day) => new("Sans préavis, le motif peut être invoqué jusqu'au {0}.", "Without notice, the ground can be relied on until {0}.", day));

    private static readonly Rule<(Refusal? Refusal, LocalDate EndBy, LocalDate? Latest, ConventionLife Life, Deadline? Deadline), Deadline?> Answer = new(
        "latest-notice",
        input => input.Latest >= input.Life.First ? input.Deadline : null,
        (input, answer) => answer switch
        {
            { Prudent: { } prudent } => new(
                "Pour que la convention ait pris fin au plus tard le {0}, le dernier jour pour agir est le {1} ; prudemment, le {2}.",
                "For the convention to be over by {0}, the last day to act is {1}; prudently, {2}.",
                input.EndBy,
                answer.Strict,
                prudent),
            not null => new(
                "Pour que la convention ait pris fin au plus tard le {0}, le dernier jour pour agir est le {1}.",
                "For the convention to be over by {0}, the last day to act is {1}.",
                input.EndBy,
                answer.Strict),
            _ when input.Refusal is not null => new("Cette partie ne peut pas agir sur ce motif.", "That party cannot act on this ground."),
            _ when !input.Life.IsSigned => new("Une convention qui n'est pas signée ne se résilie pas.", "A convention that is not signed cannot be ended early."),
            _ when input.EndBy >= input.Life.Last => new(
                "Le {0}, la convention prend fin par son terme, le {1} : il n'y a rien à notifier.",
                "By {0}, the convention ends by its term, on {1}: there is nothing to notify.",
                input.EndBy,
                input.Life.Last),
            _ => new(
                "Pour finir au plus tard le {0}, il aurait fallu agir avant le {1}, premier jour où la convention lie les parties.",
                "To be over by {0}, one would have had to act before {1}, the first day on which the convention binds the parties.",
                input.EndBy,
                input.Life.First),
        });

    internal static Step<Deadline?> Reason(
        Reasoning reasoning, Convention convention, ResiliationCase one, Id<Party> party, LocalDate wished, UndatedSignature undated)
    {
        var ground = NoticeRules.Ground(reasoning, one);
        var by = reasoning.Given("notice.by", party, (_, _) => new("L'acte vient de « {0} ».", "The act comes from '{0}'.", one.PartyName));
        var endBy = reasoning.Given("asked.end-by", wished, (_, day) => new(
            "La convention doit avoir pris fin au plus tard le {0}, dernier jour compris.", "The convention must be over by {0}, its last day at the latest.", day));
        var entitled = EntryRules.CheckEntitled(one, ground, by);
        var life = LifeRules.Of(reasoning, convention, undated);
        var clause = new ClauseSource(ground.Value.Clause);
        if (entitled.Value is not null || !life.Value.IsSigned || endBy.Value >= life.Value.Last || endBy.Value < life.Value.First)
        {
            return Answer.Apply(clause, (entitled.Value, endBy.Value, null, life.Value, null), [entitled, endBy, life]);
        }

        var latest = Latest(reasoning, one, ground, endBy);
        var unstated = NoticeRules.Unstated(reasoning, one, ground);
        if (latest is null)
        {
            return Answer.Apply(clause, (null, endBy.Value, null, life.Value, null), [entitled, endBy, life]);
        }

        var deadline = DeadlineRules.WithLastWorkingDay(latest, DeadlineRules.Holidays(reasoning, one.Reading.Holidays));
        return Answer.Apply(
            clause,
            (null, endBy.Value, latest.Value, life.Value, deadline.Value),
            unstated is null ? [deadline, entitled, life] : [deadline, unstated, entitled, life]);
    }

    /// <summary>The latest start; null where it would lie before the calendar.</summary>
    private static Step<LocalDate>? Latest(
        Reasoning reasoning, ResiliationCase one, Step<ResiliationGround> ground, Step<LocalDate> endBy)
    {
        if (ground.Value.Notice is not { } notice)
        {
            return WithoutNotice.Apply(new ClauseSource(ground.Value.Clause), endBy, NoticeRules.Effect(reasoning, one));
        }

        var target = endBy;
        if (ground.Value.MiseEnDemeure)
        {
            target = Target.Apply(
                DeadlineRules.Art642, endBy, NoticeRules.Cure(reasoning, one.Reading), DeadlineRules.Holidays(reasoning, one.Reading.Holidays));
        }

        var rounding = DeadlineRules.Rounding(reasoning, one.Reading.Rounding);
        return DeadlineRules.HasLatest(target.Value, notice) ? DeadlineRules.Latest(target.Value, notice, rounding, [target, ground]) : null;
    }
}
