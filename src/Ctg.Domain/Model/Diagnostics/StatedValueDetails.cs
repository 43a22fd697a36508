using System.Globalization;
using NodaTime;

namespace Ctg.Domain;

/// <summary>What a value states; checked when the <see cref="StatedValue"/> is built from it.</summary>
public sealed record StatedValueDetails
{
    /// <summary>The value, in the indicator's unit; the lower bound of a band.</summary>
    public required decimal Value { get; init; }

    /// <summary>The clause that states it.</summary>
    public required ClauseId Source { get; init; }

    /// <summary>
    /// The calendar year that it is stated for, <see cref="YearRun.MinimumYear"/> to <see cref="YearRun.MaximumYear"/>; null when none is.
    /// </summary>
    public int? Year { get; init; }

    /// <summary>The day that it is stated for; null when none is. A day and a year exclude each other.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The upper end of a band, included; null for a single value.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>The value, when and where it is stated.</summary>
    /// <returns>A text such as <c>127, 2024 (annex-3)</c>.</returns>
    public override string ToString()
    {
        var when = Day is { } day
            ? $", {NodaTime.Text.LocalDatePattern.Iso.Format(day)}"
                : Year is { } year ? string.Create(CultureInfo.InvariantCulture, $", {year}") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Value}{(UpTo is { } high ? string.Create(CultureInfo.InvariantCulture, $" to {high}") : "")}{when} ({Source})");
    }
}
