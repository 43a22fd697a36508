using NodaTime;

namespace Ctg.Domain;

/// <summary>A party's request for data that another holds (« échange de données »), and how far it has come.</summary>
/// <remarks>Source: article 7 of the standard convention.</remarks>
public sealed record DataExchangeRequest
{
    private readonly DataExchangeRequestDetails _details;

    private DataExchangeRequest(DataExchangeRequestDetails details) => _details = details;

    /// <summary>The key of the party that asks.</summary>
    public Id<Party> By => _details.By;

    /// <summary>The key of the party that holds the data.</summary>
    public Id<Party> Holder => _details.Holder;

    /// <summary>Whether the data are personal (RGPD, art. 4).</summary>
    public bool PersonalData => _details.PersonalData;

    /// <summary>The day on which the holder's study was done; null when it was not yet.</summary>
    public LocalDate? StudiedOn => _details.StudiedOn;

    /// <summary>
    /// Whether the study finds the request opportune, feasible and in conformity; null when there is none or it is not known.
    /// </summary>
    public bool? StudyInFavour => _details.StudyInFavour;

    /// <summary>The day of the officer's opinion; null when it was not yet given.</summary>
    public LocalDate? OpinionOn => _details.OpinionOn;

    /// <summary>Whether the opinion is against the exchange; null when there is none or it is not known.</summary>
    public bool? OpinionAgainst => _details.OpinionAgainst;

    /// <summary>The day on which the processing was entered in the register; null when it was not yet.</summary>
    public LocalDate? RegisteredOn => _details.RegisteredOn;

    /// <summary>Builds a request.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException">
    /// An invariant is broken (see <see cref="TryCreate"/>), or a day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static DataExchangeRequest Create(DataExchangeRequestDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a request, or says why not.</summary>
    /// <param name="details">What is known of it: two parties; a study and an opinion have a sense only once they have a day.</param>
    /// <returns>The request, or the violations <c>parties-same</c> and <c>sense-without-day</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<DataExchangeRequest> TryCreate(DataExchangeRequestDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.By);
        ArgumentNullException.ThrowIfNull(details.Holder);
        foreach (var day in (LocalDate?[])[details.StudiedOn, details.OpinionOn, details.RegisteredOn])
        {
            Checks.StatedDay(day ?? new(1, 1, 1), nameof(details));
        }

        var checks = new Checks();
        checks.That(details.By != details.Holder, "parties-same", "holder", () => new Sentence(
            "« {0} » ne se demande pas de données à elle-même.", "'{0}' does not ask itself for data.", details.By), "by", "holder");
        CheckSense(checks, details.StudiedOn, "studiedOn", details.StudyInFavour, "studyInFavour");
        CheckSense(checks, details.OpinionOn, "opinionOn", details.OpinionAgainst, "opinionAgainst");
        return checks.Build(() => new DataExchangeRequest(details));
    }

    private static void CheckSense(Checks checks, LocalDate? day, string dayPlace, bool? sense, string place) =>
        checks.That(day is not null || sense is null, "sense-without-day", place, () => new Sentence(
            "La conclusion d'une étude ou le sens d'un avis ne s'indique qu'avec le jour où il est rendu.",
            "The conclusion of a study or an opinion is stated only with the day on which it was given."),
            place,
            dayPlace);

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public DataExchangeRequestDetails ToDetails() => _details;

    /// <summary>Who asks whom.</summary>
    /// <returns>A text such as <c>commune asks caf</c>.</returns>
    public override string ToString() => _details.ToString();
}
