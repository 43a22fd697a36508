using Ctg.Domain.Binding;
using Ctg.Domain.Status;
using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>When a convention ends if a party acts, and by when a party has to act.</summary>
public static class ResiliationQuestions
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);

    /// <summary>The outcome of an act of termination on a day: refused, undecided, pending, cured, effective or moot.</summary>
    /// <remarks>
    /// Sources: the clause of the ground (article 12 of the standard convention), code de procédure civile, art. 641 and 642. The
    /// days of a notice include its last: the convention stands until 24:00, and is over the day after. All the signatures that
    /// the convention records count, whatever the day asked about. Other acts to end the convention are left out of account;
    /// <see cref="StatusQuestions.StatusOn(ConventionRecord, LocalDate, ResiliationInterpretation, LocalDate?, UndatedSignature)"/> takes
    /// several.
    /// </remarks>
    /// <param name="convention">The convention: this text alone, whatever avenants changed.</param>
    /// <param name="notice">The act.</param>
    /// <param name="on">The day asked about, on which nothing later is known but the act itself, whose future day is supposed.</param>
    /// <param name="interpretation">How it is read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature is read whose bounds leave the answer open.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The act is of a party that the convention does not have, or on a clause that is no ground of it; or <paramref name="on"/> is not of
    /// the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="undatedSignature"/> is not an interpretation, or the notice would end after 9999-12-31.
    /// </exception>
    public static Explained<ResiliationOutcome> OutcomeOf(
        this Convention convention,
        ResiliationNotice notice,
        LocalDate on,
        ResiliationInterpretation interpretation,
        UndatedSignature undatedSignature = UndatedSignature.AssumeSigned)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(interpretation);
        Checks.IsoDay(on, nameof(on));
        Checks.Defined(undatedSignature, nameof(undatedSignature));
        var act = convention.CaseOf(notice, interpretation, null);
        return new(reasoning =>
        {
            var day =
                reasoning.Given("asked.day", on, (_, value) => new("La question porte sur le {0}.", "The question is about {0}.", value));
            return OutcomeRules.Outcome(reasoning, act, LifeRules.Of(reasoning, convention, undatedSignature), day);
        });
    }

    /// <summary>The outcome of an act to end the convention, as of a day: refused, undecided, pending, cured, effective or moot.</summary>
    /// <remarks>
    /// As <see cref="OutcomeOf(Convention, ResiliationNotice, LocalDate, ResiliationInterpretation, UndatedSignature)"/>. The ground is
    /// that of the text of the day from which the act counts; where an avenant has changed it since, that
    /// choice is recorded as an interpretation. The end of the term is the last one known on the day asked about. Other acts are left out
    /// of
    /// account; <see cref="OutcomeOf(ConventionRecord, ResiliationNotice, LocalDate, ResiliationInterpretation, UndatedSignature)"/> takes
    /// them.
    /// </remarks>
    /// <param name="history">The convention with its avenants.</param>
    /// <param name="notice">The act.</param>
    /// <param name="on">The day asked about, on which nothing later is known but the act itself, whose future day is supposed.</param>
    /// <param name="interpretation">How it is read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// No text of the convention has the party or the ground; or <paramref name="on"/> is not of the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="undatedSignature"/> is not an interpretation, or the notice would end after 9999-12-31.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// There is no text on the day asked about or on that of the act; <see cref="ConventionHistory.TryAsOf"/> says why.
    /// </exception>
    public static Explained<ResiliationOutcome> OutcomeOf(
        this ConventionHistory history,
        ResiliationNotice notice,
        LocalDate on,
        ResiliationInterpretation interpretation,
        UndatedSignature undatedSignature = UndatedSignature.AssumeSigned)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.OutcomeOf(notice, on, interpretation, undatedSignature, []);
    }

    /// <summary>
    /// The outcome of an act to end the convention, as of a day, in the light of the acts recorded: refused, undecided, pending, cured,
    /// effective or moot.
    /// </summary>
    /// <remarks>
    /// As <see cref="OutcomeOf(ConventionHistory, ResiliationNotice, LocalDate, ResiliationInterpretation, UndatedSignature)"/>; an act is
    /// refused where another act that is known on the day asked about had ended the convention before, and
    /// moot where another ends it sooner. The act may be one of those recorded, or another.
    /// </remarks>
    /// <param name="record">The convention with its avenants and what happened to it.</param>
    /// <param name="notice">The act.</param>
    /// <param name="on">The day asked about, on which nothing later is known but the act itself, whose future day is supposed.</param>
    /// <param name="interpretation">How the acts are read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// No text of the convention has the party or the ground; or <paramref name="on"/> is not of the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="undatedSignature"/> is not an interpretation, or a notice would end after 9999-12-31.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// There is no text on the day asked about or on that of the act; <see cref="ConventionHistory.TryAsOf"/> says why.
    /// </exception>
    public static Explained<ResiliationOutcome> OutcomeOf(
        this ConventionRecord record,
        ResiliationNotice notice,
        LocalDate on,
        ResiliationInterpretation interpretation,
        UndatedSignature undatedSignature = UndatedSignature.AssumeSigned)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.History.OutcomeOf(notice, on, interpretation, undatedSignature, record.Notices);
    }

    /// <summary>
    /// The last day on which a party can act for the convention to be over by a day: the largest day whose notice ends by it.
    /// </summary>
    /// <remarks>
    /// The day is that of the event from which the notice runs: the sending, the reception or the finding. It is not
    /// <param name="convention">The convention: this text alone, whatever avenants changed.</param>
    /// <paramref name="endBy"/> minus the notice; see <see cref="NoticePeriod.LatestStart"/>. A formal notice is taken to stay without
    /// effect.
    /// </remarks>
    /// <param name="by">The key of the party that would act.</param>
    /// <param name="ground">The clause of the ground.</param>
    /// <param name="endBy">The day by which the convention must be over: its last day in force at the latest.</param>
    /// <param name="interpretation">How a notice is read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature is read whose bounds leave the answer open.</param>
    /// <returns>
    /// The strict day, the one by which it is prudent to act where that is another, and what must have taken place by then; null when there
    /// is no such day, with the reason.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The convention has no such party or no such ground; or <paramref name="endBy"/> is not of the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="endBy"/> is before the year 1, or <paramref name="undatedSignature"/> is not an interpretation.
    /// </exception>
    public static Explained<NoticeDeadline?> LatestNotice(
        this Convention convention,
        Id<Party> by,
        ClauseId ground,
        LocalDate endBy,
        ResiliationInterpretation interpretation,
        UndatedSignature undatedSignature = UndatedSignature.AssumeSigned)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(interpretation);
        Checks.StatedDay(endBy, nameof(endBy));
        Checks.Defined(undatedSignature, nameof(undatedSignature));
        convention.CheckParty(by, nameof(by));
        convention.GroundAt(ground, nameof(ground));
        var act = convention.CaseOf(ResiliationNotice.Create(new() { By = by, Ground = ground, FoundOn = endBy }), interpretation, null);
        return new(
            reasoning => LatestNoticeRules.Reason(reasoning, act, by, endBy, () => LifeRules.Of(reasoning, convention, undatedSignature)));
    }

    /// <summary>
    /// The last day on which a party can act for the convention to be over by a day: the largest day whose notice ends by it.
    /// </summary>
    /// <remarks>
    /// As <see cref="LatestNotice(Convention, Id{Party}, ClauseId, LocalDate, ResiliationInterpretation, UndatedSignature)"/>: the largest
    /// day on which an act would end the convention in time, each day being judged by its own text, as that
    /// text is known on <paramref name="on"/>. The end of the term is the last one known on that day.
    /// Other acts are left out of account;
    /// <see cref="LatestNotice(ConventionRecord, Id{Party}, ClauseId, LocalDate, LocalDate, ResiliationInterpretation, UndatedSignature)"/>
    /// takes them.
    /// </remarks>
    /// <param name="history">The convention with its avenants.</param>
    /// <param name="by">The key of the party that would act.</param>
    /// <param name="ground">The clause of the ground.</param>
    /// <param name="endBy">The day by which the convention must be over: its last day in force at the latest.</param>
    /// <param name="on">The day on which the question is asked: nothing that became known later counts.</param>
    /// <param name="interpretation">How a notice is read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>
    /// The strict day, the one by which it is prudent to act where that is another, and what must have taken place by then; null when there
    /// is no such day, with the reason.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// No text of the convention has the party or the ground; or a day is not of the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is before the year 1, or <paramref name="undatedSignature"/> is not an interpretation.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// There is no text on the day of the question; <see cref="ConventionHistory.TryAsOf"/> says why.
    /// </exception>
    public static Explained<NoticeDeadline?> LatestNotice(
        this ConventionHistory history,
        Id<Party> by,
        ClauseId ground,
        LocalDate endBy,
        LocalDate on,
        ResiliationInterpretation interpretation,
        UndatedSignature undatedSignature = UndatedSignature.AssumeSigned)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.LatestNotice(by, ground, endBy, on, interpretation, undatedSignature, []);
    }

    /// <summary>The last day on which a party can act for the convention to be over by a day, in the light of the acts recorded.</summary>
    /// <remarks>
    /// As
    /// <see cref="LatestNotice(ConventionHistory, Id{Party}, ClauseId, LocalDate, LocalDate, ResiliationInterpretation, UndatedSignature)"/>;
    /// where an act known on
    /// <param name="record">The convention with its avenants and what happened to it.</param>
    /// <paramref name="on"/> ends the convention by <paramref name="endBy"/>, there is nothing to notify.
    /// </remarks>
    /// <param name="by">The key of the party that would act.</param>
    /// <param name="ground">The clause of the ground.</param>
    /// <param name="endBy">The day by which the convention must be over: its last day in force at the latest.</param>
    /// <param name="on">The day on which the question is asked: nothing that became known later counts.</param>
    /// <param name="interpretation">How the acts are read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>
    /// The strict day, the one by which it is prudent to act where that is another, and what must have taken place by then; null when there
    /// is no such day, with the reason.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// No text of the convention has the party or the ground; or a day is not of the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is before the year 1, <paramref name="undatedSignature"/> is not an interpretation, or a notice would end after 9999-12-31.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// There is no text on the day of the question; <see cref="ConventionHistory.TryAsOf"/> says why.
    /// </exception>
    public static Explained<NoticeDeadline?> LatestNotice(
        this ConventionRecord record,
        Id<Party> by,
        ClauseId ground,
        LocalDate endBy,
        LocalDate on,
        ResiliationInterpretation interpretation,
        UndatedSignature undatedSignature = UndatedSignature.AssumeSigned)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.History.LatestNotice(by, ground, endBy, on, interpretation, undatedSignature, record.Notices);
    }

    /// <summary>The outcome of an act in the light of others; the act itself, where it is among them, is not another.</summary>
    internal static Explained<ResiliationOutcome> OutcomeOf(
        this ConventionHistory history,
        ResiliationNotice notice,
        LocalDate on,
        ResiliationInterpretation interpretation,
        UndatedSignature undated,
        ValueList<ResiliationNotice> acts)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(interpretation);
        Checks.IsoDay(on, nameof(on));
        Checks.Defined(undated, nameof(undated));
        var act = history.CaseOf(notice, interpretation, null, on, on, isAsked: true);
        var others = history.Cases([.. acts.Where(other => other != notice)], interpretation, on, on);
        var text = history.LastText(on);
        return new(reasoning =>
        {
            var day =
                reasoning.Given("asked.day", on, (_, value) => new("La question porte sur le {0}.", "The question is about {0}.", value));
            return OutcomeRules.Outcome(reasoning, act, EndRules.After(reasoning, LifeRules.Of(reasoning, text, undated), others, on), day);
        });
    }

    /// <summary>The last day to act in the light of other acts.</summary>
    internal static Explained<NoticeDeadline?> LatestNotice(
        this ConventionHistory history,
        Id<Party> by,
        ClauseId ground,
        LocalDate endBy,
        LocalDate on,
        ResiliationInterpretation interpretation,
        UndatedSignature undated,
        ValueList<ResiliationNotice> acts)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(interpretation);
        Checks.StatedDay(endBy, nameof(endBy));
        Checks.StatedDay(on, nameof(on));
        Checks.Defined(undated, nameof(undated));
        return new(history.LatestNoticeReason(by, ground, endBy, on, interpretation, undated, acts));
    }

    /// <summary>
    /// How the last day to act follows; the parameters as in
    /// <see cref="LatestNotice(ConventionHistory, Id{Party}, ClauseId, LocalDate, LocalDate, ResiliationInterpretation, UndatedSignature)"/>.
    /// </summary>
    internal static Func<Reasoning, Step<NoticeDeadline?>> LatestNoticeReason(
        this ConventionHistory history,
        Id<Party> by,
        ClauseId ground,
        LocalDate endBy,
        LocalDate on,
        ResiliationInterpretation interpretation,
        UndatedSignature undated,
        ValueList<ResiliationNotice> acts)
    {
        var others = history.Cases(acts, interpretation, on, on);
        var last = history.LastText(on);
        if (history.NeverChanges)
        {
            return In(on, null);
        }

        // The latest text in which a day to act falls gives the largest such day; where none does, that of the day asked says why.
        _ = history.AsOf(on, on);
        var texts = history.Timeline(on).Versions;
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
            var act = history.CaseOf(
                ResiliationNotice.Create(new() { By = by, Ground = ground, FoundOn = day }), interpretation, null, day, on, isAsked: true);
            return reasoning => LatestNoticeRules.Reason(
                reasoning, act, by, endBy, () => EndRules.After(reasoning, LifeRules.Of(reasoning, last, undated), others, on), day, until);
        }
    }

    /// <summary>Acts to end the convention, each with facts of its own.</summary>
    internal static ResiliationCase[] Cases(
        this ConventionHistory history,
        ValueList<ResiliationNotice> acts,
        ResiliationInterpretation interpretation,
        LocalDate on,
        LocalDate? known) =>
        [
            .. acts.Select(
                (act, i) => history.CaseOf(
                    act,
                    interpretation,
                    new((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), ""),
                    on,
                    known,
                    isAsked: false))];

    /// <summary>An act with what this convention says of its ground and its party.</summary>
    internal static ResiliationCase CaseOf(
        this Convention convention, ResiliationNotice notice, ResiliationInterpretation interpretation, FactSubject? about)
    {
        convention.CheckParty(notice.By, nameof(notice));
        var ground = convention.GroundAt(notice.Ground, nameof(notice));
        return new(
            convention.Resiliation!, ground, notice, interpretation, convention.PartyName, convention.PartyNames, convention.Cite,
            convention.TermClause.Clause, about);
    }

    /// <summary>An act with its ground as the text of the day of the act states it.</summary>
    /// <param name="history">The convention with its avenants.</param>
    /// <param name="notice">The act.</param>
    /// <param name="interpretation">How it is read.</param>
    /// <param name="about">What parts its facts from those of other acts.</param>
    /// <param name="on">The day asked about, whose text is taken where the act has no day.</param>
    /// <param name="known">The day of knowledge; null for all that is recorded.</param>
    /// <param name="isAsked">
    /// Whether it is the act asked about; another act on a day without a text is read in the last text before it.
    /// </param>
    /// <exception cref="ArgumentException">No text has the party or the ground.</exception>
    /// <exception cref="InvalidOperationException">
    /// The act is the one asked about, and there is no text on its day or on the day asked about.
    /// </exception>
    internal static ResiliationCase CaseOf(
        this ConventionHistory history,
        ResiliationNotice notice,
        ResiliationInterpretation interpretation,
        FactSubject? about,
        LocalDate on,
        LocalDate? known,
        bool isAsked)
    {
        if (history.NeverChanges)
        {
            return history.Original.CaseOf(notice, interpretation, about);
        }

        history.CheckParty(notice.By, nameof(notice));
        var stated = history.GroundEver(notice.Ground, nameof(notice));
        var now = isAsked ? history.AsOf(on, known) : history.SoundAsOf(on, known);
        var day = NoticeRules.DayOf(notice, stated, interpretation) ?? on;
        var then = day == on ? now : isAsked ? history.AsOf(day, known) : history.SoundAsOf(day, known);
        var text = then.Convention;
        var ground = text.Resiliation?.Find(notice.Ground);
        var later = ground is not null && day < on && now.Convention.Resiliation?.Find(notice.Ground) is { } changed && changed != ground
            ? changed : null;
        return new(
            text.Resiliation ?? history.Original.Resiliation ?? ResiliationRegime.Create([]),
            ground ?? stated,
            notice,
            interpretation,
            PartyName,
            parties => parties.Select(party => new BilingualText($"« {PartyName(party)} »", $"'{PartyName(party)}'")).JoinAsProse(),
            text.Cite,
            text.TermClause.Clause,
            about,
            later,
            ground is null ? history.AbsenceOf(notice.Ground, then, known) : null);

        string PartyName(Id<Party> id) => (text.Find(id) ?? history.PartyEver(id))?.Name ?? id.Text;
    }

    /// <summary>
    /// The days on which the convention binds the parties by its last text, as far as acts to end it are known on a day; null when there
    /// are none.
    /// </summary>
    internal static Explained<Term?> BindingDays(
        this ConventionRecord record, LocalDate on, ResiliationInterpretation interpretation, UndatedSignature undated)
    {
        var acts = record.History.Cases(record.Notices, interpretation, on, on);
        var last = record.History.LastText(on);
        return new(reasoning =>
        {
            var bound = LifeRules.Of(reasoning, last, undated);
            var life = OpenLifeRules.On(reasoning, bound, bound.Value.First);
            return EndRules.Binding(
                last, life, acts.Length == 0 ? null : EndRules.Ended(reasoning, acts, life, LifeRules.KnownOn(reasoning, on)));
        });
    }

    private static ResiliationGround GroundAt(this Convention convention, ClauseId clause, string parameter) =>
        convention.Resiliation?.Find(clause) ?? throw new ArgumentException(
            convention.Resiliation is null
                ? $"The convention has no ground for termination at '{clause}': it states none."
                : $"The convention has no ground for termination at '{clause}'; its grounds are at "
                    + $"{string.Join(", ", convention.Resiliation.Grounds.Select(one => one.Clause))}.",
            parameter);

    private static ResiliationGround GroundEver(this ConventionHistory history, ClauseId clause, string parameter) =>
        history.GroundsEver.GetValueOrDefault(clause) ?? throw new ArgumentException(
            $"No text of the convention has a ground for termination at '{clause}'; its grounds are at "
                + $"{string.Join(", ", history.GroundsEver.Keys)}.",
            parameter);

    /// <summary>Why a text does not hold a ground that another text of the convention has.</summary>
    private static GroundAbsence AbsenceOf(this ConventionHistory history, ClauseId clause, ConventionVersion text, LocalDate? known)
    {
        foreach (var part in (PartId[])[PartId.Ground(clause), PartId.Resiliation])
        {
            switch (text.ProvenanceOf(part))
            {
                case { IsEnded: true, Severance: { } severance }:
                    Source source = text.Convention.Amendment?.Severability is { } severability
                        ? text.Convention.Cite(severability)
                        : new LawSource("code civil, art. 1184");
                    return new(GroundAbsenceKind.Severed, severance.EffectiveOn, severance.Reference, source);
                case { IsEnded: true, Avenant: { } avenant }:
                    return new(
                        GroundAbsenceKind.Removed, avenant.EffectiveOn, avenant.Title, new ClauseSource(clause, avenant.AsAmendment()));
            }
        }

        if (history.InOrder().Except(text.Avenants).FirstOrDefault(States) is { } adding)
        {
            var isUnknown = adding.KnownOn > known;
            return new(
                isUnknown ? GroundAbsenceKind.NotKnown : GroundAbsenceKind.NotYet,
                isUnknown ? adding.KnownOn : adding.EffectiveOn,
                adding.Title,
                new ClauseSource(clause, adding.AsAmendment()));
        }

        var prevailing = text.SetAside.First(change => change.Change.Target == PartId.Ground(clause)).By!;
        return new(GroundAbsenceKind.Removed, prevailing.EffectiveOn, prevailing.Title, new ClauseSource(clause, prevailing.AsAmendment()));

        bool States(Avenant avenant) =>
            avenant.Changes.Any(change => change.Target == PartId.Ground(clause) && ConventionHistory.PartOf(change) is not null);
    }
}
