using NodaTime;

namespace Ctg.Domain;

/// <summary>What avenants did to a text, as far as its reasons must say it.</summary>
internal sealed record Consolidation
{
    /// <summary>That of a text that no avenant has changed.</summary>
    internal static Consolidation None { get; } = new();

    /// <summary>
    /// The clauses that avenants changed, each with the last avenant that did; a whole article or annex stands for its paragraphs.
    /// </summary>
    internal IReadOnlyDictionary<ClauseId, CitedAvenant> Amended { get; init; } = new Dictionary<ClauseId, CitedAvenant>();

    /// <summary>
    /// The changes of the term that were, or may have been, signed after it had ended, in the order in which they take effect.
    /// </summary>
    internal ValueList<QuestionedExtension> QuestionedExtensions { get; init; } = [];

    /// <summary>The extension that carries the term on over a day on which it has not taken effect yet; null where none does.</summary>
    internal ContinuedTerm? Continued { get; init; }

    /// <summary>
    /// The first day from which avenants contradict each other, where the text is the last one before it; null where there is none.
    /// </summary>
    internal LocalDate? DisputedFrom { get; init; }

    internal ClauseSource Cite(ClauseId clause) => Continued is { } continued && continued.Source.Clause == clause ? continued.Source
        : Amended.Count == 0 ? new(clause)
        : new(clause, Amended.GetValueOrDefault(clause) ?? Amended.GetValueOrDefault(clause.Whole));
}
