using System.Globalization;
using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>An observation as it arrives, unchecked: a row of a file or of a form.</summary>
public sealed record ObservationRow
{
    /// <summary>The indicator's key.</summary>
    public required Id<Indicator> Indicator { get; init; }

    /// <summary>The structure's key.</summary>
    public required Id<Structure> Structure { get; init; }

    /// <summary>The period, of the grain at which the indicator is observed.</summary>
    public required ObservedPeriod Period { get; init; }

    /// <summary>What is known of the figure.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>
    /// The value, or the numerator of a ratio; null for kinds that are not observed as numbers, and statuses without a value.
    /// </summary>
    public decimal? Value { get; init; }

    /// <summary>
    /// The second number of kinds that have two, such as the denominator of a ratio or the weight of a weighted mean; null for other kinds.
    /// </summary>
    public decimal? Base { get; init; }

    /// <summary>
    /// For kinds that count answers, such as scales, the number at each level, in the order of the levels; empty for other kinds.
    /// </summary>
    public ValueList<long> Answers { get; init; } = [];

    /// <summary>For deliverables, those that are done, by their names; empty for other kinds, or when none is done.</summary>
    public ValueList<string> Done { get; init; } = [];

    /// <summary>When the observation was recorded.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>
    /// The revision, 0 for the first record of a figure; a correction has a greater one. Of the records known, the greatest revision
    /// counts, whichever was recorded later.
    /// </summary>
    public int Revision { get; init; }

    /// <summary>The place, the status and the value, for logs.</summary>
    /// <returns>A text such as <c>contacts-rpe, rpe, 2023-04: Reported 12</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Indicator}, {Structure}, {Period}: {Status} {Value}");
}
