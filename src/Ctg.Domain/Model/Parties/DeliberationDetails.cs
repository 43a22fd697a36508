namespace Ctg.Domain;

/// <summary>What a decision states; checked when the <see cref="Deliberation"/> is built from it.</summary>
public sealed record DeliberationDetails
{
    /// <summary>The day of the decision, as far as it is stated, or blank.</summary>
    public required PartialDate DecidedOn { get; init; }

    /// <summary>The day on which it was sent to the préfecture: one that can be that of the decision or a later one.</summary>
    public PartialDate? TransmittedOn { get; init; }

    /// <summary>The day on which the préfecture received it: one that need not be before the decision nor before it was sent.</summary>
    public PartialDate? ReceivedOn { get; init; }

    /// <summary>The @ctes identifier, whose day is one that can be that of the decision.</summary>
    public CtesId? CtesId { get; init; }

    /// <summary>The annex that holds the decision: a whole one.</summary>
    public ClauseId? Annex { get; init; }

    /// <summary>The day on which it was published: one that can be that of the decision or a later one.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>The day of the decision, and the @ctes identifier when there is one.</summary>
    /// <returns>A text such as <c>2022-12-19 (045-214502858-20221219-DELIB2022353-DE)</c>.</returns>
    public override string ToString() => CtesId is null ? DecidedOn.Text : $"{DecidedOn} ({CtesId})";
}
