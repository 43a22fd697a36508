using System.Globalization;
using System.Text.Json.Serialization;

namespace Ctg.Domain.Support;

/// <summary>What a structure offers in a year, as a fact of a reason. <c>default</c> is no units, without support.</summary>
public readonly record struct OfferedUnits
{
    /// <summary>States a fact.</summary>
    /// <param name="count">The units; zero or more.</param>
    /// <param name="support">Who supports the structure.</param>
    /// <param name="underPsu">Whether the places are funded by the Psu; null when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="count"/> is negative, or <paramref name="support"/> is not one.
    /// </exception>
    [JsonConstructor]
    public OfferedUnits(decimal count, StructureSupport support, bool? underPsu)
    {
        if (count < 0)
        {
            // Not by the sign, which a zero may bear.
            throw new ArgumentOutOfRangeException(nameof(count), count, "The units must be zero or more.");
        }

        Checks.Defined(support, nameof(support));
        Count = count;
        Support = support;
        UnderPsu = underPsu;
    }

    /// <summary>The units; zero or more.</summary>
    public decimal Count { get; }

    /// <summary>Who supports the structure.</summary>
    public StructureSupport Support { get; }

    /// <summary>Whether the places are funded by the Psu; null when not known.</summary>
    public bool? UnderPsu { get; }

    /// <summary>The units and the support, for logs.</summary>
    /// <returns>A text such as <c>45 BySignatoryAuthority</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Support}");
}
