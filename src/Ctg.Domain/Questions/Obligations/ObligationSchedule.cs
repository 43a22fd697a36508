using Ctg.Domain.Resiliations;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Obligations;

/// <summary>What is due under a convention in a period, and what is late (« échéancier »).</summary>
/// <remarks>
/// Sources: articles 6, 9, 10 and 12 and annexes 4 and 5 of the standard convention, by the clauses that the convention itself names.
/// </remarks>
public sealed class ObligationSchedule
{
    private ObligationSchedule(
        DateInterval period,
        LocalDate on,
        Explained<Term?> binding,
        ValueList<Explained<Obligation>> items,
        ValueList<Explained<Obligation>> late,
        ValueList<Explained<ActionReviews>> reviews,
        Convention convention)
    {
        Period = period;
        On = on;
        Items = items;
        Late = late;
        Binding = binding;
        Reviews = reviews;
        var actions = convention.Plan.YearsOfEach(convention.Term).ToList();
        Unscheduled = actions.Where(one => one.Years.Origin == ActionYearsOrigin.NotStated).Select(one => one.Action.Number).ToValueList();
        OutsideTheTerm = binding.Value is { } days
            ? actions
                .Where(one => one.Years.Origin != ActionYearsOrigin.NotStated
                    && !one.Years.Years.Runs.Any(run => run.First <= days.Last.Year && run.Last >= days.First.Year))
                .Select(one => one.Action.Number).ToValueList()
            : [];
    }

    /// <summary>The period, both days included.</summary>
    public DateInterval Period { get; }

    /// <summary>The day on which the question is asked: nothing later is known.</summary>
    public LocalDate On { get; }

    /// <summary>What has its last day in the period, and what has none but can be met in it; by last day, those without one last.</summary>
    public ValueList<Explained<Obligation>> Items { get; }

    /// <summary>All that is late on <see cref="On"/>, whatever the period, by last day.</summary>
    public ValueList<Explained<Obligation>> Late { get; }

    /// <summary>
    /// The days on which the convention binds the parties, as far as acts to end it are known on <see cref="On"/>, with the reason; null
    /// when there are none, and nothing is due.
    /// </summary>
    /// <remarks>Each obligation takes these days as given.</remarks>
    public Explained<Term?> Binding { get; }

    /// <summary>
    /// For which years of the convention the annual review of each action is due and for which it is not, with the reason, in the order of
    /// the plan: what is not due is in no other list. Empty when the convention binds nobody or asks for no annual review.
    /// </summary>
    public ValueList<Explained<ActionReviews>> Reviews { get; }

    /// <summary>
    /// The actions whose years are other ones than those that the convention binds in: <see cref="Reviews"/> says what is due for them.
    /// </summary>
    public ValueList<ActionNumber> OutsideTheTerm { get; }

    /// <summary>
    /// The actions whose years the plan leaves blank, in its table and in its sheets: whether they are due a review is for the
    /// interpretation to say.
    /// </summary>
    public ValueList<ActionNumber> Unscheduled { get; }

    /// <summary>Lists what is due in a period.</summary>
    /// <remarks>
    /// Each duty is read in the text of its last day, as that text is known on the day asked: an action that an avenant removed is still
    /// due its reviews
    /// of the years before, and one that an avenant added none of them. From the first day on which avenants contradict each other, the
    /// last text before it is taken.
    /// Nothing is due before the convention binds the parties (its term has begun and all have signed). With its end, by the term or
    /// by a termination that nothing can stop any more on the day asked, what was not due yet lapses, and nothing of a later year is
    /// due, but for the review that follows the end. What was
    /// done before it could be (a review before its year, a final review before the end) does not count. Where the convention binds
    /// nobody, nothing is due.
    /// </remarks>
    /// <param name="record">
    /// The convention and what has happened to it; what is dated after <paramref name="on"/> is left out of account.
    /// </param>
    /// <param name="period">The period, both days included.</param>
    /// <param name="on">The day on which the question is asked.</param>
    /// <param name="interpretation">How obligations are read where the convention leaves a choice.</param>
    /// <param name="wishes">
    /// Days by which a party would like the convention to be over; for each that can be met, the last day to act is listed.
    /// </param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="record"/>, <paramref name="period"/> or <paramref name="interpretation"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A day is not of the ISO calendar, or a wish is of a party or a ground that the convention does not have.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A notice would end after 9999-12-31.</exception>
    public static ObligationSchedule Create(
        ConventionRecord record,
        DateInterval period,
        LocalDate on,
        ObligationInterpretation interpretation,
        ValueList<WishedEnd>? wishes = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(interpretation);
        Checks.IsoDay(period.Start, nameof(period));
        Checks.IsoDay(on, nameof(on));
        var binding = record.BindingDays(on, interpretation.Resiliation, interpretation.UndatedSignature);
        var last = record.History.LastText(on);
        var builder = binding.Value is { } days
            ? new ObligationBuilder(
                record, last, (days.First.Year, days.Last.Year), Term.Create(days.First, last.Term.Last), days.Last, on, interpretation)
            : null;
        var ordered = (builder is null ? [] : All(record, builder, wishes ?? [])).OrderBy(
            item => item.Value.Due ?? LocalDate.MaxIsoValue).ThenBy(item => item.Value.Kind).ToList();
        return new(
            period,
            on,
            binding,
            ordered.Where(item => IsIn(period, item.Value)).ToValueList(),
            ordered.Where(item => item.Value.State == ObligationState.Late).ToValueList(),
            builder?.ReviewsByAction ?? [],
            last);
    }

    /// <summary>
    /// What is due, each duty by the text of its last day as it is known on the day asked; what has none, by the last text.
    /// </summary>
    private static IEnumerable<Explained<Obligation>> All(ConventionRecord record, ObligationBuilder last, ValueList<WishedEnd> wishes)
    {
        var texts = record.History.Timeline(last.On).Versions;
        for (var i = 0; i < texts.Count; i++)
        {
            var from = texts[i].From ?? LocalDate.MinIsoValue;
            var until = i + 1 < texts.Count ? texts[i + 1].From!.Value.PlusDays(-1) : LocalDate.MaxIsoValue;

            // What is due for a year has its last day in that year or the next.
            var builder = i + 1 == texts.Count ? last : last.Of(texts[i].Convention, (from.Year - 1, until.Year));
            foreach (var duty in builder.Duties())
            {
                var due = duty.Value.Due ?? LocalDate.MaxIsoValue;
                if (from <= due && due <= until)
                {
                    yield return duty;
                }
            }
        }

        foreach (var day in last.DaysToKeep(wishes))
        {
            yield return day;
        }
    }

    /// <summary>The period and the number of items, for logs.</summary>
    /// <returns>A text such as <c>2025-01-01/2025-12-31: 47 items, 3 late on 2025-06-15</c>.</returns>
    public override string ToString() =>
        $"{LocalDatePattern.Iso.Format(Period.Start)}/{LocalDatePattern.Iso.Format(Period.End)}: {Items.Count} items, {Late.Count} late "
            + $"on {LocalDatePattern.Iso.Format(On)}";

    private static bool IsIn(DateInterval period, Obligation obligation) => obligation.Due is { } due
        ? period.Contains(due)
        : obligation.Opens <= period.End && !(obligation.DoneOn < period.Start);
}
