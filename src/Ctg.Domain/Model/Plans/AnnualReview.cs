using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain;

/// <summary>A review of an action that was delivered (« bilan annuel »).</summary>
/// <remarks>Source: annex 5 of the standard convention.</remarks>
public sealed record AnnualReview
{
    /// <summary>States a review.</summary>
    /// <param name="action">The number of the action.</param>
    /// <param name="year">The calendar year that it is about, 1000 to 9998.</param>
    /// <param name="deliveredOn">The day on which it was delivered.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range, or the day is before the year 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="deliveredOn"/> is not of the ISO calendar.</exception>
    public AnnualReview(ActionNumber action, int year, LocalDate deliveredOn)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, YearRun.MinimumYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, YearRun.MaximumYear);
        Checks.StatedDay(deliveredOn, nameof(deliveredOn));
        Action = action;
        Year = year;
        DeliveredOn = deliveredOn;
    }

    /// <summary>The number of the action.</summary>
    public ActionNumber Action { get; }

    /// <summary>The calendar year that it is about.</summary>
    public int Year { get; }

    /// <summary>The day on which it was delivered.</summary>
    public LocalDate DeliveredOn { get; }

    /// <summary>The action, the year and the day.</summary>
    /// <returns>A text such as <c>1.1, 2024: 2025-02-03</c>.</returns>
    public override string ToString() => $"{Action}, {Year}: {LocalDatePattern.Iso.Format(DeliveredOn)}";
}
