using System.Diagnostics;
using NodaTime;

namespace Ctg.Domain;

/// <summary>
/// What a party did to end the convention: a mise en demeure, a notice of termination (dénonciation), or its reliance on a ground without
/// notice.
/// </summary>
/// <remarks>
/// It states facts; whether they end the convention, and when, is for <c>ResiliationQuestions.OutcomeOf</c>. Source: article 12 of the
/// standard convention.
/// </remarks>
[DebuggerDisplay("{By}, {Ground}")]
public sealed record ResiliationNotice
{
    private readonly ResiliationNoticeDetails _details;

    private ResiliationNotice(ResiliationNoticeDetails details) => _details = details;

    /// <summary>The key of the party that acts.</summary>
    public Id<Party> By => _details.By;

    /// <summary>The clause of the ground that it relies on.</summary>
    public ClauseId Ground => _details.Ground;

    /// <summary>The day on which the letter was sent, by its postmark; null when there is none or it is not known.</summary>
    public LocalDate? SentOn => _details.SentOn;

    /// <summary>The day on which the letter was received, or first presented; null when it was not or it is not known.</summary>
    /// <remarks>An unclaimed registered letter still counts as formal notice (Cass. 1re civ. 20 January 2021, n° 19-20.680).</remarks>
    public LocalDate? ReceivedOn => _details.ReceivedOn;

    /// <summary>The day on which a ground without notice was found and relied on; null otherwise.</summary>
    public LocalDate? FoundOn => _details.FoundOn;

    /// <summary>The form of the letter; null when not known.</summary>
    public NoticeForm? Form => _details.Form;

    /// <summary>
    /// Whether the letter expressly mentions the termination clause that it relies on (code civil, art. 1225); null when not known.
    /// </summary>
    public bool? NamesClause => _details.NamesClause;

    /// <summary>The day on which the other party complied; null when it did not, or has not yet.</summary>
    public LocalDate? CuredOn => _details.CuredOn;

    /// <summary>Builds a notice.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is no form, or a day is before the year 1.</exception>
    /// <exception cref="ArgumentException">
    /// An invariant is broken (see <see cref="TryCreate"/>), or a day is not of the ISO calendar.
    /// </exception>
    public static ResiliationNotice Create(ResiliationNoticeDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a notice, or says why not.</summary>
    /// <param name="details">
    /// What the party did: at least one of the days of sending, reception and finding; a letter is not received before it is sent.
    /// </param>
    /// <returns>The notice, or the violations <c>notice-without-day</c> and <c>days-out-of-order</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is no form, or a day is before the year 1.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static Validated<ResiliationNotice> TryCreate(ResiliationNoticeDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.By);
        ArgumentNullException.ThrowIfNull(details.Ground);
        Checks.Defined(details.Form ?? default, nameof(details));
        foreach (var day in (LocalDate?[])[details.SentOn, details.ReceivedOn, details.FoundOn, details.CuredOn])
        {
            Checks.StatedDay(day ?? new(1, 1, 1), nameof(details));
        }

        var checks = new Checks();
        checks.That((details.SentOn ?? details.ReceivedOn ?? details.FoundOn) is not null, "notice-without-day", "", () => new Sentence(
            "L'acte n'a ni jour d'envoi, ni jour de réception, ni jour de constat.",
            "The act has no day of sending, of receipt or of finding."), "sentOn", "receivedOn", "foundOn");
        checks.InOrder(details.SentOn, "sentOn", details.ReceivedOn, "receivedOn");
        return checks.Build(() => new ResiliationNotice(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public ResiliationNoticeDetails ToDetails() => _details;

    /// <summary>The party and the clause.</summary>
    /// <returns>A text such as <c>caf, art-12.1</c>.</returns>
    public override string ToString() => _details.ToString();
}
