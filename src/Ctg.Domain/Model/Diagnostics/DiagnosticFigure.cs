using System.Diagnostics;
using System.Globalization;

namespace Ctg.Domain;

/// <summary>A figure of the shared diagnostic (« état des lieux partagé »), with what it takes to read it rightly.</summary>
/// <remarks>Source: annex 1 of the standard convention.</remarks>
[DebuggerDisplay("{Id}: {Value} {Unit} ({Vintage})")]
public sealed record DiagnosticFigure
{
    private readonly DiagnosticFigureDetails _details;

    private DiagnosticFigure(DiagnosticFigureDetails details) => _details = details;

    /// <summary>The figure's key in the convention.</summary>
    public Id<DiagnosticFigure> Id => _details.Id;

    /// <summary>The theme.</summary>
    public FigureTheme Theme => _details.Theme;

    /// <summary>What is counted, as a short noun phrase.</summary>
    public string Label => _details.Label;

    /// <summary>The value, exact as stated. Changes are signed.</summary>
    public decimal Value => _details.Value;

    /// <summary>The unit, such as <c>habitants</c> or <c>%</c>.</summary>
    public string Unit => _details.Unit;

    /// <summary>The year that the figure is of, or the run of years that it covers.</summary>
    public YearRun Vintage => _details.Vintage;

    /// <summary>Who published it, such as <c>INSEE 2018</c>.</summary>
    public string Source => _details.Source;

    /// <summary>The part of the territory that it is about, such as a quarter; null for the whole.</summary>
    public string? Perimeter => _details.Perimeter;

    /// <summary>The values of wider territories, each territory once.</summary>
    public ValueList<Comparator> Comparators => _details.Comparators;

    /// <summary>What is doubtful in it: what the document may have meant, or how a copy is to be read; null when nothing is.</summary>
    public string? Doubt => _details.Doubt;

    /// <summary>Builds a figure.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="DiagnosticFigureDetails.Theme"/> is not a theme.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static DiagnosticFigure Create(DiagnosticFigureDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a figure, or says why not.</summary>
    /// <param name="details">What a figure states.</param>
    /// <returns>The figure, or the violations <c>text-invalid</c> and <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="DiagnosticFigureDetails.Theme"/> is not a theme.</exception>
    public static Validated<DiagnosticFigure> TryCreate(DiagnosticFigureDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Comparators);
        ArgumentNullException.ThrowIfNull(details.Id);
        ArgumentNullException.ThrowIfNull(details.Vintage);
        Checks.Defined(details.Theme, nameof(details));
        var checks = new Checks();
        checks.Text(details.Label, "label");
        checks.Text(details.Unit, "unit");
        checks.Text(details.Source, "source");
        checks.OptionalText(details.Perimeter, "perimeter");
        checks.OptionalText(details.Doubt, "doubt");
        checks.Unique(details.Comparators, "comparators", comparator => comparator.Territory, "territory");
        return checks.Build(() => new DiagnosticFigure(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public DiagnosticFigureDetails ToDetails() => _details;

    /// <summary>The label, the value, its unit and its vintage.</summary>
    /// <returns>A text such as <c>Population municipale: 16445 habitants (2018)</c>.</returns>
    public override string ToString() => _details.ToString();
}
