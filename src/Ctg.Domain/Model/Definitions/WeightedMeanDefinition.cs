using System.Globalization;

namespace Ctg.Domain;

/// <summary>An average with its weights (« moyenne pondérée »): values times weights, and weights, are added up, and divided last.</summary>
/// <remarks>A weight is above zero. A structure with nothing to weigh in a period observes it as not applicable.</remarks>
public sealed record WeightedMeanDefinition : IndicatorDefinition
{
    private WeightedMeanDefinition(IndicatorDefinitionDetails details, int weightDecimals)
        : base(details) => WeightDecimals = weightDecimals;

    /// <summary>The decimals of the weights, 0 to 9.</summary>
    public int WeightDecimals { get; }

    /// <inheritdoc/>
    public override TimeRule OverTime => TimeRule.Sum;

    /// <inheritdoc/>
    public override SpaceRule OverSpace => SpaceRule.WeightedMean;

    /// <summary>An observation is kept as its value times its weight, and its weight.</summary>
    internal override int ComponentsOfAnObservation => 2;

    private protected override IEnumerable<string> Particulars => [WeightDecimals.ToString(CultureInfo.InvariantCulture)];

    /// <summary>Defines a weighted mean.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static WeightedMeanDefinition Create(IndicatorDefinitionDetails details, int weightDecimals) => TryCreate(details, weightDecimals).OrThrow();

    /// <summary>Defines a weighted mean, or says why not.</summary>
    /// <param name="details">What every definition states; the indicator is of the kind <see cref="IndicatorKind.WeightedMean"/>, the decimals are those of the values.</param>
    /// <param name="weightDecimals">The decimals of the weights, 0 to 9.</param>
    /// <returns>The definition, or the violations <c>kind-differs</c>, <c>decimals-out-of-range</c>, <c>grain-invalid</c> and <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public static Validated<WeightedMeanDefinition> TryCreate(IndicatorDefinitionDetails details, int weightDecimals)
    {
        var checks = Check(details, IndicatorKind.WeightedMean);
        CheckDecimals(checks, weightDecimals, "weightDecimals");
        return checks.Build(() => new WeightedMeanDefinition(details, weightDecimals));
    }

    internal override string? Refuse(ReadOnlySpan<long> components) => components[1] <= 0 ? "weight-not-positive" : null;

    internal override Fraction? ValueOf(ReadOnlySpan<Int128> components, int days) => components[1] == 0
        ? null
        : PowersOfTen.Scaled(components[0], Decimals) / Fraction.Create(components[1], 1);

    private protected override Validated<IndicatorDefinition> Over(IndicatorDefinitionDetails details) => Widen(TryCreate(details, WeightDecimals));

    private protected override void IsOfThisAssembly()
    {
    }
}
