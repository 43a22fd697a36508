using System.Globalization;

namespace Ctg.Domain;

/// <summary>What is expected of an indicator: its direction, where it started, and its target, in the indicator's unit.</summary>
public sealed record Goal
{
    private Goal(Direction direction, decimal? baseline, decimal? low, decimal? high)
    {
        Direction = direction;
        Baseline = baseline;
        Low = low;
        High = high;
    }

    /// <summary>Which way it is meant to go.</summary>
    public Direction Direction { get; }

    /// <summary>The value before the convention; null when not known.</summary>
    public decimal? Baseline { get; }

    /// <summary>
    /// The value from which the target is reached: the target upwards, or the lower end of a band; null downwards, or when no figure is
    /// set.
    /// </summary>
    public decimal? Low { get; }

    /// <summary>
    /// The value up to which the target is reached: the target downwards, or the upper end of a band; null upwards, or when no figure is
    /// set.
    /// </summary>
    public decimal? High { get; }

    /// <summary>A rise is expected.</summary>
    /// <param name="baseline">The value before; null when not known.</param>
    /// <param name="target">The value to be reached or passed; null when a rise is expected without a figure.</param>
    /// <returns>The goal.</returns>
    public static Goal Up(decimal? baseline = null, decimal? target = null) => new(Direction.Up, baseline, target, null);

    /// <summary>A fall is expected.</summary>
    /// <param name="baseline">The value before; null when not known.</param>
    /// <param name="target">The value to be reached or gone below; null when a fall is expected without a figure.</param>
    /// <returns>The goal.</returns>
    public static Goal Down(decimal? baseline = null, decimal? target = null) => new(Direction.Down, baseline, null, target);

    /// <summary>A value within a band is expected.</summary>
    /// <inheritdoc cref="TryBand" path="/param"/>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentException">The lower end is above the upper one.</exception>
    public static Goal Band(decimal low, decimal high, decimal? baseline = null) => TryBand(low, high, baseline).OrThrow();

    /// <summary>A value within a band is expected, or why it cannot be.</summary>
    /// <param name="low">The lower end, included.</param>
    /// <param name="high">The upper end, included.</param>
    /// <param name="baseline">The value before; null when not known.</param>
    /// <returns>The goal, or the violation <c>band-reversed</c>.</returns>
    public static Validated<Goal> TryBand(decimal low, decimal high, decimal? baseline = null)
    {
        var checks = new Checks();
        checks.That(low <= high, "band-reversed", "low", () => new Sentence(
            "La borne inférieure {0} dépasse la borne supérieure {1}.",
            "The lower bound {0} is above the upper bound {1}.",
            low,
            high), "low", "high");
        return checks.Build(() => new Goal(Direction.Band, baseline, low, high));
    }

    /// <summary>The direction and the figures.</summary>
    /// <returns>A text such as <c>Up from 120 to 127</c>.</returns>
    public override string ToString()
    {
        var from = Baseline is null ? "" : string.Create(CultureInfo.InvariantCulture, $" from {Baseline}");
        var to = Direction == Direction.Band
            ? string.Create(CultureInfo.InvariantCulture, $" {Low} to {High}")
            : (Low ?? High) is { } target ? string.Create(CultureInfo.InvariantCulture, $" to {target}") : "";
        return $"{Direction}{from}{to}";
    }
}
