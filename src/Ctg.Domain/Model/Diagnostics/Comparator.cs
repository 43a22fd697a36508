using System.Globalization;

namespace Ctg.Domain;

/// <summary>A figure's value in a wider territory, in the figure's own unit and vintage.</summary>
public sealed record Comparator
{
    /// <summary>States the value of a wider territory.</summary>
    /// <param name="territory">The wider territory.</param>
    /// <param name="value">The value, in the figure's unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="territory"/> is not a territory.</exception>
    public Comparator(ComparatorTerritory territory, decimal value)
    {
        Checks.Defined(territory, nameof(territory));
        Territory = territory;
        Value = value;
    }

    /// <summary>The wider territory.</summary>
    public ComparatorTerritory Territory { get; }

    /// <summary>The value, exact, in the figure's unit.</summary>
    public decimal Value { get; }

    /// <summary>The territory and the value.</summary>
    /// <returns>A text such as <c>Epci 15.3</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Territory} {Value}");
}
