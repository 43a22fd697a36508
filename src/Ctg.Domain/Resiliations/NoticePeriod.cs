using System.Globalization;
using Ctg.Domain.Codes;

namespace Ctg.Domain.Resiliations;

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
