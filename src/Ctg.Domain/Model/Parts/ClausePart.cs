namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>The preamble, an article or an annex; or a paragraph, which is changed with the article that it belongs to.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public static PartId Clause(ClauseId clause) => Keyed(PartKind.Clause, clause);
}

public sealed partial record Part
{
    /// <summary>The preamble or an article.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Article(Article value) => new(PartId.Clause(NotNull(value).Clause), value);

    /// <summary>An annex.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Annex(Annex value) => new(PartId.Clause(NotNull(value).Clause), value);
}

/// <summary>The preamble or an article, with its paragraphs; or an annex.</summary>
internal sealed class ClausePart() : TypedPart<object>(PartKind.Clause, "clause", "clause")
{
    internal override string[] KeyPlaces { get; } = ["articles[*].clause", "articles[*].paragraphs[*].clause", "annexes[*].clause"];

    internal override bool IsKey(ReadOnlySpan<char> key) => ClauseId.TryParse(key, out _);

    internal override BilingualText LabelOf(string key) => new ClauseSource(ClauseId.Parse(key)).Citation;

    /// <summary>Articles and annexes; articles come first.</summary>
    internal override string PlaceOf(PartPosition at) => at.Second == 0 ? Checks.At("articles", at.First) : Checks.At("annexes", at.First);

    internal override ConventionDetails With(ConventionDetails convention, PartMap parts) => convention with
    {
        Articles = parts.Values<Article>(Kind),
        Annexes = parts.Values<Annex>(Kind),
    };

    internal override IEnumerable<object> KeysOf(ConventionDetails convention) =>
    [
        ClauseId.Closing,
        .. convention.Articles.Select(article => article.Clause),
        .. convention.Articles.SelectMany(article => article.Paragraphs).Select(paragraph => paragraph.Clause),
        .. convention.Annexes.Select(annex => annex.Clause),
    ];

    /// <summary>The addresses of an article's paragraphs, which others may refer to.</summary>
    internal static IEnumerable<PartId> ParagraphsOf(Article article) =>
        article.Paragraphs.Select(paragraph => PartId.Clause(paragraph.Clause));

    /// <summary>The clause of an article or an annex.</summary>
    internal static ClauseId IdOf(Part part) => part.Value is Article article ? article.Clause : ((Annex)part.Value).Clause;

    internal override void CheckKeys(ConventionDetails convention, Checks checks)
    {
        checks.Unique(convention.Articles, "articles", article => article.Clause, "clause");
        checks.Unique(convention.Annexes, "annexes", annex => annex.Clause, "clause");
    }

    private protected override IEnumerable<(object Value, PartPosition At)> ValuesOf(ConventionDetails convention) =>
        convention.Articles.Select((article, i) => ((object)article, new PartPosition(i)))
            .Concat(convention.Annexes.Select((annex, i) => ((object)annex, new PartPosition(i, 1))));

    private protected override Part Make(ConventionDetails convention, object value, PartPosition at) =>
        value is Article article ? Part.Article(article) : Part.Annex((Annex)value);

    private protected override IEnumerable<PartMember> MembersOf(object value, PartId? under) => value is Article article
        ?
        [
            new("titre", "title", article.Title),
            new("résumé", "summary", article.Summary),
            .. article.Paragraphs.Select(paragraph =>
                new PartMember($"alinéa {paragraph.Clause.Paragraph}", $"paragraph {paragraph.Clause.Paragraph}", Headed(paragraph))),
        ]
        : MembersOf((Annex)value);

    private protected override ClauseId ClauseOf(object value) => value is Article article ? article.Clause : ((Annex)value).Clause;

    private static IEnumerable<PartMember> MembersOf(Annex annex) =>
        [new("titre", "title", annex.Title), new("résumé", "summary", annex.Summary), new("objet", "subject", annex.Subject?.Label())];

    private static string Headed(Paragraph paragraph) =>
        paragraph.Heading is null ? paragraph.Summary : $"[{paragraph.Heading}] {paragraph.Summary}";
}
