namespace Ctg.Domain.Resiliations;

/// <summary>The cases of an outcome in words, in both languages.</summary>
public static class ResiliationOutcomeLabels
{
    /// <summary>The case in a few words.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public static BilingualText Label(this ResiliationOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome switch
        {
            ResiliationOutcome.Refused => new("sans effet", "without effect"),
            ResiliationOutcome.Undecided => new("indéterminé", "undecided"),
            ResiliationOutcome.Pending => new("en cours", "pending"),
            ResiliationOutcome.Cured => new("mise en conformité intervenue à temps", "complied with in time"),
            ResiliationOutcome.Effective => new("convention résiliée", "convention terminated"),
            ResiliationOutcome.Moot => new("sans objet", "moot"),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
        };
    }
}
