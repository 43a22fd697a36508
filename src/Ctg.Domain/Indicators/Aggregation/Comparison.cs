namespace Ctg.Domain.Indicators;

/// <summary>A figure beside that of a wider territory: of one definition, one period and one state of knowledge.</summary>
public sealed record Comparison
{
    private Comparison(Figure own, Figure reference)
    {
        Own = own;
        Reference = reference;
    }

    /// <summary>The figure.</summary>
    public Figure Own { get; }

    /// <summary>The figure that it is compared with. Its perimeter says whether the territory itself is left out.</summary>
    public Figure Reference { get; }

    /// <summary>
    /// The figure less the reference, in the indicator's unit: points for a percentage; null where one of them has no value.
    /// </summary>
    public Fraction? Difference => Own.Value is { } own && Reference.Value is { } reference ? own - reference : null;

    /// <summary>
    /// The figure over the reference: for figures that add up and a reference that holds the territory, its share; null where one has no
    /// value, or the reference is zero.
    /// </summary>
    public Fraction? Quotient => Own.Value is { } own && Reference.Value is { Sign: not 0 } reference ? own / reference : null;

    /// <summary>Compares two figures.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The figures cannot be compared; see <see cref="TryCreate"/>.</exception>
    public static Comparison Create(Figure own, Figure reference) => TryCreate(own, reference).OrThrow();

    /// <summary>Compares two figures, or says why they cannot be compared.</summary>
    /// <param name="own">The figure.</param>
    /// <param name="reference">The figure of a wider territory.</param>
    /// <returns>
    /// The comparison, or the violations <c>definition-differs</c> (the unit, the scale or a rule), <c>period-differs</c> and
    /// <c>vintage-differs</c> (what was known, or what counts).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Validated<Comparison> TryCreate(Figure own, Figure reference)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(reference);
        var checks = new Checks();
        checks.That(own.Definition.Identity == reference.Definition.Identity, "definition-differs", "reference", () => new Sentence(
            "Les deux chiffres ne sont pas du même indicateur, ou n'ont pas la même unité ou les mêmes règles.",
            "The two figures are not of the same indicator, or do not have the same unit or the same rules."));
        checks.That(
            own.Period == reference.Period && own.IsPartial == reference.IsPartial, "period-differs", "reference", () => new Sentence(
                "Les deux chiffres ne portent pas sur les mêmes jours.", "The two figures do not cover the same days."));
        checks.That(
            own.KnownAt == reference.KnownAt && own.Counted == reference.Counted, "vintage-differs", "reference", () => new Sentence(
                "Les deux chiffres n'ont pas la même date de connaissance, ou ne retiennent pas les mêmes statuts.",
                "The two figures do not have the same knowledge date, or do not count the same statuses."));
        return checks.Build(() => new Comparison(own, reference));
    }

    /// <summary>Both places and the difference, for logs.</summary>
    /// <returns>A text such as <c>commune:45285 against departement:45, 2023: 1.5</c>.</returns>
    public override string ToString() => $"{Own.Perimeter} against {Reference.Perimeter}, {Own.Period}: {Difference?.ToString() ?? "none"}";
}
