namespace Ctg.Domain;

/// <summary>The event from which a notice period runs.</summary>
public enum NoticeStart
{
    /// <summary>The day on which the letter is sent.</summary>
    Sending,

    /// <summary>The day on which the letter is received.</summary>
    Reception,
}
