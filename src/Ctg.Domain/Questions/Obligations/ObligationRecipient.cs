namespace Ctg.Domain.Obligations;

/// <summary>To whom an obligation is owed.</summary>
public enum ObligationRecipient
{
    /// <summary>All the parties.</summary>
    AllParties,

    /// <summary>The parties other than the one that acts.</summary>
    OtherParties,

    /// <summary>The steering committee.</summary>
    Committee,
}
