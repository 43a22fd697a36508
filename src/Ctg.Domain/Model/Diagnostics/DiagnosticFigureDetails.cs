using System.Globalization;

namespace Ctg.Domain;

/// <summary>What a figure states; checked when the <see cref="DiagnosticFigure"/> is built from it.</summary>
public sealed record DiagnosticFigureDetails
{
    /// <summary>The figure's key in the convention.</summary>
    public required Id<DiagnosticFigure> Id { get; init; }

    /// <summary>The theme.</summary>
    public required FigureTheme Theme { get; init; }

    /// <summary>What is counted: one line, not blank.</summary>
    public required string Label { get; init; }

    /// <summary>The value, exact as stated.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit: one line, not blank.</summary>
    public required string Unit { get; init; }

    /// <summary>The year or run of years that it is of.</summary>
    public required YearRun Vintage { get; init; }

    /// <summary>Who published it: one line, not blank.</summary>
    public required string Source { get; init; }

    /// <summary>The part of the territory that it is about; null for the whole.</summary>
    public string? Perimeter { get; init; }

    /// <summary>The values of wider territories, each territory once.</summary>
    public ValueList<Comparator> Comparators { get; init; } = [];

    /// <summary>What is doubtful in it: one line; null when nothing is.</summary>
    public string? Doubt { get; init; }

    /// <summary>The label, the value, its unit and its vintage.</summary>
    /// <returns>A text such as <c>Population municipale: 16445 habitants (2018)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label}: {Value} {Unit} ({Vintage})");
}
