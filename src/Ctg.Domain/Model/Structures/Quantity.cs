using System.Globalization;

namespace Ctg.Domain;

/// <summary>A count of units: 45 places, 76 096 acts, 0.4 full-time equivalent.</summary>
/// <remarks>Exact decimal, never negative. Two quantities are equal when count and unit are; trailing zeros do not matter.</remarks>
public sealed record Quantity
{
    private Quantity(decimal count, QuantityUnit unit)
    {
        Count = count;
        Unit = unit;
    }

    /// <summary>How many units; zero or more.</summary>
    public decimal Count { get; }

    /// <summary>The unit.</summary>
    public QuantityUnit Unit { get; }

    /// <summary>Builds a quantity.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a unit.</exception>
    public static Quantity Create(decimal count, QuantityUnit unit) => TryCreate(count, unit).OrThrow();

    /// <summary>Builds a quantity, or says why not.</summary>
    /// <param name="count">How many units; zero or more.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The quantity, or the violation <c>quantity-negative</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a unit.</exception>
    public static Validated<Quantity> TryCreate(decimal count, QuantityUnit unit)
    {
        Checks.Defined(unit, nameof(unit));
        var checks = new Checks();
        checks.That(count >= 0, "quantity-negative", "count", () => new Sentence(
            "La quantité {0} est négative.", "The quantity {0} is negative.", count));
        return checks.Build(() => new Quantity(count, unit));
    }

    /// <summary>The count and the unit.</summary>
    /// <returns>A text such as <c>45 Places</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Unit}");
}
