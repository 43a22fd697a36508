using System.Globalization;

namespace Ctg.Domain;

/// <summary>One or several calendar years in a row, both ends included: <c>2023</c> or <c>2022-2025</c>.</summary>
/// <remarks>
/// Years run from 1000 to 9998. A run of one year is written as that year alone. Runs sort by their first year, then by their last.
/// </remarks>
public sealed class YearRun : Code<YearRun>, ICode<YearRun>
{
    /// <summary>The earliest year that a run may hold.</summary>
    public const int MinimumYear = 1000;

    /// <summary>The latest year that a run may hold.</summary>
    public const int MaximumYear = 9998;

    private YearRun(int first, int last)
        : base(first == last
            ? first.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{first}-{last}"))
    {
        First = first;
        Last = last;
    }

    /// <summary>The first year, included.</summary>
    public int First { get; }

    /// <summary>The last year, included.</summary>
    public int Last { get; }

    /// <summary>The number of years, both ends counted.</summary>
    public int Count => Last - First + 1;

    /// <inheritdoc/>
    static string ICode<YearRun>.Expected => "a year or a run of years such as 2023 or 2022-2025";

    /// <summary>A run of years.</summary>
    /// <param name="first">The first year, included.</param>
    /// <param name="last">The last year, included.</param>
    /// <returns>The run.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1000–9998, or the last comes before the first.</exception>
    public static YearRun Create(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, MinimumYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, MaximumYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new(first, last);
    }

    /// <summary>Whether a year belongs to the run.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>True from <see cref="First"/> to <see cref="Last"/>, both included.</returns>
    public bool Contains(int year) => First <= year && year <= Last;

    /// <summary>Orders runs by first year, then by last.</summary>
    /// <param name="other">The run to compare with; null sorts first.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public override int CompareTo(YearRun? other) => other is null ? 1 : (First, Last).CompareTo((other.First, other.Last));

    /// <inheritdoc/>
    static YearRun? ICode<YearRun>.Read(ReadOnlySpan<char> text)
    {
        var first = text.Length is 4 or 9 ? ReadYear(text[..4]) : null;
        var last = text.Length == 9 && text[4] == '-' ? ReadYear(text[5..]) : text.Length == 4 ? first : null;
        return first is { } from && last is { } to && from <= to ? new(from, to) : null;
    }

    private static int? ReadYear(ReadOnlySpan<char> text) =>
        Digits.AreAll(text) && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is >= MinimumYear and <= MaximumYear
            and var year
            ? year
            : null;
}
