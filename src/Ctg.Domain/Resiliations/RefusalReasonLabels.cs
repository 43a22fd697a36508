namespace Ctg.Domain.Resiliations;

/// <summary>The reasons for refusal in both languages.</summary>
public static class RefusalReasonLabels
{
    /// <summary>A reason in a few words.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a reason.</exception>
    public static BilingualText Label(this RefusalReason reason) => reason switch
    {
        RefusalReason.NotEntitled => new("le motif n'est pas ouvert à cette partie", "the ground is not open to that party"),
        RefusalReason.NotSigned => new("la convention n'est pas signée", "the convention is not signed"),
        RefusalReason.NotYetBinding => new(
            "le jour à partir duquel l'acte compte précède celui où la convention lie les parties",
            "the day from which the act counts is before the convention binds the parties"),
        RefusalReason.AlreadyEnded => new(
            "le jour à partir duquel l'acte compte est postérieur à la fin de la convention",
            "the day from which the act counts is after the end of the convention"),
        RefusalReason.StartUnknown => new("le point de départ du délai n'est pas daté", "the start of the notice has no day"),
        RefusalReason.WrongForm => new("la forme n'est pas celle que la clause exige", "the form is not the one that the clause asks for"),
        RefusalReason.ClauseNotNamed => new("la mise en demeure ne vise pas la clause", "the mise en demeure does not name the clause"),
        RefusalReason.AlreadyCured => new(
            "l'autre partie s'était conformée avant la mise en demeure", "the other party had complied before the mise en demeure"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason for refusal."),
    };
}
