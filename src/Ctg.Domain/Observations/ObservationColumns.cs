using System.Globalization;
using NodaTime;

namespace Ctg.Domain.Observations;

/// <summary>A batch of observations as columns, such as those of an Arrow batch or of a row group of a Parquet file: no object is made for a row.</summary>
/// <remarks>
/// Row <c>i</c> is what stands at <c>i</c> in each column. The columns are read when they are taken in, not copied before; what is in them is
/// checked there. Scales, whose observations are several integers, are taken in as <see cref="ObservationDraft"/>.
/// </remarks>
public sealed class ObservationColumns
{
    /// <summary>The structures, as indexes among the sites of the table's roster.</summary>
    public required ReadOnlyMemory<int> Sites { get; init; }

    /// <summary>The periods, as indexes among the table's periods.</summary>
    public required ReadOnlyMemory<int> Periods { get; init; }

    /// <summary>
    /// The values, or the numerators of a ratio, times ten to the definition's decimals; for deliverables, a bit each, the first the lowest; 0
    /// for a status without a value.
    /// </summary>
    public required ReadOnlyMemory<long> Values { get; init; }

    /// <summary>What is known of each figure: the numbers of <see cref="ObservationStatus"/>.</summary>
    public required ReadOnlyMemory<byte> Statuses { get; init; }

    /// <summary>When each observation was recorded; a single moment stands for all of the batch.</summary>
    public required ReadOnlyMemory<Instant> RecordedAt { get; init; }

    /// <summary>The denominators of a ratio, or the weights of a weighted mean, times ten to their decimals; empty, for all 0, by default.</summary>
    public ReadOnlyMemory<long> Bases { get; init; }

    /// <summary>The revisions, 0 for the first record of a figure; empty, for all 0, by default.</summary>
    public ReadOnlyMemory<int> Revisions { get; init; }

    /// <summary>The number of rows.</summary>
    public int Count => Sites.Length;

    /// <summary>The number of rows, for logs.</summary>
    /// <returns>A text such as <c>4096 rows</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} rows");

    /// <summary>Fills rows from the columns.</summary>
    /// <param name="first">The first row to read.</param>
    /// <param name="rows">Where they go, as many as fit.</param>
    internal void CopyTo(int first, Span<Observation> rows)
    {
        var sites = Sites.Span.Slice(first, rows.Length);
        var periods = Periods.Span.Slice(first, rows.Length);
        var values = Values.Span.Slice(first, rows.Length);
        var statuses = Statuses.Span.Slice(first, rows.Length);
        var recorded = RecordedAt.Span;
        var bases = Bases.Span;
        var revisions = Revisions.Span;
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new(
                sites[i],
                periods[i],
                values[i],
                (ObservationStatus)statuses[i],
                recorded[recorded.Length == 1 ? 0 : first + i],
                revisions.IsEmpty ? 0 : revisions[first + i],
                bases.IsEmpty ? 0 : bases[first + i]);
        }
    }

    /// <exception cref="ArgumentException">A column is not as long as the others.</exception>
    internal void CheckLengths(string parameter)
    {
        Check(Periods.Length == Count, nameof(Periods));
        Check(Values.Length == Count, nameof(Values));
        Check(Statuses.Length == Count, nameof(Statuses));
        Check(RecordedAt.Length == Count || RecordedAt.Length == 1, nameof(RecordedAt));
        Check(Bases.IsEmpty || Bases.Length == Count, nameof(Bases));
        Check(Revisions.IsEmpty || Revisions.Length == Count, nameof(Revisions));

        void Check(bool holds, string column)
        {
            if (!holds)
            {
                throw new ArgumentException($"La colonne {column} n'a pas la longueur de {nameof(Sites)}. The column {column} is not as long as {nameof(Sites)}.", parameter);
            }
        }
    }
}
