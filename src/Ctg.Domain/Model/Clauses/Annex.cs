namespace Ctg.Domain;

/// <summary>An annex of the convention.</summary>
public sealed record Annex
{
    private Annex(ClauseId clause, string title, string summary, AnnexSubject? subject)
    {
        Clause = clause;
        Title = title;
        Summary = summary;
        Subject = subject;
    }

    /// <summary>The clause: a whole annex such as <c>annex-4</c>.</summary>
    public ClauseId Clause { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What the annex contains, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>What it is about; null when it is none of the subjects, or not stated.</summary>
    public AnnexSubject? Subject { get; }

    /// <summary>Builds an annex.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The annex.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="clause"/>, <paramref name="title"/> or <paramref name="summary"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is not a subject.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Annex Create(ClauseId clause, string title, string summary, AnnexSubject? subject = null) =>
        TryCreate(clause, title, summary, subject).OrThrow();

    /// <summary>Builds an annex, or says why not.</summary>
    /// <param name="clause">The clause: a whole annex.</param>
    /// <param name="title">The title: one line, not blank.</param>
    /// <param name="summary">What the annex holds: one line, not blank.</param>
    /// <param name="subject">What it is about; null when it is none of the subjects.</param>
    /// <returns>The annex, or the violations <c>clause-misplaced</c> and <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="clause"/>, <paramref name="title"/> or <paramref name="summary"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is not a subject.</exception>
    public static Validated<Annex> TryCreate(ClauseId clause, string title, string summary, AnnexSubject? subject = null)
    {
        ArgumentNullException.ThrowIfNull(clause);
        Checks.Defined(subject ?? default, nameof(subject));
        var checks = new Checks();
        checks.That(clause is { Kind: ClauseKind.Annex, Paragraph: 0 }, "clause-misplaced", "clause", () => new Sentence(
            "« {0} » n'est pas une annexe entière.", "'{0}' is not a whole annex.", clause));
        checks.Text(title, "title");
        checks.Text(summary, "summary");
        return checks.Build(() => new Annex(clause, title, summary, subject));
    }

    /// <summary>The clause and the title.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Clause}: {Title}";
}
