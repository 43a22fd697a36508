using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ctg.Domain;

/// <summary>How an indicator is observed and what may be made of its observations: its scale, its period, its rules over time and space.</summary>
/// <remarks>
/// The list of definitions is closed: <see cref="FlowDefinition"/>, <see cref="StockDefinition"/>, <see cref="RatioDefinition"/>,
/// <see cref="WeightedMeanDefinition"/>, <see cref="ExtremumDefinition"/>, <see cref="MilestoneDefinition"/>, <see cref="ScaleDefinition"/>. Each
/// offers the rules that make sense of it and no others, so that a sum of stocks over time or an average of percentages cannot be
/// written. A narrative indicator has none: its words are not added up. Source: article 9 and annex 3 of the standard convention.
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

    /// <summary>The integers that make one observation.</summary>
    internal virtual int ComponentsOfAnObservation => 1;

    /// <summary>The integers that make one figure.</summary>
    internal virtual int ComponentsOfAFigure => ComponentsOfAnObservation;

    /// <summary>Whether the part of a structure in a figure is one number, which adds up.</summary>
    internal bool HasParts => OverSpace == SpaceRule.Sum && ComponentsOfAFigure == 1;

    /// <summary>What tells this definition from any other that adds up differently; its goal does not. Each text stands after its length.</summary>
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
    /// <returns>The definition, of the same kind, or the violations <c>kind-differs</c>, <c>decimals-out-of-range</c>, <c>grain-invalid</c> and <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public Validated<IndicatorDefinition> TryWith(IndicatorDefinitionDetails details) => Over(details);

    /// <summary>The indicator and its rules.</summary>
    /// <returns>A text such as <c>contacts-rpe: Flow by Month, Sum over time, Sum over space</c>.</returns>
    public sealed override string ToString() => $"{Indicator.Id}: {Indicator.Kind} by {Grain}, {OverTime} over time, {OverSpace} over space";

    /// <summary>Why components cannot make an observation of this indicator, or null when they can. Their number is right.</summary>
    internal abstract string? Refuse(ReadOnlySpan<long> components);

    /// <summary>The exact value that a figure's components make, in the indicator's unit; null when nothing was counted.</summary>
    /// <param name="components">The components.</param>
    /// <param name="days">The days of the period, for a mean of days.</param>
    internal abstract Fraction? ValueOf(ReadOnlySpan<Int128> components, int days);

    /// <summary>A digest of <see cref="Identity"/>, which partial results carry.</summary>
    internal byte[] Fingerprint() => SHA256.HashData(Encoding.UTF8.GetBytes(Identity));

    /// <summary>Not for other assemblies: the list of definitions is closed.</summary>
    private protected abstract void IsOfThisAssembly();

    /// <summary>A definition of this kind and with these rules, over other details.</summary>
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

    private protected static void CheckDecimals(Checks checks, int decimals, string place) =>
        checks.That(decimals is >= 0 and <= MaximumDecimals, "decimals-out-of-range", place, () => new Sentence(
            "Le nombre de décimales {0} doit être compris entre 0 et {1}.", "The number of decimals {0} must be between 0 and {1}.", decimals, MaximumDecimals));

    private protected static void CheckNoDecimals(Checks checks, IndicatorDefinitionDetails details) =>
        checks.That(details.Decimals is 0 or < 0 or > MaximumDecimals, "decimals-out-of-range", "decimals", () => new Sentence(
            "Des réponses et des jalons se comptent : ils n'ont pas de décimales.", "Answers and milestones are counted: they have no decimals."));
}
