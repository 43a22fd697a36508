using Ctg.Domain.Resiliations;
using NodaTime;

namespace Ctg.Domain.Bonus;

/// <summary>How much bonus territoire each structure receives.</summary>
public static class BonusQuestions
{
    /// <summary>The bonus territoire of each structure for one or several years.</summary>
    /// <inheritdoc cref="TryComputeBonus(Convention, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate)" path="/remarks|/param"/>
    /// <returns>The bonus, with its reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// Something is missing or contradicts itself (see
    /// <see cref="TryComputeBonus(Convention, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate)"/>),
    /// or <paramref name="on"/> is not of the ISO calendar.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The convention says nothing of a bonus territoire: <see cref="Convention.Funding"/> is null.
    /// </exception>
    public static BonusTerritoire ComputeBonus(
        this Convention convention,
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusInterpretation interpretation,
        LocalDate on) =>
        convention.TryComputeBonus(reference, years, parameters, interpretation, on).OrThrow();

    /// <summary>The bonus territoire of each structure for one or several years, or everything that keeps it from being computed.</summary>
    /// <remarks>
    /// A year counts when the convention, once signed, covers a day of it; undated signatures are presumed given, and acts to end the
    /// convention are left out of account (<see cref="ConventionRecord"/> takes them). Sources: the clause of
    /// <see cref="Convention.Funding"/> (article 5 of the standard convention) and the sources of the parameters.
    /// </remarks>
    /// <param name="convention">The convention: this text alone, whatever avenants changed.</param>
    /// <param name="reference">What the structures offered in the year of the reference amounts (N-1).</param>
    /// <param name="years">What they offer in each year asked about, each later than that of reference and given once.</param>
    /// <param name="parameters">The dated parameters; none when there is only existing offer.</param>
    /// <param name="interpretation">How it is computed where no published rule says it.</param>
    /// <param name="on">The day on which the question is asked.</param>
    /// <returns>
    /// The bonus with its reasons, or the violations <c>duplicate</c>, <c>years-reversed</c>, <c>year-out-of-range</c> (more than 99 years
    /// after the
    /// reference), <c>reference-year-differs</c> (an amount is
    /// stated, for another year than that of <paramref name="reference"/>), <c>reference-unknown</c>,
    /// <c>authorities-differ</c> (two local authorities support one service in a year), <c>units-differ</c>, <c>services-differ</c>,
    /// <c>scopes-differ</c> (one key is a structure here and an activity there), <c>bareme-missing</c> (a new offer without an amount for
    /// it), <c>bareme-stale</c>
    /// (under a strict interpretation) and <c>total-out-of-range</c>. Nothing is computed in part.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">
    /// The convention says nothing of a bonus territoire: <see cref="Convention.Funding"/> is null.
    /// </exception>
    public static Validated<BonusTerritoire> TryComputeBonus(
        this Convention convention,
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusInterpretation interpretation,
        LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(convention);
        return new BonusCases(
            convention, reference, years, parameters, interpretation, on,
            reasoning => EndRules.Covered(reasoning, convention, [], null)).Compute();
    }

    /// <summary>The bonus territoire of each structure for one or several years, by the text of the day asked.</summary>
    /// <inheritdoc cref="TryComputeBonus(ConventionHistory, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate)" path="/remarks|/param"/>
    /// <returns>The bonus, with its reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// Something is missing or contradicts itself (see
    /// <see cref="TryComputeBonus(Convention, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate)"/>),
    /// or <paramref name="on"/> is not of the ISO calendar.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The text says nothing of a bonus territoire, or there is no text on that day (<see cref="ConventionHistory.TryAsOf"/> says why).
    /// </exception>
    public static BonusTerritoire ComputeBonus(
        this ConventionHistory history,
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusInterpretation interpretation,
        LocalDate on) =>
        history.TryComputeBonus(reference, years, parameters, interpretation, on).OrThrow();

    /// <summary>The same bonus territoire, or everything that keeps it from being computed.</summary>
    /// <remarks>
    /// As
    /// <see cref="TryComputeBonus(Convention, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate)"/>,
    /// of the text of <paramref name="on"/> as it was known then; the years covered are those of the last term
    /// known on that day. Acts to end the convention are left out of account;
    /// <see cref="TryComputeBonus(ConventionRecord, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate, ResiliationInterpretation)"/>
    /// takes them.
    /// </remarks>
    /// <param name="history">The convention with its avenants.</param>
    /// <param name="reference">What the structures offered in the year of the reference amounts (N-1).</param>
    /// <param name="years">What they offer in each year asked about, each later than that of reference and given once.</param>
    /// <param name="parameters">The dated parameters; none when there is only existing offer.</param>
    /// <param name="interpretation">How it is computed where no published rule says it.</param>
    /// <param name="on">The day on which the question is asked.</param>
    /// <returns>
    /// The bonus with its reasons, or the violations of
    /// <see cref="TryComputeBonus(Convention, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate)"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">
    /// The text says nothing of a bonus territoire, or there is no text on that day (<see cref="ConventionHistory.TryAsOf"/> says why).
    /// </exception>
    public static Validated<BonusTerritoire> TryComputeBonus(
        this ConventionHistory history,
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusInterpretation interpretation,
        LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(history);
        Checks.IsoDay(on, nameof(on));
        var last = history.LastText(on);
        return new BonusCases(
            history.TextOf(on, on), reference, years, parameters, interpretation, on,
            reasoning => EndRules.Covered(reasoning, last, [], null)).Compute();
    }

    /// <summary>
    /// The bonus territoire of each structure for one or several years, acts to end the convention included, as far as they are known on
    /// the day asked.
    /// </summary>
    /// <inheritdoc cref="TryComputeBonus(ConventionRecord, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate, ResiliationInterpretation)" path="/remarks|/param"/>
    /// <returns>The bonus, with its reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// Something is missing or contradicts itself (see
    /// <see cref="TryComputeBonus(Convention, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate)"/>),
    /// or <paramref name="on"/> is not of the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">
    /// The text says nothing of a bonus territoire, or there is no text on that day (<see cref="ConventionHistory.TryAsOf"/> says why).
    /// </exception>
    public static BonusTerritoire ComputeBonus(
        this ConventionRecord record,
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusInterpretation interpretation,
        LocalDate on,
        ResiliationInterpretation resiliation) =>
        record.TryComputeBonus(reference, years, parameters, interpretation, on, resiliation).OrThrow();

    /// <summary>The same bonus territoire, or everything that keeps it from being computed.</summary>
    /// <remarks>
    /// As
    /// <see cref="TryComputeBonus(ConventionHistory, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate)"/>:
    /// a year that starts after the end is not covered.
    /// </remarks>
    /// <param name="record">The convention with its avenants and what happened to it.</param>
    /// <param name="reference">What the structures offered in the year of the reference amounts (N-1).</param>
    /// <param name="years">What they offer in each year asked about, each later than that of reference and given once.</param>
    /// <param name="parameters">The dated parameters; none when there is only existing offer.</param>
    /// <param name="interpretation">How it is computed where no published rule says it.</param>
    /// <param name="on">The day on which the question is asked.</param>
    /// <param name="resiliation">How the acts are read where the law or the convention leaves a choice.</param>
    /// <returns>
    /// The bonus with its reasons, or the violations of
    /// <see cref="TryComputeBonus(Convention, TerritoryOffer, ValueList{TerritoryOffer}, BonusParameters, BonusInterpretation, LocalDate)"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A notice would end after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">
    /// The text says nothing of a bonus territoire, or there is no text on that day (<see cref="ConventionHistory.TryAsOf"/> says why).
    /// </exception>
    public static Validated<BonusTerritoire> TryComputeBonus(
        this ConventionRecord record,
        TerritoryOffer reference,
        ValueList<TerritoryOffer> years,
        BonusParameters parameters,
        BonusInterpretation interpretation,
        LocalDate on,
        ResiliationInterpretation resiliation)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(resiliation);
        Checks.IsoDay(on, nameof(on));
        var last = record.History.LastText(on);
        var acts = record.History.Cases(record.Notices, resiliation, on, on);
        return new BonusCases(
            record.History.TextOf(on, on), reference, years, parameters, interpretation, on,
            reasoning => EndRules.Covered(reasoning, last, acts, on)).Compute();
    }
}
