using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>An observation in the form that is fastest to take in: places in the table, integers at the definition's decimals.</summary>
/// <remarks>
/// It is checked when it is taken in. The default value has no status and is refused there. Kinds whose observations are several integers,
/// such as scales, are taken in as <see cref="ObservationRow"/>.
/// </remarks>
public readonly record struct Observation
{
    /// <summary>States an observation.</summary>
    /// <param name="site">The structure, as its index among the sites of the table's roster.</param>
    /// <param name="period">The period, as its index among the table's periods.</param>
    /// <param name="value">
    /// The first integer of the observation, as the type of the definition states it: a value, or the numerator of a ratio, times ten to
    /// the definition's decimals; 0 for a status without a value.
    /// </param>
    /// <param name="status">What is known of the figure.</param>
    /// <param name="recordedAt">When the observation was recorded.</param>
    /// <param name="revision">The revision, 0 for the first record of a figure.</param>
    /// <param name="base">
    /// The second number, such as the denominator of a ratio or the weight of a weighted mean, times ten to its decimals; 0 for kinds that
    /// have one.
    /// </param>
    [JsonConstructor]
    public Observation(int site, int period, long value, ObservationStatus status, Instant recordedAt, int revision = 0, long @base = 0)
    {
        Site = site;
        Period = period;
        Value = value;
        Base = @base;
        RecordedAt = recordedAt;
        Revision = revision;
        Status = status;
    }

    /// <summary>The structure, as its index among the sites of the table's roster.</summary>
    public int Site { get; }

    /// <summary>The period, as its index among the table's periods.</summary>
    public int Period { get; }

    /// <summary>The first integer of the observation, as the type of the definition states it.</summary>
    public long Value { get; }

    /// <summary>The second number, such as the denominator of a ratio, times ten to its decimals.</summary>
    public long Base { get; }

    /// <summary>When the observation was recorded.</summary>
    public Instant RecordedAt { get; }

    /// <summary>The revision, 0 for the first record of a figure.</summary>
    public int Revision { get; }

    /// <summary>What is known of the figure.</summary>
    public ObservationStatus Status { get; }

    /// <summary>The place and the value, for logs.</summary>
    /// <returns>A text such as <c>3, 11: 42 Reported</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Site}, {Period}: {Value} {Status}");
}
