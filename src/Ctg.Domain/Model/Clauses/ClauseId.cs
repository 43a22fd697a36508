using System.Globalization;

namespace Ctg.Domain;

/// <summary>The identity of a clause: the unit that rules cite.</summary>
/// <remarks>
/// Forms: <c>preamble</c>, <c>art-10</c>, <c>art-12.1</c> (first paragraph of article 12), <c>closing</c>, <c>annex-4</c>,
/// <c>annex-1.2</c>. Numbers run from 1 to 999, without leading zeros. Clauses sort in the document's order, so
/// <c>art-2</c> comes before <c>art-10</c> and an article before its paragraphs.
/// </remarks>
public sealed class ClauseId : Code<ClauseId>, ICode<ClauseId>
{
    private const string ArticlePrefix = "art-";
    private const string AnnexPrefix = "annex-";

    private ClauseId(ClauseKind kind, int number, int paragraph, string text)
        : base(text)
    {
        Kind = kind;
        Number = number;
        Paragraph = paragraph;
    }

    /// <summary>The preamble.</summary>
    public static ClauseId Preamble { get; } = new(ClauseKind.Preamble, 0, 0, "preamble");

    /// <summary>The closing formula with the signatures.</summary>
    public static ClauseId Closing { get; } = new(ClauseKind.Closing, 0, 0, "closing");

    /// <summary>The part of the convention that the clause belongs to.</summary>
    public ClauseKind Kind { get; }

    /// <summary>The number of the article or annex; 0 for the preamble and the closing formula.</summary>
    public int Number { get; }

    /// <summary>The number of the paragraph, from 1; 0 when the clause is the whole article or annex.</summary>
    public int Paragraph { get; }

    /// <summary>The whole article or annex that the clause belongs to; the clause itself when it is not a paragraph.</summary>
    public ClauseId Whole => Paragraph == 0 ? this : Create(Kind, Number, 0);

    /// <inheritdoc/>
    static string ICode<ClauseId>.Expected => "a clause such as preamble, art-10, art-12.1, closing or annex-4";

    /// <summary>The clause of an article.</summary>
    /// <param name="number">The article's number, 1 to 999.</param>
    /// <param name="paragraph">The paragraph's number, 1 to 999, or 0 for the whole article.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static ClauseId Article(int number, int paragraph = 0) => Create(ClauseKind.Article, number, paragraph);

    /// <summary>The clause of an annex.</summary>
    /// <param name="number">The annex's number, 1 to 999.</param>
    /// <param name="paragraph">The paragraph's number, 1 to 999, or 0 for the whole annex.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static ClauseId Annex(int number, int paragraph = 0) => Create(ClauseKind.Annex, number, paragraph);

    /// <summary>Orders clauses as the document does.</summary>
    /// <param name="other">The clause to compare with; null sorts first.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public override int CompareTo(ClauseId? other) =>
        other is null ? 1 : (Kind, Number, Paragraph).CompareTo((other.Kind, other.Number, other.Paragraph));

    /// <inheritdoc/>
    static ClauseId? ICode<ClauseId>.Read(ReadOnlySpan<char> text)
    {
        if (text is "preamble")
        {
            return Preamble;
        }

        if (text is "closing")
        {
            return Closing;
        }

        var isArticle = text.StartsWith(ArticlePrefix, StringComparison.Ordinal);
        if (!isArticle && !text.StartsWith(AnnexPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var numbers = text[(isArticle ? ArticlePrefix : AnnexPrefix).Length..];
        var dot = numbers.IndexOf('.');
        var number = Digits.ToSmallNumber(dot < 0 ? numbers : numbers[..dot]);
        var paragraph = dot < 0 ? 0 : Digits.ToSmallNumber(numbers[(dot + 1)..]);
        return number is null || paragraph is null
            ? null
            : Create(isArticle ? ClauseKind.Article : ClauseKind.Annex, number.Value, paragraph.Value);
    }

    private static ClauseId Create(ClauseKind kind, int number, int paragraph)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        ArgumentOutOfRangeException.ThrowIfNegative(paragraph);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(paragraph, 999);
        var prefix = kind == ClauseKind.Article ? ArticlePrefix : AnnexPrefix;
        var text = paragraph == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}")
            : string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}.{paragraph}");
        return new(kind, number, paragraph, text);
    }
}
