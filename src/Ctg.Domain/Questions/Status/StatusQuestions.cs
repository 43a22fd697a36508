using Ctg.Domain.Resiliations;
using NodaTime;

namespace Ctg.Domain.Status;

/// <summary>Where a convention stands on a day.</summary>
public static class StatusQuestions
{
    /// <summary>The status of the convention on a day, in the light of all that it records or of what was known on another day.</summary>
    /// <remarks>
    /// <para>For what could be said on a day itself, pass that day twice. The day of a signature is bounded by what the document states of
    /// it,
    /// and by what authorises it: a local authority cannot validly sign before its decision has been sent to the préfet or, where the
    /// document does
    /// not state that day, before the decision. Where these bounds leave open whether all have signed, and only there,
    /// <paramref name="undatedSignature"/> decides.</para>
    /// <para>Not signed, whatever the day, as long as a party's signature is awaited or not yet known. Once signed, the term alone
    /// decides: both its days are included, and a term may start before the signature. Sources: the closing formula, the
    /// annex that holds the deliberation, the clause on the term (article 10 of the standard convention), CGCT, art. L2131-1, L3131-1 and
    /// L5211-3, and
    /// CE, avis, 10 June 1996, n° 176873.</para>
    /// </remarks>
    /// <param name="convention">The convention: this text alone, whatever avenants changed.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="knownOn">
    /// The day of knowledge: signatures given after it are left out of account, one given on it counts; null for all that the convention
    /// records.
    /// </param>
    /// <param name="undatedSignature">
    /// How a signature is read whose bounds leave the answer open; unless stated, it is assumed given, which the reason then records as an
    /// interpretation.
    /// </param>
    /// <returns>The standing and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="convention"/> is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undatedSignature"/> is not an interpretation.</exception>
    public static Explained<ConventionStatus> StatusOn(
        this Convention convention,
        LocalDate day,
        LocalDate? knownOn = null,
        UndatedSignature undatedSignature = UndatedSignature.AssumeSigned)
    {
        ArgumentNullException.ThrowIfNull(convention);
        Checks.IsoDay(day, nameof(day));
        Checks.IsoDay(knownOn ?? day, nameof(knownOn));
        Checks.Defined(undatedSignature, nameof(undatedSignature));
        return new(reasoning => StatusRules.Reason(reasoning, convention, day, knownOn, undatedSignature, []));
    }

    /// <summary>
    /// The status of the convention on a day, by the text of that day, in the light of all that is recorded or of what was known on another
    /// day.
    /// </summary>
    /// <remarks>
    /// As <see cref="StatusOn(Convention, LocalDate, LocalDate?, UndatedSignature)"/>, of the text of the day: an avenant that extends the
    /// term counts once it has taken effect, and not at all where it
    /// was signed after the term had ended (code civil, art. 1213), which the reason then says. An amended clause is cited with its
    /// avenant.
    /// Acts to end the convention are left out of account;
    /// <see cref="StatusOn(ConventionRecord, LocalDate, ResiliationInterpretation, LocalDate?, UndatedSignature)"/> takes them.
    /// </remarks>
    /// <param name="history">The convention with its avenants.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="knownOn">
    /// The day of knowledge: what became known after it is left out of account; null for all that is recorded.
    /// </param>
    /// <param name="undatedSignature">How a signature without a day is read.</param>
    /// <returns>The standing and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undatedSignature"/> is not an interpretation.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no text on that day; <see cref="ConventionHistory.TryAsOf"/> says why.
    /// </exception>
    public static Explained<ConventionStatus> StatusOn(
        this ConventionHistory history,
        LocalDate day,
        LocalDate? knownOn = null,
        UndatedSignature undatedSignature = UndatedSignature.AssumeSigned)
    {
        ArgumentNullException.ThrowIfNull(history);
        Checks.IsoDay(day, nameof(day));
        Checks.IsoDay(knownOn ?? day, nameof(knownOn));
        return history.TextOf(day, knownOn).StatusOn(day, knownOn, undatedSignature);
    }

    /// <summary>The status of the convention on a day, by the text of that day, acts to end it included.</summary>
    /// <remarks>
    /// As <see cref="StatusOn(ConventionHistory, LocalDate, LocalDate?, UndatedSignature)"/>; and <see cref="ConventionStatus.Terminated"/>
    /// on the days after the last one by the first termination that takes effect before the term does. An act, or compliance
    /// with one, dated after the day of knowledge is left out of account, and so is an act without the day that counts; an act that
    /// compliance could still stop on the day of knowledge does not count yet. Source: article 12 of the standard convention.
    /// </remarks>
    /// <param name="record">The convention with its avenants and what happened to it.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="interpretation">How the acts are read where the law or the convention leaves a choice.</param>
    /// <param name="knownOn">The day of knowledge; null for all that is recorded.</param>
    /// <param name="undatedSignature">How a signature is read whose bounds leave the answer open.</param>
    /// <returns>The standing and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="undatedSignature"/> is not an interpretation, or a notice would end after 9999-12-31.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// There is no text on that day; <see cref="ConventionHistory.TryAsOf"/> says why.
    /// </exception>
    public static Explained<ConventionStatus> StatusOn(
        this ConventionRecord record,
        LocalDate day,
        ResiliationInterpretation interpretation,
        LocalDate? knownOn = null,
        UndatedSignature undatedSignature = UndatedSignature.AssumeSigned)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(interpretation);
        Checks.IsoDay(day, nameof(day));
        Checks.IsoDay(knownOn ?? day, nameof(knownOn));
        Checks.Defined(undatedSignature, nameof(undatedSignature));
        var text = record.History.TextOf(day, knownOn);
        var acts = record.History.Cases(record.Notices, interpretation, day, knownOn);
        return new(reasoning => StatusRules.Reason(reasoning, text, day, knownOn, undatedSignature, acts));
    }
}
