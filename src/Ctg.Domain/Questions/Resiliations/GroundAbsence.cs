using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>Why the text of the day of an act does not hold the ground that it relies on.</summary>
/// <param name="Kind">What happened to the ground.</param>
/// <param name="On">The first day without the ground; for one that was added later, the first day with it.</param>
/// <param name="By">The severance's reference, or the title of the avenant.</param>
/// <param name="Source">The clause or the text of law by which the ground is not there.</param>
internal sealed record GroundAbsence(GroundAbsenceKind Kind, LocalDate On, string By, Source Source);
