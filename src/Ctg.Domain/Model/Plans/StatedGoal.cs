namespace Ctg.Domain;

/// <summary>
/// What the convention itself expects of an indicator (« cible »): its direction and, where it states them, where it starts and where it is
/// to arrive.
/// </summary>
/// <remarks>
/// It holds what the document states and nothing else: a direction without a figure has no target. Source: the table and the sheets of
/// annex 3 in the standard convention.
/// </remarks>
public sealed record StatedGoal
{
    private StatedGoal(Direction direction, ClauseId source, StatedValue? baseline, ValueList<StatedValue> targets)
    {
        Direction = direction;
        Source = source;
        Baseline = baseline;
        Targets = targets;
    }

    /// <summary>The expected direction of the indicator.</summary>
    public Direction Direction { get; }

    /// <summary>The clause that states the direction.</summary>
    public ClauseId Source { get; }

    /// <summary>Where it starts; null when not stated.</summary>
    public StatedValue? Baseline { get; }

    /// <summary>Where it is to arrive, once for a year or day; empty when no figure is stated.</summary>
    public ValueList<StatedValue> Targets { get; }

    /// <summary>Builds a goal.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is not a direction.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static StatedGoal Create(
        Direction direction, ClauseId source, StatedValue? baseline = null, ValueList<StatedValue>? targets = null) =>
        TryCreate(direction, source, baseline, targets).OrThrow();

    /// <summary>Builds a goal, or says why not.</summary>
    /// <param name="direction">The expected direction of the indicator.</param>
    /// <param name="source">The clause that states the direction.</param>
    /// <param name="baseline">Where it starts, a single value; null when not stated.</param>
    /// <param name="targets">
    /// Where it is to arrive, once for a year or day: bands when <paramref name="direction"/> is <see cref="Direction.Band"/>, else single
    /// values.
    /// </param>
    /// <returns>The goal, or the violations <c>duplicate</c> and <c>band-misplaced</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is not a direction.</exception>
    public static Validated<StatedGoal> TryCreate(
        Direction direction, ClauseId source, StatedValue? baseline = null, ValueList<StatedValue>? targets = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        Checks.Defined(direction, nameof(direction));
        targets ??= [];
        var checks = new Checks();
        checks.That(baseline?.UpTo is null, "band-misplaced", "baseline.upTo", () => new Sentence(
            "Un point de départ est une seule valeur.", "A baseline is a single value."), "baseline.upTo");
        for (var i = 0; i < targets.Count; i++)
        {
            var place = Checks.At("targets", i);
            checks.That(
                (direction == Direction.Band) == (targets[i].UpTo is not null), "band-misplaced", $"{place}.upTo", () => new Sentence(
                    "Une borne supérieure est indiquée pour une cible en fourchette, et dans ce cas seulement.",
                    "An upper bound is stated for a target that is a band, and only then."), "direction", $"{place}.upTo");
        }

        checks.Unique(targets, "targets", target => target.When, "year", "day");
        return checks.Build(() => new StatedGoal(direction, source, baseline, targets));
    }

    /// <summary>
    /// The goal against which the figures of a year are set: the target stated for that year, or for a day of it; else the one stated for
    /// no time.
    /// </summary>
    /// <remarks>
    /// A target of another year is not carried over: where none is stated for the year, the goal has only a direction. Of several days of
    /// one year, the last counts.
    /// </remarks>
    /// <param name="year">The calendar year.</param>
    /// <returns>The goal; null when a band is expected and none is stated for the year.</returns>
    public Goal? ToGoal(int year)
    {
        var target = Targets.FirstOrDefault(one => one.Year == year)
            ?? Targets.Where(one => one.Day?.Year == year).OrderBy(one => one.Day).LastOrDefault()
            ?? Targets.FirstOrDefault(one => one.Year is null && one.Day is null);
        return Direction switch
        {
            Direction.Up => Goal.Up(Baseline?.Value, target?.Value),
            Direction.Down => Goal.Down(Baseline?.Value, target?.Value),
            _ => target is null ? null : Goal.Band(target.Value, target.UpTo!.Value, Baseline?.Value),
        };
    }

    /// <summary>The direction and the values.</summary>
    /// <returns>A text such as <c>Up from 120 (annex-3) to [127, 2024 (annex-3)] (annex-3)</c>.</returns>
    public override string ToString() =>
        $"{Direction}{(Baseline is null ? "" : $" from {Baseline}")}{(Targets.IsEmpty ? "" : $" to {Targets}")} ({Source})";
}
