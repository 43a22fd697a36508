using System.Diagnostics;
using NodaTime;

namespace Ctg.Domain;

/// <summary>An agreement that changes the convention, signed by its parties (« avenant »): its changes and its three days.</summary>
/// <remarks>Source: article 11 of the standard convention; by annex 4, each is put to the steering committee.</remarks>
[DebuggerDisplay("{Id}: {Title}")]
public sealed record Avenant
{
    private readonly AvenantDetails _details;

    private Avenant(AvenantDetails details) => _details = details;

    /// <summary>Its key, such as <c>avenant-1</c>.</summary>
    public Id<Avenant> Id => _details.Id;

    /// <summary>What it is about, as a short noun phrase.</summary>
    public string Title => _details.Title;

    /// <summary>The day on which the last party signed it, as far as the avenant states it, or blank.</summary>
    public PartialDate SignedOn => _details.SignedOn;

    /// <summary>The first day on which the text is as changed; before the signature for a retroactive avenant.</summary>
    public LocalDate EffectiveOn => _details.EffectiveOn;

    /// <summary>The day on which it became known to who keeps the record.</summary>
    public LocalDate KnownOn => _details.KnownOn;

    /// <summary>The day of the committee meeting to which it was put; null when it was not.</summary>
    public LocalDate? SubmittedOn => _details.SubmittedOn;

    /// <summary>The keys of the avenants over which it prevails where both change one part on one day.</summary>
    public ValueList<Id<Avenant>> PrevailsOver => _details.PrevailsOver;

    /// <summary>Its changes, of each part one.</summary>
    public ValueList<Change> Changes => _details.Changes;

    /// <summary>Builds an avenant.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The avenant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException">
    /// An invariant is broken (see <see cref="TryCreate"/>), or a day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static Avenant Create(AvenantDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds an avenant, or says why not.</summary>
    /// <remarks>
    /// A retroactive effect, and a signature without the committee having been asked, are no violations: they are for the audit to tell.
    /// </remarks>
    /// <param name="details">What the avenant states.</param>
    /// <returns>
    /// The avenant, or the violations <c>text-invalid</c>, <c>days-out-of-order</c> (known before it was signed), <c>changes-missing</c>,
    /// <c>duplicate</c> (a part changed twice, or a key named twice), <c>part-required</c> (the title or the term removed) and
    /// <c>precedence-circular</c> (it prevails over itself).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<Avenant> TryCreate(AvenantDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Id);
        ArgumentNullException.ThrowIfNull(details.SignedOn);
        Checks.StatedDay(details.EffectiveOn, nameof(details));
        Checks.StatedDay(details.KnownOn, nameof(details));
        Checks.StatedDay(details.SubmittedOn ?? details.KnownOn, nameof(details));
        var checks = new Checks();
        checks.Text(details.Title, "title");
        checks.InOrder(details.SignedOn.First, "signedOn", details.KnownOn, "knownOn");
        checks.Unique(details.Changes, "changes", change => change.Target, "part");
        checks.That(!details.Changes.IsEmpty, "changes-missing", "changes", () => new Sentence(
            "Un avenant énonce au moins un changement.", "An avenant states at least one change."), "changes[*]");
        for (var i = 0; i < details.Changes.Count; i++)
        {
            var (change, place) = (details.Changes[i], Checks.At("changes", i));
            checks.That(
                change is not Change.Removal { Target.Kind: PartKind.Title or PartKind.Term }, "part-required", place, () => new Sentence(
                    "Cet élément est indispensable à une convention : {0}.",
                    "This element is required in a convention: {0}.",
                    change.Target.Label), $"{place}.change", $"{place}.part");
        }

        checks.Unique(details.PrevailsOver, "prevailsOver", id => id);
        checks.That(!details.PrevailsOver.Contains(details.Id), "precedence-circular", "prevailsOver", () => new Sentence(
            "L'avenant « {0} » ne peut pas primer sur lui-même.",
            "The avenant '{0}' cannot prevail over itself.",
            details.Title), "prevailsOver[*]", "id");
        return checks.Build(() => new Avenant(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public AvenantDetails ToDetails() => _details;

    /// <summary>
    /// The bounds of the day on which the last party signed it: those stated, and the day on which it was known, which that day cannot
    /// follow.
    /// </summary>
    internal DayBounds Signed => new(SignedOn.First, SignedOn.Last < KnownOn ? SignedOn.Last : KnownOn);

    /// <summary>How a clause that it changed cites it.</summary>
    internal CitedAvenant AsAmendment() => new(Title, SignedOn);

    /// <summary>The key and the subject.</summary>
    /// <returns>A text such as <c>avenant-1: Prolongation d'un an</c>.</returns>
    public override string ToString() => _details.ToString();
}
