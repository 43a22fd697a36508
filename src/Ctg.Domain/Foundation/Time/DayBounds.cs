using NodaTime;

namespace Ctg.Domain;

/// <summary>The days between which a day lies that is not known exactly.</summary>
/// <param name="First">The earliest day that it can be, included; null where nothing bounds it.</param>
/// <param name="Last">The latest day that it can be, included; null where nothing bounds it.</param>
internal readonly record struct DayBounds(LocalDate? First, LocalDate? Last)
{
    /// <summary>Whether only one day is possible.</summary>
    internal bool IsExact => First is not null && First == Last;

    /// <summary>Whether the day can lie before another.</summary>
    internal bool MayBeBefore(LocalDate day) => !(First >= day);

    /// <summary>Whether the day lies before another, whatever day it is.</summary>
    internal bool IsBefore(LocalDate day) => Last < day;

    /// <summary>Whether the day lies after another, whatever day it is.</summary>
    internal bool IsAfter(LocalDate day) => First > day;

    /// <summary>The bounds of the later of two days.</summary>
    internal static DayBounds Later(DayBounds one, DayBounds other) => new(
        one.First is null || other.First > one.First ? other.First : one.First,
        one.Last is null || other.Last is null ? null : LocalDate.Max(one.Last.Value, other.Last.Value));
}
