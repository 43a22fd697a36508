using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>
/// How far an act gets: refused, without a day to count from, or up to its last day and whether it was complied with by then.
/// </summary>
/// <param name="Ground">The ground.</param>
/// <param name="Start">The day from which the notice runs.</param>
/// <param name="Steps">The steps, in the order of the reasoning.</param>
/// <param name="Refusals">
/// Every refusal; null when there is none, and only then, and where the start has a day, the last day is there.
/// </param>
/// <param name="Expiry">The end of the notice.</param>
/// <param name="Last">The last day of the notice by the interpretation asked for.</param>
/// <param name="CuredOn">The day of compliance; null where compliance does not stop the termination.</param>
/// <param name="Cured">Whether it was complied with in time; null where that does not matter.</param>
internal sealed record NoticeCourse(
    Step<ResiliationGround> Ground,
    Step<LocalDate?> Start,
    ValueList<Step> Steps,
    ValueList<Refusal>? Refusals,
    Step<Deadline>? Expiry,
    Step<LocalDate>? Last,
    Step<LocalDate?>? CuredOn,
    Step<bool>? Cured);
