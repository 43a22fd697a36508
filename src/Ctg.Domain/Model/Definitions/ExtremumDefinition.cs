namespace Ctg.Domain;

/// <summary>A smallest or a greatest value (« extremum »): the longest wait, the lowest temperature of a room.</summary>
/// <remarks>An observation is one integer, the value; so is a figure.</remarks>
public sealed record ExtremumDefinition : IndicatorDefinition
{
    private ExtremumDefinition(IndicatorDefinitionDetails details, Extreme extreme)
        : base(details) => Extreme = extreme;

    /// <summary>Which end counts.</summary>
    public Extreme Extreme { get; }

    /// <inheritdoc/>
    public override TimeRule OverTime => Extreme == Extreme.Minimum ? TimeRule.Minimum : TimeRule.Maximum;

    /// <inheritdoc/>
    public override SpaceRule OverSpace => Extreme == Extreme.Minimum ? SpaceRule.Minimum : SpaceRule.Maximum;

    /// <summary>Defines an extremum.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static ExtremumDefinition Create(IndicatorDefinitionDetails details, Extreme extreme) => TryCreate(details, extreme).OrThrow();

    /// <summary>Defines an extremum, or says why not.</summary>
    /// <param name="details">What every definition states; the indicator is of the kind <see cref="IndicatorKind.Extremum"/>.</param>
    /// <param name="extreme">Which end counts, over time and over structures.</param>
    /// <returns>
    /// The definition, or the violations <c>kind-differs</c>, <c>decimals-out-of-range</c>, <c>grain-invalid</c> and <c>duplicate</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public static Validated<ExtremumDefinition> TryCreate(IndicatorDefinitionDetails details, Extreme extreme)
    {
        var checks = Check(details, IndicatorKind.Extremum);
        Checks.Defined(extreme, nameof(extreme));
        return checks.Build(() => new ExtremumDefinition(details, extreme));
    }

    internal override ObservationProblem? Settle(Span<long> components) => null;

    internal override Fraction? ValueOf(ReadOnlySpan<Int128> components, int? days) => PowersOfTen.Scaled(components[0], Decimals);

    internal override Sentence Describe(ValueList<Int128> components, int? days) =>
        new("Valeur retenue : {0}.", "Value used: {0}.", PowersOfTen.Scaled(components[0], Decimals));

    private protected override Validated<IndicatorDefinition> Over(IndicatorDefinitionDetails details) =>
        Widen(TryCreate(details, Extreme));
}
