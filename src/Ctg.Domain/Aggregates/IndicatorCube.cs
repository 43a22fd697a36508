using System.Diagnostics;
using System.Globalization;
using Ctg.Domain.Collections;
using Ctg.Domain.Explanations;
using Ctg.Domain.Indicators;
using Ctg.Domain.Observations;
using Ctg.Domain.Territories;
using Ctg.Domain.Time;
using Ctg.Domain.Violations;
using NodaTime;

namespace Ctg.Domain.Aggregates;

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
    public RollUp RollUp(ValueList<Perimeter> perimeters, RollUpDetails details) => TryRollUp(perimeters, details).OrThrow();

    /// <summary>Rolls up over space and time, or says why it must not be done.</summary>
    /// <param name="perimeters">The rows, each once. A territory in which the roster has no structure gives figures that nothing contributes to.</param>
    /// <param name="details">The periods, and what counts.</param>
    /// <returns>
    /// The figures, or the violations <c>grain-not-made</c> (the periods of observation do not make the periods asked for),
    /// <c>not-additive-over-time</c>, <c>not-additive-over-space</c>, <c>territories-overlap</c>, <c>territory-not-within</c>,
    /// <c>duplicate</c>, <c>extremes-without-sum</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public Validated<RollUp> TryRollUp(ValueList<Perimeter> perimeters, RollUpDetails details)
    {
        ArgumentNullException.ThrowIfNull(perimeters);
        ArgumentNullException.ThrowIfNull(details);
        Checks.Defined(details.Grain, nameof(details));
        ArgumentOutOfRangeException.ThrowIfLessThan(details.Threads, 1, nameof(details));
        if (details.Counted is CountedStatuses.None or < 0 or > CountedStatuses.All)
        {
            throw new ArgumentOutOfRangeException(nameof(details), details.Counted, "Some observations must count.");
        }

        var checks = new Checks();
        checks.Unique(perimeters, "perimeters", perimeter => perimeter);
        checks.That(Grid.Makes(details.Grain), "grain-not-made", "details.grain", () => new Sentence(
            "Observé par {0}, l'indicateur ne donne pas de chiffre par {1}.",
            "Observed by {0}, the indicator gives no figure by {1}.",
            Definition.Grain.Label(),
            details.Grain.Label()));
        checks.That(details.Grain == Definition.Grain || Definition.OverTime != TimeRule.None, "not-additive-over-time", "details.grain", () => new Sentence(
            "Les chiffres de « {0} » ne s'additionnent pas dans le temps : ce qui compte en deux périodes compterait deux fois.",
            "The figures of '{0}' do not add up over time: what counts in two periods would count twice.",
            Definition.Indicator.Label));
        checks.That(!details.WithExtremes || Definition.OverSpace == SpaceRule.Sum, "extremes-without-sum", "details.withExtremes", () => new Sentence(
            "La plus petite et la plus grande part d'une structure n'ont de sens que pour des chiffres qui s'additionnent.",
            "The smallest and the greatest part of a structure have a meaning only for figures that add up."));
        var rows = new SiteRanges[perimeters.Count];
        for (var i = 0; i < rows.Length && !checks.IsFull; i++)
        {
            var resolved = perimeters[i].In(Roster, Checks.At("perimeters", i));
            foreach (var violation in resolved.Violations)
            {
                checks.Add(violation);
            }

            rows[i] = resolved.Candidate;
            checks.That(rows[i].Count <= 1 || Definition.OverSpace != SpaceRule.None, "not-additive-over-space", Checks.At("perimeters", i), () => new Sentence(
                "Les chiffres de « {0} » ne s'additionnent pas d'une structure à l'autre : ce qui compte en deux structures compterait deux fois.",
                "The figures of '{0}' do not add up from one structure to another: what counts in two structures would count twice.",
                Definition.Indicator.Label));
        }

        return checks.Build(() => checks.IsSound ? Aggregates.RollUp.Of(this, perimeters, rows, details) : Aggregates.RollUp.Nothing(this, details));
    }

    /// <summary>The indicator and the size, for logs.</summary>
    /// <returns>A text such as <c>contacts-rpe: 1056 cells</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Definition.Indicator.Id}: {CellCount} cells");

    internal ReadOnlySpan<long> Plane(int component) => _planes[component];

    /// <summary>Lays out a table's records.</summary>
    internal static IndicatorCube Freeze(ObservationTable table, Instant? knownAt)
    {
        var sites = table.Roster.Sites.Count;
        var periods = table.Grid.Count;
        var cells = sites * periods;
        var planes = new long[table.Definition.ComponentsOfAnObservation][];
        for (var i = 0; i < planes.Length; i++)
        {
            planes[i] = GC.AllocateUninitializedArray<long>(cells);
        }

        var states = GC.AllocateUninitializedArray<byte>(cells);
        var magnitudes = new long[planes.Length];
        var openings = Openings(table);
        for (var site = 0; site < sites; site++)
        {
            var (start, end) = openings(site);
            FreezeSite(table, knownAt, planes, states, magnitudes, site * periods, start, end);
        }

        for (var i = 0; i < magnitudes.Length; i++)
        {
            magnitudes[i] = Math.Max(1, magnitudes[i]);
        }

        return new(table, knownAt, planes, states, magnitudes);
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

    private static void FreezeSite(
        ObservationTable table, Instant? knownAt, long[][] planes, byte[] states, long[] magnitudes, int offset, int open, int closed)
    {
        var periods = table.Grid.Count;
        var cells = table.Cells;
        var more = planes.Length == 1 ? [] : new long[planes.Length - 1];
        for (var column = 0; column < periods; column++)
        {
            var cell = offset + column;
            var isOpen = column >= open && column < closed;
            var record = cells is null ? default : knownAt is { } moment ? cells.AsOf(cell, moment, more) : cells.Latest[cell];
            var status = (ObservationStatus)record.Status;
            var counts = isOpen && status.HasValue();
            states[cell] = (byte)StateOf(status, isOpen);
            planes[0][cell] = counts ? record.Value : 0;
            magnitudes[0] |= counts ? Math.Abs(record.Value) : 0;
            for (var i = 1; i < planes.Length; i++)
            {
                var value = !counts ? 0 : knownAt is null ? cells!.More(i - 1)[cell] : more[i - 1];
                planes[i][cell] = value;
                magnitudes[i] |= Math.Abs(value);
            }
        }
    }

    private static CellState StateOf(ObservationStatus status, bool isOpen) => (status, isOpen) switch
    {
        (0, true) => CellState.Silent,
        (_, true) => (CellState)status,
        (_, false) => status.HasValue() ? CellState.Unexpected : CellState.Closed,
    };
}
