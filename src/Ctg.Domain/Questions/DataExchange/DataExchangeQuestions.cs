using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using NodaTime;

namespace Ctg.Domain.DataExchange;

/// <summary>Whether data may pass from one party to another.</summary>
public static class DataExchangeQuestions
{
    /// <summary>Whether data may pass from one party to another on a day, and what is missing when they may not.</summary>
    /// <remarks>
    /// Personal data pass once the holder's study is in favour, its data protection officer has given an opinion, and the
    /// processing is in the register; other data pass freely. The convention must be in force, as far as is known on that day:
    /// signed by then, and not ended (for acts to end it, see
    /// <see cref="ExchangeOn(ConventionRecord, DataExchangeRequest, LocalDate, AdverseOpinion, ResiliationInterpretation)"/>). Sources: the
    /// clauses of
    /// <see cref="Convention.DataExchange"/> (article 7 of the standard convention, which recalls RGPD, art. 30).
    /// </remarks>
    /// <param name="convention">The convention: this text alone, whatever avenants changed.</param>
    /// <param name="request">The request.</param>
    /// <param name="on">The day; what is dated after it is not done yet.</param>
    /// <param name="adverse">What an opinion against, or of unknown sense, does.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The request is of a party that the convention does not have, or <paramref name="on"/> is not of the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="adverse"/> is not an interpretation.</exception>
    /// <exception cref="InvalidOperationException">
    /// The convention says nothing of exchanges of data: <see cref="Convention.DataExchange"/> is null.
    /// </exception>
    public static Explained<DataExchangeOutcome> ExchangeOn(
        this Convention convention, DataExchangeRequest request, LocalDate on, AdverseOpinion adverse)
    {
        ArgumentNullException.ThrowIfNull(convention);
        return convention.ExchangeOn(request, on, adverse, []);
    }

    /// <summary>
    /// Whether data may pass from one party to another on a day, by the text of that day, and what is missing when they may not.
    /// </summary>
    /// <remarks>
    /// As <see cref="ExchangeOn(Convention, DataExchangeRequest, LocalDate, AdverseOpinion)"/>, of the text of the day as it was known
    /// then.
    /// </remarks>
    /// <param name="history">The convention with its avenants.</param>
    /// <param name="request">The request.</param>
    /// <param name="on">The day; what is dated after it is not done yet.</param>
    /// <param name="adverse">What an opinion against, or of unknown sense, does.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The request is of a party that the text of the day does not have, or <paramref name="on"/> is not of the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="adverse"/> is not an interpretation.</exception>
    /// <exception cref="InvalidOperationException">
    /// The text says nothing of exchanges of data, or there is no text on that day (<see cref="ConventionHistory.TryAsOf"/> says why).
    /// </exception>
    public static Explained<DataExchangeOutcome> ExchangeOn(
        this ConventionHistory history, DataExchangeRequest request, LocalDate on, AdverseOpinion adverse)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(request);
        Checks.IsoDay(on, nameof(on));
        return history.TextOf(on, on).ExchangeOn(request, on, adverse);
    }

    /// <summary>
    /// Whether data may pass from one party to another on a day, by the text of that day, acts to end the convention included.
    /// </summary>
    /// <remarks>As <see cref="ExchangeOn(ConventionHistory, DataExchangeRequest, LocalDate, AdverseOpinion)"/>.</remarks>
    /// <param name="record">The convention with its avenants and what happened to it.</param>
    /// <param name="request">The request.</param>
    /// <param name="on">The day; what is dated after it is not done yet.</param>
    /// <param name="adverse">What an opinion against, or of unknown sense, does.</param>
    /// <param name="interpretation">How the acts are read where the law or the convention leaves a choice.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The request is of a party that the text of the day does not have, or <paramref name="on"/> is not of the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="adverse"/> is not an interpretation, or a notice would end after 9999-12-31.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The text says nothing of exchanges of data, or there is no text on that day (<see cref="ConventionHistory.TryAsOf"/> says why).
    /// </exception>
    public static Explained<DataExchangeOutcome> ExchangeOn(
        this ConventionRecord record,
        DataExchangeRequest request,
        LocalDate on,
        AdverseOpinion adverse,
        ResiliationInterpretation interpretation)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(interpretation);
        Checks.IsoDay(on, nameof(on));
        return record.History.TextOf(on, on).ExchangeOn(request, on, adverse, record.History.Cases(record.Notices, interpretation, on, on));
    }

    /// <summary>Whether data may pass, the acts to end the convention being counted.</summary>
    internal static Explained<DataExchangeOutcome> ExchangeOn(
        this Convention convention, DataExchangeRequest request, LocalDate on, AdverseOpinion adverse, ResiliationCase[] acts)
    {
        ArgumentNullException.ThrowIfNull(request);
        Checks.IsoDay(on, nameof(on));
        Checks.Defined(adverse, nameof(adverse));
        if (convention.DataExchange is null)
        {
            throw new InvalidOperationException("The convention does not provide for data exchanges.");
        }

        foreach (var party in (Id<Party>[])[request.By, request.Holder])
        {
            convention.CheckParty(party, nameof(request));
        }

        return new(reasoning =>
        {
            var status = StatusRules.Reason(reasoning, convention, on, on, UndatedSignature.AssumeSigned, acts);
            var day =
                reasoning.Given("asked.day", on, (_, value) => new("La question porte sur le {0}.", "The question is about {0}.", value));
            return DataExchangeRules.Reason(reasoning, convention, request, status, day, adverse);
        });
    }
}
