using System.Globalization;
using NodaTime;

namespace Ctg.Domain;

/// <summary>The length of a notice (« préavis », « délai de prévenance »): a number of months or of days, in ISO 8601 form.</summary>
/// <remarks>
/// <c>P6M</c> is six months, <c>P15D</c> fifteen days; 1 to 999 of one unit. Months and days are never exchanged: lengths are
/// equal when both the number and the unit are. Lengths in days sort before lengths in months.
/// </remarks>
public sealed class NoticePeriod : Code<NoticePeriod>, ICode<NoticePeriod>
{
    private NoticePeriod(int months, int days)
        : base(string.Create(CultureInfo.InvariantCulture, $"P{months + days}{(months > 0 ? 'M' : 'D')}"))
    {
        Months = months;
        Days = days;
    }

    /// <summary>The number of months; 0 when the length is in days.</summary>
    public int Months { get; }

    /// <summary>The number of days; 0 when the length is in months.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    static string ICode<NoticePeriod>.Expected => "a notice period such as P6M or P15D";

    /// <summary>A length in months.</summary>
    /// <param name="months">The number of months, 1 to 999.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is outside its range.</exception>
    public static NoticePeriod FromMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, 999);
        return new(months, 0);
    }

    /// <summary>A length in days.</summary>
    /// <param name="days">The number of days, 1 to 999.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside its range.</exception>
    public static NoticePeriod FromDays(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 999);
        return new(0, days);
    }

    /// <summary>The length in words.</summary>
    /// <returns>A text such as <c>6 mois / 6 months</c>.</returns>
    public BilingualText InWords()
    {
        var number = (Months + Days).ToString(CultureInfo.InvariantCulture);
        return Months > 0
            ? new($"{number} mois", Months == 1 ? "1 month" : $"{number} months")
            : new(Days == 1 ? "1 jour" : $"{number} jours", Days == 1 ? "1 day" : $"{number} days");
    }

    /// <summary>The last day of the notice.</summary>
    /// <param name="start">The day of the starting event, not counted.</param>
    /// <param name="rounding">The day taken where the last month has none of the number of <paramref name="start"/>; without effect on a length in days.</param>
    /// <returns>The last day, included: what follows from the notice runs from the day after.</returns>
    /// <remarks>Source: code de procédure civile, art. 641. See <see cref="Deadlines.After"/>.</remarks>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is before the year 1, <paramref name="rounding"/> is not a rounding, or the notice ends after 9999-12-31.</exception>
    public LocalDate After(LocalDate start, MonthRounding rounding)
    {
        if (Months > 0)
        {
            return Deadlines.After(start, Months, rounding);
        }

        Deadlines.CheckArguments(start, nameof(start), Days, rounding);
        return Period.DaysBetween(start, LocalDate.MaxIsoValue) < Days
            ? throw new ArgumentOutOfRangeException(nameof(start), start, "The notice ends after the calendar's last day, 9999-12-31.")
            : start.PlusDays(Days);
    }

    /// <summary>The latest start whose notice ends by a target.</summary>
    /// <param name="target">The last day on which the notice may end, included.</param>
    /// <param name="rounding">The day taken where the last month has none of the number of the start; without effect on a length in days.</param>
    /// <returns>The largest day <c>d</c> with <c>After(d) ≤ target</c>. See <see cref="Deadlines.LatestStart"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="target"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is before the year 1, <paramref name="rounding"/> is not a rounding, or the notice would start before the year 1.</exception>
    public LocalDate LatestStart(LocalDate target, MonthRounding rounding)
    {
        if (Months > 0)
        {
            return Deadlines.LatestStart(target, Months, rounding);
        }

        Deadlines.CheckArguments(target, nameof(target), Days, rounding);
        return Period.DaysBetween(new(1, 1, 1), target) < Days
            ? throw new ArgumentOutOfRangeException(nameof(target), target, "The notice would start before the calendar's first day, 0001-01-01.")
            : target.PlusDays(-Days);
    }

    /// <summary>Orders lengths in days before lengths in months, each by its number.</summary>
    /// <param name="other">The length to compare with; null sorts first.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public override int CompareTo(NoticePeriod? other) => other is null ? 1 : (Months, Days).CompareTo((other.Months, other.Days));

    /// <inheritdoc/>
    static NoticePeriod? ICode<NoticePeriod>.Read(ReadOnlySpan<char> text) =>
        text is ['P', .. var digits, 'M' or 'D'] && Digits.ToSmallNumber(digits) is { } number
            ? text[^1] == 'M' ? new(number, 0) : new(0, number)
            : null;
}
