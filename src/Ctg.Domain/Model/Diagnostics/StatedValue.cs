using System.Globalization;
using NodaTime;

namespace Ctg.Domain;

/// <summary>A value of an indicator that the convention itself states: where it starts, or where it is to arrive.</summary>
public sealed record StatedValue
{
    private StatedValue(decimal value, ClauseId source, int? year, LocalDate? day, decimal? upTo)
    {
        Value = value;
        Source = source;
        Year = year;
        Day = day;
        UpTo = upTo;
    }

    /// <summary>The value, exact as stated, in the indicator's unit; the lower end of a band.</summary>
    public decimal Value { get; }

    /// <summary>The clause that states it.</summary>
    public ClauseId Source { get; }

    /// <summary>The calendar year that it is stated for; null when none is, or when a day is.</summary>
    public int? Year { get; }

    /// <summary>The day that it is stated for; null when none is.</summary>
    public LocalDate? Day { get; }

    /// <summary>The upper end of a band, included; null for a single value.</summary>
    public decimal? UpTo { get; }

    /// <summary>The year or the day in words, which parts it from the other values of its kind.</summary>
    internal BilingualText When => Day is { } day ? Told(day) : Year is { } year ? Told(year.ToString(CultureInfo.InvariantCulture)) : new("sans date", "undated");

    /// <summary>States a value.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar, or an invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static StatedValue Create(decimal value, ClauseId source, int? year = null, LocalDate? day = null, decimal? upTo = null) =>
        TryCreate(value, source, year, day, upTo).OrThrow();

    /// <summary>States a value, or says why it cannot be.</summary>
    /// <param name="value">The value, in the indicator's unit; the lower bound of a band.</param>
    /// <param name="source">The clause that states it.</param>
    /// <param name="year">The calendar year that it is stated for, <see cref="YearRun.MinimumYear"/> to <see cref="YearRun.MaximumYear"/>; null when none is.</param>
    /// <param name="day">The day that it is stated for; null when none is. A day and a year exclude each other.</param>
    /// <param name="upTo">The upper end of a band, included; null for a single value.</param>
    /// <returns>The value, or the violations <c>year-out-of-range</c>, <c>year-and-day</c> and <c>band-reversed</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar.</exception>
    public static Validated<StatedValue> TryCreate(decimal value, ClauseId source, int? year = null, LocalDate? day = null, decimal? upTo = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (day is { } stated)
        {
            Checks.IsoDay(stated, nameof(day));
        }

        var checks = new Checks();
        checks.Year(year ?? YearRun.MinimumYear, "year");
        checks.That(year is null || day is null, "year-and-day", "day", () => new Sentence(
            "Une valeur vaut pour une année ou pour un jour, non pour les deux.", "A value is stated for a year or for a day, not for both."), "year", "day");
        checks.That(upTo is null || value <= upTo, "band-reversed", "upTo", () => new Sentence(
            "La borne inférieure {0} dépasse la borne supérieure {1}.", "The lower bound {0} is above the upper bound {1}.", value, upTo!.Value), "value", "upTo");
        return checks.Build(() => new StatedValue(value, source, year, day, upTo));
    }

    private static BilingualText Told(object when) => new(Sentence.Write(when, Language.French), Sentence.Write(when, Language.English));

    /// <summary>The value, when and where it is stated.</summary>
    /// <returns>A text such as <c>127, 2024 (annex-3)</c>.</returns>
    public override string ToString()
    {
        var when = Day is { } day ? $", {NodaTime.Text.LocalDatePattern.Iso.Format(day)}" : Year is { } year ? string.Create(CultureInfo.InvariantCulture, $", {year}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Value}{(UpTo is { } high ? string.Create(CultureInfo.InvariantCulture, $" to {high}") : "")}{when} ({Source})");
    }
}
