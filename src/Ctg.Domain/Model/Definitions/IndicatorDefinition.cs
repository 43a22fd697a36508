using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ctg.Domain;

/// <summary>
/// How an indicator is observed and what may be made of its observations: its scale, its period, its rules over time and space.
/// </summary>
/// <remarks>
/// The list of definitions is closed: one for each <see cref="IndicatorKind"/>, except the narrative, whose words are not added up. Each
/// states what an observation and a figure are made of, and offers the rules that make sense of it and no others, so that a sum of stocks
/// over time or an average of percentages cannot be written. Source: article 9 and annex 3 of the standard convention.
/// </remarks>
public abstract record IndicatorDefinition
{
    /// <summary>The most decimals that values may have.</summary>
    public const int MaximumDecimals = 9;

    private readonly IndicatorDefinitionDetails _details;

    private protected IndicatorDefinition(IndicatorDefinitionDetails details) => _details = details;

    /// <inheritdoc cref="IndicatorDefinitionDetails.Indicator"/>
    public Indicator Indicator => _details.Indicator;

    /// <inheritdoc cref="IndicatorDefinitionDetails.Decimals"/>
    public int Decimals => _details.Decimals;

    /// <inheritdoc cref="IndicatorDefinitionDetails.Grain"/>
    public TimeGrain Grain => _details.Grain;

    /// <inheritdoc cref="IndicatorDefinitionDetails.Services"/>
    public ValueList<ServiceKind> Services => _details.Services;

    /// <inheritdoc cref="IndicatorDefinitionDetails.Goal"/>
    public Goal? Goal => _details.Goal;

    /// <summary>How the observations of one structure make the figure of a longer period.</summary>
    public abstract TimeRule OverTime { get; }

    /// <summary>How the figures of several structures make that of a territory.</summary>
    public abstract SpaceRule OverSpace { get; }

    /// <summary>For <see cref="TimeRule.Last"/>, how many periods of observation old the last one may be; null for other rules.</summary>
    public virtual int? MaximumAge => null;

    /// <summary>
    /// Whether an observation is one integer that is refused exactly when it is negative, so that nothing else need be asked of it.
    /// </summary>
    internal virtual bool IsCount => false;

    /// <summary>Whether two integers hold any observation, so that rows of places and integers can be taken in.</summary>
    internal virtual bool FitsPlainRows => true;

    /// <summary>The integers that make one observation.</summary>
    internal virtual int ComponentsOfAnObservation => 1;

    /// <summary>The integers that make one figure.</summary>
    internal virtual int ComponentsOfAFigure => ComponentsOfAnObservation;

    /// <summary>
    /// The ways in which an unpublished figure can be another one; none for a kind whose parts can be deduced by other means than
    /// subtraction.
    /// </summary>
    internal virtual ValueList<FigureMove> Moves => [];

    /// <summary>Whether the part of a structure in a figure is one number, which adds up.</summary>
    internal bool HasParts => OverSpace == SpaceRule.Sum && ComponentsOfAFigure == 1;

    /// <summary>
    /// What distinguishes this definition from any other that adds up differently; its goal does not. Each text follows its length.
    /// </summary>
    internal string Identity => string.Concat(
        ((IEnumerable<string>)
        [
            Indicator.Id.Text,
            Indicator.Kind.ToString(),
            Indicator.Unit ?? "",
            Decimals.ToString(CultureInfo.InvariantCulture),
            Grain.ToString(),
            OverTime.ToString(),
            MaximumAge?.ToString(CultureInfo.InvariantCulture) ?? "",
            OverSpace.ToString(),
            string.Join(',', Services.Order()),
            .. Particulars,
        ]).Select(text => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}")));

    /// <summary>What tells two definitions of this kind apart beyond what all kinds state.</summary>
    private protected virtual IEnumerable<string> Particulars => [];

    /// <summary>What all kinds of definitions state, to build a changed definition from.</summary>
    /// <returns>The details, for <see cref="With"/>.</returns>
    public IndicatorDefinitionDetails ToDetails() => _details;

    /// <summary>This definition, with its own rules over time and space, over other details.</summary>
    /// <inheritdoc cref="TryWith" path="/param"/>
    /// <returns>The definition, of the same kind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryWith"/>.</exception>
    public IndicatorDefinition With(IndicatorDefinitionDetails details) => TryWith(details).OrThrow();

    /// <summary>This definition, with its own rules over time and space, over other details, or why not.</summary>
    /// <param name="details">What every definition states; the indicator is of the same kind.</param>
    /// <returns>
    /// The definition, of the same kind, or the violations <c>kind-differs</c>, <c>decimals-out-of-range</c>, <c>grain-invalid</c> and
    /// <c>duplicate</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public Validated<IndicatorDefinition> TryWith(IndicatorDefinitionDetails details) => Over(details);

    /// <summary>The indicator and its rules.</summary>
    /// <returns>A text such as <c>contacts-rpe: Flow by Month, Sum over time, Sum over space</c>.</returns>
    public sealed override string ToString() =>
        $"{Indicator.Id}: {Indicator.Kind} by {Grain}, {OverTime} over time, {OverSpace} over space";

    /// <summary>
    /// Reads the integers of an observation from what a row reports; what they mean together is for <see cref="Settle"/>.
    /// </summary>
    /// <param name="reported">What the row reports.</param>
    /// <param name="components">Where the integers go, <see cref="ComponentsOfAnObservation"/> of them.</param>
    /// <returns>Why they cannot be read, or null.</returns>
    internal virtual ObservationProblem? Read(in ReportedValue reported, Span<long> components) =>
        reported.ReadNumber(Decimals, components);

    /// <summary>Brings the integers of an observation to what is stored.</summary>
    /// <param name="components">
    /// The integers, <see cref="ComponentsOfAnObservation"/> of them, none of them <see cref="long.MinValue"/>.
    /// </param>
    /// <returns>Why they cannot be an observation, or null.</returns>
    internal abstract ObservationProblem? Settle(Span<long> components);

    /// <summary>The exact value that a figure's components make, in the indicator's unit; null when nothing was counted.</summary>
    /// <param name="components">The components.</param>
    /// <param name="days">
    /// The days of the period, for a mean of days; null in the figure of one period of observation, which is no mean.
    /// </param>
    internal abstract Fraction? ValueOf(ReadOnlySpan<Int128> components, int? days);

    /// <summary>What a figure's components are, as a reason states it. A reason that is replayed may have another number of them.</summary>
    /// <inheritdoc cref="ValueOf" path="/param"/>
    internal virtual Sentence Describe(ValueList<Int128> components, int? days) =>
        new("Somme : {0}.", "Sum: {0}.", PowersOfTen.Scaled(components[0], Decimals));

    /// <summary>What a figure's count is missing to its whole; null for a kind whose figures have no whole.</summary>
    internal virtual Fraction? ComplementOf(ValueList<Int128> components) => null;

    /// <summary>A digest of <see cref="Identity"/>, which partial results carry.</summary>
    internal byte[] Fingerprint() => SHA256.HashData(Encoding.UTF8.GetBytes(Identity));

    /// <summary>
    /// A definition of this kind and with these rules, over other details. No type of another assembly can implement it: the list is
    /// closed.
    /// </summary>
    private protected abstract Validated<IndicatorDefinition> Over(IndicatorDefinitionDetails details);

    private protected static Validated<IndicatorDefinition> Widen<T>(Validated<T> definition)
        where T : IndicatorDefinition =>
        new(definition.Candidate, definition.Violations);

    private protected static Checks Check(IndicatorDefinitionDetails details, IndicatorKind kind)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Indicator);
        ArgumentNullException.ThrowIfNull(details.Services);
        Checks.Defined(details.Grain, nameof(details));
        foreach (var service in details.Services)
        {
            Checks.Defined(service, nameof(details));
        }

        var checks = new Checks();
        checks.That(details.Indicator.Kind == kind, "kind-differs", "indicator", () => new Sentence(
            "« {0} » est de type « {1} » ; la définition fournie est de type « {2} ».",
            "'{0}' is of the kind '{1}'; the definition supplied is of the kind '{2}'.",
            details.Indicator.Label,
            details.Indicator.Kind.Label(),
            kind.Label()));
        CheckDecimals(checks, details.Decimals, "decimals");
        checks.That(details.Grain != TimeGrain.Term, "grain-invalid", "grain", () => new Sentence(
            "Une observation porte sur un mois, un trimestre, une année ou une année scolaire.",
            "An observation covers a month, a quarter, a year or a school year."));
        checks.Unique(details.Services, "services", service => service);
        return checks;
    }

    /// <summary>Each name with its count.</summary>
    private protected static BilingualText Each(ValueList<string> names, ValueList<Int128> counts)
    {
        var written = names.Zip(counts, (name, count) => string.Create(CultureInfo.InvariantCulture, $"{name} {count}")).ToList();
        return new(string.Join(" ; ", written), string.Join("; ", written));
    }

    private protected static void CheckDecimals(Checks checks, int decimals, string place) =>
        checks.That(decimals is >= 0 and <= MaximumDecimals, "decimals-out-of-range", place, () => new Sentence(
            "Le nombre de décimales {0} doit être compris entre 0 et {1}.",
            "The number of decimals {0} must be between 0 and {1}.",
            decimals,
            MaximumDecimals));

    private protected static void CheckNoDecimals(Checks checks, IndicatorDefinitionDetails details) =>
        checks.That(details.Decimals is 0 or < 0 or > MaximumDecimals, "decimals-out-of-range", "decimals", () => new Sentence(
            "Des réponses et des jalons se comptent : ils n'ont pas de décimales.",
            "Answers and milestones are counted: they have no decimals."));
}
