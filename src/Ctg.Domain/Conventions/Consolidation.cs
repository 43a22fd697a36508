namespace Ctg.Domain;

/// <summary>What avenants did to a text, as far as its reasons must say it: the clauses that they changed, and what came too late to change the term.</summary>
/// <param name="amended">The clauses that avenants changed, each with the last avenant that did; a whole article or annex stands for its paragraphs.</param>
/// <param name="lateExtensions">The extensions and renewals signed after the end of the term, in the order in which they take effect.</param>
internal sealed class Consolidation(IReadOnlyDictionary<ClauseId, ClauseAmendment> amended, ValueList<LateExtension> lateExtensions)
{
    /// <summary>That of a text that no avenant has changed.</summary>
    internal static Consolidation None { get; } = new(new Dictionary<ClauseId, ClauseAmendment>(), []);

    internal ValueList<LateExtension> LateExtensions => lateExtensions;

    internal ClauseSource Cite(ClauseId clause) => amended.Count == 0
        ? new(clause)
        : new(clause, amended.GetValueOrDefault(clause) ?? amended.GetValueOrDefault(clause.Whole));
}
