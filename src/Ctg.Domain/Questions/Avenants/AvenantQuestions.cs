using NodaTime;

namespace Ctg.Domain.Avenants;

/// <summary>Which avenants apply, and what they change.</summary>
public static class AvenantQuestions
{
    /// <summary>Which avenants apply on a day and which clauses are deemed unwritten, as far as was known on another, and why.</summary>
    /// <remarks>
    /// Sources: the clauses on avenants and on void clauses (article 11 of the standard convention); where the convention states none, code
    /// civil, art. 1193 and 1184.
    /// </remarks>
    /// <param name="history">The convention with its avenants.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="knownOn">The day of knowledge; null for all that is recorded.</param>
    /// <returns>What changes the original text, and the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static Explained<ApplicableChanges> AppliedOn(this ConventionHistory history, LocalDate on, LocalDate? knownOn = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        Checks.IsoDay(on, nameof(on));
        Checks.IsoDay(knownOn ?? on, nameof(knownOn));
        return new(reasoning => ApplicationRules.Reason(reasoning, history, on, knownOn));
    }

    /// <summary>What changed from this text to another, be it a later or an earlier one of the same history.</summary>
    /// <param name="version">The text.</param>
    /// <param name="other">The other text.</param>
    /// <returns>The differences, and the avenants that made them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="other"/> is not of a history of the same original text: addresses would not mean the same.
    /// </exception>
    public static ConventionDiff DiffTo(this ConventionVersion version, ConventionVersion other)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(other);
        return other.History.Original == version.History.Original
            ? new(version, other)
            : throw new ArgumentException("The other text is not of the same convention.", nameof(other));
    }
}
