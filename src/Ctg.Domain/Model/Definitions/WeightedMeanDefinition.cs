using System.Globalization;

namespace Ctg.Domain;

/// <summary>
/// An average with its weights (« moyenne pondérée »): values times weights, and weights, are added up, and divided last.
/// </summary>
/// <remarks>
/// An observation is taken in as its value and its weight, and kept as two integers, the value times the weight and the weight; a figure is
/// the sum of each. A weight is above zero. A structure with nothing to weigh in a period observes it as not applicable.
/// </remarks>
public sealed record WeightedMeanDefinition : IndicatorDefinition
{
    private static readonly ObservationProblem WeightNotPositive = new(
        "weight-not-positive", "Un poids doit être supérieur à zéro.", "A weight must be greater than zero.");

    private WeightedMeanDefinition(IndicatorDefinitionDetails details, int weightDecimals)
        : base(details) => WeightDecimals = weightDecimals;

    /// <summary>The decimals of the weights, 0 to 9.</summary>
    public int WeightDecimals { get; }

    /// <inheritdoc/>
    public override TimeRule OverTime => TimeRule.Sum;

    /// <inheritdoc/>
    public override SpaceRule OverSpace => SpaceRule.WeightedMean;

    internal override int ComponentsOfAnObservation => 2;

    private protected override IEnumerable<string> Particulars => [WeightDecimals.ToString(CultureInfo.InvariantCulture)];

    /// <summary>Defines a weighted mean.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static WeightedMeanDefinition Create(IndicatorDefinitionDetails details, int weightDecimals) =>
        TryCreate(details, weightDecimals).OrThrow();

    /// <summary>Defines a weighted mean, or says why not.</summary>
    /// <param name="details">
    /// What every definition states; the indicator is of the kind <see cref="IndicatorKind.WeightedMean"/>, the decimals are those of the
    /// values.
    /// </param>
    /// <param name="weightDecimals">The decimals of the weights, 0 to 9.</param>
    /// <returns>
    /// The definition, or the violations <c>kind-differs</c>, <c>decimals-out-of-range</c>, <c>grain-invalid</c> and <c>duplicate</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public static Validated<WeightedMeanDefinition> TryCreate(IndicatorDefinitionDetails details, int weightDecimals)
    {
        var checks = Check(details, IndicatorKind.WeightedMean);
        CheckDecimals(checks, weightDecimals, "weightDecimals");
        return checks.Build(() => new WeightedMeanDefinition(details, weightDecimals));
    }

    internal override ObservationProblem? Read(in ReportedValue reported, Span<long> components) =>
        reported.ReadPair(Decimals, WeightDecimals, components);

    internal override ObservationProblem? Settle(Span<long> components)
    {
        if (components[1] <= 0)
        {
            return WeightNotPositive;
        }

        var product = (Int128)components[0] * components[1];
        if (product < -long.MaxValue || product > long.MaxValue)
        {
            return ObservationProblem.ValueOutOfRange;
        }

        components[0] = (long)product;
        return null;
    }

    internal override Fraction? ValueOf(ReadOnlySpan<Int128> components, int? days) => components[1] == 0
        ? null
        : PowersOfTen.Scaled(components[0], Decimals) / Fraction.Create(components[1], 1);

    internal override Sentence Describe(ValueList<Int128> components, int? days) => components.Count != 2
        ? base.Describe(components, days)
        : new(
            "Valeurs pondérées : {0} ; poids : {1}.",
            "Weighted values: {0}; weights: {1}.",
            PowersOfTen.Scaled(components[0], Decimals) / PowersOfTen.Of(WeightDecimals),
            PowersOfTen.Scaled(components[1], WeightDecimals));

    private protected override Validated<IndicatorDefinition> Over(IndicatorDefinitionDetails details) =>
        Widen(TryCreate(details, WeightDecimals));
}
