namespace Ctg.Domain;

/// <summary>A count at a moment (« stock »): places, members, children enrolled. It is never added over time.</summary>
/// <remarks>An observation is one integer, the count; so is a figure: for a mean of days, the sum of counts times days.</remarks>
public sealed record StockDefinition : IndicatorDefinition
{
    private readonly StockOverTime _overTime;
    private readonly CountOverSpace _overSpace;

    private StockDefinition(IndicatorDefinitionDetails details, StockOverTime overTime, CountOverSpace overSpace)
        : base(details)
    {
        _overTime = overTime;
        _overSpace = overSpace;
    }

    /// <inheritdoc/>
    public override TimeRule OverTime => _overTime.Rule;

    /// <inheritdoc/>
    public override SpaceRule OverSpace => _overSpace == CountOverSpace.Sum ? SpaceRule.Sum : SpaceRule.None;

    /// <inheritdoc/>
    public override int? MaximumAge => _overTime.MaximumAge;

    internal override bool IsCount => true;

    internal override ValueList<FigureMove> Moves => [FigureMove.OfACount];

    /// <summary>Defines a stock.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static StockDefinition Create(IndicatorDefinitionDetails details, StockOverTime overTime, CountOverSpace overSpace) =>
        TryCreate(details, overTime, overSpace).OrThrow();

    /// <summary>Defines a stock, or says why not.</summary>
    /// <param name="details">What every definition states; the indicator is of the kind <see cref="IndicatorKind.Stock"/>.</param>
    /// <param name="overTime">What the counts of several moments may become.</param>
    /// <param name="overSpace">Whether the counts of two structures may be added.</param>
    /// <returns>
    /// The definition, or the violations <c>kind-differs</c>, <c>decimals-out-of-range</c>, <c>grain-invalid</c> and <c>duplicate</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public static Validated<StockDefinition> TryCreate(IndicatorDefinitionDetails details, StockOverTime overTime, CountOverSpace overSpace)
    {
        var checks = Check(details, IndicatorKind.Stock);
        ArgumentNullException.ThrowIfNull(overTime);
        Checks.Defined(overSpace, nameof(overSpace));
        return checks.Build(() => new StockDefinition(details, overTime, overSpace));
    }

    internal override ObservationProblem? Settle(Span<long> components) => components[0] < 0 ? ObservationProblem.ValueNegative : null;

    internal override Fraction? ValueOf(ReadOnlySpan<Int128> components, int? days) =>
        MeanOver(days) is { } divisor
            ? PowersOfTen.Scaled(components[0], Decimals) / (decimal)divisor : PowersOfTen.Scaled(components[0], Decimals);

    internal override Sentence Describe(ValueList<Int128> components, int? days) => MeanOver(days) is { } divisor
        ? new(
            "Somme des effectifs de chaque jour : {0}, sur {1} jours.",
            "Sum of each day's counts: {0}, over {1} days.",
            PowersOfTen.Scaled(components[0], Decimals),
            divisor)
        : base.Describe(components, days);

    private protected override Validated<IndicatorDefinition> Over(IndicatorDefinitionDetails details) =>
        Widen(TryCreate(details, _overTime, _overSpace));

    private int? MeanOver(int? days) => OverTime == TimeRule.MeanOfDays ? days : null;
}
