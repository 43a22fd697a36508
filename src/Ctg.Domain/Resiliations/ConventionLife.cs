using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>The days on which a convention can be acted on: from the day on which it binds the parties to the end of its term.</summary>
/// <param name="IsSigned">Whether all have signed; the days mean nothing otherwise.</param>
/// <param name="First">The first day: that of the term, or of the last signature when it is later.</param>
/// <param name="Last">The last day, included: that of the term, or the earlier one by another act.</param>
/// <param name="IsAtTheEarliest">Whether the first day is the earliest one that it can be, a signature being without a day.</param>
/// <param name="EndedBy">The ground by which another act ends the convention before its term; null where the term ends it.</param>
internal readonly record struct ConventionLife(bool IsSigned, LocalDate First, LocalDate Last, bool IsAtTheEarliest, ClauseSource? EndedBy = null);
