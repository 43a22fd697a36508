using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain;

/// <summary>The term of a convention (« durée »): a closed interval of days, both included.</summary>
/// <remarks>
/// Days are of the ISO calendar. A term has at least one day. Its source is the convention's clause on its length, article 10 of the
/// standard convention.
/// </remarks>
public sealed record Term
{
    private Term(LocalDate first, LocalDate last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first day, included.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included: the convention is still in force on it until 24:00.</summary>
    public LocalDate Last { get; }

    /// <summary>The number of days, both ends counted: 1 461 from 2022-01-01 to 2025-12-31.</summary>
    public int Days => Period.DaysBetween(First, Last) + 1;

    /// <summary>Builds a term.</summary>
    /// <param name="first">The first day, included.</param>
    /// <param name="last">The last day, included.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">
    /// The last day comes before the first, or a day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static Term Create(LocalDate first, LocalDate last) => TryCreate(first, last).OrThrow();

    /// <summary>Builds a term, or says why not.</summary>
    /// <param name="first">The first day, included.</param>
    /// <param name="last">The last day, included.</param>
    /// <returns>The term, or the violation <c>term-reversed</c>.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<Term> TryCreate(LocalDate first, LocalDate last)
    {
        Checks.StatedDay(first, nameof(first));
        Checks.StatedDay(last, nameof(last));
        var checks = new Checks();
        checks.That(first <= last, "term-reversed", "", () => new Sentence(
            "Le dernier jour de la durée, le {1}, précède le premier, le {0}.",
            "The last day of the term, {1}, is before the first, {0}.",
            first,
            last), "first", "last");
        return checks.Build(() => new Term(first, last));
    }

    /// <summary>Whether a day is within the term.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="First"/> to <see cref="Last"/>, both included.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar.</exception>
    public bool Contains(LocalDate day) => PositionOf(day) == TermPosition.Within;

    /// <summary>Where a day lies with respect to the term.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see cref="TermPosition.Within"/> from <see cref="First"/> to <see cref="Last"/>, both included.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar.</exception>
    public TermPosition PositionOf(LocalDate day)
    {
        Checks.IsoDay(day, nameof(day));
        return day < First ? TermPosition.Before : day > Last ? TermPosition.After : TermPosition.Within;
    }

    /// <summary>Whether every day of a calendar year is within the term.</summary>
    internal bool CoversYear(int year) => First <= new LocalDate(year, 1, 1) && Last >= new LocalDate(year, 12, 31);

    /// <summary>Whether a day of a calendar year is within the term.</summary>
    internal bool MeetsYear(int year) => First <= new LocalDate(year, 12, 31) && Last >= new LocalDate(year, 1, 1);

    /// <summary>Both days in ISO form.</summary>
    /// <returns>A text such as <c>2022-01-01/2025-12-31</c>.</returns>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(First)}/{LocalDatePattern.Iso.Format(Last)}";
}
