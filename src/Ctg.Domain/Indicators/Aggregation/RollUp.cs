using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>
/// A table of figures: a row a perimeter, a column a period. It may be a part, over some of the structures, and parts merge.
/// </summary>
/// <remarks>
/// A table knows the structures that it covers, and two that share one do not merge. Parts are made with rosters that agree on who stands
/// where. Whatever the parts, their order and the number of
/// threads, the merged table is the same to the byte: <see cref="ToBytes"/> is its lasting form, <see cref="Digest"/> what identifies it.
/// </remarks>
[DebuggerDisplay("{Definition.Indicator.Id}: {Perimeters.Count} x {Periods.Count}")]
public sealed class RollUp
{
    private readonly Lazy<ValueList<string>> _structures;
    private readonly Lazy<Dictionary<Perimeter, int>> _rows;
    private readonly Lazy<Dictionary<ObservedPeriod, int>> _columns;

    private RollUp(
        IndicatorDefinition definition,
        Term term,
        Instant? knownAt,
        CountedStatuses counted,
        TimeGrain grain,
        ValueList<Perimeter> perimeters,
        FigureStore store,
        Func<ValueList<string>> structures)
    {
        Definition = definition;
        Term = term;
        KnownAt = knownAt;
        Counted = counted;
        Grain = grain;
        Perimeters = perimeters;
        Store = store;
        Spans = [.. new PeriodGrid(term, definition.Grain).Group(grain)];
        Periods = Spans.Select(span => span.Period).ToValueList();
        _structures = new(structures);
        _rows = new(() => RanksOf(perimeters));
        _columns = new(() => RanksOf(Periods));
    }

    /// <summary>What is observed, and how it adds up.</summary>
    public IndicatorDefinition Definition { get; }

    /// <summary>The days over which the indicator is observed.</summary>
    public Term Term { get; }

    /// <summary>The moment whose knowledge it holds; null for all that was recorded.</summary>
    public Instant? KnownAt { get; }

    /// <summary>Which observations count.</summary>
    public CountedStatuses Counted { get; }

    /// <summary>The length of its periods.</summary>
    public TimeGrain Grain { get; }

    /// <summary>The rows.</summary>
    public ValueList<Perimeter> Perimeters { get; }

    /// <summary>The columns.</summary>
    public ValueList<ObservedPeriod> Periods { get; }

    /// <summary>Whether it keeps the smallest and the greatest part of a structure.</summary>
    public bool WithExtremes => Store.WithExtremes;

    /// <summary>The keys of the structures that it covers, sorted: those of the roster, whether or not they are within its rows.</summary>
    public ValueList<string> Structures => _structures.Value;

    /// <summary>The figures, row after row.</summary>
    public IEnumerable<Figure> Figures
    {
        get
        {
            for (var row = 0; row < Perimeters.Count; row++)
            {
                for (var period = 0; period < Spans.Length; period++)
                {
                    yield return new(this, row, period);
                }
            }
        }
    }

    internal FigureStore Store { get; }

    internal PeriodSpan[] Spans { get; }

    /// <summary>The figure of a row and a column.</summary>
    /// <param name="perimeter">The row.</param>
    /// <param name="period">The column.</param>
    /// <returns>The figure, or null when the table has no such row or column.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Figure? Find(Perimeter perimeter, ObservedPeriod period)
    {
        ArgumentNullException.ThrowIfNull(perimeter);
        ArgumentNullException.ThrowIfNull(period);
        return _rows.Value.TryGetValue(perimeter, out var row) && _columns.Value.TryGetValue(period, out var column)
            ? new(this, row, column)
            : null;
    }

    /// <summary>Where each value is listed first.</summary>
    private static Dictionary<T, int> RanksOf<T>(ValueList<T> values)
        where T : notnull
    {
        var ranks = new Dictionary<T, int>(values.Count);
        foreach (var (rank, value) in values.Index())
        {
            ranks.TryAdd(value, rank);
        }

        return ranks;
    }

    /// <summary>The table over the structures of two parts.</summary>
    /// <inheritdoc cref="TryMerge" path="/param"/>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The parts do not go together; see <see cref="TryMerge"/>.</exception>
    public RollUp Merge(RollUp other) => TryMerge(other).OrThrow();

    /// <summary>
    /// The table over the structures of two parts, or why they do not go together. It keeps this part's definition, whose goal and label
    /// may differ from the other's.
    /// </summary>
    /// <param name="other">
    /// The other part: of the same definition, term, knowledge, statuses, rows and columns, over other structures.
    /// </param>
    /// <returns>
    /// The table, or the violations <c>definition-differs</c>, <c>vintage-differs</c> (what was known, or what counts),
    /// <c>shape-differs</c>, <c>structures-overlap</c>, <c>not-additive-over-space</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Validated<RollUp> TryMerge(RollUp other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var checks = new Checks();
        checks.That(Definition.Identity == other.Definition.Identity, "definition-differs", "other", () => new Sentence(
            "Les deux parties ne sont pas du même indicateur, ou ne l'observent pas de la même façon.",
            "The two parts are not of the same indicator, or do not observe it in the same way."));
        checks.That(KnownAt == other.KnownAt && Counted == other.Counted, "vintage-differs", "other", () => new Sentence(
            "Les deux parties n'ont pas la même date de connaissance, ou ne retiennent pas les mêmes statuts.",
            "The two parts do not have the same knowledge date, or do not count the same statuses."));
        checks.That(
            Term == other.Term && Grain == other.Grain && Perimeters == other.Perimeters && WithExtremes == other.WithExtremes,
            "shape-differs",
            "other",
            () => new Sentence(
                "Les deux parties n'ont pas les mêmes lignes et colonnes.", "The two parts do not have the same rows and columns."));
        if (!checks.IsSound)
        {
            return checks.Build(() => this);
        }

        var (structures, shared) = Union(Structures, other.Structures);
        checks.That(shared is null, "structures-overlap", "other", () => new Sentence(
            "« {0} » est dans les deux parties : elle serait comptée deux fois.",
            "'{0}' is in both parts: it would be counted twice.",
            shared!));
        if (!checks.IsSound)
        {
            return checks.Build(() => this);
        }

        var store = Store.Copy(Definition);
        store.Merge(other.Store);
        var merged = new RollUp(Definition, Term, KnownAt, Counted, Grain, Perimeters, store, () => structures);
        merged.CheckSpace(checks);
        return checks.Build(() => merged);
    }

    /// <summary>
    /// The table as bytes that last: the same table gives the same bytes, on every machine and in every version that writes this format.
    /// </summary>
    /// <returns>The bytes, in version 1 of the format.</returns>
    public byte[] ToBytes() => RollUpBytes.Write(this);

    /// <summary>What identifies the table's content.</summary>
    /// <returns>The SHA-256 digest of <see cref="ToBytes"/>, in lower-case hexadecimal.</returns>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(ToBytes()));

    /// <summary>Reads a table back.</summary>
    /// <inheritdoc cref="TryFromBytes" path="/param"/>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentException">The bytes are not those of such a table.</exception>
    public static RollUp FromBytes(ReadOnlySpan<byte> bytes, IndicatorDefinition definition) => TryFromBytes(bytes, definition).OrThrow();

    /// <summary>Reads a table back, or says why not.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <param name="definition">The definition that the table was made with; the bytes carry a digest of it alone.</param>
    /// <returns>The table, or the violations <c>bytes-invalid</c>, <c>version-unknown</c>, <c>definition-differs</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static Validated<RollUp> TryFromBytes(ReadOnlySpan<byte> bytes, IndicatorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return RollUpBytes.Read(bytes, definition);
    }

    /// <summary>The indicator, the rows and the columns, for logs.</summary>
    /// <returns>A text such as <c>contacts-rpe: 1 perimeters, 4 periods</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Definition.Indicator.Id}: {Perimeters.Count} perimeters, {Spans.Length} periods");

    /// <summary>Where structures do not add up, one of them at most may be in a figure.</summary>
    internal void CheckSpace(Checks checks)
    {
        for (var row = 0; row < Perimeters.Count && Definition.OverSpace == SpaceRule.None && !checks.IsFull; row++)
        {
            var isShared =
                Enumerable.Range(row * Spans.Length, Spans.Length).Any(figure => Coverage.StructuresOf(Store.CountsOf(figure)) > 1);
            checks.That(!isShared, "not-additive-over-space", Checks.At("perimeters", row), () => new Sentence(
                "Les chiffres de « {0} » ne s'additionnent pas d'une structure à l'autre : ce qui est compté dans deux structures le "
                    + "serait deux fois.",
                "The figures of '{0}' do not add up from one structure to another: what is counted in two structures would be counted "
                    + "twice.",
                Definition.Indicator.Label));
        }
    }

    internal static RollUp Of(
        IndicatorCube cube,
        ValueList<Perimeter> perimeters,
        SiteRanges[] rows,
        PeriodSpan[] spans,
        RollUpOptions options,
        CancellationToken cancellationToken)
    {
        var store = new Aggregator(cube, spans, options).Run(rows, cancellationToken);
        return new(cube.Definition, cube.Term, cube.KnownAt, options.Counted, options.Grain, perimeters, store, () => Keys(cube.Roster));
    }

    /// <summary>A table without rows.</summary>
    internal static RollUp Nothing(IndicatorCube cube, RollUpOptions options) =>
        new(cube.Definition, cube.Term, cube.KnownAt, options.Counted, cube.Definition.Grain, [], new(cube.Definition, 0, false), () => []);

    internal static RollUp Restore(
        IndicatorDefinition definition,
        Term term,
        Instant? knownAt,
        CountedStatuses counted,
        TimeGrain grain,
        ValueList<Perimeter> perimeters,
        FigureStore store,
        ValueList<string> structures) =>
        new(definition, term, knownAt, counted, grain, perimeters, store, () => structures);

    private static ValueList<string> Keys(Roster roster) =>
        roster.Sites.Select(site => site.Structure.Text).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Two sorted lists as one, and the first key that both have.</summary>
    private static (ValueList<string> All, string? Shared) Union(ValueList<string> left, ValueList<string> right)
    {
        var all = new List<string>(left.Count + right.Count);
        string? shared = null;
        for (int i = 0, j = 0; i < left.Count || j < right.Count;)
        {
            var order = i == left.Count ? 1 : j == right.Count ? -1 : string.CompareOrdinal(left[i], right[j]);
            shared = order == 0 ? shared ?? left[i] : shared;
            all.Add(order <= 0 ? left[i] : right[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (all.ToValueList(), shared);
    }
}
