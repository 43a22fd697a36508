using System.Globalization;

namespace Ctg.Domain;

/// <summary>A number of things that the convention states in words, beside the place where it lists them.</summary>
/// <remarks>It may differ from what is listed: that is a slip of the document, which is kept as it stands.</remarks>
public sealed record StatedCount
{
    private readonly StatedCountDetails _details;

    private StatedCount(StatedCountDetails details) => _details = details;

    /// <summary>The clause that states the number.</summary>
    public ClauseId At => _details.At;

    /// <summary>What is counted.</summary>
    public CountSubject Thing => _details.Thing;

    /// <summary>How many; zero or more.</summary>
    public int Count => _details.Count;

    /// <summary>The service whose structures or places are counted; null when something else is counted.</summary>
    public ServiceKind? Service => _details.Service;

    /// <summary>The activity whose structures are counted; null for all those of the service.</summary>
    public AlshActivity? Activity => _details.Activity;

    /// <summary>Builds a count.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <see cref="StatedCountDetails.Thing"/>, <see cref="StatedCountDetails.Service"/> or <see cref="StatedCountDetails.Activity"/> is not
    /// one.
    /// </exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static StatedCount Create(StatedCountDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a count, or says why not.</summary>
    /// <param name="details">What a number states.</param>
    /// <returns>
    /// The count, or the violations <c>quantity-negative</c>, <c>service-misplaced</c> and <c>activities-without-alsh</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <see cref="StatedCountDetails.Thing"/>, <see cref="StatedCountDetails.Service"/> or <see cref="StatedCountDetails.Activity"/> is not
    /// one.
    /// </exception>
    public static Validated<StatedCount> TryCreate(StatedCountDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.At);
        Checks.Defined(details.Thing, nameof(details));
        Checks.Defined(details.Service ?? default, nameof(details));
        Checks.Defined(details.Activity ?? default, nameof(details));
        var checks = new Checks();
        checks.That(
            details.Count >= 0,
            "quantity-negative",
            "count",
            () => new Sentence("La quantité {0} est négative.", "The quantity {0} is negative.", details.Count));
        checks.That(
            (details.Thing is CountSubject.Structures or CountSubject.Places) == (details.Service is not null),
            "service-misplaced",
            "service",
            () => new Sentence(
                "Un service est indiqué avec un nombre de structures ou de places, et dans ce cas seulement.",
                "A service is stated with a number of structures or places, and only then."), "service", "thing");
        checks.That(
            details.Activity is null || (details.Thing == CountSubject.Structures && details.Service == ServiceKind.Alsh),
            "activities-without-alsh",
            "activity",
            () => new Sentence(
                "Seul un nombre d'accueils de loisirs (ALSH) comporte une activité.",
                "Only a number of leisure centres (ALSH) has an activity."),
            "activity",
            "thing",
            "service");
        return checks.Build(() => new StatedCount(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public StatedCountDetails ToDetails() => _details;

    /// <summary>The number, what it counts and where.</summary>
    /// <returns>A text such as <c>4 Orientations (art-4)</c>.</returns>
    public override string ToString() => _details.ToString();
}
