namespace Ctg.Domain;

/// <summary>The decision by which a local authority's assembly authorises the signature (« délibération »).</summary>
/// <remarks>Source: the convention's closing formula and the annex that holds the decision, annex 6 of the standard convention.</remarks>
public sealed record Deliberation
{
    private readonly DeliberationDetails _details;

    private Deliberation(DeliberationDetails details) => _details = details;

    /// <summary>The day of the decision, as far as it is stated, or blank.</summary>
    public PartialDate DecidedOn => _details.DecidedOn;

    /// <summary>
    /// The day on which it was sent to the préfecture (« envoyé en préfecture le »), as far as it is stated, or blank; null when the
    /// document has no place for it.
    /// </summary>
    public PartialDate? TransmittedOn => _details.TransmittedOn;

    /// <summary>
    /// The day on which the préfecture received it (« reçu en préfecture le »), as far as it is stated, or blank; null when the document
    /// has no place for it.
    /// </summary>
    public PartialDate? ReceivedOn => _details.ReceivedOn;

    /// <summary>
    /// The day on which it was published (« publié le »), as far as it is stated, or blank; null when the document has no place for it.
    /// </summary>
    public PartialDate? PublishedOn => _details.PublishedOn;

    /// <summary>The @ctes identifier of the act; null when not stated.</summary>
    public CtesId? CtesId => _details.CtesId;

    /// <summary>The annex of the convention that holds the decision; null when there is none.</summary>
    public ClauseId? Annex => _details.Annex;

    /// <summary>
    /// The day of the decision as far as the document lets it be known: that of the @ctes identifier where the day itself is not stated in
    /// full.
    /// </summary>
    internal PartialDate KnownDecision => Known(DecidedOn, CtesId);

    /// <summary>Builds a deliberation.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The deliberation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken (see <see cref="TryCreate"/>).</exception>
    public static Deliberation Create(DeliberationDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a deliberation, or says why not.</summary>
    /// <param name="details">What a decision states.</param>
    /// <returns>
    /// The deliberation, or the violations <c>days-out-of-order</c>, <c>deliberation-day-differs</c> and <c>clause-misplaced</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    public static Validated<Deliberation> TryCreate(DeliberationDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.DecidedOn);
        var checks = new Checks();
        var decision = Known(details.DecidedOn, details.CtesId);

        // A day known in part is in order when one of the days that it can be is.
        checks.InOrder(decision.First, "decidedOn", details.TransmittedOn?.Last, "transmittedOn");
        checks.InOrder(decision.First, "decidedOn", details.ReceivedOn?.Last, "receivedOn");
        checks.InOrder(details.TransmittedOn?.First, "transmittedOn", details.ReceivedOn?.Last, "receivedOn");
        checks.InOrder(decision.First, "decidedOn", details.PublishedOn?.Last, "publishedOn");
        checks.That(
            details.CtesId is null
                || !(details.DecidedOn.Bounds.IsAfter(details.CtesId.DecidedOn)
                    || details.DecidedOn.Bounds.IsBefore(details.CtesId.DecidedOn)),
            "deliberation-day-differs",
            "",
            () => new Sentence(
                "La décision a été prise {0}, mais son identifiant @ctes porte la date du {1}.",
                "The decision was taken {0}, but its @ctes identifier is dated {1}.",
                details.DecidedOn,
                details.CtesId!.DecidedOn), "decidedOn", "ctesId");
        checks.That(details.Annex is null or { Kind: ClauseKind.Annex, Paragraph: 0 }, "clause-misplaced", "annex", () => new Sentence(
            "« {0} » n'est pas une annexe entière.", "'{0}' is not a whole annex.", details.Annex!));
        return checks.Build(() => new Deliberation(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public DeliberationDetails ToDetails() => _details;

    /// <summary>The day of the decision, and the @ctes identifier when there is one.</summary>
    /// <returns>A text such as <c>2022-12-19 (045-214502858-20221219-DELIB2022353-DE)</c>.</returns>
    public override string ToString() => _details.ToString();

    private static PartialDate Known(PartialDate stated, CtesId? ctesId) =>
        stated.Day is null && ctesId is not null ? PartialDate.On(ctesId.DecidedOn) : stated;
}
