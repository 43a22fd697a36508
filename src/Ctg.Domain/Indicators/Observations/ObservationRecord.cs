using System.Globalization;
using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>What was recorded once of a structure's figure for a period.</summary>
public sealed record ObservationRecord
{
    internal ObservationRecord(int revision, Instant recordedAt, ObservationStatus status, ValueList<long> components)
    {
        Revision = revision;
        RecordedAt = recordedAt;
        Status = status;
        Components = components;
    }

    /// <summary>The revision.</summary>
    public int Revision { get; }

    /// <summary>When it was recorded.</summary>
    public Instant RecordedAt { get; }

    /// <summary>What is known of the figure.</summary>
    public ObservationStatus Status { get; }

    /// <summary>
    /// The integers recorded, at the definition's decimals, as the type of the definition states them: for a ratio, the numerator and the
    /// denominator. Zeros for a status without a value.
    /// </summary>
    public ValueList<long> Components { get; }

    /// <summary>The revision, the status and the integers, for logs.</summary>
    /// <returns>A text such as <c>1: Reported [42]</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Revision}: {Status} {Components}");
}
