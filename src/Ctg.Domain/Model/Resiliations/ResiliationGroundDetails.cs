namespace Ctg.Domain;

/// <summary>What a convention states of a ground; checked when the <see cref="ResiliationGround"/> is built from it.</summary>
public sealed record ResiliationGroundDetails
{
    /// <summary>Why the convention may be terminated.</summary>
    public required GroundKind Kind { get; init; }

    /// <summary>The clause that states the ground.</summary>
    public required ClauseId Clause { get; init; }

    /// <summary>The heading of the clause: where it differs from the content, the content prevails.</summary>
    public required string Heading { get; init; }

    /// <summary>Whether the heading announces something else than what the clause says; false unless stated.</summary>
    public bool HeadingDiffers { get; init; }

    /// <summary>The keys of the parties that may rely on the ground.</summary>
    public required ValueList<Id<Party>> Entitled { get; init; }

    /// <summary>Whether a formal notice (« mise en demeure ») must come first and stay without effect.</summary>
    public required bool MiseEnDemeure { get; init; }

    /// <summary>The length of the notice; null when there is none.</summary>
    public NoticePeriod? Notice { get; init; }

    /// <summary>The event from which the notice runs; null when the text does not state it.</summary>
    public NoticeStart? NoticeStart { get; init; }

    /// <summary>The form of the notice; null when the text does not state it.</summary>
    public NoticeForm? Form { get; init; }

    /// <summary>The kind and the clause.</summary>
    /// <returns>A text such as <c>Breach (art-12.1)</c>.</returns>
    public override string ToString() => $"{Kind} ({Clause})";
}
