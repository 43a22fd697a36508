using NodaTime;

namespace Ctg.Domain.Obligations;

/// <summary>The days in which an obligation can be met in time.</summary>
/// <param name="Opens">The first day.</param>
/// <param name="Due">The last day, included; null when the text sets none.</param>
internal readonly record struct DueWindow(LocalDate Opens, LocalDate? Due);
