namespace Ctg.Domain;

/// <summary>A count over a period (« flux »): contacts, acts, hours, gross euros. It is never negative.</summary>
/// <remarks>An observation is one integer, the count; so is a figure.</remarks>
public sealed record FlowDefinition : IndicatorDefinition
{
    private readonly FlowOverTime _overTime;
    private readonly CountOverSpace _overSpace;

    private FlowDefinition(IndicatorDefinitionDetails details, FlowOverTime overTime, CountOverSpace overSpace)
        : base(details)
    {
        _overTime = overTime;
        _overSpace = overSpace;
    }

    /// <inheritdoc/>
    public override TimeRule OverTime => _overTime == FlowOverTime.Sum ? TimeRule.Sum : TimeRule.None;

    /// <inheritdoc/>
    public override SpaceRule OverSpace => _overSpace == CountOverSpace.Sum ? SpaceRule.Sum : SpaceRule.None;

    internal override bool IsCount => true;

    internal override ValueList<FigureMove> Moves => [FigureMove.OfACount];

    /// <summary>Defines a flow.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static FlowDefinition Create(IndicatorDefinitionDetails details, FlowOverTime overTime, CountOverSpace overSpace) =>
        TryCreate(details, overTime, overSpace).OrThrow();

    /// <summary>Defines a flow, or says why not.</summary>
    /// <param name="details">What every definition states; the indicator is of the kind <see cref="IndicatorKind.Flow"/>.</param>
    /// <param name="overTime">Whether the counts of two periods may be added.</param>
    /// <param name="overSpace">Whether the counts of two structures may be added.</param>
    /// <returns>
    /// The definition, or the violations <c>kind-differs</c>, <c>decimals-out-of-range</c>, <c>grain-invalid</c> and <c>duplicate</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public static Validated<FlowDefinition> TryCreate(IndicatorDefinitionDetails details, FlowOverTime overTime, CountOverSpace overSpace)
    {
        var checks = Check(details, IndicatorKind.Flow);
        Checks.Defined(overTime, nameof(overTime));
        Checks.Defined(overSpace, nameof(overSpace));
        return checks.Build(() => new FlowDefinition(details, overTime, overSpace));
    }

    internal override ObservationProblem? Settle(Span<long> components) => components[0] < 0 ? ObservationProblem.ValueNegative : null;

    internal override Fraction? ValueOf(ReadOnlySpan<Int128> components, int? days) => PowersOfTen.Scaled(components[0], Decimals);

    private protected override Validated<IndicatorDefinition> Over(IndicatorDefinitionDetails details) =>
        Widen(TryCreate(details, _overTime, _overSpace));
}
