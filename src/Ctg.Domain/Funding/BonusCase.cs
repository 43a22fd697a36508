using Ctg.Domain.Clauses;
using Ctg.Domain.Collections;
using Ctg.Domain.Explanations;
using Ctg.Domain.Money;
using Ctg.Domain.Structures;
using Ctg.Domain.Time;
using NodaTime;

namespace Ctg.Domain.Funding;

/// <summary>All that the bonus of one service for one year is computed from.</summary>
internal sealed record BonusCase
{
    internal required ServiceKind Service { get; init; }

    internal required QuantityUnit Unit { get; init; }

    internal required int Year { get; init; }

    internal required int ReferenceYear { get; init; }

    internal required Euros? ReferenceAmount { get; init; }

    internal required ClauseSource Clause { get; init; }

    internal required ValueList<BonusEntry> Entries { get; init; }

    internal required ValueList<Bareme> Revaluations { get; init; }

    internal required Bareme? Floor { get; init; }

    internal required Bareme? Cap { get; init; }

    internal required BonusReading Reading { get; init; }

    internal required LocalDate On { get; init; }

    /// <summary>The days that the convention covers, once signed and as long as it has not ended; null when none.</summary>
    internal required Func<Reasoning, Step<Term?>> Covered { get; init; }

    /// <summary>The parameters that the amounts lean on: those overdue are refused by a strict reading.</summary>
    internal IEnumerable<Bareme> Used()
    {
        var splits = Entries.Select(entry => (entry.Rate, Split: BonusRules.Split(Service, entry.Reference, entry.Current))).ToList();
        var hasExisting = splits.Exists(split => split.Split.Kept.Sign > 0);
        var isNew = splits.Where(split => split.Split.New.Sign > 0).ToList();
        return
        [
            .. hasExisting && ReferenceAmount is not null ? Revaluations : [],
            .. hasExisting && Floor is not null ? [Floor] : (Bareme[])[],
            .. isNew.Count > 0 && Cap is not null ? [Cap] : (Bareme[])[],
            .. isNew.Where(split => split.Rate is not null).Select(split => split.Rate!).Distinct(),
        ];
    }
}
