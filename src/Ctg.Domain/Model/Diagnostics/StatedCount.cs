using System.Globalization;

namespace Ctg.Domain;

/// <summary>A number of things that the convention states in words, beside the place where it lists them.</summary>
/// <remarks>It may differ from what is listed: that is a slip of the document, which is kept as it stands.</remarks>
public sealed record StatedCount
{
    private StatedCount(ClauseId at, CountSubject thing, int count, ServiceKind? service, AlshActivity? activity)
    {
        At = at;
        Thing = thing;
        Count = count;
        Service = service;
        Activity = activity;
    }

    /// <summary>The clause that states the number.</summary>
    public ClauseId At { get; }

    /// <summary>What is counted.</summary>
    public CountSubject Thing { get; }

    /// <summary>How many; zero or more.</summary>
    public int Count { get; }

    /// <summary>The service whose structures or places are counted; null when something else is counted.</summary>
    public ServiceKind? Service { get; }

    /// <summary>The activity whose structures are counted; null for all those of the service.</summary>
    public AlshActivity? Activity { get; }

    /// <summary>Builds a count.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="at"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="thing"/>, <paramref name="service"/> or <paramref name="activity"/> is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static StatedCount Create(ClauseId at, CountSubject thing, int count, ServiceKind? service = null, AlshActivity? activity = null) =>
        TryCreate(at, thing, count, service, activity).OrThrow();

    /// <summary>Builds a count, or says why not.</summary>
    /// <param name="at">The clause that states the number.</param>
    /// <param name="thing">What is counted.</param>
    /// <param name="count">How many; zero or more.</param>
    /// <param name="service">The service whose structures or places are counted: given for them, and only for them.</param>
    /// <param name="activity">The activity whose structures are counted: for structures of a leisure centre (ALSH) alone.</param>
    /// <returns>The count, or the violations <c>quantity-negative</c>, <c>service-misplaced</c> and <c>activities-without-alsh</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="at"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="thing"/>, <paramref name="service"/> or <paramref name="activity"/> is not one.</exception>
    public static Validated<StatedCount> TryCreate(
        ClauseId at, CountSubject thing, int count, ServiceKind? service = null, AlshActivity? activity = null)
    {
        ArgumentNullException.ThrowIfNull(at);
        Checks.Defined(thing, nameof(thing));
        Checks.Defined(service ?? default, nameof(service));
        Checks.Defined(activity ?? default, nameof(activity));
        var checks = new Checks();
        checks.That(count >= 0, "quantity-negative", "count", () => new Sentence("La quantité {0} est négative.", "The quantity {0} is negative.", count));
        checks.That((thing is CountSubject.Structures or CountSubject.Places) == (service is not null), "service-misplaced", "service", () => new Sentence(
            "Un service est indiqué avec un nombre de structures ou de places, et dans ce cas seulement.",
            "A service is stated with a number of structures or places, and only then."), "service", "thing");
        checks.That(
            activity is null || (thing == CountSubject.Structures && service == ServiceKind.Alsh),
            "activities-without-alsh",
            "activity",
            () => new Sentence(
                "Seul un nombre d'accueils de loisirs (ALSH) comporte une activité.", "Only a number of leisure centres (ALSH) has an activity."),
            "activity",
            "thing",
            "service");
        return checks.Build(() => new StatedCount(at, thing, count, service, activity));
    }

    /// <summary>The number, what it counts and where.</summary>
    /// <returns>A text such as <c>4 Orientations (art-4)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Thing} ({At})");
}
