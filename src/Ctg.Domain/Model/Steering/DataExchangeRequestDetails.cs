using NodaTime;

namespace Ctg.Domain;

/// <summary>What is known of a request for data; checked when the <see cref="DataExchangeRequest"/> is built from it.</summary>
public sealed record DataExchangeRequestDetails
{
    /// <summary>The key of the party that asks.</summary>
    public required Id<Party> By { get; init; }

    /// <summary>The key of the party that holds the data.</summary>
    public required Id<Party> Holder { get; init; }

    /// <summary>Whether the data are personal (RGPD, art. 4).</summary>
    public required bool PersonalData { get; init; }

    /// <summary>The day on which the holder's study was done; null when it was not yet.</summary>
    public LocalDate? StudiedOn { get; init; }

    /// <summary>
    /// Whether the study finds the request opportune, feasible and in conformity; null when there is none or it is not known.
    /// </summary>
    public bool? StudyInFavour { get; init; }

    /// <summary>The day of the officer's opinion; null when it was not yet given.</summary>
    public LocalDate? OpinionOn { get; init; }

    /// <summary>Whether the opinion is against the exchange; null when there is none or it is not known.</summary>
    public bool? OpinionAgainst { get; init; }

    /// <summary>The day on which the processing was entered in the register; null when it was not yet.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>Who asks whom.</summary>
    /// <returns>A text such as <c>commune asks caf</c>.</returns>
    public override string ToString() => $"{By} asks {Holder}";
}
