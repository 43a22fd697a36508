using System.Globalization;

namespace Ctg.Domain.Indicators;

/// <summary>
/// How much of what was expected a figure rests on (« complétude »). It is never cut off at the whole, and never hides what was too much.
/// </summary>
/// <remarks>
/// Observations are counted by structure and period of observation, all that have a value among those received, whichever of them the
/// figure counts; a structure is open in a period when it is on one day of it that is within the term; those of periods still to come are
/// silent. Deliverables done before the period leave a structure
/// contributing, even one that has closed since. A record without a value from a structure that was closed is counted nowhere.
/// </remarks>
public sealed record Coverage
{
    /// <summary>
    /// The counts that a coverage is made of, in the order of <see cref="CellState"/> without the first, then the structures.
    /// </summary>
    internal const int Size = 10;

    /// <summary>The counts of observations among them.</summary>
    internal const int StateCount = 8;

    private const int StructuresAt = 8;
    private const int ContributingAt = 9;

    internal Coverage(ReadOnlySpan<long> counts)
    {
        Reported = counts[At(CellState.Reported)];
        Estimated = counts[At(CellState.Estimated)];
        Provisional = counts[At(CellState.Provisional)];
        NotReported = counts[At(CellState.NotReported)];
        NotCollected = counts[At(CellState.NotCollected)];
        NotApplicable = counts[At(CellState.NotApplicable)];
        Silent = counts[At(CellState.Silent)];
        Unexpected = counts[At(CellState.Unexpected)];
        Structures = counts[StructuresAt];
        Contributing = counts[ContributingAt];
    }

    /// <summary>Observations that structures open in their period were to give, those without object left out.</summary>
    public long Expected => Received + NotReported + NotCollected + Silent;

    /// <summary>Observations expected that have a value.</summary>
    public long Received => Reported + Estimated + Provisional;

    /// <summary>Values that structures reported.</summary>
    public long Reported { get; }

    /// <summary>Values that were estimated.</summary>
    public long Estimated { get; }

    /// <summary>Values reported as not final.</summary>
    public long Provisional { get; }

    /// <summary>Observations asked for and not given.</summary>
    public long NotReported { get; }

    /// <summary>Observations that were not asked for.</summary>
    public long NotCollected { get; }

    /// <summary>Observations without object, which are not expected.</summary>
    public long NotApplicable { get; }

    /// <summary>Observations expected of which nothing at all is recorded.</summary>
    public long Silent { get; }

    /// <summary>Values from structures that were closed: recorded, and not counted in the figure.</summary>
    public long Unexpected { get; }

    /// <summary>
    /// Structures that were to give an observation of the period, at its end where the last one counts, and those that contribute.
    /// </summary>
    public long Structures { get; }

    /// <summary>Structures whose figure for the period counts.</summary>
    public long Contributing { get; }

    /// <summary>Whether every observation expected has a value.</summary>
    public bool IsComplete => Received == Expected;

    /// <summary>The part of the observations expected that have a value, from zero to one; null when none is expected.</summary>
    public Fraction? Rate => Expected == 0 ? null : Fraction.Create(Received, Expected);

    /// <summary>
    /// The part of the observations asked for that have a value (« taux de réponse »), from zero to one; null when none was asked for.
    /// </summary>
    public Fraction? ResponseRate => Expected == NotCollected ? null : Fraction.Create(Received, Expected - NotCollected);

    /// <summary>The observations received and expected.</summary>
    /// <returns>A text such as <c>11 of 12, 1 estimated, 0 unexpected; 1 of 1 structures</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Received} of {Expected}, {Estimated} estimated, {Unexpected} unexpected; {Contributing} of {Structures} structures");

    internal static int At(CellState state) => (int)state - 1;

    /// <summary>Adds the observations of one count to those of another.</summary>
    internal static void AddStructures(Span<long> counts, long structures, long contributing)
    {
        counts[StructuresAt] += structures;
        counts[ContributingAt] += contributing;
    }

    /// <summary>The structures that contribute.</summary>
    internal static long ContributingOf(ReadOnlySpan<long> counts) => counts[ContributingAt];

    /// <summary>The structures that were to give an observation.</summary>
    internal static long StructuresOf(ReadOnlySpan<long> counts) => counts[StructuresAt];
}
