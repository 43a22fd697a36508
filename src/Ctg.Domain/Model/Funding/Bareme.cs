using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace Ctg.Domain;

/// <summary>A dated parameter of the bonus territoire (« barème »), with its source and the day by which it is to be reviewed.</summary>
/// <remarks>
/// The library holds no such value: those that are published change, and some are not published. Whoever computes brings them, each with
/// its source.
/// </remarks>
[DebuggerDisplay("{Id}: {Value}")]
public sealed record Bareme
{
    private readonly BaremeDetails _details;

    private Bareme(BaremeDetails details) => _details = details;

    /// <inheritdoc cref="BaremeDetails.Id"/>
    public Id<Bareme> Id => _details.Id;

    /// <inheritdoc cref="BaremeDetails.Kind"/>
    public BaremeKind Kind => _details.Kind;

    /// <inheritdoc cref="BaremeDetails.Service"/>
    public ServiceKind Service => _details.Service;

    /// <inheritdoc cref="BaremeDetails.Value"/>
    public decimal Value => _details.Value;

    /// <inheritdoc cref="BaremeDetails.Unit"/>
    public QuantityUnit? Unit => _details.Unit;

    /// <inheritdoc cref="BaremeDetails.Band"/>
    public string? Band => _details.Band;

    /// <inheritdoc cref="BaremeDetails.FirstYear"/>
    public int FirstYear => _details.FirstYear;

    /// <inheritdoc cref="BaremeDetails.LastYear"/>
    public int? LastYear => _details.LastYear;

    /// <inheritdoc cref="BaremeDetails.Source"/>
    public string Source => _details.Source;

    /// <inheritdoc cref="BaremeDetails.CheckedOn"/>
    public LocalDate CheckedOn => _details.CheckedOn;

    /// <inheritdoc cref="BaremeDetails.ReviewBy"/>
    public LocalDate ReviewBy => _details.ReviewBy;

    /// <summary>Builds a parameter.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The parameter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind, the service or the unit is not one.</exception>
    /// <exception cref="ArgumentException">
    /// An invariant is broken (see <see cref="TryCreate"/>), or a day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static Bareme Create(BaremeDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a parameter, or says why not.</summary>
    /// <param name="details">
    /// What is known of it: a unit for an amount a unit and for no other, a band for an amount for new units at most, a review not before
    /// the check.
    /// </param>
    /// <returns>
    /// The parameter, or the violations <c>text-invalid</c>, <c>amount-negative</c>, <c>year-out-of-range</c>, <c>years-reversed</c>,
    /// <c>days-out-of-order</c>, <c>unit-misplaced</c> and <c>band-misplaced</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind, the service or the unit is not one.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<Bareme> TryCreate(BaremeDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Id);
        Checks.Defined(details.Kind, nameof(details));
        Checks.Defined(details.Service, nameof(details));
        Checks.Defined(details.Unit ?? default, nameof(details));
        Checks.StatedDay(details.CheckedOn, nameof(details));
        Checks.StatedDay(details.ReviewBy, nameof(details));
        var checks = new Checks();
        checks.Text(details.Source, "source");
        checks.OptionalText(details.Band, "band");
        checks.That(details.Value >= 0, "amount-negative", "value", () => new Sentence(
            "La valeur {0} est négative.", "The value {0} is negative.", details.Value));
        checks.Year(details.FirstYear, "firstYear");
        checks.Year(details.LastYear ?? details.FirstYear, "lastYear");
        checks.That(!(details.LastYear < details.FirstYear), "years-reversed", "lastYear", () => new Sentence(
            "La dernière année, {0}, précède la première, {1}.",
            "The last year, {0}, is before the first, {1}.",
            details.LastYear!.Value,
            details.FirstYear), "firstYear", "lastYear");
        checks.InOrder(details.CheckedOn, "checkedOn", details.ReviewBy, "reviewBy");
        checks.That(
            details.Unit is not null == details.Kind is BaremeKind.NewUnitRate or BaremeKind.UnitFloor,
            "unit-misplaced",
            "unit",
            () => new Sentence(
                details.Unit is null
                    ? "Il manque l'unité qu'exige un montant par unité : {0}."
                        : "Une unité est indiquée, alors que seul un montant par unité en comporte une : {0}.",
                details.Unit is null
                    ? "The unit is missing; an amount per unit requires one: {0}."
                        : "A unit is stated, though only an amount per unit has one: {0}.",
                details.Kind.Label()), "kind", "unit");
        checks.That(details.Band is null || details.Kind == BaremeKind.NewUnitRate, "band-misplaced", "band", () => new Sentence(
            "Seul un montant par unité nouvelle peut viser une tranche : {0}.",
            "Only an amount for new units may apply to a band: {0}.",
            details.Kind.Label()), "kind", "band");
        return checks.Build(() => new Bareme(details));
    }

    /// <summary>Whether the parameter applies to a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>True from <see cref="FirstYear"/> to <see cref="LastYear"/>, both included.</returns>
    public bool AppliesTo(int year) => year >= FirstYear && !(year > LastYear);

    /// <summary>The content, to build a changed parameter from.</summary>
    /// <returns>The details from which this parameter can be built again.</returns>
    public BaremeDetails ToDetails() => _details;

    /// <summary>The key, the value and the years, for logs.</summary>
    /// <returns>A text such as <c>eaje-new-places: 2600 (2021-)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Value} ({FirstYear}-{LastYear})");
}
