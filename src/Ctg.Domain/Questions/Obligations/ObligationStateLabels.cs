namespace Ctg.Domain.Obligations;

/// <summary>The states of obligations in both languages.</summary>
public static class ObligationStateLabels
{
    /// <summary>A state in a few words.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is not a state.</exception>
    public static BilingualText Label(this ObligationState state) => state switch
    {
        ObligationState.Upcoming => new("à venir", "upcoming"),
        ObligationState.Open => new("à faire", "open"),
        ObligationState.Done => new("fait", "done"),
        ObligationState.DoneLate => new("fait en retard", "done late"),
        ObligationState.Late => new("en retard", "late"),
        ObligationState.Past => new("passé", "past"),
        ObligationState.Lapsed => new("sans objet", "lapsed"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of an obligation."),
    };
}
