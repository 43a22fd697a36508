using Ctg.Domain.Collections;
using Ctg.Domain.Conventions;
using Ctg.Domain.Explanations;
using Ctg.Domain.Plans;
using Ctg.Domain.Violations;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Obligations;

/// <summary>What is due under a convention in a period, and what is late (« échéancier »).</summary>
/// <remarks>Sources: articles 6, 9, 10 and 12 and annexes 4 and 5 of the standard convention, by the clauses that the convention itself names.</remarks>
public sealed class ObligationSchedule
{
    private ObligationSchedule(
        DateInterval period, LocalDate on, ValueList<Explained<Obligation>> items, ValueList<Explained<Obligation>> late, ValueList<ActionNumber> unscheduled)
    {
        Period = period;
        On = on;
        Items = items;
        Late = late;
        Unscheduled = unscheduled;
    }

    /// <summary>The period, both days included.</summary>
    public DateInterval Period { get; }

    /// <summary>The day on which the question is asked: nothing later is known.</summary>
    public LocalDate On { get; }

    /// <summary>What has its last day in the period, and what has none but can be met in it; by last day, those without one last.</summary>
    public ValueList<Explained<Obligation>> Items { get; }

    /// <summary>All that is late on <see cref="On"/>, in the period or before it, by last day.</summary>
    public ValueList<Explained<Obligation>> Late { get; }

    /// <summary>The actions whose years the plan leaves blank: whether they are due a review is for the reading to say.</summary>
    public ValueList<ActionNumber> Unscheduled { get; }

    /// <summary>Lists what is due in a period.</summary>
    /// <remarks>
    /// Nothing is due before the convention binds the parties (its term has begun and all have signed), nor after its end, by the
    /// term or by a résiliation known on the day asked, but for the review that follows the end. Where it binds nobody, nothing is due.
    /// </remarks>
    /// <param name="record">The convention and what has happened to it; what is dated after <paramref name="on"/> is left out of account.</param>
    /// <param name="period">The period, both days included.</param>
    /// <param name="on">The day on which the question is asked.</param>
    /// <param name="reading">How obligations are read where the convention leaves a choice.</param>
    /// <param name="wishes">Days by which a party would like the convention to be over; for each that can be met, the last day to act is listed.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/>, <paramref name="period"/> or <paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or a wish is of a party or a ground that the convention does not have.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A notice would end after 9999-12-31.</exception>
    public static ObligationSchedule Of(
        ConventionRecord record, DateInterval period, LocalDate on, ObligationReading reading, ValueList<WishedEnd>? wishes = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(reading);
        Checks.IsoDay(period.Start, nameof(period));
        Checks.IsoDay(on, nameof(on));
        IEnumerable<Explained<Obligation>> all = record.BindingDays(on, reading.Resiliation, reading.UndatedSignature) is { } binding
            ? new ObligationBuilder(record, binding, on, reading).All(wishes ?? [])
            : [];
        var ordered = all.OrderBy(item => item.Value.Due ?? LocalDate.MaxIsoValue).ThenBy(item => item.Value.Kind).ToList();
        return new(
            period,
            on,
            ordered.Where(item => IsIn(period, item.Value)).ToValueList(),
            ordered.Where(item => item.Value.State == ObligationState.Late).ToValueList(),
            record.Convention.Plan.Actions.Where(action => action.Schedule.IsEmpty)
                .Concat(record.Convention.Plan.Piloting is { Schedule.IsEmpty: true } piloting ? [piloting] : [])
                .Select(action => action.Number).ToValueList());
    }

    /// <summary>The period and the number of items, for logs.</summary>
    /// <returns>A text such as <c>2025-01-01/2025-12-31: 47 items, 3 late on 2025-06-15</c>.</returns>
    public override string ToString() =>
        $"{LocalDatePattern.Iso.Format(Period.Start)}/{LocalDatePattern.Iso.Format(Period.End)}: {Items.Count} items, {Late.Count} late on {LocalDatePattern.Iso.Format(On)}";

    private static bool IsIn(DateInterval period, Obligation obligation) => obligation.Due is { } due
        ? period.Contains(due)
        : obligation.Opens <= period.End && !(obligation.DoneOn < period.Start);
}
