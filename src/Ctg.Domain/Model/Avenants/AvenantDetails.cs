using NodaTime;

namespace Ctg.Domain;

/// <summary>What an avenant states; checked when the <see cref="Avenant"/> is built from it.</summary>
public sealed record AvenantDetails
{
    /// <summary>Its key, such as <c>avenant-1</c>.</summary>
    public required Id<Avenant> Id { get; init; }

    /// <summary>What it is about, as a short noun phrase.</summary>
    public required string Title { get; init; }

    /// <summary>The day on which the last party signed it, as far as the avenant states it, or blank.</summary>
    public required PartialDate SignedOn { get; init; }

    /// <summary>The first day on which the text is as changed; before the signature for a retroactive avenant.</summary>
    public required LocalDate EffectiveOn { get; init; }

    /// <summary>
    /// The day on which it became known to who keeps the record; not before the earliest day on which it can have been signed.
    /// </summary>
    public required LocalDate KnownOn { get; init; }

    /// <summary>The day of the committee meeting to which it was put; null when it was not.</summary>
    public LocalDate? SubmittedOn { get; init; }

    /// <summary>The keys of the avenants over which it prevails where both change one part on one day.</summary>
    public ValueList<Id<Avenant>> PrevailsOver { get; init; } = [];

    /// <summary>Its changes: at least one, and at most one for each part.</summary>
    public required ValueList<Change> Changes { get; init; }

    /// <summary>The key and the subject.</summary>
    /// <returns>A text such as <c>avenant-1: Prolongation d'un an</c>.</returns>
    public override string ToString() => $"{Id}: {Title}";
}
