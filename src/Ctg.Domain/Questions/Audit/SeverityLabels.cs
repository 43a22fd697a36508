namespace Ctg.Domain.Audit;

/// <summary>The names of the severities in both languages.</summary>
public static class SeverityLabels
{
    /// <summary>The name of a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not a severity.</exception>
    public static BilingualText Label(this Severity severity) => severity switch
    {
        Severity.Information => new("information", "information"),
        Severity.Warning => new("avertissement", "warning"),
        Severity.Error => new("erreur", "error"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity."),
    };
}
