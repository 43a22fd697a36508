using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Ctg.Samples.Dashboard;

/// <summary>
/// Markup. What an interpolated string puts into it is escaped, unless it is markup itself; nothing else makes markup of a text.
/// </summary>
internal sealed partial class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string _markup;

    private Html(string markup) => _markup = markup;

    internal static Html Empty { get; } = new("");

    /// <summary>Markup with values put in.</summary>
    /// <param name="markup">The markup; its literal parts stand as they are.</param>
    /// <returns>The markup.</returns>
    internal static Html Of(Writer markup) => new(markup.ToString());

    /// <summary>A style sheet, which must not hold the end of its own element.</summary>
    internal static Html Style(string css) => css.Contains("</", StringComparison.Ordinal)
        ? throw new ArgumentException("A style sheet holds no markup.", nameof(css))
        : new(css);

    public override string ToString() => _markup;

    /// <summary>
    /// Escapes a text. A no-break space and a line's end are no markup: as themselves they take less room. What turns the direction of
    /// writing
    /// would turn that of the words behind it too: it is shown as a sign that cannot be.
    /// </summary>
    private static string Escape(string text) => Encoder.Encode(Turns().Replace(text, "\ufffd"))
        .Replace("&#xA0;", "\u00a0", StringComparison.Ordinal)
        .Replace("&#xA;", "\n", StringComparison.Ordinal);

    [GeneratedRegex("[\u202a-\u202e\u2066-\u2069]")]
    private static partial Regex Turns();

    /// <summary>Builds markup: a hole takes a text, a number or markup, alone or in a row, and nothing else.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Writer(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string markup) => _text.Append(markup);

        public void AppendFormatted(string? text) => _text.Append(text is null ? "" : Escape(text));

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(Html markup) => _text.Append(markup._markup);

        public void AppendFormatted(IEnumerable<Html> row)
        {
            foreach (var markup in row)
            {
                _text.Append(markup._markup);
            }
        }

        public override string ToString() => _text.ToString();
    }
}
