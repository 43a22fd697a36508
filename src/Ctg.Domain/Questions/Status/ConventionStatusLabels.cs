namespace Ctg.Domain.Status;

/// <summary>The names of the standings in both languages.</summary>
public static class ConventionStatusLabels
{
    /// <summary>The name of a standing.</summary>
    /// <param name="status">The standing.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a standing.</exception>
    public static BilingualText Label(this ConventionStatus status) => status switch
    {
        ConventionStatus.NotSigned => new("non signée", "not signed"),
        ConventionStatus.NotStarted => new("pas encore commencée", "not started"),
        ConventionStatus.InForce => new("en vigueur", "in force"),
        ConventionStatus.Expired => new("expirée", "expired"),
        ConventionStatus.Terminated => new("résiliée", "terminated"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of a convention."),
    };
}
