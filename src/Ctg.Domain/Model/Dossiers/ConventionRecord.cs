using System.Diagnostics;
using Ctg.Domain.Amendments;
using Ctg.Domain.Funding;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Steering;
using NodaTime;

namespace Ctg.Domain;

/// <summary>A convention with its avenants and what has happened to it: meetings, reviews, avenants proposed, acts to end it.</summary>
/// <remarks>
/// Immutable, and valid once built: what it refers to exists in some text of the convention. What happened may well be against the convention; that is
/// for the rules to say. Each question is answered from the text of the day asked about.
/// </remarks>
[DebuggerDisplay("{History.Original.Title}")]
public sealed record ConventionRecord
{
    private readonly ConventionRecordDraft _content;

    private ConventionRecord(ConventionRecordDraft content) => _content = content;

    /// <summary>The convention with its avenants.</summary>
    public ConventionHistory History => _content.History;

    /// <summary>What parties did to end it.</summary>
    public ValueList<ResiliationNotice> Notices => _content.Notices;

    /// <summary>The days on which the steering committee met, each once.</summary>
    public ValueList<LocalDate> Meetings => _content.Meetings;

    /// <summary>The annual reviews delivered, one at most for an action and year.</summary>
    public ValueList<AnnualReview> Reviews => _content.Reviews;

    /// <summary>The avenants proposed.</summary>
    public ValueList<AvenantProposal> AvenantProposals => _content.AvenantProposals;

    /// <summary>The day on which the global evaluation was delivered; null when it was not yet.</summary>
    public LocalDate? EvaluatedOn => _content.EvaluatedOn;

    /// <summary>The day on which the review after the end was delivered; null when it was not yet.</summary>
    public LocalDate? FinalReviewOn => _content.FinalReviewOn;

    /// <summary>Builds a record.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> or a member that is no day is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken (see <see cref="TryCreate"/>), or a day is not of the ISO calendar or before the year 1.</exception>
    public static ConventionRecord Create(ConventionRecordDraft draft) => TryCreate(draft).OrThrow();

    /// <summary>Builds a record, or says why not.</summary>
    /// <param name="draft">The content: each meeting, each review and each proposal of an avenant once; parties, grounds and actions that some text of the convention has.</param>
    /// <returns>The record, or the violations <c>duplicate</c> and <c>reference-unknown</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> or a member that is no day is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<ConventionRecord> TryCreate(ConventionRecordDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(draft.History);
        ArgumentNullException.ThrowIfNull(draft.Notices);
        ArgumentNullException.ThrowIfNull(draft.Meetings);
        ArgumentNullException.ThrowIfNull(draft.Reviews);
        ArgumentNullException.ThrowIfNull(draft.AvenantProposals);
        foreach (var day in (LocalDate?[])[draft.EvaluatedOn, draft.FinalReviewOn, .. draft.Meetings])
        {
            Checks.StatedDay(day ?? new(1, 1, 1), nameof(draft));
        }

        var checks = new Checks();
        for (var i = 0; i < draft.Notices.Count; i++)
        {
            var notice = draft.Notices[i];
            var place = Checks.At("notices", i);
            if (!draft.History.HasEver(notice.By))
            {
                checks.Add(Checks.Dangling($"{place}.by", notice.By, "parties[*].id"));
            }

            if (!draft.History.HasEver(notice.Ground))
            {
                checks.Add(Checks.Dangling($"{place}.ground", notice.Ground, "grounds[*].clause"));
            }
        }

        var actions = draft.Reviews.IsEmpty ? [] : draft.History.Ever<PlanAction>().Select(action => action.Number).ToHashSet();
        for (var i = 0; i < draft.Reviews.Count; i++)
        {
            if (!actions.Contains(draft.Reviews[i].Action))
            {
                checks.Add(Checks.Dangling($"{Checks.At("reviews", i)}.action", draft.Reviews[i].Action, "actions[*].number"));
            }
        }

        checks.Unique(draft.Meetings, "meetings", day => day);
        checks.Unique(draft.Reviews, "reviews", review => $"{review.Action}, {review.Year}", "action", "year");
        checks.Unique(draft.AvenantProposals, "avenantProposals", avenant => avenant.Id, "id");
        return checks.Build(() => new ConventionRecord(draft));
    }

    /// <summary>The content, to build a changed record from.</summary>
    /// <returns>The draft from which this record can be built again.</returns>
    public ConventionRecordDraft ToDraft() => _content;

    /// <summary>The status of the convention on a day, by the text of that day, acts to end it included.</summary>
    /// <remarks>
    /// As <see cref="ConventionHistory.StatusOn"/>; and <see cref="ConventionStatus.Terminated"/>
    /// on the days after the last one by the first termination that takes effect before the term does. An act, or compliance
    /// with one, dated after the day of knowledge is left out of account, and so is an act without the day that counts; an act that
    /// compliance could still stop on the day of knowledge does not count yet. Source: article 12 of the standard convention.
    /// </remarks>
    /// <param name="day">The day asked about.</param>
    /// <param name="reading">How the acts are read where the law or the convention leaves a choice.</param>
    /// <param name="knownOn">The day of knowledge; null for all that is recorded.</param>
    /// <param name="undatedSignature">How a signature is read whose bounds leave the answer open.</param>
    /// <returns>The standing and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undatedSignature"/> is not a reading, or a notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">There is no text on that day; <see cref="ConventionHistory.TryAsOf"/> says why.</exception>
    public Explained<ConventionStatus> StatusOn(
        LocalDate day, ResiliationReading reading, LocalDate? knownOn = null, UndatedSignature undatedSignature = UndatedSignature.HeldAsGiven)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Checks.IsoDay(day, nameof(day));
        Checks.IsoDay(knownOn ?? day, nameof(knownOn));
        Checks.Defined(undatedSignature, nameof(undatedSignature));
        var text = History.TextOf(day, knownOn);
        var acts = History.Cases(Notices, reading, day, knownOn);
        return new(reasoning => StatusRules.Reason(reasoning, text, day, knownOn, undatedSignature, acts));
    }

    /// <summary>The outcome of an act to end the convention, as of a day, in the light of the acts recorded: refused, undecided, pending, cured, effective or moot.</summary>
    /// <remarks>
    /// As <see cref="ConventionHistory.OutcomeOf(ResiliationNotice, LocalDate, ResiliationReading, UndatedSignature)"/>; an act is refused where another act that is known on the day asked about had ended the convention before, and
    /// moot where another ends it sooner. The act may be one of those recorded, or another.
    /// </remarks>
    /// <param name="notice">The act.</param>
    /// <param name="on">The day asked about, on which nothing later is known but the act itself, whose future day is supposed.</param>
    /// <param name="reading">How the acts are read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No text of the convention has the party or the ground; or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undatedSignature"/> is not a reading, or a notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">There is no text on the day asked about or on that of the act; <see cref="ConventionHistory.TryAsOf"/> says why.</exception>
    public Explained<ResiliationOutcome> OutcomeOf(
        ResiliationNotice notice, LocalDate on, ResiliationReading reading, UndatedSignature undatedSignature = UndatedSignature.HeldAsGiven) =>
        History.OutcomeOf(notice, on, reading, undatedSignature, Notices);

    /// <summary>The last day on which a party can act for the convention to be over by a day, in the light of the acts recorded.</summary>
    /// <remarks>
    /// As <see cref="ConventionHistory.LatestNotice(Id{Party}, ClauseId, LocalDate, LocalDate, ResiliationReading, UndatedSignature)"/>; where an act known on
    /// <paramref name="on"/> ends the convention by <paramref name="endBy"/>, there is nothing to notify.
    /// </remarks>
    /// <param name="by">The key of the party that would act.</param>
    /// <param name="ground">The clause of the ground.</param>
    /// <param name="endBy">The day by which the convention must be over: its last day in force at the latest.</param>
    /// <param name="on">The day on which the question is asked: nothing that became known later counts.</param>
    /// <param name="reading">How the acts are read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>The strict day, the one by which it is prudent to act where that is another, and what must have taken place by then; null when there is no such day, with the reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No text of the convention has the party or the ground; or a day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is before the year 1, <paramref name="undatedSignature"/> is not a reading, or a notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">There is no text on the day of the question; <see cref="ConventionHistory.TryAsOf"/> says why.</exception>
    public Explained<NoticeDeadline?> LatestNotice(
        Id<Party> by,
        ClauseId ground,
        LocalDate endBy,
        LocalDate on,
        ResiliationReading reading,
        UndatedSignature undatedSignature = UndatedSignature.HeldAsGiven) =>
        History.LatestNotice(by, ground, endBy, on, reading, undatedSignature, Notices);

    /// <summary>Whether data may pass from one party to another on a day, by the text of that day, acts to end the convention included.</summary>
    /// <remarks>As <see cref="ConventionHistory.ExchangeOn"/>.</remarks>
    /// <param name="request">The request.</param>
    /// <param name="on">The day; what is dated after it is not done yet.</param>
    /// <param name="adverse">What an opinion against, or of unknown sense, does.</param>
    /// <param name="reading">How the acts are read where the law or the convention leaves a choice.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The request is of a party that the text of the day does not have, or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="adverse"/> is not a reading, or a notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">The text says nothing of exchanges of data, or there is no text on that day (<see cref="ConventionHistory.TryAsOf"/> says why).</exception>
    public Explained<DataExchangeOutcome> ExchangeOn(DataExchangeRequest request, LocalDate on, AdverseOpinion adverse, ResiliationReading reading)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reading);
        Checks.IsoDay(on, nameof(on));
        return History.TextOf(on, on).ExchangeOn(request, on, adverse, History.Cases(Notices, reading, on, on));
    }

    /// <summary>The bonus territoire of each structure for one or several years, acts to end the convention included, as far as they are known on the day asked.</summary>
    /// <inheritdoc cref="TryComputeBonus" path="/remarks|/param"/>
    /// <returns>The bonus, with its reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Something is missing or contradicts itself (see <see cref="Convention.TryComputeBonus"/>), or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">The text says nothing of a bonus territoire, or there is no text on that day (<see cref="ConventionHistory.TryAsOf"/> says why).</exception>
    public BonusTerritoire ComputeBonus(
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusReading reading,
        LocalDate on,
        ResiliationReading resiliation) =>
        TryComputeBonus(reference, years, parameters, reading, on, resiliation).OrThrow();

    /// <summary>The same bonus territoire, or everything that keeps it from being computed.</summary>
    /// <remarks>As <see cref="ConventionHistory.TryComputeBonus"/>: a year that starts after the end is not covered.</remarks>
    /// <param name="reference">What the structures offered in the year of the reference amounts (N-1).</param>
    /// <param name="years">What they offer in each year asked about, each later than that of reference and given once.</param>
    /// <param name="parameters">The dated parameters; none when there is only existing offer.</param>
    /// <param name="reading">How it is computed where no published rule says it.</param>
    /// <param name="on">The day on which the question is asked.</param>
    /// <param name="resiliation">How the acts are read where the law or the convention leaves a choice.</param>
    /// <returns>The bonus with its reasons, or the violations of <see cref="Convention.TryComputeBonus"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">The text says nothing of a bonus territoire, or there is no text on that day (<see cref="ConventionHistory.TryAsOf"/> says why).</exception>
    public Validated<BonusTerritoire> TryComputeBonus(
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusReading reading,
        LocalDate on,
        ResiliationReading resiliation)
    {
        ArgumentNullException.ThrowIfNull(resiliation);
        Checks.IsoDay(on, nameof(on));
        var last = History.LastText(on);
        var acts = History.Cases(Notices, resiliation, on, on);
        return new BonusCases(
            History.TextOf(on, on), reference, years, parameters, reading, on, reasoning => LifeRules.Covered(reasoning, last, acts, on)).Compute();
    }

    /// <summary>The days on which the convention binds the parties by its last text, as far as acts to end it are known on a day; null when there are none.</summary>
    internal Explained<Term?> BindingDays(LocalDate on, ResiliationReading reading, UndatedSignature undated)
    {
        var acts = History.Cases(Notices, reading, on, on);
        var last = History.LastText(on);
        return new(reasoning =>
        {
            var bound = LifeRules.Of(reasoning, last, undated);
            var life = OpenLifeRules.On(reasoning, bound, bound.Value.First);
            return LifeRules.Binding(last, life, acts.Length == 0 ? null : StatusRules.Ended(reasoning, acts, life, LifeRules.KnownOn(reasoning, on)));
        });
    }

    /// <summary>The convention's title.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => History.Original.Title;
}
