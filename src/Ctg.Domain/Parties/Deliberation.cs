using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain;

/// <summary>The decision by which a local authority's assembly authorises the signature (« délibération »).</summary>
/// <remarks>Source: the convention's closing formula and the annex that holds the decision, annex 6 of the standard convention.</remarks>
public sealed record Deliberation
{
    private Deliberation(LocalDate decidedOn, LocalDate? transmittedOn, LocalDate? receivedOn, CtesId? ctesId, ClauseId? annex)
    {
        DecidedOn = decidedOn;
        TransmittedOn = transmittedOn;
        ReceivedOn = receivedOn;
        CtesId = ctesId;
        Annex = annex;
    }

    /// <summary>The day of the decision.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>The day on which it was sent to the préfecture; null when not stated.</summary>
    public LocalDate? TransmittedOn { get; }

    /// <summary>The day on which the préfecture received it; null when not stated.</summary>
    public LocalDate? ReceivedOn { get; }

    /// <summary>The @ctes identifier of the act; null when not stated.</summary>
    public CtesId? CtesId { get; }

    /// <summary>The annex of the convention that holds the decision; null when there is none.</summary>
    public ClauseId? Annex { get; }

    /// <summary>Builds a deliberation.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The deliberation.</returns>
    /// <exception cref="ArgumentException">An invariant is broken (see <see cref="TryCreate"/>), or a day is not of the ISO calendar or before the year 1.</exception>
    public static Deliberation Create(
        LocalDate decidedOn, LocalDate? transmittedOn = null, LocalDate? receivedOn = null, CtesId? ctesId = null, ClauseId? annex = null) =>
        TryCreate(decidedOn, transmittedOn, receivedOn, ctesId, annex).OrThrow();

    /// <summary>Builds a deliberation, or says why not.</summary>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="transmittedOn">The day on which it was sent to the préfecture, not before the decision.</param>
    /// <param name="receivedOn">The day on which the préfecture received it, not before the decision nor before it was sent.</param>
    /// <param name="ctesId">The @ctes identifier, whose day is that of the decision.</param>
    /// <param name="annex">The annex that holds the decision: a whole one.</param>
    /// <returns>The deliberation, or the violations <c>days-out-of-order</c>, <c>deliberation-day-differs</c> and <c>clause-misplaced</c>.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<Deliberation> TryCreate(
        LocalDate decidedOn, LocalDate? transmittedOn = null, LocalDate? receivedOn = null, CtesId? ctesId = null, ClauseId? annex = null)
    {
        Checks.StatedDay(decidedOn, nameof(decidedOn));
        Checks.StatedDay(transmittedOn ?? decidedOn, nameof(transmittedOn));
        Checks.StatedDay(receivedOn ?? decidedOn, nameof(receivedOn));
        var checks = new Checks();
        checks.InOrder(decidedOn, "decidedOn", transmittedOn, "transmittedOn");
        checks.InOrder(decidedOn, "decidedOn", receivedOn, "receivedOn");
        checks.InOrder(transmittedOn, "transmittedOn", receivedOn, "receivedOn");
        checks.That(ctesId is null || ctesId.DecidedOn == decidedOn, "deliberation-day-differs", "", () => new Sentence(
            "L'acte est du {0}, mais son identifiant @ctes porte le {1}.",
            "The act is of {0}, but its @ctes identifier says {1}.",
            decidedOn,
            ctesId!.DecidedOn), "decidedOn", "ctesId");
        checks.That(annex is null or { Kind: ClauseKind.Annex, Paragraph: 0 }, "clause-misplaced", "annex", () => new Sentence(
            "« {0} » n'est pas une annexe entière.", "'{0}' is not a whole annex.", annex!));
        return checks.Build(() => new Deliberation(decidedOn, transmittedOn, receivedOn, ctesId, annex));
    }

    /// <summary>The day of the decision, and the @ctes identifier when there is one.</summary>
    /// <returns>A text such as <c>2022-12-19 (045-214502858-20221219-DELIB2022353-DE)</c>.</returns>
    public override string ToString()
    {
        var day = LocalDatePattern.Iso.Format(DecidedOn);
        return CtesId is null ? day : $"{day} ({CtesId})";
    }
}
