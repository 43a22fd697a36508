namespace Ctg.Domain;

/// <summary>An article of the convention, or its preamble.</summary>
public sealed record Article
{
    private Article(ClauseId clause, string title, string summary, ValueList<Paragraph> paragraphs)
    {
        Clause = clause;
        Title = title;
        Summary = summary;
        Paragraphs = paragraphs;
    }

    /// <summary>The clause: <c>preamble</c>, or a whole article such as <c>art-12</c>.</summary>
    public ClauseId Clause { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What the article says, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>Its paragraphs that are rules of their own, in the order of the document; empty when it has none.</summary>
    public ValueList<Paragraph> Paragraphs { get; }

    /// <summary>Builds an article.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Article Create(ClauseId clause, string title, string summary, ValueList<Paragraph>? paragraphs = null) =>
        TryCreate(clause, title, summary, paragraphs).OrThrow();

    /// <summary>Builds an article, or says why not.</summary>
    /// <param name="clause">The clause: the preamble or a whole article.</param>
    /// <param name="title">The title: one line, not blank.</param>
    /// <param name="summary">What the article says: one line, not blank.</param>
    /// <param name="paragraphs">Its paragraphs, each once and each of this article.</param>
    /// <returns>The article, or the violations <c>clause-misplaced</c>, <c>text-invalid</c> and <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    public static Validated<Article> TryCreate(ClauseId clause, string title, string summary, ValueList<Paragraph>? paragraphs = null)
    {
        ArgumentNullException.ThrowIfNull(clause);
        paragraphs ??= [];
        var checks = new Checks();
        var isWhole = clause is { Kind: ClauseKind.Preamble or ClauseKind.Article, Paragraph: 0 };
        checks.That(
            isWhole, "clause-misplaced", "clause", () => new Sentence(
            "« {0} » n'est ni le préambule ni un article entier.", "'{0}' is neither the preamble nor a whole article.", clause));
        checks.Text(title, "title");
        checks.Text(summary, "summary");
        checks.Unique(paragraphs, "paragraphs", paragraph => paragraph.Clause, "clause");
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            var isOfAnother = clause.Kind == ClauseKind.Preamble || paragraph.Clause.Number != clause.Number;

            // Where the article's own clause is misplaced, or a paragraph's, that is told alone.
            if (isWhole && paragraph.Clause.Kind == ClauseKind.Article && isOfAnother && !checks.IsFull)
            {
                var place = Checks.At("paragraphs", i) + ".clause";
                checks.Add(new(
                    "clause-misplaced",
                    place,
                    new("« {0} » n'appartient pas à « {1} ».", "'{0}' does not belong to '{1}'.", paragraph.Clause, clause),
                    place,
                    "clause"));
            }
        }

        return checks.Build(() => new Article(clause, title, summary, paragraphs));
    }

    /// <summary>The clause and the title.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Clause}: {Title}";
}
