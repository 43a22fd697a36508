using Ctg.Domain.Support;

namespace Ctg.Domain.Bonus;

/// <summary>A structure in the reference year and in the year asked about.</summary>
/// <param name="Structure">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Scope">Whether it is a structure or an activity.</param>
/// <param name="Operator">Who is paid.</param>
/// <param name="Reference">What it offered in the reference year; null when nothing.</param>
/// <param name="Current">What it offers in the year; null when nothing.</param>
/// <param name="Rate">The amount for its new units; null when there is none.</param>
internal sealed record BonusEntry(
    Id<Structure> Structure, string Name, OfferScope Scope, Operator? Operator, OfferedUnits? Reference, OfferedUnits? Current,
    Bareme? Rate)
{
    internal FactSubject About { get; } = new(Structure.Text, Name);
}
