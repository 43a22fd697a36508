namespace Ctg.Domain;

/// <summary>From what a notice runs, in words, in both languages.</summary>
public static class NoticeStartLabels
{
    /// <summary>The event in a word.</summary>
    /// <param name="start">The event.</param>
    /// <returns>The word in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is not one.</exception>
    public static BilingualText Label(this NoticeStart start) => start switch
    {
        NoticeStart.Sending => new("envoi", "sending"),
        NoticeStart.Reception => new("réception", "receipt"),
        _ => throw new ArgumentOutOfRangeException(nameof(start), start, "Not an event."),
    };
}
