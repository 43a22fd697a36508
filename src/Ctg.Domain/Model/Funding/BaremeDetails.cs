using NodaTime;

namespace Ctg.Domain;

/// <summary>What a parameter is built from; see <see cref="Bareme"/>.</summary>
public sealed record BaremeDetails
{
    /// <summary>Its key.</summary>
    public required Id<Bareme> Id { get; init; }

    /// <summary>What it sets.</summary>
    public required BaremeKind Kind { get; init; }

    /// <summary>The service to which it applies.</summary>
    public required ServiceKind Service { get; init; }

    /// <summary>The value: euros a unit, a part, or a coefficient, as <see cref="Kind"/> says; zero or more.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit, for an amount a unit; null for a part or a coefficient.</summary>
    public QuantityUnit? Unit { get; init; }

    /// <summary>The band of structures to which an amount for new units applies, such as <c>QPV</c>; null for those of no band.</summary>
    public string? Band { get; init; }

    /// <summary>The first calendar year to which it applies, included.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last calendar year to which it applies, included; null when none is set.</summary>
    public int? LastYear { get; init; }

    /// <summary>Where the value is published, by its usual French reference.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which the value was last compared with its source.</summary>
    public required LocalDate CheckedOn { get; init; }

    /// <summary>The last day on which the value may be used without being compared again.</summary>
    public required LocalDate ReviewBy { get; init; }

    /// <summary>The key, for logs.</summary>
    /// <returns>A text such as <c>eaje-new-places</c>.</returns>
    public override string ToString() => Id.Text;
}
