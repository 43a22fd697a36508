namespace Ctg.Domain;

/// <summary>A paragraph of an article (« alinéa ») that is a rule of its own.</summary>
public sealed record Paragraph
{
    private Paragraph(ClauseId clause, string? heading, string summary)
    {
        Clause = clause;
        Heading = heading;
        Summary = summary;
    }

    /// <summary>The clause, such as <c>art-12.1</c>.</summary>
    public ClauseId Clause { get; }

    /// <summary>
    /// The heading of the paragraph; null when it has none. Where it differs from the content, the content prevails (article 11 of the
    /// standard convention).
    /// </summary>
    public string? Heading { get; }

    /// <summary>What the paragraph says, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>Builds a paragraph.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The paragraph.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> or <paramref name="summary"/> is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Paragraph Create(ClauseId clause, string? heading, string summary) => TryCreate(clause, heading, summary).OrThrow();

    /// <summary>Builds a paragraph, or says why not.</summary>
    /// <param name="clause">The clause: a paragraph of an article.</param>
    /// <param name="heading">The heading; null when it has none.</param>
    /// <param name="summary">What the paragraph says: one line, not blank.</param>
    /// <returns>The paragraph, or the violations <c>clause-misplaced</c> and <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> or <paramref name="summary"/> is null.</exception>
    public static Validated<Paragraph> TryCreate(ClauseId clause, string? heading, string summary)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var checks = new Checks();
        checks.That(clause is { Kind: ClauseKind.Article, Paragraph: > 0 }, "clause-misplaced", "clause", () => new Sentence(
            "« {0} » n'est pas un alinéa d'article.", "'{0}' is not a paragraph of an article.", clause));
        checks.OptionalText(heading, "heading");
        checks.Text(summary, "summary");
        return checks.Build(() => new Paragraph(clause, heading, summary));
    }

    /// <summary>The clause and what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Clause}: {Summary}";
}
