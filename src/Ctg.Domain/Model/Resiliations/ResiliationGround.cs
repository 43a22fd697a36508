using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>A ground on which the convention may be ended (« motif de résiliation »), as the convention states it.</summary>
/// <remarks>
/// Source: article 12 of the standard convention. Entitled parties, length, start and form are the convention's own, not constants.
/// </remarks>
[DebuggerDisplay("{Kind} ({Clause})")]
public sealed record ResiliationGround
{
    private readonly ResiliationGroundDetails _details;

    private ResiliationGround(ResiliationGroundDetails details) => _details = details;

    /// <summary>Why the convention may be terminated.</summary>
    public GroundKind Kind => _details.Kind;

    /// <summary>The clause that states the ground.</summary>
    public ClauseId Clause => _details.Clause;

    /// <summary>The heading of the clause: where it differs from the content, the content prevails.</summary>
    public string Heading => _details.Heading;

    /// <summary>
    /// Whether the heading announces something else than what the clause says, as « consentement mutuel » over a notice of termination
    /// (dénonciation) by one party.
    /// </summary>
    public bool HeadingDiffers => _details.HeadingDiffers;

    /// <summary>The keys of the parties that may rely on the ground; at least one.</summary>
    public ValueList<Id<Party>> Entitled => _details.Entitled;

    /// <summary>Whether a formal notice (« mise en demeure ») must come first and stay without effect.</summary>
    public bool MiseEnDemeure => _details.MiseEnDemeure;

    /// <summary>The length of the notice; null when there is none.</summary>
    public NoticePeriod? Notice => _details.Notice;

    /// <summary>The event from which the notice runs; null when the text does not state it.</summary>
    public NoticeStart? NoticeStart => _details.NoticeStart;

    /// <summary>The form of the notice; null when the text does not state it.</summary>
    public NoticeForm? Form => _details.Form;

    /// <summary>Builds a ground.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A member of it is not a member of its enumeration.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static ResiliationGround Create(ResiliationGroundDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a ground, or says why not.</summary>
    /// <param name="details">What the convention states.</param>
    /// <returns>
    /// The ground, or the violations <c>text-invalid</c>, <c>duplicate</c>, <c>entitled-missing</c> and <c>notice-missing</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A member of it is not a member of its enumeration.</exception>
    public static Validated<ResiliationGround> TryCreate(ResiliationGroundDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Clause);
        Checks.Defined(details.Kind, nameof(details));
        Checks.Defined(details.NoticeStart ?? default, nameof(details));
        Checks.Defined(details.Form ?? default, nameof(details));
        var checks = new Checks();
        checks.Text(details.Heading, "heading");
        checks.Unique(details.Entitled, "entitled", party => party);
        checks.That(!details.Entitled.IsEmpty, "entitled-missing", "entitled", () => new Sentence(
            "Au moins une partie peut invoquer le motif.", "At least one party may rely on the ground."), "entitled[*]");
        var speaksOfNotice = details.MiseEnDemeure || details.NoticeStart is not null || details.Form is not null;
        checks.That(details.Notice is not null || !speaksOfNotice, "notice-missing", "", () => new Sentence(
            "Une mise en demeure, un point de départ ou une forme supposent un délai.",
            "A formal notice, a starting event or a form requires a notice period."), "miseEnDemeure", "noticeStart", "form", "notice");
        return checks.Build(() => new ResiliationGround(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public ResiliationGroundDetails ToDetails() => _details;

    /// <summary>The kind and the clause.</summary>
    /// <returns>A text such as <c>Breach (art-12.1)</c>.</returns>
    public override string ToString() => _details.ToString();
}
