using System.Globalization;

namespace Ctg.Domain;

/// <summary>A figure of the diagnostic that the convention states once more elsewhere.</summary>
/// <remarks>It may differ from the diagnostic's: that is a slip of the document, which is kept as it stands.</remarks>
public sealed record Restatement
{
    private Restatement(ClauseId at, Id<DiagnosticFigure> figure, decimal value)
    {
        At = at;
        Figure = figure;
        Value = value;
    }

    /// <summary>The clause that restates the figure.</summary>
    public ClauseId At { get; }

    /// <summary>The key of the diagnostic's figure.</summary>
    public Id<DiagnosticFigure> Figure { get; }

    /// <summary>The value as stated there, in the figure's unit.</summary>
    public decimal Value { get; }

    /// <summary>States a figure once more.</summary>
    /// <param name="at">The clause that restates the figure.</param>
    /// <param name="figure">The key of the diagnostic's figure.</param>
    /// <param name="value">The value as stated there, in the figure's unit.</param>
    /// <returns>The restatement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="at"/> or <paramref name="figure"/> is null.</exception>
    public static Restatement Create(ClauseId at, Id<DiagnosticFigure> figure, decimal value)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(figure);
        return new(at, figure, value);
    }

    /// <summary>The figure, its value and where.</summary>
    /// <returns>A text such as <c>population-2018: 16500 (preamble)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Figure}: {Value} ({At})");
}
