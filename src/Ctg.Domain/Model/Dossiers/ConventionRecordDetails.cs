using NodaTime;

namespace Ctg.Domain;

/// <summary>
/// A convention with its avenants and what has happened to it, before it is checked as a whole; see <see cref="ConventionRecord"/>.
/// </summary>
public sealed record ConventionRecordDetails
{
    /// <summary>The convention with its avenants; <see cref="ConventionHistory.Of"/> for one that nothing has changed.</summary>
    public required ConventionHistory History { get; init; }

    /// <summary>What parties did to end it.</summary>
    public ValueList<ResiliationNotice> Notices { get; init; } = [];

    /// <summary>The days on which the steering committee met, each once.</summary>
    public ValueList<LocalDate> Meetings { get; init; } = [];

    /// <summary>The annual reviews delivered.</summary>
    public ValueList<AnnualReview> Reviews { get; init; } = [];

    /// <summary>The avenants proposed.</summary>
    public ValueList<AvenantProposal> AvenantProposals { get; init; } = [];

    /// <summary>The day on which the global evaluation was delivered; null when it was not yet.</summary>
    public LocalDate? EvaluatedOn { get; init; }

    /// <summary>The day on which the review after the end was delivered; null when it was not yet.</summary>
    public LocalDate? FinalReviewOn { get; init; }

    /// <summary>The convention's title.</summary>
    /// <returns>The text of <see cref="Convention.Title"/>.</returns>
    public override string ToString() => History.Original.Title;
}
