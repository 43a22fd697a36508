namespace Ctg.Domain;

/// <summary>
/// Deliverables done or not (« jalons »): a document handed over, an agreement signed. What was done once stays done; that nothing was done
/// is not carried on.
/// </summary>
/// <remarks>
/// An observation is one integer, a bit for each deliverable, the first the lowest; a figure is, for each deliverable, the number of
/// structures that have done it. Its value is the number of deliverables that one structure at least has done by the end of the period.
/// </remarks>
public sealed record MilestoneDefinition : IndicatorDefinition
{
    /// <summary>The most deliverables that one indicator may have.</summary>
    public const int MaximumMilestones = 62;

    private static readonly ObservationProblem MilestoneUnknown = new(
        "milestone-unknown", "Ce n'est pas un jalon de l'indicateur.", "This is not a milestone of the indicator.");

    private MilestoneDefinition(IndicatorDefinitionDetails details, ValueList<string> milestones)
        : base(details) => Milestones = milestones;

    /// <summary>The deliverables, in their order.</summary>
    public ValueList<string> Milestones { get; }

    /// <inheritdoc/>
    public override TimeRule OverTime => TimeRule.Union;

    /// <inheritdoc/>
    public override SpaceRule OverSpace => SpaceRule.Union;

    internal override int ComponentsOfAFigure => Milestones.Count;

    private protected override IEnumerable<string> Particulars => Milestones;

    /// <summary>Defines deliverables.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static MilestoneDefinition Create(IndicatorDefinitionDetails details, ValueList<string> milestones) =>
        TryCreate(details, milestones).OrThrow();

    /// <summary>Defines deliverables, or says why not.</summary>
    /// <param name="details">
    /// What every definition states; the indicator is of the kind <see cref="IndicatorKind.MilestoneSet"/>, the decimals are 0.
    /// </param>
    /// <param name="milestones">The deliverables, 1 to 62, each once, one line each.</param>
    /// <returns>
    /// The definition, or the violations <c>kind-differs</c>, <c>decimals-out-of-range</c>, <c>grain-invalid</c>, <c>duplicate</c>,
    /// <c>text-invalid</c> and <c>milestones-out-of-range</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public static Validated<MilestoneDefinition> TryCreate(IndicatorDefinitionDetails details, ValueList<string> milestones)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        var checks = Check(details, IndicatorKind.MilestoneSet);
        CheckNoDecimals(checks, details);
        checks.That(milestones.Count is >= 1 and <= MaximumMilestones, "milestones-out-of-range", "milestones", () => new Sentence(
            "Il faut de 1 à {0} jalons ; il y en a {1}.",
            "There must be 1 to {0} milestones, not {1}.",
            MaximumMilestones,
            milestones.Count));
        checks.Texts(milestones, "milestones");
        checks.Unique(milestones, "milestones", milestone => milestone);
        return checks.Build(() => new MilestoneDefinition(details, milestones));
    }

    internal override ObservationProblem? Read(in ReportedValue reported, Span<long> components)
    {
        if (!reported.HasNoNumber || !reported.Answers.IsEmpty)
        {
            return ObservationProblem.ValueUnexpected;
        }

        components[0] = 0;
        foreach (var milestone in reported.Done)
        {
            var index = Milestones.AsSpan().IndexOf(milestone);
            if (index < 0)
            {
                return MilestoneUnknown;
            }

            components[0] |= 1L << index;
        }

        return null;
    }

    internal override ObservationProblem? Settle(Span<long> components) => components[0] >> Milestones.Count != 0 ? MilestoneUnknown : null;

    internal override Fraction? ValueOf(ReadOnlySpan<Int128> components, int? days)
    {
        var done = 0;
        foreach (var count in components)
        {
            done += count > 0 ? 1 : 0;
        }

        return done;
    }

    internal override Sentence Describe(ValueList<Int128> components, int? days) => new(
        "Structures qui ont franchi chaque jalon : {0}.",
        "Structures that have reached each milestone: {0}.",
        Each(Milestones, components));

    private protected override Validated<IndicatorDefinition> Over(IndicatorDefinitionDetails details) =>
        Widen(TryCreate(details, Milestones));
}
