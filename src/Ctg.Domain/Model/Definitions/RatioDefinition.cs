using System.Globalization;

namespace Ctg.Domain;

/// <summary>
/// A part of a whole (« ratio », « taux »): the numerators and the denominators are added up, each on its own, and divided last.
/// </summary>
/// <remarks>
/// An observation is two integers, the numerator and the denominator; so is a figure. A ratio may pass its full value, when more is
/// reported than the whole holds: nothing is cut off.
/// </remarks>
public sealed record RatioDefinition : IndicatorDefinition
{
    private static readonly ObservationProblem DenominatorZero = new(
        "denominator-zero", "Le dénominateur est nul et le numérateur ne l'est pas.", "The denominator is zero and the numerator is not.");

    private readonly RatioOverTime _overTime;

    private RatioDefinition(IndicatorDefinitionDetails details, RatioOverTime overTime, int denominatorDecimals, int per)
        : base(details)
    {
        _overTime = overTime;
        DenominatorDecimals = denominatorDecimals;
        Per = per;
    }

    /// <summary>The decimals of the denominators, 0 to 9. Those of the numerators are <see cref="IndicatorDefinition.Decimals"/>.</summary>
    public int DenominatorDecimals { get; }

    /// <summary>What the quotient is multiplied by to be in the indicator's unit: 100 for a percentage, 1 for a plain quotient.</summary>
    public int Per { get; }

    /// <inheritdoc/>
    public override TimeRule OverTime => _overTime.Rule;

    /// <inheritdoc/>
    public override SpaceRule OverSpace => SpaceRule.RatioOfSums;

    /// <inheritdoc/>
    public override int? MaximumAge => _overTime.MaximumAge;

    internal override int ComponentsOfAnObservation => 2;

    /// <summary>
    /// Its numerator alone moves, so that what is missing to its denominator moves against it; its denominator alone moves, and what is
    /// missing with it; or both move together. All in the finer of the two scales.
    /// </summary>
    internal override ValueList<FigureMove> Moves
    {
        get
        {
            var decimals = Math.Max(Decimals, DenominatorDecimals);
            var numeratorStep = PowersOfTen.Of(decimals - Decimals);
            var denominatorStep = PowersOfTen.Of(decimals - DenominatorDecimals);
            var both = Int128.Max(numeratorStep, denominatorStep);
            return
            [
                new(components => CanMiss(components, numeratorStep), components => components[0] > 1),
                new(_ => true, components => components[1] > 1 && CanMiss(components, denominatorStep)),
                new(_ => true, components => components[0] > both / numeratorStep && components[1] > both / denominatorStep),
            ];

            // What is missing has no lowest value where it is negative.
            bool CanMiss(ValueList<Int128> components, Int128 step)
            {
                var missing = (components[1] * denominatorStep) - (components[0] * numeratorStep);
                return missing < 0 || missing > step;
            }
        }
    }

    private protected override IEnumerable<string> Particulars =>
        [DenominatorDecimals.ToString(CultureInfo.InvariantCulture), Per.ToString(CultureInfo.InvariantCulture)];

    /// <summary>Defines a ratio.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static RatioDefinition Create(IndicatorDefinitionDetails details, RatioOverTime overTime, int denominatorDecimals, int per) =>
        TryCreate(details, overTime, denominatorDecimals, per).OrThrow();

    /// <summary>Defines a ratio, or says why not.</summary>
    /// <param name="details">
    /// What every definition states; the indicator is of the kind <see cref="IndicatorKind.Ratio"/>, the decimals are those of the
    /// numerators.
    /// </param>
    /// <param name="overTime">What each side becomes over a longer period.</param>
    /// <param name="denominatorDecimals">The decimals of the denominators, 0 to 9.</param>
    /// <param name="per">What the quotient is multiplied by: 100 for a percentage; 1 or more.</param>
    /// <returns>
    /// The definition, or the violations <c>kind-differs</c>, <c>decimals-out-of-range</c>, <c>grain-invalid</c>, <c>duplicate</c> and
    /// <c>per-out-of-range</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public static Validated<RatioDefinition> TryCreate(
        IndicatorDefinitionDetails details, RatioOverTime overTime, int denominatorDecimals, int per)
    {
        var checks = Check(details, IndicatorKind.Ratio);
        ArgumentNullException.ThrowIfNull(overTime);
        CheckDecimals(checks, denominatorDecimals, "denominatorDecimals");
        checks.That(per >= 1, "per-out-of-range", "per", () => new Sentence(
            "Le multiplicateur d'un ratio (1, 100…) doit être d'au moins 1, non {0}.",
            "The multiplier of a ratio (1, 100…) must be at least 1, not {0}.",
            per));
        return checks.Build(() => new RatioDefinition(details, overTime, denominatorDecimals, per));
    }

    internal override ObservationProblem? Read(in ReportedValue reported, Span<long> components) =>
        reported.ReadPair(Decimals, DenominatorDecimals, components);

    internal override ObservationProblem? Settle(Span<long> components) => components switch
    {
        [< 0, _] or [_, < 0] => ObservationProblem.ValueNegative,
        [> 0, 0] => DenominatorZero,
        _ => null,
    };

    internal override Fraction? ValueOf(ReadOnlySpan<Int128> components, int? days) => components[1] == 0
        ? null
        : PowersOfTen.Scaled(components[0], Decimals) / PowersOfTen.Scaled(components[1], DenominatorDecimals) * (decimal)Per;

    internal override Sentence Describe(ValueList<Int128> components, int? days) => components.Count != 2
        ? base.Describe(components, days)
        : new(
            "Numérateur : {0} ; dénominateur : {1}.",
            "Numerator: {0}; denominator: {1}.",
            PowersOfTen.Scaled(components[0], Decimals),
            PowersOfTen.Scaled(components[1], DenominatorDecimals));

    internal override Fraction? ComplementOf(ValueList<Int128> components) =>
        PowersOfTen.Scaled(components[1], DenominatorDecimals) - PowersOfTen.Scaled(components[0], Decimals);

    private protected override Validated<IndicatorDefinition> Over(IndicatorDefinitionDetails details) =>
        Widen(TryCreate(details, _overTime, DenominatorDecimals, Per));
}
