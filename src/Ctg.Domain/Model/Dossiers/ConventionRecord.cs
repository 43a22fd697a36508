using System.Diagnostics;
using NodaTime;

namespace Ctg.Domain;

/// <summary>A convention with its avenants and what has happened to it: meetings, reviews, avenants proposed, acts to end it.</summary>
/// <remarks>
/// Immutable, and valid once built: what it refers to exists in some text of the convention. What happened may well be against the
/// convention; that is
/// for the rules to say. Each question is answered from the text of the day asked about.
/// </remarks>
[DebuggerDisplay("{History.Original.Title}")]
public sealed record ConventionRecord
{
    private readonly ConventionRecordDetails _content;

    private ConventionRecord(ConventionRecordDetails content) => _content = content;

    /// <summary>The convention with its avenants.</summary>
    public ConventionHistory History => _content.History;

    /// <summary>What parties did to end it.</summary>
    public ValueList<ResiliationNotice> Notices => _content.Notices;

    /// <summary>The days on which the steering committee met, each once.</summary>
    public ValueList<LocalDate> Meetings => _content.Meetings;

    /// <summary>The annual reviews delivered, one at most for an action and year.</summary>
    public ValueList<AnnualReview> Reviews => _content.Reviews;

    /// <summary>The avenants proposed.</summary>
    public ValueList<AvenantProposal> AvenantProposals => _content.AvenantProposals;

    /// <summary>The day on which the global evaluation was delivered; null when it was not yet.</summary>
    public LocalDate? EvaluatedOn => _content.EvaluatedOn;

    /// <summary>The day on which the review after the end was delivered; null when it was not yet.</summary>
    public LocalDate? FinalReviewOn => _content.FinalReviewOn;

    /// <summary>Builds a record.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a member that is no day is null.</exception>
    /// <exception cref="ArgumentException">
    /// An invariant is broken (see <see cref="TryCreate"/>), or a day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static ConventionRecord Create(ConventionRecordDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a record, or says why not.</summary>
    /// <param name="details">
    /// The content: each meeting, each review and each proposal of an avenant once; parties, grounds and actions that some text of the
    /// convention has.
    /// </param>
    /// <returns>The record, or the violations <c>duplicate</c> and <c>reference-unknown</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a member that is no day is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<ConventionRecord> TryCreate(ConventionRecordDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.History);
        ArgumentNullException.ThrowIfNull(details.Notices);
        ArgumentNullException.ThrowIfNull(details.Meetings);
        ArgumentNullException.ThrowIfNull(details.Reviews);
        ArgumentNullException.ThrowIfNull(details.AvenantProposals);
        foreach (var day in (LocalDate?[])[details.EvaluatedOn, details.FinalReviewOn, .. details.Meetings])
        {
            Checks.StatedDay(day ?? new(1, 1, 1), nameof(details));
        }

        var checks = new Checks();
        for (var i = 0; i < details.Notices.Count; i++)
        {
            var notice = details.Notices[i];
            var place = Checks.At("notices", i);
            if (!details.History.HasEver(notice.By))
            {
                checks.Report(() => Checks.Dangling($"{place}.by", notice.By, "parties[*].id"));
            }

            if (!details.History.HasEver(notice.Ground))
            {
                checks.Report(() => Checks.Dangling($"{place}.ground", notice.Ground, "grounds[*].clause"));
            }
        }

        var actions = details.Reviews.IsEmpty ? [] : details.History.Ever<PlanAction>().Select(action => action.Number).ToHashSet();
        for (var i = 0; i < details.Reviews.Count; i++)
        {
            if (!actions.Contains(details.Reviews[i].Action))
            {
                checks.Report(() => Checks.Dangling($"{Checks.At("reviews", i)}.action", details.Reviews[i].Action, "actions[*].number"));
            }
        }

        checks.Unique(details.Meetings, "meetings", day => day);
        checks.Unique(details.Reviews, "reviews", review => $"{review.Action}, {review.Year}", "action", "year");
        checks.Unique(details.AvenantProposals, "avenantProposals", avenant => avenant.Id, "id");
        return checks.Build(() => new ConventionRecord(details));
    }

    /// <summary>The content, to build a changed record from.</summary>
    /// <returns>The details from which this record can be built again.</returns>
    public ConventionRecordDetails ToDetails() => _content;

    /// <summary>The convention's title.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => History.Original.Title;
}
