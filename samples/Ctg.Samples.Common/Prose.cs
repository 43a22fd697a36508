using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ctg.Samples.Common;

/// <summary>
/// A text that is not broken within an amount, beside a guillemet or before a French colon or semicolon: the console breaks lines at every
/// blank.
/// </summary>
/// <param name="text">The text.</param>
public sealed class Prose(string text) : Renderable
{
    // Characters of private use stand for the blanks at which no line may break.
    private const char NoBreak = '\uE000';
    private const char Beside = '\uE001';

    private readonly Text _inner = new(text
        .Replace('\u00a0', NoBreak)
        .Replace("« ", $"«{Beside}", StringComparison.Ordinal)
        .Replace(" »", $"{Beside}»", StringComparison.Ordinal)
        .Replace(" :", $"{Beside}:", StringComparison.Ordinal)
        .Replace(" ;", $"{Beside};", StringComparison.Ordinal)
        .Replace(" €", $"{Beside}€", StringComparison.Ordinal));

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth) => ((IRenderable)_inner).Measure(options, maxWidth);

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        ((IRenderable)_inner).Render(options, maxWidth).Select(segment =>
            segment.IsLineBreak || segment.IsControlCode
                ? segment : new(segment.Text.Replace(NoBreak, '\u00a0').Replace(Beside, ' '), segment.Style));
}
