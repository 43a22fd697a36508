namespace Ctg.Domain.Indicators;

/// <summary>The names of the statuses in both languages.</summary>
public static class ObservationStatusLabels
{
    /// <summary>The name of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a status.</exception>
    public static BilingualText Label(this ObservationStatus status) => status switch
    {
        ObservationStatus.Reported => new("déclaré", "reported"),
        ObservationStatus.Estimated => new("estimé", "estimated"),
        ObservationStatus.Provisional => new("provisoire", "provisional"),
        ObservationStatus.NotReported => new("non déclaré", "not reported"),
        ObservationStatus.NotCollected => new("non collecté", "not collected"),
        ObservationStatus.NotApplicable => new("sans objet", "not applicable"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of observation."),
    };

    /// <summary>Whether an observation of the status has a value.</summary>
    internal static bool HasValue(this ObservationStatus status) =>
        status is >= ObservationStatus.Reported and <= ObservationStatus.Provisional;
}
