using Ctg.Domain.Funding;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Steering;
using NodaTime;

namespace Ctg.Domain.Amendments;

/// <content>The questions, each answered from the text of the day.</content>
public sealed partial record ConventionHistory
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);

    /// <summary>The status of the convention on a day, by the text of that day, in the light of all that is recorded or of what was known on another day.</summary>
    /// <remarks>
    /// As <see cref="Convention.StatusOn"/>, of the text of the day: an avenant that extends the term counts once it has taken effect, and not at all where it
    /// was signed after the term had ended (code civil, art. 1213), which the reason then says. An amended clause is cited with its avenant.
    /// Acts to end the convention are left out of account; <see cref="ConventionRecord.StatusOn"/> takes them.
    /// </remarks>
    /// <param name="day">The day asked about.</param>
    /// <param name="knownOn">The day of knowledge: what became known after it is left out of account; null for all that is recorded.</param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>The standing and its reason.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undatedSignature"/> is not a reading.</exception>
    /// <exception cref="InvalidOperationException">There is no text on that day; <see cref="TryAsOf"/> says why.</exception>
    public Explained<ConventionStatus> StatusOn(LocalDate day, LocalDate? knownOn = null, UndatedSignature undatedSignature = UndatedSignature.HeldAsGiven)
    {
        Checks.IsoDay(day, nameof(day));
        Checks.IsoDay(knownOn ?? day, nameof(knownOn));
        return TextOf(day, knownOn).StatusOn(day, knownOn, undatedSignature);
    }

    /// <summary>The outcome of an act to end the convention, as of a day: refused, undecided, pending, cured, effective or moot.</summary>
    /// <remarks>
    /// As <see cref="Convention.OutcomeOf"/>. The ground is that of the text of the day from which the act counts; where an avenant has changed it since, that
    /// reading is recorded as an interpretation. The end of the term is the last one known on the day asked about. Other acts are left out of
    /// account; <see cref="ConventionRecord.OutcomeOf"/> takes them.
    /// </remarks>
    /// <param name="notice">The act.</param>
    /// <param name="on">The day asked about, on which nothing later is known but the act itself, whose future day is supposed.</param>
    /// <param name="reading">How it is read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No text of the convention has the party or the ground; or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undatedSignature"/> is not a reading, or the notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">There is no text on the day asked about or on that of the act; <see cref="TryAsOf"/> says why.</exception>
    public Explained<ResiliationOutcome> OutcomeOf(
        ResiliationNotice notice, LocalDate on, ResiliationReading reading, UndatedSignature undatedSignature = UndatedSignature.HeldAsGiven) =>
        OutcomeOf(notice, on, reading, undatedSignature, []);

    /// <summary>The last day on which a party can act for the convention to be over by a day: the largest day whose notice ends by it.</summary>
    /// <remarks>
    /// As <see cref="Convention.LatestNotice"/>: the largest day on which an act would end the convention in time, each day being judged by its own text, as that
    /// text is known on <paramref name="on"/>. The end of the term is the last one known on that day.
    /// Other acts are left out of account; <see cref="ConventionRecord.LatestNotice"/> takes them.
    /// </remarks>
    /// <param name="by">The key of the party that would act.</param>
    /// <param name="ground">The clause of the ground.</param>
    /// <param name="endBy">The day by which the convention must be over: its last day in force at the latest.</param>
    /// <param name="on">The day on which the question is asked: nothing that became known later counts.</param>
    /// <param name="reading">How a notice is read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>The strict day, the one by which it is prudent to act where that is another, and what must have taken place by then; null when there is no such day, with the reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No text of the convention has the party or the ground; or a day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is before the year 1, or <paramref name="undatedSignature"/> is not a reading.</exception>
    /// <exception cref="InvalidOperationException">There is no text on the day of the question; <see cref="TryAsOf"/> says why.</exception>
    public Explained<NoticeDeadline?> LatestNotice(
        Id<Party> by,
        ClauseId ground,
        LocalDate endBy,
        LocalDate on,
        ResiliationReading reading,
        UndatedSignature undatedSignature = UndatedSignature.HeldAsGiven) =>
        LatestNotice(by, ground, endBy, on, reading, undatedSignature, []);

    /// <summary>Whether data may pass from one party to another on a day, by the text of that day, and what is missing when they may not.</summary>
    /// <remarks>As <see cref="Convention.ExchangeOn(DataExchangeRequest, LocalDate, AdverseOpinion)"/>, of the text of the day as it was known then.</remarks>
    /// <param name="request">The request.</param>
    /// <param name="on">The day; what is dated after it is not done yet.</param>
    /// <param name="adverse">What an opinion against, or of unknown sense, does.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The request is of a party that the text of the day does not have, or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="adverse"/> is not a reading.</exception>
    /// <exception cref="InvalidOperationException">The text says nothing of exchanges of data, or there is no text on that day (<see cref="TryAsOf"/> says why).</exception>
    public Explained<DataExchangeOutcome> ExchangeOn(DataExchangeRequest request, LocalDate on, AdverseOpinion adverse)
    {
        ArgumentNullException.ThrowIfNull(request);
        Checks.IsoDay(on, nameof(on));
        return TextOf(on, on).ExchangeOn(request, on, adverse);
    }

    /// <summary>The bonus territoire of each structure for one or several years, by the text of the day asked.</summary>
    /// <inheritdoc cref="TryComputeBonus" path="/remarks|/param"/>
    /// <returns>The bonus, with its reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Something is missing or contradicts itself (see <see cref="Convention.TryComputeBonus"/>), or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">The text says nothing of a bonus territoire, or there is no text on that day (<see cref="TryAsOf"/> says why).</exception>
    public BonusTerritoire ComputeBonus(
        TerritoryOffer reference, ValueList<TerritoryOffer> years, BonusParameters parameters, BonusReading reading, LocalDate on) =>
        TryComputeBonus(reference, years, parameters, reading, on).OrThrow();

    /// <summary>The same bonus territoire, or everything that keeps it from being computed.</summary>
    /// <remarks>
    /// As <see cref="Convention.TryComputeBonus"/>, of the text of <paramref name="on"/> as it was known then; the years covered are those of the last term
    /// known on that day. Acts to end the convention are left out of account; <see cref="ConventionRecord.TryComputeBonus"/> takes them.
    /// </remarks>
    /// <param name="reference">What the structures offered in the year of the reference amounts (N-1).</param>
    /// <param name="years">What they offer in each year asked about, each later than that of reference and given once.</param>
    /// <param name="parameters">The dated parameters; none when there is only existing offer.</param>
    /// <param name="reading">How it is computed where no published rule says it.</param>
    /// <param name="on">The day on which the question is asked.</param>
    /// <returns>The bonus with its reasons, or the violations of <see cref="Convention.TryComputeBonus"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">The text says nothing of a bonus territoire, or there is no text on that day (<see cref="TryAsOf"/> says why).</exception>
    public Validated<BonusTerritoire> TryComputeBonus(
        TerritoryOffer reference, ValueList<TerritoryOffer> years, BonusParameters parameters, BonusReading reading, LocalDate on)
    {
        Checks.IsoDay(on, nameof(on));
        var last = LastText(on);
        return new BonusCases(
            TextOf(on, on), reference, years, parameters, reading, on, reasoning => LifeRules.Covered(reasoning, last, [], null)).Compute();
    }

    /// <summary>Whether a local authority keeps its own support from one year to another, by the text of a day, and what changed.</summary>
    /// <remarks>As <see cref="Convention.CompareSupport"/>.</remarks>
    /// <param name="before">The support of the first year.</param>
    /// <param name="after">The support of a later year, of the same authority.</param>
    /// <param name="transferred">The structures, of those supported in either year, whose competence passed to another authority in between; none where nothing changed.</param>
    /// <param name="on">The day on which the question is asked, whose text is taken as it was known then.</param>
    /// <returns>The comparison and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Convention.CompareSupport"/>; or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">The text does not have the authority keep its support, or there is no text on that day (<see cref="TryAsOf"/> says why).</exception>
    public Explained<SupportComparison> CompareSupport(
        AuthoritySupport before, AuthoritySupport after, ValueList<Id<Structure>> transferred, LocalDate on)
    {
        Checks.IsoDay(on, nameof(on));
        return TextOf(on, on).CompareSupport(before, after, transferred);
    }

    /// <summary>The outcome of an act in the light of others; the act itself, where it is among them, is not another.</summary>
    internal Explained<ResiliationOutcome> OutcomeOf(
        ResiliationNotice notice, LocalDate on, ResiliationReading reading, UndatedSignature undated, ValueList<ResiliationNotice> acts)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(reading);
        Checks.IsoDay(on, nameof(on));
        Checks.Defined(undated, nameof(undated));
        var act = CaseOf(notice, reading, null, on, on, isAsked: true);
        var others = Cases([.. acts.Where(other => other != notice)], reading, on, on);
        var text = LastText(on);
        return new(reasoning =>
        {
            var day = reasoning.Given("asked.day", on, (_, value) => new("La question porte sur le {0}.", "The question is about {0}.", value));
            return OutcomeRules.Outcome(reasoning, act, LifeRules.After(reasoning, LifeRules.Of(reasoning, text, undated), others, on), day);
        });
    }

    /// <summary>The last day to act in the light of other acts.</summary>
    internal Explained<NoticeDeadline?> LatestNotice(
        Id<Party> by, ClauseId ground, LocalDate endBy, LocalDate on, ResiliationReading reading, UndatedSignature undated, ValueList<ResiliationNotice> acts)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(reading);
        Checks.StatedDay(endBy, nameof(endBy));
        Checks.StatedDay(on, nameof(on));
        Checks.Defined(undated, nameof(undated));
        return new(LatestNoticeReason(by, ground, endBy, on, reading, undated, acts));
    }

    /// <summary>How the last day to act follows; the parameters as in <see cref="LatestNotice(Id{Party}, ClauseId, LocalDate, LocalDate, ResiliationReading, UndatedSignature)"/>.</summary>
    internal Func<Reasoning, Step<NoticeDeadline?>> LatestNoticeReason(
        Id<Party> by, ClauseId ground, LocalDate endBy, LocalDate on, ResiliationReading reading, UndatedSignature undated, ValueList<ResiliationNotice> acts)
    {
        var others = Cases(acts, reading, on, on);
        var last = LastText(on);
        if (NeverChanges)
        {
            return In(on, null);
        }

        // The latest text in which a day to act falls gives the largest such day; where none does, that of the day asked says why.
        _ = AsOf(on, on);
        var texts = Timeline(on).Versions;
        for (var i = texts.Count - 1; i >= 0; i--)
        {
            var from = LocalDate.Max(texts[i].From ?? FirstDay, FirstDay);
            LocalDate? until = i + 1 < texts.Count ? texts[i + 1].From!.Value.PlusDays(-1) : null;
            var reason = In(from <= on && !(on > until) ? on : from, until);
            if (reason(Reasoning.OnTheModel).Value is { } found && found.Strict >= from)
            {
                return reason;
            }
        }

        return In(on, null);

        Func<Reasoning, Step<NoticeDeadline?>> In(LocalDate day, LocalDate? until)
        {
            var act = CaseOf(ResiliationNotice.Create(new() { By = by, Ground = ground, FoundOn = day }), reading, null, day, on, isAsked: true);
            return reasoning => LatestNoticeRules.Reason(
                reasoning, act, by, endBy, () => LifeRules.After(reasoning, LifeRules.Of(reasoning, last, undated), others, on), day, until);
        }
    }

    /// <summary>Acts to end the convention, each with facts of its own.</summary>
    internal ResiliationCase[] Cases(ValueList<ResiliationNotice> acts, ResiliationReading reading, LocalDate on, LocalDate? known) =>
        [.. acts.Select((act, i) => CaseOf(act, reading, new((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), ""), on, known, isAsked: false))];
}
