namespace Ctg.Domain.Obligations;

/// <summary>What an obligation is about, whatever its days.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">What parts it from others of its kind and year.</param>
/// <param name="Year">The calendar year that it is about.</param>
/// <param name="By">The keys of the parties that owe it.</param>
/// <param name="To">To whom it is owed.</param>
/// <param name="Source">The clause that it follows from, as amended.</param>
internal sealed record ObligationMatter(
    ObligationKind Kind, string Subject, int? Year, ValueList<Id<Party>> By, ObligationRecipient To, ClauseSource Source)
{
    /// <summary>Whether it is a day to keep rather than a duty to meet.</summary>
    internal bool IsDayToKeep => Kind is ObligationKind.End or ObligationKind.LastDayToAct;

    /// <summary>What parts it from others, in words; null where <see cref="Subject"/> says it.</summary>
    internal BilingualText? About { get; init; }

    internal ClauseId Clause => Source.Clause;

    internal ObligationMatter OwedBy(ValueList<Id<Party>> parties) => this with { By = parties };
}
