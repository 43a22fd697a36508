namespace Ctg.Domain;

/// <summary>A set of calendar years, kept as the runs in which it was stated: none, one or several.</summary>
/// <remarks>
/// Runs are sorted and share no year. Two runs may touch: « 2022-2023 et 2024-2025 » stays two runs, since a convention that
/// states two stages means two. Sets are equal when their runs are; <see cref="HasSameYears"/> compares the years alone.
/// </remarks>
public sealed record YearSet
{
    private YearSet(ValueList<YearRun> runs) => Runs = runs;

    /// <summary>The set without years.</summary>
    public static YearSet None { get; } = new(ValueList<YearRun>.Empty);

    /// <summary>The runs, in the order of time.</summary>
    public ValueList<YearRun> Runs { get; }

    /// <summary>Whether there is not a year.</summary>
    public bool IsEmpty => Runs.IsEmpty;

    /// <summary>The years, in the order of time, each once.</summary>
    public IEnumerable<int> Years => Runs.SelectMany(run => Enumerable.Range(run.First, run.Count));

    /// <summary>Builds a set of years.</summary>
    /// <param name="runs">The runs, in any order.</param>
    /// <returns>The set, its runs sorted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="runs"/> is null or holds null.</exception>
    /// <exception cref="ArgumentException">Two runs share a year.</exception>
    public static YearSet Create(IEnumerable<YearRun> runs) => TryCreate(runs).OrThrow();

    /// <summary>Builds a set of years, or says why not.</summary>
    /// <param name="runs">The runs, in any order.</param>
    /// <returns>
    /// The set, its runs sorted, or the violation <c>years-overlap</c> at each run that shares a year with one before it in time.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="runs"/> is null or holds null.</exception>
    public static Validated<YearSet> TryCreate(IEnumerable<YearRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var stated = runs.ToValueList();
        var order = Enumerable.Range(0, stated.Count).ToArray();
        Array.Sort(order, (a, b) => stated[a].CompareTo(stated[b]) is var compared and not 0 ? compared : a.CompareTo(b));
        var checks = new Checks();

        // The run that reaches furthest so far: who shares a year with any run before it in time shares one with that run.
        var furthest = order.Length == 0 ? 0 : order[0];
        foreach (var next in order.Skip(1))
        {
            if (stated[next].First <= stated[furthest].Last && !checks.IsFull)
            {
                checks.Add(Overlap(stated, furthest, next));
            }

            furthest = stated[next].Last >= stated[furthest].Last ? next : furthest;
        }

        return checks.Build(() => order.Length == 0 ? None : new YearSet(order.Select(i => stated[i]).ToValueList()));
    }

    /// <summary>Whether a year belongs to the set.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>True when one of the runs holds it.</returns>
    public bool Contains(int year) => Runs.Any(run => run.Contains(year));

    /// <summary>Whether two sets hold the same years, however these are parted into runs.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>True when each year of the one is in the other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool HasSameYears(YearSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Years.SequenceEqual(other.Years);
    }

    private static Violation Overlap(ValueList<YearRun> runs, int before, int after) =>
        new(
            "years-overlap",
            Checks.At("", after),
            new("Les années {0} et {1} se recouvrent.", "The years {0} and {1} overlap.", runs[before], runs[after]),
            Checks.At("", after),
            Checks.At("", before));

    /// <summary>The runs, separated by commas.</summary>
    /// <returns>A text such as <c>2022-2023, 2024-2025</c>; empty for no year.</returns>
    public override string ToString() => string.Join(", ", Runs);
}
