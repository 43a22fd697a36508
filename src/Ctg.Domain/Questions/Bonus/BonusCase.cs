using NodaTime;

namespace Ctg.Domain.Bonus;

/// <summary>All that the bonus of one service for one year is computed from.</summary>
internal sealed record BonusCase
{
    internal required ServiceKind Service { get; init; }

    internal required QuantityUnit Unit { get; init; }

    internal required int Year { get; init; }

    internal required int ReferenceYear { get; init; }

    internal required Euros? ReferenceAmount { get; init; }

    /// <summary>The clause that states the reference amount; null when none does.</summary>
    internal required ClauseSource? ReferenceSource { get; init; }

    /// <summary>The Cej that the bonus takes over from; null when the convention does not state its years.</summary>
    internal required StatedCej? Cej { get; init; }

    /// <summary>The clause on the bonus.</summary>
    internal required ClauseSource Clause { get; init; }

    /// <summary>The clause on the convention's length.</summary>
    internal required ClauseSource TermClause { get; init; }

    internal required ValueList<BonusEntry> Entries { get; init; }

    /// <summary>
    /// The structures that the convention lists for the service and for which neither year has an offer, of their own or of an activity.
    /// </summary>
    internal required ValueList<Id<Structure>> WithoutOffer { get; init; }

    /// <summary>The structures that the convention lists for the service and whose offer is known for an activity alone.</summary>
    internal required ValueList<Id<Structure>> NotBrokenDown { get; init; }

    /// <summary>The keys of offers that are no structure of the convention, and no activity.</summary>
    internal required ValueList<Id<Structure>> NotListed { get; init; }

    /// <summary>The name of a structure of the convention; the key itself where neither the convention nor an offer names it.</summary>
    internal required Func<Id<Structure>, BilingualText> NameOf { get; init; }

    internal required ValueList<Bareme> Revaluations { get; init; }

    internal required Bareme? Floor { get; init; }

    internal required Bareme? Cap { get; init; }

    internal required BonusInterpretation Interpretation { get; init; }

    internal required LocalDate On { get; init; }

    /// <summary>The days that the convention covers, once signed and as long as it has not ended; null when none.</summary>
    internal required Func<Reasoning, Step<Term?>> Covered { get; init; }

    /// <summary>The parameters that the amounts lean on: those overdue are refused by a strict interpretation.</summary>
    internal IEnumerable<Bareme> Used()
    {
        var splits = Entries.Select(entry => (entry.Rate, Split: BonusRules.Split(Service, entry.Reference, entry.Current))).ToList();
        var isSpread = splits.Exists(
            split => split.Split.Kept.Sign > 0
                || (split.Split.Reference.Sign > 0 && Interpretation.Closure == ClosurePolicy.WithdrawnFromTheTotal));
        var gains = splits.Where(split => split.Split.New.Sign > 0).ToList();
        if (ReferenceAmount is not null)
        {
            foreach (var revaluation in Revaluations)
            {
                yield return revaluation;
            }
        }

        if (isSpread && Floor is not null)
        {
            yield return Floor;
        }

        if (gains.Count > 0 && Cap is not null)
        {
            yield return Cap;
        }

        foreach (var rate in gains.Select(gain => gain.Rate).OfType<Bareme>().Distinct())
        {
            yield return rate;
        }
    }
}
