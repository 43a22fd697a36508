using System.Diagnostics;
using System.Globalization;

namespace Ctg.Domain;

/// <summary>A figure of the shared diagnostic (« état des lieux partagé »), with what it takes to read it rightly.</summary>
/// <remarks>Source: annex 1 of the standard convention.</remarks>
[DebuggerDisplay("{Id}: {Value} {Unit} ({Vintage})")]
public sealed record DiagnosticFigure
{
    private DiagnosticFigure(
        Id<DiagnosticFigure> id,
        FigureTheme theme,
        string label,
        decimal value,
        string unit,
        YearRun vintage,
        string source,
        string? perimeter,
        ValueList<Comparator> comparators,
        string? doubt)
    {
        Id = id;
        Theme = theme;
        Label = label;
        Value = value;
        Unit = unit;
        Vintage = vintage;
        Source = source;
        Perimeter = perimeter;
        Comparators = comparators;
        Doubt = doubt;
    }

    /// <summary>The figure's key in the convention.</summary>
    public Id<DiagnosticFigure> Id { get; }

    /// <summary>The theme.</summary>
    public FigureTheme Theme { get; }

    /// <summary>What is counted, as a short noun phrase.</summary>
    public string Label { get; }

    /// <summary>The value, exact as stated. Changes are signed.</summary>
    public decimal Value { get; }

    /// <summary>The unit, such as <c>habitants</c> or <c>%</c>.</summary>
    public string Unit { get; }

    /// <summary>The year that the figure is of, or the run of years that it covers.</summary>
    public YearRun Vintage { get; }

    /// <summary>Who published it, such as <c>INSEE 2018</c>.</summary>
    public string Source { get; }

    /// <summary>The part of the territory that it is about, such as a quarter; null for the whole.</summary>
    public string? Perimeter { get; }

    /// <summary>The values of wider territories, each territory once.</summary>
    public ValueList<Comparator> Comparators { get; }

    /// <summary>What is doubtful in it: what the document may have meant, or how a copy is to be read; null when nothing is.</summary>
    public string? Doubt { get; }

    /// <summary>Builds a figure.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="theme"/> is not a theme.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static DiagnosticFigure Create(
        Id<DiagnosticFigure> id,
        FigureTheme theme,
        string label,
        decimal value,
        string unit,
        YearRun vintage,
        string source,
        string? perimeter = null,
        ValueList<Comparator>? comparators = null,
        string? doubt = null) =>
        TryCreate(id, theme, label, value, unit, vintage, source, perimeter, comparators, doubt).OrThrow();

    /// <summary>Builds a figure, or says why not.</summary>
    /// <param name="id">The figure's key in the convention.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="label">What is counted: one line, not blank.</param>
    /// <param name="value">The value, exact as stated.</param>
    /// <param name="unit">The unit: one line, not blank.</param>
    /// <param name="vintage">The year or run of years that it is of.</param>
    /// <param name="source">Who published it: one line, not blank.</param>
    /// <param name="perimeter">The part of the territory that it is about; null for the whole.</param>
    /// <param name="comparators">The values of wider territories, each territory once.</param>
    /// <param name="doubt">What is doubtful in it: one line; null when nothing is.</param>
    /// <returns>The figure, or the violations <c>text-invalid</c> and <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="theme"/> is not a theme.</exception>
    public static Validated<DiagnosticFigure> TryCreate(
        Id<DiagnosticFigure> id,
        FigureTheme theme,
        string label,
        decimal value,
        string unit,
        YearRun vintage,
        string source,
        string? perimeter = null,
        ValueList<Comparator>? comparators = null,
        string? doubt = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(vintage);
        Checks.Defined(theme, nameof(theme));
        comparators ??= [];
        var checks = new Checks();
        checks.Text(label, "label");
        checks.Text(unit, "unit");
        checks.Text(source, "source");
        checks.OptionalText(perimeter, "perimeter");
        checks.OptionalText(doubt, "doubt");
        checks.Unique(comparators, "comparators", comparator => comparator.Territory, "territory");
        return checks.Build(() => new DiagnosticFigure(id, theme, label, value, unit, vintage, source, perimeter, comparators, doubt));
    }

    /// <summary>The label, the value, its unit and its vintage.</summary>
    /// <returns>A text such as <c>Population municipale: 16445 habitants (2018)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label}: {Value} {Unit} ({Vintage})");
}
