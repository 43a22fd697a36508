namespace Ctg.Domain;

/// <summary>The decision by which a local authority's assembly authorises the signature (« délibération »).</summary>
/// <remarks>Source: the convention's closing formula and the annex that holds the decision, annex 6 of the standard convention.</remarks>
public sealed record Deliberation
{
    private Deliberation(
        PartialDate decidedOn, PartialDate? transmittedOn, PartialDate? receivedOn, PartialDate? publishedOn, CtesId? ctesId, ClauseId? annex)
    {
        DecidedOn = decidedOn;
        TransmittedOn = transmittedOn;
        ReceivedOn = receivedOn;
        PublishedOn = publishedOn;
        CtesId = ctesId;
        Annex = annex;
    }

    /// <summary>The day of the decision, as far as it is stated, or blank.</summary>
    public PartialDate DecidedOn { get; }

    /// <summary>The day on which it was sent to the préfecture (« envoyé en préfecture le »), as far as it is stated, or blank; null when the document has no place for it.</summary>
    public PartialDate? TransmittedOn { get; }

    /// <summary>The day on which the préfecture received it (« reçu en préfecture le »), as far as it is stated, or blank; null when the document has no place for it.</summary>
    public PartialDate? ReceivedOn { get; }

    /// <summary>The day on which it was published (« publié le »), as far as it is stated, or blank; null when the document has no place for it.</summary>
    public PartialDate? PublishedOn { get; }

    /// <summary>The @ctes identifier of the act; null when not stated.</summary>
    public CtesId? CtesId { get; }

    /// <summary>The annex of the convention that holds the decision; null when there is none.</summary>
    public ClauseId? Annex { get; }

    /// <summary>The day of the decision as far as the document lets it be known: that of the @ctes identifier where the day itself is not stated in full.</summary>
    internal PartialDate KnownDecision => Known(DecidedOn, CtesId);

    /// <summary>Builds a deliberation.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The deliberation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decidedOn"/> is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken (see <see cref="TryCreate"/>).</exception>
    public static Deliberation Create(
        PartialDate decidedOn,
        PartialDate? transmittedOn = null,
        PartialDate? receivedOn = null,
        CtesId? ctesId = null,
        ClauseId? annex = null,
        PartialDate? publishedOn = null) =>
        TryCreate(decidedOn, transmittedOn, receivedOn, ctesId, annex, publishedOn).OrThrow();

    /// <summary>Builds a deliberation, or says why not.</summary>
    /// <param name="decidedOn">The day of the decision, as far as it is stated, or blank.</param>
    /// <param name="transmittedOn">The day on which it was sent to the préfecture: one that can be that of the decision or a later one.</param>
    /// <param name="receivedOn">The day on which the préfecture received it: one that need not be before the decision nor before it was sent.</param>
    /// <param name="ctesId">The @ctes identifier, whose day is one that can be that of the decision.</param>
    /// <param name="annex">The annex that holds the decision: a whole one.</param>
    /// <param name="publishedOn">The day on which it was published: one that can be that of the decision or a later one.</param>
    /// <returns>The deliberation, or the violations <c>days-out-of-order</c>, <c>deliberation-day-differs</c> and <c>clause-misplaced</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decidedOn"/> is null.</exception>
    public static Validated<Deliberation> TryCreate(
        PartialDate decidedOn,
        PartialDate? transmittedOn = null,
        PartialDate? receivedOn = null,
        CtesId? ctesId = null,
        ClauseId? annex = null,
        PartialDate? publishedOn = null)
    {
        ArgumentNullException.ThrowIfNull(decidedOn);
        var checks = new Checks();
        var decision = Known(decidedOn, ctesId);

        // A day known in part is in order when one of the days that it can be is.
        checks.InOrder(decision.First, "decidedOn", transmittedOn?.Last, "transmittedOn");
        checks.InOrder(decision.First, "decidedOn", receivedOn?.Last, "receivedOn");
        checks.InOrder(transmittedOn?.First, "transmittedOn", receivedOn?.Last, "receivedOn");
        checks.InOrder(decision.First, "decidedOn", publishedOn?.Last, "publishedOn");
        checks.That(ctesId is null || !(decidedOn.Bounds.IsAfter(ctesId.DecidedOn) || decidedOn.Bounds.IsBefore(ctesId.DecidedOn)), "deliberation-day-differs", "", () => new Sentence(
            "La décision a été prise {0}, mais son identifiant @ctes porte la date du {1}.",
            "The decision was taken {0}, but its @ctes identifier is dated {1}.",
            decidedOn,
            ctesId!.DecidedOn), "decidedOn", "ctesId");
        checks.That(annex is null or { Kind: ClauseKind.Annex, Paragraph: 0 }, "clause-misplaced", "annex", () => new Sentence(
            "« {0} » n'est pas une annexe entière.", "'{0}' is not a whole annex.", annex!));
        return checks.Build(() => new Deliberation(decidedOn, transmittedOn, receivedOn, publishedOn, ctesId, annex));
    }

    /// <summary>The day of the decision, and the @ctes identifier when there is one.</summary>
    /// <returns>A text such as <c>2022-12-19 (045-214502858-20221219-DELIB2022353-DE)</c>.</returns>
    public override string ToString() => CtesId is null ? DecidedOn.Text : $"{DecidedOn} ({CtesId})";

    private static PartialDate Known(PartialDate stated, CtesId? ctesId) => stated.Day is null && ctesId is not null ? PartialDate.On(ctesId.DecidedOn) : stated;
}
