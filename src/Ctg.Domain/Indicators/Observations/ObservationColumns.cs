using System.Globalization;
using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>
/// A batch of observations as columns, such as those of an Arrow batch or of a row group of a Parquet file: no object is made for a row.
/// </summary>
/// <remarks>
/// Row <c>i</c> is item <c>i</c> of each column. The columns are not copied: they must not change before they are taken in, which is
/// where what is in them is checked. Kinds whose observations are several integers, such as scales, are taken in as
/// <see cref="ObservationRow"/>.
/// </remarks>
public sealed class ObservationColumns
{
    /// <summary>Puts columns side by side.</summary>
    /// <param name="sites">The structures, as indexes among the sites of the table's roster.</param>
    /// <param name="periods">The periods, as indexes among the table's periods.</param>
    /// <param name="values">
    /// The first integer of each observation, as the type of the definition states it: a value, or the numerator of a ratio, times ten to
    /// the
    /// definition's decimals; 0 for a status without a value.
    /// </param>
    /// <param name="statuses">
    /// What is known of each figure: the numbers of <see cref="ObservationStatus"/>; a row with another number, 0 among them, is refused
    /// when it is taken in.
    /// </param>
    /// <param name="recordedAt">When each observation was recorded; a single moment holds for the whole batch.</param>
    /// <param name="revisions">The revisions, 0 for the first record of a figure; empty, for all 0, by default.</param>
    /// <param name="bases">
    /// The second numbers, such as the denominators of a ratio or the weights of a weighted mean, times ten to their decimals; empty, for
    /// all 0, by default.
    /// </param>
    /// <exception cref="ArgumentException">A column is not as long as the sites.</exception>
    public ObservationColumns(
        ReadOnlyMemory<int> sites,
        ReadOnlyMemory<int> periods,
        ReadOnlyMemory<long> values,
        ReadOnlyMemory<byte> statuses,
        ReadOnlyMemory<Instant> recordedAt,
        ReadOnlyMemory<int> revisions = default,
        ReadOnlyMemory<long> bases = default)
    {
        Check(periods.Length == sites.Length, nameof(periods));
        Check(values.Length == sites.Length, nameof(values));
        Check(statuses.Length == sites.Length, nameof(statuses));
        Check(recordedAt.Length == sites.Length || recordedAt.Length == 1, nameof(recordedAt));
        Check(revisions.IsEmpty || revisions.Length == sites.Length, nameof(revisions));
        Check(bases.IsEmpty || bases.Length == sites.Length, nameof(bases));
        Sites = sites;
        Periods = periods;
        Values = values;
        Statuses = statuses;
        RecordedAt = recordedAt;
        Revisions = revisions;
        Bases = bases;

        static void Check(bool holds, string column)
        {
            if (!holds)
            {
                throw new ArgumentException(
                    "La colonne n'a pas la longueur de celle des structures. The column is not as long as that of the structures.", column);
            }
        }
    }

    /// <summary>The structures, as indexes among the sites of the table's roster.</summary>
    public ReadOnlyMemory<int> Sites { get; }

    /// <summary>The periods, as indexes among the table's periods.</summary>
    public ReadOnlyMemory<int> Periods { get; }

    /// <summary>The first integer of each observation, as the type of the definition states it.</summary>
    public ReadOnlyMemory<long> Values { get; }

    /// <summary>What is known of each figure: the numbers of <see cref="ObservationStatus"/>.</summary>
    public ReadOnlyMemory<byte> Statuses { get; }

    /// <summary>When each observation was recorded; a single moment holds for the whole batch.</summary>
    public ReadOnlyMemory<Instant> RecordedAt { get; }

    /// <summary>The revisions; empty where all are 0.</summary>
    public ReadOnlyMemory<int> Revisions { get; }

    /// <summary>The second numbers, such as the denominators of a ratio, times ten to their decimals; empty where all are 0.</summary>
    public ReadOnlyMemory<long> Bases { get; }

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
}
