namespace Ctg.Domain.Obligations;

/// <summary>To whom something is due, in words, in both languages.</summary>
public static class ObligationRecipientLabels
{
    /// <summary>The recipient in a few words.</summary>
    /// <param name="recipient">The recipient.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="recipient"/> is not one.</exception>
    public static BilingualText Label(this ObligationRecipient recipient) => recipient switch
    {
        ObligationRecipient.AllParties => new("toutes les parties", "all parties"),
        ObligationRecipient.OtherParties => new("autres parties", "other parties"),
        ObligationRecipient.Committee => new("comité de pilotage", "steering committee"),
        _ => throw new ArgumentOutOfRangeException(nameof(recipient), recipient, "Not a recipient."),
    };
}
