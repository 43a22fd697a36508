using System.Globalization;
using Ctg.Domain.Binding;
using Ctg.Domain.Resiliations;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Obligations;

/// <summary>Lists what falls due over the whole life of a convention, each with its reason.</summary>
/// <param name="record">The convention and what has happened to it.</param>
/// <param name="convention">The text that is looked at.</param>
/// <param name="years">The years looked at, of those that the convention binds in.</param>
/// <param name="life">The days on which it binds the parties by its signatures and its term.</param>
/// <param name="end">Its last day, by the term or by an act that nothing can stop any more.</param>
/// <param name="on">The day on which the question is asked.</param>
/// <param name="interpretation">How it is read where there is a choice.</param>
internal sealed class ObligationBuilder(
    ConventionRecord record, Convention convention, (int First, int Last) years, Term life, LocalDate end, LocalDate on,
    ObligationInterpretation interpretation)
{
    private readonly Convention _convention = convention;
    private ValueList<Explained<ActionReviews>>? _reviewsByAction;

    /// <summary>The day on which the question is asked.</summary>
    internal LocalDate On => on;

    /// <summary>The same question, of another text and other years.</summary>
    internal ObligationBuilder Of(Convention text, (int First, int Last) ofYears) =>
        new(record, text, ofYears, life, end, on, interpretation);

    /// <summary>What the text has the parties do.</summary>
    internal IEnumerable<Explained<Obligation>> Duties() => [.. Meetings(), .. Reviews(), .. Avenants(), .. Evaluations()];

    /// <summary>The days to keep: the last ones to act, and the end. They follow from the last text.</summary>
    internal IEnumerable<Explained<Obligation>> DaysToKeep(ValueList<WishedEnd> wishes) => [.. LastDays(wishes), End()];

    /// <summary>
    /// For which years the annual review of each action is due, and why; none where the convention requires no annual review.
    /// </summary>
    internal ValueList<Explained<ActionReviews>> ReviewsByAction => _reviewsByAction ??= _convention.Evaluation?.AnnualReviews is { } clause
        ? SheetPeriods().Select(one => new Explained<ActionReviews>(reasoning => ReviewsOf(reasoning, clause, one.Action, one.Periods)))
            .ToValueList()
        : [];

    /// <summary>The years that the convention has begun by its end: nothing of a later one is due.</summary>
    private IEnumerable<int> Years =>
        Enumerable.Range(life.First.Year, end.Year - life.First.Year + 1).Where(year => year >= years.First && year <= years.Last);

    private bool Counts(int year) => interpretation.PartialYear == PartialYear.CountsAsAYear || !ObligationRules.IsPartial(year, life);

    private IEnumerable<Explained<Obligation>> Meetings()
    {
        if (_convention.Steering is not { } steering)
        {
            yield break;
        }

        // A meeting of the year counts from the term's first day on, before the last signature too.
        var meetings = record.Meetings.Where(day => day >= _convention.Term.First && day <= end).Order().ToLookup(day => day.Year);
        foreach (var year in Years.Where(Counts))
        {
            var held = meetings[year].ToList();
            for (var rank = 1; rank <= steering.MeetingsPerYear; rank++)
            {
                var subject = steering.MeetingsPerYear == 1 ? "" : rank.ToString(CultureInfo.InvariantCulture);
                var matter = new ObligationMatter(
                    ObligationKind.CommitteeMeeting,
                    subject,
                    year,
                    steering.CoPilots,
                    ObligationRecipient.AllParties,
                    _convention.Cite(steering.MeetingsClause));
                LocalDate? day = rank <= held.Count ? held[rank - 1] : null;
                var wanted = rank;
                yield return EachYear(
                    matter,
                    year,
                    day,
                    (_, covered, _) => covered,
                    reasoning => [ObligationRules.MeetingsPerYear(reasoning, steering.MeetingsPerYear, wanted)]);
            }
        }
    }

    private IEnumerable<Explained<Obligation>> Reviews()
    {
        if (_convention.Evaluation?.AnnualReviews is not { } clause)
        {
            yield break;
        }

        var delivered = record.Reviews.ToDictionary(review => (review.Action, review.Year), review => review.DeliveredOn);
        foreach (var ((action, periods), reviews) in SheetPeriods().Zip(ReviewsByAction))
        {
            foreach (var year in reviews.Value.Due)
            {
                var matter = new ObligationMatter(
                    ObligationKind.AnnualReview,
                    action.Number.Text,
                    year,
                    LeadsOf(action),
                    ObligationRecipient.Committee,
                    _convention.Cite(clause));
                LocalDate? done = delivered.TryGetValue((action.Number, year), out var day) && day.Year >= year ? day : null;
                yield return EachYear(
                    matter,
                    year,
                    done,
                    (reasoning, covered, life) =>
                        ObligationRules.Review(reasoning, _convention.Cite(clause), covered, interpretation.AnnualReviewDue, life),
                    reasoning => ReviewRules.Due(reasoning, YearsOf(reasoning, clause, action, periods), year, interpretation));
            }
        }
    }

    private IEnumerable<Explained<Obligation>> Avenants()
    {
        if (_convention.Steering is not { SubmitsAvenants: true } steering)
        {
            yield break;
        }

        foreach (var avenant in record.AvenantProposals.Where(
            avenant => avenant.ProposedOn <= on && life.First <= avenant.ProposedOn && avenant.ProposedOn <= end))
        {
            var matter = new ObligationMatter(
                ObligationKind.AvenantSubmission,
                avenant.Id.Text,
                null,
                _convention.PartyIds,
                ObligationRecipient.Committee,
                _convention.Cite(steering.AvenantsClause))
            {
                About = Words("proposé le {0}", "proposed on {0}", avenant.ProposedOn),
            };
            yield return new(reasoning =>
            {
                var day = ObligationRules.On(reasoning, on);
                var window = ObligationRules.Submitted(reasoning, matter.Source, avenant.ProposedOn, avenant.SignedOn, day);
                var owed = ObligationRules.OwedBy(reasoning, matter, _convention.PartyNames);
                return ObligationRules.Conclude(
                    matter.OwedBy(owed.Value),
                    window,
                    ObligationRules.Done(reasoning, avenant.SubmittedOn),
                    null,
                    ObligationRules.End(reasoning, end),
                    day,
                    owed);
            });
        }
    }

    private IEnumerable<Explained<Obligation>> Evaluations()
    {
        if (_convention.Evaluation?.GlobalEvaluation is { } evaluation)
        {
            var matter = new ObligationMatter(
                ObligationKind.GlobalEvaluation,
                "",
                null,
                _convention.PartyIds,
                ObligationRecipient.Committee,
                _convention.Cite(evaluation));
            var done = record.EvaluatedOn < _convention.Term.First ? null : record.EvaluatedOn;
            yield return Once(
                matter,
                done,
                reasoning => ObligationRules.BeforeTheEnd(matter.Source, ObligationRules.Binding(reasoning, life)),
                reasoning => ObligationRules.End(reasoning, end));
        }

        if (_convention.Evaluation?.FinalReview is { } review)
        {
            var matter = new ObligationMatter(
                ObligationKind.FinalReview, "", null, _convention.PartyIds, ObligationRecipient.AllParties, _convention.Cite(review));
            var done = record.FinalReviewOn > end ? record.FinalReviewOn : null;
            yield return Once(
                matter, done, reasoning => ObligationRules.OnceEnded(matter.Source, ObligationRules.End(reasoning, end)), _ => null);
        }
    }

    private IEnumerable<Explained<Obligation>> LastDays(ValueList<WishedEnd> wishes)
    {
        foreach (var wish in wishes)
        {
            // Once the convention is known to end sooner, there is nothing left to wish for.
            var latest = record.History.LatestNoticeReason(
                wish.By, wish.Ground, wish.EndBy, on, interpretation.Resiliation, interpretation.UndatedSignature, record.Notices);
            if (new Explained<NoticeDeadline?>(latest).Value is not null && wish.EndBy < end)
            {
                var matter = new ObligationMatter(
                    ObligationKind.LastDayToAct,
                    $"{wish.By}, {wish.Ground}, {LocalDatePattern.Iso.Format(wish.EndBy)}",
                    null,
                    [wish.By],
                    ObligationRecipient.OtherParties,
                    _convention.Cite(wish.Ground))
                {
                    About = Words(
                        "par {0} ({1}), pour une fin au plus tard le {2}",
                        "by {0} ({1}), for an end by {2}",
                        _convention.PartyNames([wish.By]),
                        _convention.Cite(wish.Ground).Citation,
                        wish.EndBy),
                };
                yield return new(reasoning =>
                {
                    var deadline = latest(reasoning);
                    var last = deadline.Value ?? throw new ArgumentException("There is no last day to act under these facts.");
                    return ObligationRules.Conclude(
                        matter,
                        ObligationRules.Keep(matter.Source, last.Strict, deadline),
                        null,
                        null,
                        null,
                        ObligationRules.On(reasoning, on));
                });
            }
        }
    }

    private Explained<Obligation> End()
    {
        var acts = record.History.Cases(record.Notices, interpretation.Resiliation, on, on);
        var term = _convention.Cite(_convention.TermClause.Clause);
        return new(reasoning =>
        {
            var bound = LifeRules.Of(reasoning, _convention, interpretation.UndatedSignature);
            var day = ObligationRules.On(reasoning, on);
            Step because = bound;
            var (last, clause) = (bound.Value.Last, term);
            if (acts.Length > 0)
            {
                var known = LifeRules.KnownOn(reasoning, on);
                var ended = EndRules.Ended(reasoning, acts, bound, known);
                because = ended;
                (last, clause) = ended.Value is { } end ? (end, (ClauseSource)ended.Source!) : (last, clause);
            }

            var matter = new ObligationMatter(ObligationKind.End, "", null, _convention.PartyIds, ObligationRecipient.AllParties, clause);
            return ObligationRules.Conclude(matter, ObligationRules.Keep(matter.Source, last, because), null, null, null, day);
        });
    }

    private Explained<Obligation> EachYear(
        ObligationMatter matter,
        int year,
        LocalDate? done,
        Func<Reasoning, Step<DueWindow>, Step<Term>, Step<DueWindow>> window,
        Func<Reasoning, ValueList<Step>> ground) => new(reasoning =>
        {
            var day = ObligationRules.On(reasoning, on);
            var bound = ObligationRules.Binding(reasoning, life);
            var source = year == life.First.Year && life.First != _convention.Term.First ? ClauseId.Closing : _convention.TermClause.Clause;
            var covered = ObligationRules.Covered(_convention.Cite(source), year, bound);
            var partial =
                ObligationRules.IsPartial(year, bound.Value) ? ObligationRules.Partial(reasoning, interpretation.PartialYear) : null;
            var owed = ObligationRules.OwedBy(reasoning, matter, _convention.PartyNames);
            return ObligationRules.Conclude(
                matter.OwedBy(owed.Value),
                window(reasoning, covered, bound),
                ObligationRules.Done(reasoning, done),
                done < life.First ? ObligationRules.BeforeBinding(reasoning) : null,
                ObligationRules.End(reasoning, end),
                day,
                [.. ground(reasoning), ObligationRules.CalendarYear(reasoning), partial, owed]);
        });

    private Explained<Obligation> Once(
        ObligationMatter matter,
        LocalDate? done,
        Func<Reasoning, Step<DueWindow>> window,
        Func<Reasoning, Step<LocalDate>?> lapses) => new(reasoning =>
        {
            var owed = ObligationRules.OwedBy(reasoning, matter, _convention.PartyNames);
            return ObligationRules.Conclude(
                matter.OwedBy(owed.Value),
                window(reasoning),
                ObligationRules.Done(reasoning, done),
                done < life.First ? ObligationRules.BeforeBinding(reasoning) : null,
                lapses(reasoning),
                ObligationRules.On(reasoning, on),
                owed);
        });

    /// <summary>Each action, the steering action last, with the periods of its sheets.</summary>
    private IEnumerable<(PlanAction Action, ValueList<SheetPeriod> Periods)> SheetPeriods()
    {
        var sheets = _convention.Plan.SheetsByAction();
        return _convention.Plan.ActionsAndPiloting.Select(action => (action, ActionYears.PeriodsOf(sheets[action.Number])));
    }

    private Step<ActionYears> YearsOf(Reasoning reasoning, ClauseId clause, PlanAction action, ValueList<SheetPeriod> periods) =>
        ReviewRules.YearsOf(
            reasoning, _convention.Cite(_convention.AnnexOn(AnnexSubject.Plan) ?? clause), action, periods, _convention.Term);

    private Step<ActionReviews> ReviewsOf(Reasoning reasoning, ClauseId clause, PlanAction action, ValueList<SheetPeriod> periods) =>
        ReviewRules.Reviews(
            reasoning,
            _convention.Cite(clause),
            action.Number,
            YearsOf(reasoning, clause, action, periods),
            ObligationRules.Binding(reasoning, life),
            ObligationRules.End(reasoning, end),
            interpretation);

    private static BilingualText Words(string french, string english, params object[] values)
    {
        var sentence = new Sentence(french, english, values);
        return new(sentence.French, sentence.English);
    }

    /// <summary>The parties of those who lead an action; all the parties where the plan names none.</summary>
    private ValueList<Id<Party>> LeadsOf(PlanAction action) =>
        action.Leads.Where(lead => lead.Party is not null).Select(lead => lead.Party!).Distinct().ToValueList() is { IsEmpty: false } leads
            ? leads
            : _convention.PartyIds;
}
