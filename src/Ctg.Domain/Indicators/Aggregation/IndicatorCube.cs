using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>The observations of one indicator as known at one moment, laid out for rolling up: dense, structure after structure.</summary>
/// <remarks>
/// Each cell takes eight bytes an integer of an observation, and one byte for its state. A cell without a value holds zeros, so that
/// sums need not ask; what tells zero from missing is the state.
/// </remarks>
[DebuggerDisplay("{Definition.Indicator.Id}: {CellCount} cells")]
public sealed class IndicatorCube
{
    private readonly long[][] _planes;
    private readonly byte[] _states;

    private IndicatorCube(ObservationTable table, Instant? knownAt, long[][] planes, byte[] states, long[] magnitudes)
    {
        Table = table;
        KnownAt = knownAt;
        _planes = planes;
        _states = states;
        Magnitudes = magnitudes;
    }

    /// <summary>What is observed, and how it adds up.</summary>
    public IndicatorDefinition Definition => Table.Definition;

    /// <summary>The structures.</summary>
    public Roster Roster => Table.Roster;

    /// <summary>The days over which the indicator is observed.</summary>
    public Term Term => Table.Term;

    /// <summary>The moment whose knowledge the cube holds, records of that very moment included; null for all that is recorded.</summary>
    public Instant? KnownAt { get; }

    /// <summary>The number of cells: structures times periods of observation.</summary>
    public long CellCount => _states.Length;

    /// <summary>The bytes that the cells take.</summary>
    public long ByteCount => _states.Length * (1L + (sizeof(long) * _planes.Length));

    internal ObservationTable Table { get; }

    internal PeriodGrid Grid => Table.Grid;

    /// <summary>For each plane, a number that no value of it passes in size; at least one.</summary>
    internal long[] Magnitudes { get; }

    internal ReadOnlySpan<byte> States => _states;

    /// <summary>Rolls up over space and time: a figure for each perimeter and period.</summary>
    /// <inheritdoc cref="TryRollUp" path="/param"/>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">The indicator must not be rolled up so; see <see cref="TryRollUp"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public RollUp RollUp(ValueList<Perimeter> perimeters, RollUpOptions options, CancellationToken cancellationToken = default) =>
        TryRollUp(perimeters, options, cancellationToken).OrThrow();

    /// <summary>Rolls up over space and time, or says why it must not be done.</summary>
    /// <param name="perimeters">
    /// The rows, each once. A territory in which the roster has no structure gives figures that nothing contributes to.
    /// </param>
    /// <param name="options">The periods, and what counts.</param>
    /// <param name="cancellationToken">Ends the work early: looked at first, and then every few thousand structures of a row.</param>
    /// <returns>
    /// The figures, or the violations <c>grain-not-made</c> (the periods of observation do not make the periods asked for),
    /// <c>not-additive-over-time</c>, <c>not-additive-over-space</c>, <c>territories-overlap</c>, <c>territory-not-within</c>,
    /// <c>duplicate</c>, <c>extremes-without-sum</c>, <c>table-too-large</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Validated<RollUp> TryRollUp(
        ValueList<Perimeter> perimeters, RollUpOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(perimeters);
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        Checks.Defined(options.Grain, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        if (options.Counted is CountedStatuses.None or < 0 or > CountedStatuses.All)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Counted, "Some observations must count.");
        }

        var checks = new Checks();
        checks.Unique(perimeters, "perimeters", perimeter => perimeter);
        checks.That(Grid.Makes(options.Grain), "grain-not-made", "options.grain", () => new Sentence(
            "L'indicateur, observé par {0}, n'a pas de chiffre par {1}.",
            "The indicator, observed by {0}, has no figure by {1}.",
            Definition.Grain.Label(),
            options.Grain.Label()));
        checks.That(
            options.Grain == Definition.Grain || Definition.OverTime != TimeRule.None,
            "not-additive-over-time",
            "options.grain",
            () => new Sentence(
                "Les chiffres de « {0} » ne s'additionnent pas d'une période à l'autre : ce qui est compté dans deux périodes le serait "
                    + "deux fois.",
                "The figures of '{0}' do not add up over time: what is counted in two periods would be counted twice.",
                Definition.Indicator.Label));
        checks.That(!options.WithExtremes || Definition.HasParts, "extremes-without-sum", "options.withExtremes", () => new Sentence(
            "La plus petite et la plus grande part d'une structure n'ont de sens que pour des chiffres qui s'additionnent.",
            "The smallest and largest shares of a structure are meaningful only for figures that add up."));
        var rows = new SiteRanges[perimeters.Count];
        for (var i = 0; i < rows.Length && !checks.IsFull; i++)
        {
            var resolved = perimeters[i].In(Roster, Checks.At("perimeters", i));
            foreach (var violation in resolved.Violations)
            {
                checks.Add(violation);
            }

            rows[i] = resolved.Candidate;
        }

        if (!checks.IsSound)
        {
            return checks.Build(() => Indicators.RollUp.Nothing(this, options));
        }

        PeriodSpan[] spans = [.. Grid.Group(options.Grain)];
        checks.That(
            (long)rows.Length * spans.Length * Math.Max(Coverage.Size, Definition.ComponentsOfAFigure) <= Array.MaxLength,
            "table-too-large",
            "perimeters",
            () => new Sentence(
                "Un tableau de {0} lignes et de {1} périodes est trop grand.",
                "A table of {0} rows and {1} periods is too large.",
                rows.Length,
                spans.Length));
        if (!checks.IsSound)
        {
            return checks.Build(() => Indicators.RollUp.Nothing(this, options));
        }

        var table = Indicators.RollUp.Of(this, perimeters, rows, spans, options, cancellationToken);
        table.CheckSpace(checks);
        return checks.Build(() => table);
    }

    /// <summary>Compares a territory with a wider one, with or without the territory itself in it.</summary>
    /// <inheritdoc cref="TryCompare" path="/param"/>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The figures cannot be made; see <see cref="TryCompare"/>.</exception>
    public Comparison Compare(Territory own, Territory reference, ObservedPeriod period, bool withoutItself) =>
        TryCompare(own, reference, period, withoutItself).OrThrow();

    /// <summary>
    /// Compares a territory with a wider one, or says why it cannot be done. Two territories of which neither holds the other compare by
    /// <see cref="Comparison.Create"/>.
    /// </summary>
    /// <param name="own">The territory.</param>
    /// <param name="reference">The wider one.</param>
    /// <param name="period">The period, one that meets the term.</param>
    /// <param name="withoutItself">
    /// Whether the territory is left out of the wider one: what is compared with itself differs less than it should.
    /// </param>
    /// <returns>
    /// The comparison, or the violations of <see cref="TryRollUp"/>, <c>territory-not-wider</c> (a structure of the territory is not in the
    /// reference, or both are one) and <c>period-outside-term</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Validated<Comparison> TryCompare(Territory own, Territory reference, ObservedPeriod period, bool withoutItself)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(period);
        var checks = new Checks();
        var isWithin = own != reference && Roster.RangesOf(own).Except(Roster.RangesOf(reference)).Count == 0;
        checks.That(isWithin, "territory-not-wider", "reference", () => new Sentence(
            "« {1} » n'est pas un territoire plus large que « {0} ».", "'{1}' is not a wider territory than '{0}'.", own, reference));
        if (!isWithin)
        {
            return checks.Build<Comparison>(() => null!);
        }

        Perimeter wider = withoutItself ? Perimeter.Create([reference], [own]) : reference;
        var table = TryRollUp([own, wider], new() { Grain = period.Grain });
        foreach (var violation in table.Violations)
        {
            checks.Add(violation);
        }

        checks.That(!table.IsValid || table.Value.Periods.Contains(period), "period-outside-term", "period", () => new Sentence(
            "La période « {0} » est hors de la durée d'observation.", "The period '{0}' is outside the term of observation.", period));
        return checks.Build(
            () => checks.IsSound ? Comparison.Create(table.Value!.Find(own, period)!, table.Value.Find(wider, period)!) : null!);
    }

    /// <summary>The indicator and the size, for logs.</summary>
    /// <returns>A text such as <c>contacts-rpe: 1056 cells</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Definition.Indicator.Id}: {CellCount} cells");

    internal ReadOnlySpan<long> Plane(int component) => _planes[component];

    /// <summary>Lays out a table's records as known at a moment.</summary>
    internal static IndicatorCube Of(ObservationTable table, Instant? knownAt)
    {
        var (planes, statuses) = Records(table, knownAt);
        return Lay(table, knownAt, planes, statuses);
    }

    /// <summary>
    /// Lays out records: statuses become states, in their place, and what came from a closed structure loses its value, in a copy.
    /// </summary>
    internal static IndicatorCube Lay(ObservationTable table, Instant? knownAt, long[][] planes, byte[] statuses)
    {
        var periods = table.Grid.Count;
        var openings = Openings(table);
        var values = planes;
        for (var site = 0; site < table.Roster.Sites.Count; site++)
        {
            var (open, closed) = openings(site);
            var first = site * periods;

            // Statuses and the states of open cells bear the same numbers.
            statuses.AsSpan(first + open, closed - open).Replace((byte)0, (byte)CellState.Silent);
            if (open > 0 || closed < periods)
            {
                values = values == planes ? [.. planes.Select(plane => (long[])plane.Clone())] : values;
                Close(values, statuses, first, first + open);
                Close(values, statuses, first + closed, first + periods);
            }
        }

        return new(table, knownAt, values, statuses, [.. values.Select(plane => Kernel.Magnitude(plane))]);
    }

    /// <summary>The values, the table's own where all that it knows counts, and a copy of the statuses.</summary>
    internal static (long[][] Planes, byte[] Statuses) Records(ObservationTable table, Instant? knownAt)
    {
        var cells = table.Roster.Sites.Count * table.Grid.Count;
        var width = table.Definition.ComponentsOfAnObservation;
        if (table.Cells is { } store && knownAt is null)
        {
            return (store.Planes, store.Statuses.ToArray());
        }

        long[][] planes = [.. Enumerable.Range(0, width).Select(_ => new long[cells])];
        var states = new byte[cells];
        if (table.Cells is { } records && knownAt is { } moment)
        {
            var known = records.KnownBy(moment);
            var components = new long[width];
            for (var cell = 0; cell < cells; cell++)
            {
                states[cell] = records.AsOf(cell, known, components);
                for (var i = 0; i < width; i++)
                {
                    planes[i][cell] = components[i];
                }
            }
        }

        return (planes, states);
    }

    /// <summary>Takes the values of closed cells away, and tells those that had one from those that had none.</summary>
    private static void Close(long[][] planes, byte[] states, int start, int end)
    {
        foreach (ref var state in states.AsSpan(start, end - start))
        {
            state = (byte)(((ObservationStatus)state).HasValue() ? CellState.Unexpected : CellState.Closed);
        }

        foreach (var plane in planes)
        {
            plane.AsSpan(start, end - start).Clear();
        }
    }

    /// <summary>The columns in which a site is open and expected to observe, the end excluded.</summary>
    private static Func<int, (int Start, int End)> Openings(ObservationTable table)
    {
        var days = table.Grid.Periods.Select(table.Grid.DaysOf).ToArray();
        return site =>
        {
            var place = table.Roster.Sites[site];
            if (!table.IsObserved(site))
            {
                return (0, 0);
            }

            var start = 0;
            var end = days.Length;
            if (place.FirstDay is { } first)
            {
                while (start < end && days[start].Last < first)
                {
                    start++;
                }
            }

            if (place.LastDay is { } last)
            {
                while (end > start && days[end - 1].First > last)
                {
                    end--;
                }
            }

            return (start, end);
        };
    }
}
