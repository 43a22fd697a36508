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
            "l'acte est antérieur au jour où la convention lie les parties",
            "the act is earlier than the day from which the convention binds the parties"),
        RefusalReason.AlreadyEnded => new(
            "l'acte est postérieur à la fin de la convention",
            "the act is later than the end of the convention"),
        RefusalReason.WrongForm => new("la forme n'est pas celle que la clause exige", "the form is not the one that the clause requires"),
        RefusalReason.ClauseNotNamed => new(
            "la mise en demeure ne mentionne pas expressément la clause résolutoire",
            "the formal notice does not mention the termination clause expressly"),
        RefusalReason.AlreadyCured => new(
            "l'autre partie s'était conformée avant la mise en demeure", "the other party had complied before the formal notice"),
        RefusalReason.GroundNotInText =>
            new("le texte ne comporte pas ce motif à cette date", "the text does not contain this ground on that day"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason for refusal."),
    };
}
