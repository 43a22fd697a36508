using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>What decides whether an act that counts has ended the convention yet.</summary>
/// <param name="On">The day asked about.</param>
/// <param name="Start">The day from which the act counts.</param>
/// <param name="Last">The last day on which the convention is in force.</param>
/// <param name="Expiry">The strict and the prudent end of the period.</param>
/// <param name="HasNotice">Whether there is a period at all.</param>
/// <param name="CanBeCured">Whether compliance by the last day stops it.</param>
/// <param name="WithoutSecondAct">Whether the convention ends by itself once the period is over.</param>
/// <param name="Surviving">The clauses that bind after the end.</param>
internal readonly record struct RunningNotice(
    LocalDate On,
    LocalDate Start,
    LocalDate Last,
    Deadline Expiry,
    bool HasNotice,
    bool CanBeCured,
    bool WithoutSecondAct,
    ValueList<ClauseId> Surviving);
