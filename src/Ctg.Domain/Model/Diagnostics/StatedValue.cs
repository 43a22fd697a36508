using System.Globalization;
using NodaTime;

namespace Ctg.Domain;

/// <summary>A value of an indicator that the convention itself states: where it starts, or where it is to arrive.</summary>
public sealed record StatedValue
{
    private readonly StatedValueDetails _details;

    private StatedValue(StatedValueDetails details) => _details = details;

    /// <summary>The value, exact as stated, in the indicator's unit; the lower end of a band.</summary>
    public decimal Value => _details.Value;

    /// <summary>The clause that states it.</summary>
    public ClauseId Source => _details.Source;

    /// <summary>The calendar year that it is stated for; null when none is, or when a day is.</summary>
    public int? Year => _details.Year;

    /// <summary>The day that it is stated for; null when none is.</summary>
    public LocalDate? Day => _details.Day;

    /// <summary>The upper end of a band, included; null for a single value.</summary>
    public decimal? UpTo => _details.UpTo;

    /// <summary>The year or the day in words, which parts it from the other values of its kind.</summary>
    internal BilingualText When =>
        Day is { } day ? Told(day) : Year is { } year ? Told(year.ToString(CultureInfo.InvariantCulture)) : new("sans date", "undated");

    /// <summary>States a value.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException">
    /// <see cref="StatedValueDetails.Day"/> is not of the ISO calendar, or an invariant is broken; see <see cref="TryCreate"/>.
    /// </exception>
    public static StatedValue Create(StatedValueDetails details) => TryCreate(details).OrThrow();

    /// <summary>States a value, or says why it cannot be.</summary>
    /// <param name="details">What a value states.</param>
    /// <returns>The value, or the violations <c>year-out-of-range</c>, <c>year-and-day</c> and <c>band-reversed</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException"><see cref="StatedValueDetails.Day"/> is not of the ISO calendar.</exception>
    public static Validated<StatedValue> TryCreate(StatedValueDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Source);
        if (details.Day is { } stated)
        {
            Checks.IsoDay(stated, nameof(details));
        }

        var checks = new Checks();
        checks.Year(details.Year ?? YearRun.MinimumYear, "year");
        checks.That(details.Year is null || details.Day is null, "year-and-day", "day", () => new Sentence(
            "Une valeur vaut pour une année ou pour un jour, non pour les deux.",
            "A value is stated for a year or for a day, not for both."), "year", "day");
        checks.That(details.UpTo is null || details.Value <= details.UpTo, "band-reversed", "upTo", () => new Sentence(
            "La borne inférieure {0} dépasse la borne supérieure {1}.",
            "The lower bound {0} is above the upper bound {1}.",
            details.Value,
            details.UpTo!.Value), "value", "upTo");
        return checks.Build(() => new StatedValue(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public StatedValueDetails ToDetails() => _details;

    private static BilingualText Told(object when) => new(Sentence.Write(when, Language.French), Sentence.Write(when, Language.English));

    /// <summary>The value, when and where it is stated.</summary>
    /// <returns>A text such as <c>127, 2024 (annex-3)</c>.</returns>
    public override string ToString() => _details.ToString();
}
