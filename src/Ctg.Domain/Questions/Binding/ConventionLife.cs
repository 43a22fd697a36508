using NodaTime;

namespace Ctg.Domain.Binding;

/// <summary>The days on which a convention can be acted on: from the day on which it binds the parties to the end of its term.</summary>
/// <param name="IsSigned">Whether all have signed; the days mean nothing otherwise.</param>
/// <param name="First">The first day: that of the term, or of the last signature when it is later; the earliest one that it can be.</param>
/// <param name="Last">The last day, included: that of the term, or the earlier one by another act.</param>
/// <param name="IsAtTheEarliest">
/// Whether the first day is the earliest one that it can be, the exact day of a signature not being stated.
/// </param>
/// <param name="CertainFrom">The latest day that the first day can be; the first day itself where nothing is open.</param>
/// <param name="Interpretation">
/// How a signature is read whose bounds leave the answer open: it is asked for days from <paramref name="First"/> and before
/// <paramref name="CertainFrom"/> alone.
/// </param>
/// <param name="Closing">The closing formula, by which the parties signed, as amended.</param>
/// <param name="EndedBy">The ground by which another act ends the convention before its term; null where the term ends it.</param>
internal readonly record struct ConventionLife(
    bool IsSigned,
    LocalDate First,
    LocalDate Last,
    bool IsAtTheEarliest,
    LocalDate CertainFrom,
    UndatedSignature Interpretation,
    ClauseSource Closing,
    ClauseSource? EndedBy = null)
{
    /// <summary>Whether it depends on the day of a signature that the convention binds on a day.</summary>
    internal bool LeavesOpen(LocalDate day) => IsSigned && First <= Last && First <= day && day < CertainFrom;
}
