using NodaTime;

namespace Ctg.Domain;

/// <summary>What a party did to end the convention; checked when the <see cref="ResiliationNotice"/> is built from it.</summary>
public sealed record ResiliationNoticeDetails
{
    /// <summary>The key of the party that acts.</summary>
    public required Id<Party> By { get; init; }

    /// <summary>The clause of the ground that it relies on.</summary>
    public required ClauseId Ground { get; init; }

    /// <summary>The day on which the letter was sent, by its postmark; null when there is none or it is not known.</summary>
    public LocalDate? SentOn { get; init; }

    /// <summary>The day on which the letter was received, or first presented; null when it was not or it is not known.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The day on which a ground without notice was found and relied on; null otherwise.</summary>
    public LocalDate? FoundOn { get; init; }

    /// <summary>The form of the letter; null when not known.</summary>
    public NoticeForm? Form { get; init; }

    /// <summary>Whether the letter expressly mentions the termination clause that it relies on; null when not known.</summary>
    public bool? NamesClause { get; init; }

    /// <summary>The day on which the other party complied; null when it did not, or has not yet.</summary>
    public LocalDate? CuredOn { get; init; }

    /// <summary>The party and the clause.</summary>
    /// <returns>A text such as <c>caf, art-12.1</c>.</returns>
    public override string ToString() => $"{By}, {Ground}";
}
