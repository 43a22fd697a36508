using System.Globalization;
using NodaTime;

namespace Ctg.Domain;

/// <summary>Whole months in a row over which something is observed or shown: a month, a quarter, a year, a school year, a term.</summary>
/// <remarks>
/// Written <c>2023-04</c>, <c>2023-Q2</c>, <c>2023</c>, <c>2023/2024</c> for a school year, and <c>2022-01..2025-12</c> for the months of a
/// term. Years run from 1000 to 9998. Periods sort by their first month, then by their length, then by their grain.
/// </remarks>
public sealed class ObservedPeriod : Code<ObservedPeriod>, ICode<ObservedPeriod>
{
    private const int MonthsInYear = 12;

    private ObservedPeriod(TimeGrain grain, int firstMonth, int months)
        : base(Write(grain, firstMonth, months))
    {
        Grain = grain;
        FirstMonth = firstMonth;
        Months = months;
    }

    /// <summary>How long it is.</summary>
    public TimeGrain Grain { get; }

    /// <summary>The number of months, one or more.</summary>
    public int Months { get; }

    /// <summary>The first day, included.</summary>
    public LocalDate FirstDay => DayOf(FirstMonth);

    /// <summary>The last day, included.</summary>
    public LocalDate LastDay => DayOf(FirstMonth + Months).PlusDays(-1);

    /// <summary>The first month, counted from January of the year 0.</summary>
    internal int FirstMonth { get; }

    /// <inheritdoc/>
    static string ICode<ObservedPeriod>.Expected => "a period such as 2023-04, 2023-Q2, 2023, 2023/2024 or 2022-01..2025-12";

    /// <summary>A calendar month.</summary>
    /// <param name="year">The year, 1000 to 9998.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is outside its range.</exception>
    public static ObservedPeriod Month(int year, int month) => new(TimeGrain.Month, MonthOf(year, month, nameof(month)), 1);

    /// <summary>A calendar quarter.</summary>
    /// <param name="year">The year, 1000 to 9998.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year or the quarter is outside its range.</exception>
    public static ObservedPeriod Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return new(TimeGrain.Quarter, MonthOf(year, (3 * quarter) - 2, nameof(quarter)), 3);
    }

    /// <summary>A calendar year.</summary>
    /// <param name="year">The year, 1000 to 9998.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static ObservedPeriod Year(int year) => new(TimeGrain.Year, MonthOf(year, 1, nameof(year)), MonthsInYear);

    /// <summary>A school year, from September to August.</summary>
    /// <param name="firstYear">The calendar year in which it begins, 1000 to 9997.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static ObservedPeriod SchoolYear(int firstYear)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(firstYear, YearRun.MaximumYear);
        return new(TimeGrain.SchoolYear, MonthOf(firstYear, 9, nameof(firstYear)), MonthsInYear);
    }

    /// <summary>The months of a term: from that of its first day to that of its last.</summary>
    /// <param name="term">The term.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1000–9998.</exception>
    public static ObservedPeriod OfTerm(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var first = MonthOf(term.First.Year, term.First.Month, nameof(term));
        return new(TimeGrain.Term, first, MonthOf(term.Last.Year, term.Last.Month, nameof(term)) - first + 1);
    }

    /// <summary>Orders periods by their first month, then by their length, then by their grain.</summary>
    /// <param name="other">The period to compare with; null sorts first.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public override int CompareTo(ObservedPeriod? other) =>
        other is null ? 1 : (FirstMonth, Months, Grain).CompareTo((other.FirstMonth, other.Months, other.Grain));

    /// <inheritdoc/>
    static ObservedPeriod? ICode<ObservedPeriod>.Read(ReadOnlySpan<char> text)
    {
        var year = text.Length >= 4 ? YearAt(text[..4]) : null;
        return (year, text.Length) switch
        {
            (null, _) => null,
            ({ } y, 4) => Year(y),
            ({ } y, 7) when text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4' => Quarter(y, text[6] - '0'),
            ({ } y, 7) when MonthAt(text) is not null => new(TimeGrain.Month, MonthAt(text)!.Value, 1),
            ({ } y, 9) when text[4] == '/' && YearAt(text[5..]) == y + 1 => SchoolYear(y),
            (_, 16) when text[7..9] is ".." && MonthAt(text[..7]) is { } first && MonthAt(text[9..]) is { } last && first <= last =>
                new(TimeGrain.Term, first, last - first + 1),
            _ => null,
        };
    }

    /// <summary>The period of a grain other than <see cref="TimeGrain.Term"/> that holds a month.</summary>
    internal static ObservedPeriod Holding(TimeGrain grain, int month)
    {
        var (length, shift) = grain switch
        {
            TimeGrain.Month => (1, 0),
            TimeGrain.Quarter => (3, 0),
            TimeGrain.Year => (MonthsInYear, 0),
            TimeGrain.SchoolYear => (MonthsInYear, 8),
            _ => throw new ArgumentOutOfRangeException(nameof(grain), grain, "Not a grain of a fixed length."),
        };
        return new(grain, month - ((month - shift) % length), length);
    }

    /// <summary>The period that follows.</summary>
    internal ObservedPeriod Next() => new(Grain, FirstMonth + Months, Months);

    private static LocalDate DayOf(int month) => new(month / MonthsInYear, (month % MonthsInYear) + 1, 1);

    private static int MonthOf(int year, int month, string parameter)
    {
        if (year is < YearRun.MinimumYear or > YearRun.MaximumYear || month is < 1 or > MonthsInYear)
        {
            throw new ArgumentOutOfRangeException(parameter, (year, month), "The year must be from 1000 to 9998, the month from 1 to 12.");
        }

        return (year * MonthsInYear) + month - 1;
    }

    private static int? YearAt(ReadOnlySpan<char> text) =>
        text.Length == 4 && Digits.AreAll(text) && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is var year
            && year is >= YearRun.MinimumYear and <= YearRun.MaximumYear
            ? year
            : null;

    private static int? MonthAt(ReadOnlySpan<char> text) =>
        text.Length == 7 && text[4] == '-' && Digits.AreAll(text[5..]) && YearAt(text[..4]) is { } year
            && int.Parse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture) is var month && month is >= 1 and <= MonthsInYear
            ? (year * MonthsInYear) + month - 1
            : null;

    private static string Write(TimeGrain grain, int first, int months)
    {
        var year = first / MonthsInYear;
        var month = (first % MonthsInYear) + 1;
        return grain switch
        {
            TimeGrain.Month => Month(),
            TimeGrain.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-Q{(month + 2) / 3}"),
            TimeGrain.Year => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
            TimeGrain.SchoolYear => string.Create(CultureInfo.InvariantCulture, $"{year:0000}/{year + 1:0000}"),
            _ => $"{Month()}..{Write(TimeGrain.Month, first + months - 1, 1)}",
        };

        string Month() => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
    }
}
