namespace Ctg.Domain.Obligations;

/// <summary>What falls due under a convention.</summary>
public enum ObligationKind
{
    /// <summary>A meeting of the steering committee in a calendar year (article 6 and annex 4).</summary>
    CommitteeMeeting,

    /// <summary>The annual review of an action (« bilan annuel », annex 5).</summary>
    AnnualReview,

    /// <summary>A draft avenant to be put to the committee (annex 4).</summary>
    AvenantSubmission,

    /// <summary>The global evaluation before the end (annex 5).</summary>
    GlobalEvaluation,

    /// <summary>
    /// The last day on which a party can act for the convention to be over by a wished day (article 12): no duty, a day to keep.
    /// </summary>
    LastDayToAct,

    /// <summary>The last day of the convention (article 10 or 12): no duty, a day to keep.</summary>
    End,

    /// <summary>The review once the convention has ended (article 9).</summary>
    FinalReview,
}
