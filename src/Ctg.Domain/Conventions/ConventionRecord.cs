using System.Diagnostics;
using Ctg.Domain.Funding;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Steering;
using NodaTime;

namespace Ctg.Domain;

/// <summary>A convention and what has happened to it: meetings, reviews, avenants proposed, acts to end it.</summary>
/// <remarks>Immutable, and valid once built: what it refers to exists in the convention. What happened may well be against the convention; that is for the rules to say.</remarks>
[DebuggerDisplay("{Convention.Title}")]
public sealed record ConventionRecord
{
    private readonly ConventionRecordDraft _content;

    private ConventionRecord(ConventionRecordDraft content) => _content = content;

    /// <summary>The convention.</summary>
    public Convention Convention => _content.Convention;

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
    /// <param name="draft">The content: each meeting, each review and each proposal of an avenant once; parties, grounds and actions that the convention has.</param>
    /// <returns>The record, or the violations <c>duplicate</c> and <c>reference-unknown</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> or a member that is no day is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<ConventionRecord> TryCreate(ConventionRecordDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(draft.Convention);
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
            if (draft.Convention.FindParty(notice.By, 0) is null)
            {
                checks.Add(Checks.Dangling($"{place}.by", notice.By, "parties[*].id"));
            }

            if (draft.Convention.Resiliation?.Find(notice.Ground) is null)
            {
                checks.Add(Checks.Dangling($"{place}.ground", notice.Ground, "grounds[*].clause"));
            }
        }

        for (var i = 0; i < draft.Reviews.Count; i++)
        {
            if (draft.Convention.Plan.Find(draft.Reviews[i].Action) is null)
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

    /// <summary>Where the convention stands on a day, acts to end it included.</summary>
    /// <remarks>
    /// As <see cref="Convention.StatusOn"/>; and <see cref="ConventionStatus.Terminated"/>
    /// on the days after the last one by the first résiliation that takes effect before the term does. An act, or compliance
    /// with one, dated after the day of knowledge is left out of account, and so is an act without the day that counts; an act that
    /// compliance could still stop on the day of knowledge does not count yet. Source: article 12 of the standard convention.
    /// </remarks>
    /// <param name="day">The day asked about.</param>
    /// <param name="reading">How the acts are read where the law or the convention leaves a choice.</param>
    /// <param name="knownOn">The day of knowledge; null for all that is recorded.</param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>The standing and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undatedSignature"/> is not a reading, or a notice would end after 9999-12-31.</exception>
    public Explained<ConventionStatus> StatusOn(
        LocalDate day, ResiliationReading reading, LocalDate? knownOn = null, UndatedSignature undatedSignature = UndatedSignature.HeldAsGiven)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Checks.IsoDay(day, nameof(day));
        Checks.IsoDay(knownOn ?? day, nameof(knownOn));
        Checks.Defined(undatedSignature, nameof(undatedSignature));
        var acts = Acts(reading);
        return new(reasoning => StatusRules.Reason(reasoning, Convention, day, knownOn, undatedSignature, acts));
    }

    /// <summary>Whether data may pass from one party to another on a day, acts to end the convention included.</summary>
    /// <remarks>As <see cref="Convention.ExchangeOn(DataExchangeRequest, LocalDate, AdverseOpinion)"/>.</remarks>
    /// <param name="request">The request.</param>
    /// <param name="on">The day; what is dated after it is not done yet.</param>
    /// <param name="adverse">What an opinion against, or of unknown sense, does.</param>
    /// <param name="reading">How the acts are read where the law or the convention leaves a choice.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The request is of a party that the convention does not have, or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="adverse"/> is not a reading, or a notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">The convention says nothing of exchanges of data.</exception>
    public Explained<DataExchangeOutcome> ExchangeOn(DataExchangeRequest request, LocalDate on, AdverseOpinion adverse, ResiliationReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Convention.ExchangeOn(request, on, adverse, Acts(reading));
    }

    /// <summary>The bonus territoire of each structure for one or several years, acts to end the convention included, as far as they are known on the day asked.</summary>
    /// <inheritdoc cref="TryComputeBonus" path="/remarks|/param"/>
    /// <returns>The bonus, with its reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Something is missing or contradicts itself (see <see cref="TryComputeBonus"/>), or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">The convention says nothing of a bonus territoire.</exception>
    public BonusTerritoire ComputeBonus(
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusReading reading,
        LocalDate on,
        ResiliationReading resiliation) =>
        TryComputeBonus(reference, years, parameters, reading, on, resiliation).OrThrow();

    /// <summary>The same bonus territoire, or everything that keeps it from being computed.</summary>
    /// <remarks>As <see cref="Convention.TryComputeBonus"/>: a year that starts after the end is not covered.</remarks>
    /// <param name="reference">What the structures offered in the year of the reference amounts (N-1).</param>
    /// <param name="years">What they offer in each year asked about, each later than that of reference and given once.</param>
    /// <param name="parameters">The dated parameters; none for the existing offer alone.</param>
    /// <param name="reading">How it is computed where no published rule says it.</param>
    /// <param name="on">The day on which the question is asked.</param>
    /// <param name="resiliation">How the acts are read where the law or the convention leaves a choice.</param>
    /// <returns>The bonus with its reasons, or the violations of <see cref="Convention.TryComputeBonus"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">The convention says nothing of a bonus territoire.</exception>
    public Validated<BonusTerritoire> TryComputeBonus(
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusReading reading,
        LocalDate on,
        ResiliationReading resiliation)
    {
        ArgumentNullException.ThrowIfNull(resiliation);
        var acts = Acts(resiliation);
        return new BonusCases(
            Convention, reference, years, parameters, reading, on, reasoning => LifeRules.Covered(reasoning, Convention, acts, on)).Compute();
    }

    /// <summary>The days on which the convention binds the parties, as far as acts to end it are known on a day; null when there are none.</summary>
    internal Explained<Term?> BindingDays(LocalDate on, ResiliationReading reading, UndatedSignature undated)
    {
        var acts = Acts(reading);
        return new(reasoning =>
        {
            var life = LifeRules.Of(reasoning, Convention, undated);
            if (acts.Length == 0)
            {
                return LifeRules.Binding(Convention, life, null);
            }

            return LifeRules.Binding(Convention, life, StatusRules.Ended(reasoning, acts, life, LifeRules.KnownOn(reasoning, on)));
        });
    }

    /// <summary>The acts to end the convention, each with facts of its own.</summary>
    internal ResiliationCase[] Acts(ResiliationReading reading)
    {
        var acts = new ResiliationCase[Notices.Count];
        for (var i = 0; i < acts.Length; i++)
        {
            acts[i] = Convention.CaseOf(Notices[i], reading, new((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), ""));
        }

        return acts;
    }

    /// <summary>The convention's title.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Convention.Title;
}
