namespace Ctg.Domain.Obligations;

/// <summary>The kinds of obligations in both languages.</summary>
public static class ObligationKindLabels
{
    /// <summary>A kind in a few words.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind.</exception>
    public static BilingualText Label(this ObligationKind kind) => kind switch
    {
        ObligationKind.CommitteeMeeting => new("réunion du comité de pilotage", "meeting of the steering committee"),
        ObligationKind.AnnualReview => new("bilan annuel", "annual review"),
        ObligationKind.AvenantSubmission => new("avenant à soumettre au comité de pilotage", "avenant to put to the steering committee"),
        ObligationKind.GlobalEvaluation => new("évaluation globale", "global evaluation"),
        ObligationKind.LastDayToAct => new("dernier jour pour agir", "last day to act"),
        ObligationKind.End => new("dernier jour de la convention", "last day of the convention"),
        ObligationKind.FinalReview => new("bilan à l'issue de la convention", "review at the end of the convention"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of obligation."),
    };
}
