namespace Ctg.Domain;

/// <summary>The names of the subjects of annexes in both languages.</summary>
public static class AnnexSubjectLabels
{
    /// <summary>The name of a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is not a subject.</exception>
    public static BilingualText Label(this AnnexSubject subject) => subject switch
    {
        AnnexSubject.Diagnostic => new("l'état des lieux", "the diagnostic"),
        AnnexSubject.Structures => new("la liste des structures", "the list of structures"),
        AnnexSubject.Plan => new("le plan d'actions", "the action plan"),
        AnnexSubject.Steering => new("le pilotage", "the steering"),
        AnnexSubject.Evaluation => new("l'évaluation", "the evaluation"),
        AnnexSubject.Deliberation => new("la délibération", "the decision of the assembly"),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "Not a subject of annexes."),
    };
}
